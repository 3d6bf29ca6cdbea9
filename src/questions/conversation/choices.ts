import { chineseInteger } from "../../kernel/chinese-number.js";
import { foldQuestion } from "../linking/issuers.js";
import { AROUND_PIECE, BY_NUMBER, THE_FIRST, THE_LAST } from "./choices.data.js";

/** Shortest piece of a choice that is taken for it. */
const LEAST_PIECE = 2;

/**
 * What a person means who was given questions to choose from: the one told by number or place
 * ("2", "第二个", "后面那个"), or by a piece of it that no other has; else what was typed.
 */
export function picked(typed: string, choices: readonly string[]): string {
  const text = foldQuestion(typed).replace(/[\s,.。，!！?？]+$/u, "");
  if (choices.length === 0 || text === "") return typed;
  const number = BY_NUMBER.exec(text)?.[1];
  if (number !== undefined) {
    const at = /^\d$/.test(number) ? Number.parseInt(number, 10) : chineseInteger(number);
    return choices[(at ?? 0) - 1] ?? typed;
  }
  if (THE_LAST.test(text)) return choices.at(-1) ?? typed;
  if (THE_FIRST.test(text)) return choices[0] ?? typed;
  const piece = text.replace(AROUND_PIECE, "");
  const holding = choices.filter((choice) => foldQuestion(choice).includes(piece));
  return piece.length >= LEAST_PIECE && holding.length === 1 ? (holding[0] ?? typed) : typed;
}
