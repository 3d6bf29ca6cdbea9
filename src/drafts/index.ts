export { sectionIn, sectionList, sectionNamed } from "./section-names.js";
export type { Draft, Register } from "./types.js";
export { type DraftSources, writeDraft } from "./write-draft.js";
