/** From so many digits on, an equal number is hardly chance. */
export const TELLING_DIGITS = 3;
/** How much of its name, or of the claim's words, an equal number must share with the claim. */
export const EQUAL = {
  telling: { leaf: 0.3, query: 0.34 },
  plain: { leaf: 0.5, query: 0.3 },
  worded: { leaf: 0.2, query: 0.5 },
} as const;
/** A figure named in full is meant, not one of that amount named by so much less. */
export const NAMED_FULLY = 0.85;
export const NAMED_LESS = 0.2;
/** A figure whose names hold so much of the claim's words is a fair reading of it. */
export const EXPLAINED = 0.8;
/** How well a different number must be named, and how far ahead of the next, to say that the claim is wrong. */
export const CLEAR = [
  { leaf: 0.72, query: 0.5, margin: 0.12 },
  { leaf: 0.42, query: 0.5, margin: 0.3 },
] as const;
/** How well a number is named that counts the very same things. */
export const SAME_NOUN = 0.72;
/** Numbers told as a bound, and how far from it one found by its words may be, as a share of it. */
export const BOUNDS: ReadonlySet<string> = new Set(["over", "atLeast", "under", "atMost"]);
export const BOUND_REACH = "0.25";
/** Passages that say nothing of amounts. */
export const SILENT_KINDS: ReadonlySet<string> = new Set(["term"]);
/** Words around the one that names a target of the project spoken of. */
export const WORD_FILLER =
  /^(?:其中|另外|同时|还有|还|并|而|则|要求|计划|打算|预计|[约近])+|(?:有|为|是|的|达|约|要|需|则|也|定在|控制在|做|购买|采购|不|共|目标)+$/gu;
/** What texts call things that targets call otherwise. */
export const SAME_WORD: readonly { readonly words: RegExp; readonly as: string }[] = [
  { words: /^(?:总?工期|用时|时长|施工时间)$/u, as: "时间" },
];
/** Nouns that many targets end in: they name none of them. */
export const PLAIN_NOUN =
  /^(?:工作)?(?:人员|人|单位|部门|项目|系统|设备|名额|窗口|平台|活动|会议|培训|任务|以上)/u;
/** What is counted, as the end of a target's name. */
export const THING_COUNTED = /^[^的和与及]{2,6}(?=$|[的和与及])/u;
/** The words right before a number. */
export const LABEL_END = /\p{Script=Han}{2,14}(?=\s*$)/u;
/** So many characters of such words tell one number from another. */
export const LABEL_TELLS = 4;
/** Signs that bound a target from one side. */
export const LOWER_SIGNS: ReadonlySet<string> = new Set(["≥", ">"]);
export const UPPER_SIGNS: ReadonlySet<string> = new Set(["≤", "<"]);
