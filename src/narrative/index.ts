export type { Clause, Nothing, Variant } from "./clause.js";
export { mentionsIn, type Prose, readClauses, readProse } from "./clauses.js";
export { type Words, wordsFor } from "./lexicon.js";
export type { Mention } from "./mentions.js";
export { readNarrative, type StatedNothing, statedNothing } from "./narrative.js";
export { readNothings } from "./nothings.js";
export type { YearRef } from "./years.js";
