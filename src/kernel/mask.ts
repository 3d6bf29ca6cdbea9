import { foldLabel } from "./fold.js";
import { AMOUNT_WORDS, CONTACT_FIELDS, NUMBER_LABELS } from "./mask.data.js";

const DIGIT = "[0-9０-９]";
const EDGE_BEFORE = "(?<![0-9０-９A-Za-z.．])";
const EDGE_AFTER = `(?![0-9０-９A-Za-z]|[.．,，]${DIGIT}|\\s*(?:${AMOUNT_WORDS.join("|")}))`;
const MOBILE = new RegExp(
  `${EDGE_BEFORE}(?:[+＋]?(?:86|８６)[- ]?)?[1１][3-9３-９]${DIGIT}[- ]?${DIGIT}{4}[- ]?${DIGIT}{4}${EDGE_AFTER}`,
  "gu",
);
const IDENTITY = new RegExp(
  `(?<![0-9０-９A-Za-z])${DIGIT}{17}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])`,
  "gu",
);
const LABELLED = new RegExp(
  `((?:${NUMBER_LABELS.join("|")})[^0-9０-９\\n]{0,6})((?:${DIGIT}[- －—]?){7,25})${EDGE_AFTER}`,
  "gu",
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Hides personal numbers: mobile numbers, identity numbers (only with a right check digit) and
 * whatever stands beside a label such as 联系电话 or 账号. Every digit becomes "*", so lengths and
 * positions stay. Amounts, years, hotlines and project codes are left alone.
 * @example maskPersonal("联系 13800000000") → "联系 ***********"
 */
export function maskPersonal(text: string): string {
  return text
    .replace(MOBILE, stars)
    .replace(IDENTITY, (run) => (isIdentity(run.normalize("NFKC")) ? stars(run) : run))
    .replace(LABELLED, (_, label: string, run: string) => label + stars(run));
}

/** Is this the label of a form field that names a person or how to reach one (联系人, 联系电话)? */
export function isContactField(label: string): boolean {
  const folded = foldLabel(label);
  return CONTACT_FIELDS.some((word) => folded.endsWith(word) || folded.startsWith(word));
}

function stars(run: string): string {
  return run.replace(/[0-9０-９XxＸｘ]/gu, "*");
}

/** The check digit of a resident identity number (GB 11643: weighted sum modulo 11). */
function isIdentity(run: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(run[i]), 0);
  return "10X98765432"[sum % 11] === run[17]?.toUpperCase();
}
