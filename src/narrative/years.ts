import { THAN_WORDS } from "./words/changes.data.js";
import {
  AS_OF_WORDS,
  DAY_MARK,
  MONTH_MARK,
  SINCE_WORDS,
  YEAR_END_WORDS,
  YEAR_MARK,
  YEAR_TAIL,
} from "./words/years.data.js";

/** A year by number, or by its distance from the year of the document. */
export type YearRef = { readonly year: number } | { readonly offset: number };

/** A year or date met in a text. */
export interface When {
  readonly role: "subject" | "base" | "as of" | "date";
  readonly year: number;
  /** "2022-12-31" for a state at a date. */
  readonly date: string | null;
  readonly end: number;
}

const YEAR = /(?:19|20)\d\d/y;
const SMALL = /\d{1,2}/y;

function smallAt(text: string, start: number, mark: string): { value: string; end: number } | null {
  SMALL.lastIndex = start;
  const digits = SMALL.exec(text)?.[0];
  if (digits === undefined || !text.startsWith(mark, start + digits.length)) return null;
  return { value: digits.padStart(2, "0"), end: start + digits.length + mark.length };
}

function lastDay(year: string, month: string): string {
  const day = new Date(Date.UTC(Number.parseInt(year, 10), Number.parseInt(month, 10), 0));
  return day.toISOString().slice(0, 10);
}

const endsWith = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.endsWith(word));
const startsWith = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word));

function dated(text: string, year: string, start: number, from: number): When | undefined {
  const month = smallAt(text, from, MONTH_MARK);
  const number = Number.parseInt(year, 10);
  const asked = endsWith(text.slice(0, start), AS_OF_WORDS);
  if (!month) {
    const close = startsWith(text.slice(from), YEAR_END_WORDS);
    if (close === undefined) return undefined;
    return { role: "as of", year: number, date: `${year}-12-31`, end: from + close.length };
  }
  const day = smallAt(text, month.end, DAY_MARK);
  if (day) {
    const date = `${year}-${month.value}-${day.value}`;
    return { role: asked ? "as of" : "date", year: number, date, end: day.end };
  }
  const close = startsWith(text.slice(month.end), YEAR_END_WORDS);
  const role = asked || close !== undefined ? "as of" : "date";
  const end = month.end + (close?.length ?? 0);
  return { role, year: number, date: lastDay(year, month.value), end };
}

/** The year or date that starts at a place of the reading view. */
export function whenAt(text: string, start: number): When | undefined {
  YEAR.lastIndex = start;
  const year = YEAR.exec(text)?.[0];
  if (year === undefined || /\d/.test(text.charAt(start - 1))) return undefined;
  let from = start + year.length;
  if (!text.startsWith(YEAR_MARK, from)) return undefined;
  from += YEAR_MARK.length;
  const date = dated(text, year, start, from);
  if (date) return date;
  if (text.startsWith(YEAR_TAIL, from)) from += YEAR_TAIL.length;
  const number = Number.parseInt(year, 10);
  if (startsWith(text.slice(from), SINCE_WORDS) !== undefined) {
    return { role: "date", year: number, date: null, end: from };
  }
  const base = endsWith(text.slice(0, start), THAN_WORDS);
  return { role: base ? "base" : "subject", year: number, date: null, end: from };
}
