import { type Quantity, quantity } from "../kernel/quantity.js";
import {
  DOUBLED,
  ENGLISH_COUNT,
  ENGLISH_COUNTS,
  ENGLISH_SIZES,
  type Exactness,
  HALF,
  HALF_SAYS,
  HALVED,
  NO_MONEY_AT_ALL,
  NONE_COUNTED,
  NOUGHT,
  PERCENT,
  TIMES_UNIT,
  YUAN,
} from "./numbers.data.js";
import type { Stated } from "./numbers.js";
import { SIGNS } from "./signs.js";

/** Halves, doublings and halvings, which hold no numeral of their own. */
export function wordedShares(text: string): Stated[] {
  const halves = [...text.matchAll(HALF)].map((match) => {
    const says = HALF_SAYS.find(({ in: words }) => words.test(match[0]))?.says ?? "exact";
    return worded(match.index, match[0], quantity("50", PERCENT), says, "10");
  });
  const doubled = DOUBLED.flatMap(({ words, times: factor }) =>
    [...text.matchAll(words)].map((match) => ({
      ...worded(match.index, match[0], quantity(factor, TIMES_UNIT), doublingSays(match[0]), "0.2"),
      timesBefore: true,
    })),
  );
  const halved = [...text.matchAll(HALVED)].map((match) => ({
    ...worded(match.index, match[0], quantity("0.5", TIMES_UNIT), "exact", "0.1"),
    timesBefore: true,
  }));
  const noughts = [...text.matchAll(NOUGHT)].map((match) =>
    worded(match.index, match[0], quantity("0", YUAN), "exact", "0.01"),
  );
  const counted = [...text.matchAll(ENGLISH_COUNT)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length).replace(/^ official/u, "");
    const unit = ENGLISH_SIZES.find(({ words }) => words.test(after));
    const length = unit?.words.exec(after)?.[0].length ?? 0;
    const skipped = text.length - match.index - match[0].length - after.length;
    const value = `${ENGLISH_COUNTS.indexOf(match[0]) + 2}`;
    const span = text.slice(match.index, match.index + match[0].length + skipped + length);
    return unit ? [worded(match.index, span, quantity(value, unit.unit), "exact", "1")] : [];
  });
  const none = [...text.matchAll(NONE_COUNTED)].map((match) =>
    worded(match.index, match[0], quantity("0", match[1] ?? match[2] ?? null), "exact", "1"),
  );
  const unspent = [...text.matchAll(NO_MONEY_AT_ALL)].map((match) =>
    worded(match.index, match[0], quantity("0", YUAN), "exact", "0.01"),
  );
  const all = [...none, ...unspent, ...counted, ...doubled, ...halved, ...halves, ...noughts];
  return all.filter(
    (one, i) => !all.slice(0, i).some((other) => one.start < other.end && other.start < one.end),
  );
}

function doublingSays(text: string): Exactness {
  return SIGNS.find(({ word }) => text.includes(word) && word.length > 1)?.says ?? "exact";
}

function worded(
  start: number,
  text: string,
  amount: Quantity,
  says: Exactness,
  step: string,
): Stated {
  return {
    start,
    end: start + text.length,
    numberStart: start,
    amount,
    says,
    sign: text,
    step,
    roundStep: step,
    foreign: false,
  };
}
