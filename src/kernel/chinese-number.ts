import { DIGITS, LARGE_POWERS, POINT, SMALL_POWERS } from "./chinese-number.data.js";

const CHARACTERS = [
  ...Object.keys(DIGITS),
  ...Object.keys(SMALL_POWERS),
  ...Object.keys(LARGE_POWERS),
].join("");
/** A run of Chinese numeral characters, for use in other expressions. */
export const CHINESE_NUMERAL = `[${CHARACTERS}]+(?:${POINT}[${Object.keys(DIGITS).join("")}]+)?`;

/**
 * The value of a whole Chinese numeral: "二十一" → 21, "二〇二三" → 2023, "三千五百万" → 35000000.
 * Undefined for text that is no numeral or has a decimal point. Only for counts, ranks and years;
 * amounts of money go through `quantity`.
 */
export function chineseInteger(text: string): number | undefined {
  if (text === "" || [...text].some((c) => !CHARACTERS.includes(c))) return undefined;
  if ([...text].every((c) => c in DIGITS)) {
    return Number.parseInt([...text].map((c) => DIGITS[c]).join(""), 10);
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastLarge = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const small = SMALL_POWERS[c];
    const large = LARGE_POWERS[c];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (large !== undefined) {
      // 一亿二千万 adds up, 一万亿 multiplies: a larger power takes everything before it.
      const before = section + (digit ?? 0);
      total = large < lastLarge ? total + before * large : (total + before) * large;
      lastLarge = large;
      section = 0;
      digit = undefined;
    } else {
      digit = DIGITS[c];
    }
  }
  return total + section + (digit ?? 0);
}
