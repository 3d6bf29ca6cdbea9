import type { LibraryEntry } from "../ledger/library.js";
import { STAGE_WORDS } from "./words.data.js";

/** Of budgets and outturns of one year those that the text names; budgets where it names neither. */
export function ofStage(entries: readonly LibraryEntry[], text: string): LibraryEntry[] {
  const named = STAGE_WORDS.find(({ word }) => text.includes(word))?.stage;
  const preferred = entries.filter(({ stage }) => stage === (named ?? STAGE_WORDS[0]?.stage));
  return preferred.length > 0 || named !== undefined ? preferred : [...entries];
}
