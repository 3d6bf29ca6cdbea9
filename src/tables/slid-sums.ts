import { bareNumber, scaled } from "./amounts.js";
import type { Identity } from "./kinds/types.js";
import { slotAt } from "./sheet.js";
import { type AmountRow, check } from "./solver.js";
import type { Column, Slot } from "./types.js";

/** Places by which a row may have slid. */
const FARTHEST = 4;

/** The row's amounts under the columns if it stood `shift` places further right; undefined: it would not fit. */
function amounts(
  row: readonly Slot[],
  columns: readonly Column[],
  shift: number,
  scale: number,
): AmountRow | undefined {
  const taken = new Set(columns.map(({ index }) => index - shift));
  const outside = row.some((slot, i) => bareNumber(slot.text) !== undefined && !taken.has(i));
  if (shift > 0 && outside) return undefined;
  return columns.map(({ index }) => {
    const value = bareNumber(slotAt(row, index - shift).text);
    return value === undefined ? undefined : scaled(value, scale);
  });
}

/**
 * Do a row's sums fail where it stands and hold some places further right? Then it may have slid, and
 * its place is in doubt; a row that only contradicts itself keeps its place.
 */
export function sumsFitElsewhere(
  row: readonly Slot[],
  columns: readonly Column[],
  identities: readonly Identity[],
  scale: number,
): boolean {
  const money = columns.filter(({ leaf }) => leaf !== null && leaf.stub === undefined);
  const leaves = money.flatMap(({ leaf }) => leaf ?? []);
  const assignment = { leaves, at: leaves.map((_, i) => i) };
  const fails = (shift: number): boolean | undefined => {
    const shifted = amounts(row, money, shift, scale);
    if (!shifted) return undefined;
    const { made, failed } = check(assignment, identities, [shifted]);
    return made === 0 ? undefined : failed > 0;
  };
  if (fails(0) !== true) return false;
  return Array.from({ length: FARTHEST }, (_, i) => i + 1).some((shift) => fails(shift) === false);
}
