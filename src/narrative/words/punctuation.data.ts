/** Punctuation of the reading view: ASCII marks become the full-width ones between clauses. */
export const CLAUSE_MARKS: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "。",
  "?": "。",
  "！": "。",
  "？": "。",
};
export const STOPS = { comma: "，", pause: "、", semicolon: "；", colon: "：", end: "。" } as const;
/** Opening quote for each closing one. */
export const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  "”": "“",
  "’": "‘",
  "」": "「",
  "』": "『",
};
/** Quote marks, which the reading view leaves out. */
export const QUOTES = "“”\"'‘’「」『』";
