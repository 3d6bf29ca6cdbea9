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
/** Signs that bound a target from one side. */
export const LOWER_SIGNS: ReadonlySet<string> = new Set(["≥", ">"]);
export const UPPER_SIGNS: ReadonlySet<string> = new Set(["≤", "<"]);
