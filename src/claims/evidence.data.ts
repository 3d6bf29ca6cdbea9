/** From so many digits on, an equal number is hardly chance. */
export const TELLING_DIGITS = 3;
/** How much of its name, or of the claim's words, an equal number must share with the claim. */
export const EQUAL = { telling: { leaf: 0.3, query: 0.34 }, plain: { leaf: 0.5, query: 0.3, alone: 0.6 } } as const;
/** How well a different number must be named to say that the claim is wrong. */
export const DIFFERENT = { leaf: 0.72, query: 0.5, margin: 0.12 } as const;
/** The same inside a project that the text names. */
export const DIFFERENT_IN_PROJECT = { leaf: 0.6, query: 0.4, margin: 0.12 } as const;
/** Passages that say nothing of amounts. */
export const SILENT_KINDS: ReadonlySet<string> = new Set(["term"]);
/** Signs that bound a target from one side. */
export const LOWER_SIGNS: ReadonlySet<string> = new Set(["≥", ">"]);
export const UPPER_SIGNS: ReadonlySet<string> = new Set(["≤", "<"]);
