import { COMPARATORS, MORE_THAN, RANGE_SIGNS, ROUNDABOUT, type Sign } from "./units.data.js";
import { leadingUnit } from "./units.js";

/** What a printed cell says: an exact decimal (or range) with comparator and unit, or only words. */
export interface Printed {
  readonly value: string | null;
  readonly valueTo?: string;
  readonly comparator: Sign;
  readonly unit: string | null;
}

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
/** A spreadsheet's money format: "¥ 1,234.00", "(1,234.00)" for what is below zero. */
const MONEY = /^[¥￥]\s*(?=-?\d)/;
const BRACKETED = /^\((\d{1,3}(?:,\d{3})*\.\d+|\d+\.\d+)\)$/;
const BLANK: Printed = { value: null, comparator: "=", unit: null };

function leadingSign(text: string): { sign: Sign; rest: string } | undefined {
  for (const { words, sign } of COMPARATORS) {
    const word = words.find((w) => text.startsWith(w));
    if (word !== undefined) return { sign, rest: text.slice(word.length).trim() };
  }
  return undefined;
}

function leadingWord(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word));
}

/** "1,740.20" → "1740.20". */
export function plainDecimal(printed: string): string {
  return printed.replaceAll(",", "");
}

/**
 * Reads a cell as printed. `fallback` is the unit of the table or column, used when the cell is a
 * bare number. Cells that hold more than one quantity (dates, sentences) are words: value null.
 * @example readPrinted("≥98%", null) → { value: "98", comparator: "≥", unit: "%" }
 */
export function readPrinted(printed: string, fallback: string | null): Printed {
  let text = printed.normalize("NFKC").replace(/\s+/g, " ").trim().replace(MONEY, "");
  text = text.replace(BRACKETED, "-$1");
  let comparator: Sign = "=";
  const sign = leadingSign(text);
  if (sign) {
    comparator = sign.sign;
    text = sign.rest;
  }
  const first = NUMBER.exec(text)?.[0];
  if (first === undefined) return BLANK;
  let rest = text.slice(first.length).trim();
  let unit: string | null = null;
  const takeUnit = (): void => {
    const found = leadingUnit(rest);
    if (!found) return;
    unit = found.unit.name;
    rest = rest.slice(found.length).trim();
  };
  const more = leadingWord(rest, MORE_THAN);
  if (more !== undefined) {
    comparator = ">";
    rest = rest.slice(more.length).trim();
  }
  takeUnit();
  let valueTo: string | undefined;
  const joint = leadingWord(rest, RANGE_SIGNS);
  if (joint !== undefined) {
    const second = NUMBER.exec(rest.slice(joint.length).trim())?.[0];
    if (second !== undefined) {
      rest = rest.slice(joint.length).trim().slice(second.length).trim();
      valueTo = plainDecimal(second);
      comparator = "range";
      takeUnit();
    }
  }
  const tail = leadingWord(rest, ROUNDABOUT);
  if (tail !== undefined) rest = rest.slice(tail.length).trim();
  if (rest !== "") return BLANK;
  return {
    value: plainDecimal(first),
    ...(valueTo === undefined ? {} : { valueTo }),
    comparator,
    unit: unit ?? fallback,
  };
}
