import { chineseInteger } from "../../kernel/chinese-number.js";
import type { Memory } from "./memory.js";
import { BESIDE_AMOUNT, IT, ROW, WORKS_ON } from "./referents.data.js";

/**
 * A turn with the names of what it points at: "第一个的绩效目标" after a list of projects is asked of
 * the project in the first row. What points at one amount alone ("第二个呢") is left to the moves.
 */
export function withReferents(text: string, memory: Memory): string {
  const pointed = [...text.matchAll(ROW)];
  const beside = BESIDE_AMOUNT.test(text) || WORKS_ON.test(text);
  if (pointed.length > 1 || (pointed.length === 1 && beside)) {
    const rows = pointed.map((match) => rowAt(match[1], memory));
    if (rows.some((row) => row === undefined)) return text;
    return text.replace(ROW, (_, number: string | undefined) => rowAt(number, memory) ?? "");
  }
  const it = memory.focus.length === 1 ? memory.focus[0]?.options[0]?.project : null;
  return it && beside ? text.replace(IT, it) : text;
}

/** The name in a row, told by its number or as the last. */
function rowAt(number: string | undefined, { rows, ranking }: Memory): string | undefined {
  if (number === undefined) return rows.at(-1);
  const place = /^\d/.test(number) ? Number.parseInt(number, 10) : chineseInteger(number);
  const first = ranking?.kind === "rank" ? ranking.first : 1;
  return place === undefined ? undefined : rows[place - first];
}
