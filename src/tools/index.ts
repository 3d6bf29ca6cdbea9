import type { Sources } from "../answers/draft.js";
import { calculate } from "./calculate.js";
import { checkClaim } from "./check-claim.js";
import { findFigures } from "./find-figures.js";
import { knownFigures } from "./known-figures.js";
import { asLangChain, type BudgetTool } from "./langchain.js";
import { searchPassages } from "./search-passages.js";
import type { Member } from "./types.js";

export type { BudgetTool } from "./langchain.js";
export { runCall } from "./run-call.js";
export type { Computed, Evidence } from "./types.js";

/** Every tool, in the order it is listed. */
export const MEMBERS: readonly Member[] = [searchPassages, findFigures, calculate, checkClaim];

/** LangChain tools over the calls the assistant answers with; their arguments are foreign input. */
export function createTools(sources: Sources): BudgetTool[] {
  const ground = { sources, known: knownFigures(sources.ledger) };
  return MEMBERS.map((member) => asLangChain(member, ground));
}
