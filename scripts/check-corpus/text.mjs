// How the corpus check compares texts: what counts as the same text, as a number, as a label.
import { RESTATED_MARK } from "./words.data.mjs";

const NUMBER = /\d+(?:\.\d+)*(?:万元|亿元|元|%|年|月|个|项|套|辆)?/g;
const BEFORE_NEXT_ITEM = /(?<=\d)\s+(?=\d{1,2}[、.](?!\d))/g;

/** Blanks are layout, except between a number and the mark of the next item of a list. */
export const fold = (text) =>
  text
    .normalize("NFKC")
    .trim()
    .replace(BEFORE_NEXT_ITEM, "\u0000")
    .replace(/\s+/g, "")
    .replaceAll("\u0000", " ");

export const numbers = (text) => fold(text).match(NUMBER) ?? [];
export const same = (a, b) => a.length === b.length && a.every((item, i) => item === b[i]);
export const isLabel = (text) => !/\d/.test(text);
export const isFilled = (text) => text !== "";
export const saysRestated = (text) => text.startsWith(RESTATED_MARK);
