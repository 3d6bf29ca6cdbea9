import type { Question } from "../../answers/question.js";
import type { Plan } from "../../model/plan.js";
import type { Candidates } from "../candidates.js";
import { spokenIn } from "../walk.js";
import { bearsNumbers } from "./numbers.js";
import { bearsOperations } from "./operations.js";
import { bearsOffices, bearsYears } from "./places.js";
import { bearsRows, holdsAllNamed } from "./rows.js";

/** What of a plan the question does not bear. */
export type Unborne = "office" | "year" | "row" | "left out" | "number" | "operation";

/**
 * Holds a model's plan against what the question says in words: it may neither speak of an office,
 * a year, a row, a number or an operation that the question does not, nor leave one out that linking
 * is sure of. Undefined where the question bears all of it.
 */
export function unborneIn(
  question: Question,
  { steps }: Plan,
  candidates: Candidates,
): Unborne | undefined {
  const spoken = spokenIn(steps);
  if (!bearsOffices(question, spoken)) return "office";
  if (!bearsYears(question, spoken)) return "year";
  if (!bearsRows(question, spoken, candidates)) return "row";
  if (!holdsAllNamed(question, spoken)) return "left out";
  if (!bearsNumbers(question, spoken)) return "number";
  return bearsOperations(question, steps, spoken) ? undefined : "operation";
}
