import { readPrinted } from "../kernel/printed.js";
import { printNumber, quantity } from "../kernel/quantity.js";
import { NO_AMOUNT } from "./words.data.js";

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string | undefined>();

/** The exact decimal text of a bare number, undefined for anything else ("1,740.2" → "1740.2"). */
export function bareNumber(text: string): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const value = readBare(text);
  remembered.set(text, value);
  return value;
}

function readBare(text: string): string | undefined {
  const { value, valueTo, comparator, unit } = readPrinted(text, null);
  if (value === null || valueTo !== undefined || comparator !== "=" || unit !== null) {
    return undefined;
  }
  return value;
}

/** Is the cell a place for an amount that holds none: empty, or a dash? */
export function isBlank(text: string): boolean {
  return text === "" || NO_AMOUNT.test(text);
}

/** Decimals printed in a number. */
export function decimals(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** A decimal as a whole number of 10^-scale: exact, and quick to add while columns are tried. */
export function scaled(value: string, scale: number): bigint {
  return BigInt(printNumber({ ...quantity(value, null), scale }).replace(".", ""));
}
