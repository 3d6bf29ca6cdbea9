import { closeGaps } from "../../kernel/fold.js";

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:nbsp|emsp|ensp);/gi;
const STARS = /^\*+$/;
const DIGIT_GROUPS = /^\d{6,}(?: \d+)+$/;
const MOBILE = /^1[3-9]\d{9}$/;
const CODE_LENGTH = { least: 15, most: 32 };

/** A code broken by its column's width: equal groups with a rest ("41031123 00000000 14019"). */
function wholeCode(text: string): string {
  if (!DIGIT_GROUPS.test(text)) return text;
  const groups = text.split(" ");
  const width = groups[0]?.length ?? 0;
  const even = groups.every((g, i) =>
    i < groups.length - 1 ? g.length === width : g.length <= width,
  );
  const whole = groups.join("");
  if (!even || groups.some((g) => MOBILE.test(g))) return text;
  return whole.length >= CODE_LENGTH.least && whole.length <= CODE_LENGTH.most ? whole : text;
}

/** Text without left-over markup and spaces inside words; digits and signs stay as printed. */
export function cleanText(text: string): string {
  const plain = text.replace(TAG, " ").replace(ENTITY, " ").replace(/\s+/gu, " ");
  return closeGaps(plain.includes("**") && !STARS.test(plain.trim()) ? unstarred(plain) : plain);
}

function unstarred(text: string): string {
  return text.replaceAll("**", "");
}

/** A cell's text: as `cleanText`, and codes broken over lines in one piece. */
export function cleanCell(text: string): string {
  return wholeCode(cleanText(text));
}

/** Two pieces of one text put together: a space only between Latin words. */
export function glue(left: string, right: string): string {
  const spaced = /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right);
  return `${left}${spaced ? " " : ""}${right}`;
}
