import { fold } from "../kernel/fold.js";
import {
  BUDGET_THINGS,
  CLAUSES,
  EVERYBODY,
  OWN_NUMBER,
  PRIVATE_NAME,
  PRIVATE_NUMBER,
  THING_OF_MONEY,
  TOLD_NUMBER,
  WHOSE,
} from "./privacy.data.js";

/**
 * Is a person's private number or name asked for? 谁 said of projects, offices or money asks for no
 * person, and what is paid for telephones is no one's number.
 */
export function asksPrivate(question: string): boolean {
  const text = fold(question);
  if (EVERYBODY.test(text) && !BUDGET_THINGS.test(text)) return true;
  return text.split(CLAUSES).some((clause) => isPrivate(clause.trim()));
}

/** The question without a person's own number that is told beside it. */
export function withoutOwnNumber(question: string): string {
  return WHOSE.test(question) ? question : question.replace(OWN_NUMBER, "").trim();
}

function isPrivate(clause: string): boolean {
  // "我的电话是…": a number that is told is not asked for.
  if (TOLD_NUMBER.test(clause) && !WHOSE.test(clause)) return false;
  if (PRIVATE_NAME.some((pattern) => pattern.test(clause))) return true;
  const plain = clause.replace(new RegExp(THING_OF_MONEY, "giu"), " ");
  return PRIVATE_NUMBER.some((pattern) => pattern.test(plain));
}
