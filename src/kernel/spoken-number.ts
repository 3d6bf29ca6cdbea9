import { chineseInteger } from "./chinese-number.js";
import { HALF, NTH_PART, TIMES_AS_MUCH } from "./spoken-number.data.js";

/** The number a wording stands for: 一半 → 2, 三分之一 → 3, 两倍 → 2; undefined for other text. */
export function spokenNumber(words: string): number | undefined {
  if (HALF.test(words)) return 2;
  const told = NTH_PART.exec(words)?.[1] ?? TIMES_AS_MUCH.exec(words)?.[1];
  if (told === undefined) return undefined;
  return /^\d+$/.test(told) ? Number.parseInt(told, 10) : chineseInteger(told);
}
