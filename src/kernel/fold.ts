import { Converter } from "opencc-js/t2cn";
import { BRACKETS, LABEL_NOISE, RADICALS } from "./fold.data.js";

const RADICAL = new RegExp(`[${Object.keys(RADICALS).join("")}]`, "gu");
const GAP = /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g;
const HAN_GAP =
  /(?<=[\p{Script=Han}（）“”、，。；：])[ \t\u3000]+(?=[\p{Script=Han}（）“”、，。；：])/gu;

let toSimplified: ((text: string) => string) | undefined;
let simplifiedSet: Set<string> | undefined;

/** All characters of GB 2312: text made of them alone needs no conversion from traditional forms. */
function simplified(): Set<string> {
  if (simplifiedSet) return simplifiedSet;
  const bytes: number[] = [];
  for (let high = 0xa1; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) bytes.push(high, low);
  }
  simplifiedSet = new Set(new TextDecoder("gbk").decode(new Uint8Array(bytes)));
  return simplifiedSet;
}

/** Replaces radical code points by the characters they stand for. */
export function mendRadicals(text: string): string {
  return text.replace(RADICAL, (c) => RADICALS[c] ?? c);
}

/** Traditional characters to simplified ones; text that has none comes back as it is. */
export function simplify(text: string): string {
  const known = simplified();
  if (![...text].some((c) => c > "\u2fff" && c < "\uf900" && !known.has(c))) return text;
  const converter = toSimplified ?? Converter({ from: "tw", to: "cn" });
  toSimplified = converter;
  return converter(text);
}

/**
 * Text as the matchers see it: NFKC, radicals mended, simplified, lower case, no space between
 * Chinese characters, runs of space as one.
 */
export function fold(text: string): string {
  return simplify(mendRadicals(text).normalize("NFKC"))
    .toLowerCase()
    .replace(HAN_GAP, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A label as it is compared: folded, without spaces, quotes, brackets and punctuation. */
export function foldLabel(text: string): string {
  return fold(text).replace(LABEL_NOISE, "").replace(BRACKETS, "");
}

/** Removes the spaces that extraction leaves inside Chinese words; other spacing stays. */
export function closeGaps(text: string): string {
  return text.replace(HAN_GAP, "").trim();
}

/**
 * A label as it is cited: radicals mended and every space closed that does not stand between two
 * Latin words or numbers ("12345 市长热线" and "工资福利支 出" lose theirs, "A 30" keeps it).
 */
export function tight(text: string): string {
  return mendRadicals(text).replace(GAP, "").trim();
}
