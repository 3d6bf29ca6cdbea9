import { foldLabel } from "./fold.js";
import {
  AMOUNT_WORDS,
  CODE_LABELS,
  CONTACT_FIELDS,
  NO_LABEL_BEFORE,
  NUMBER_LABELS,
} from "./mask.data.js";

const DIGIT = "[0-9０-９]";
const AFTER_CODE = `(?<!(?:${CODE_LABELS.join("|")})[：:\\s]*)`;
const EDGE_BEFORE = `${AFTER_CODE}(?<![0-9０-９A-Za-z.．])`;
/** Digits behind a point, or three behind a comma, make it a longer amount. */
const EDGE_AFTER = `(?![0-9０-９A-Za-z]|[.．]${DIGIT}|[,，]${DIGIT}{3}(?!${DIGIT})|\\s*(?:${AMOUNT_WORDS.join("|")}))`;
const MOBILE = new RegExp(
  `${EDGE_BEFORE}(?:[+＋]?(?:86|８６)[- ]?)?[1１][3-9３-９]${DIGIT}[- ]?${DIGIT}{4}[- ]?${DIGIT}{4}${EDGE_AFTER}`,
  "gu",
);
const IDENTITY = new RegExp(
  `${AFTER_CODE}(?<![0-9０-９A-Za-z])${DIGIT}{17}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])`,
  "gu",
);
const LABEL = `(?:${NUMBER_LABELS.join("|")})(?!${NO_LABEL_BEFORE.join("|")})`;
const LABELLED = new RegExp(
  `((?:${LABEL})[^0-9０-９\\n]{0,6})((?:${DIGIT}[- －—）)]?){7,25})${EDGE_AFTER}`,
  "gu",
);
const ENDS_IN_LABEL = new RegExp(`${LABEL}[（(]?[^0-9０-９]{0,6}$`, "u");
const LONG_NUMBER = new RegExp(
  `(?<![0-9０-９,，.．])(?:${DIGIT}[- －—）)]?){7,}(?![0-9０-９]|[.．,，]${DIGIT})`,
  "gu",
);
/** Where in an identity number the birthday stands, and what it may be. */
const BIRTHDAY = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
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

/** Is this cell the label of phone or account numbers, which stand beside or below it? */
export function isNumberLabel(label: string): boolean {
  return ENDS_IN_LABEL.test(label.replace(/\s/gu, ""));
}

/** Is this cell the label of codes, which look like any number and are never personal? */
export function isCodeLabel(label: string): boolean {
  const bare = label.replace(/\s/gu, "");
  return CODE_LABELS.some((word) => bare.endsWith(word));
}

/** Hides every long number of a text that a label says holds nothing else. */
export function maskNumbers(text: string): string {
  return maskPersonal(text).replace(LONG_NUMBER, stars);
}

function stars(run: string): string {
  return run.replace(/[0-9０-９XxＸｘ]/gu, "*");
}

/** The birthday and check digit of a resident identity number (GB 11643: weighted sum modulo 11). */
function isIdentity(run: string): boolean {
  if (!BIRTHDAY.test(run)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(run[i]), 0);
  return "10X98765432"[sum % 11] === run[17]?.toUpperCase();
}
