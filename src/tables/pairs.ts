import { bareNumber, isBlank } from "./amounts.js";
import type { TargetsKind } from "./kinds/types.js";
import { slotAt } from "./sheet.js";
import type { Sheet, Slot } from "./types.js";

/** Columns that come before the amounts: code and name. */
export const STUBS = 2;
const FARTHEST = 3;
/** Labels in a foreign group must outweigh the printed position by this. */
const ENOUGH_EVIDENCE = 3;

/** An indicator with its target, in the group that its columns say. */
export interface Pair {
  readonly group: number;
  readonly label: Slot;
  readonly value: Slot;
  /** Column of the label. */
  readonly at: number;
  readonly certain: boolean;
}

function score(body: Sheet, start: number): number {
  let sum = 0;
  for (const row of body.rows) {
    for (let c = STUBS; c < start; c++) {
      const text = slotAt(row, c).text;
      if (!isBlank(text) && bareNumber(text) === undefined) sum -= 3;
    }
    for (let c = start; c < row.length; c += 2) {
      const label = !isBlank(slotAt(row, c).text);
      const value = !isBlank(slotAt(row, c + 1).text);
      if (label && value) sum += 1;
      else if (value) sum -= 2;
      else if (label) sum -= 1;
    }
  }
  return sum;
}

/**
 * The column where the pairs begin: behind the amounts as printed, unless extraction dropped a
 * column of this page. `certain` is false where another start fits as well.
 */
export function pairStart(body: Sheet, kind: TargetsKind): { start: number; certain: boolean } {
  const printed = STUBS + kind.amounts.length;
  const starts = [printed];
  for (let d = 1; d <= FARTHEST; d++) starts.push(printed - d, printed + d);
  const scored = starts
    .filter((start) => start > STUBS)
    .map((start) => ({ start, value: score(body, start) }));
  const best = Math.max(...scored.map((each) => each.value));
  const first = scored.find((each) => each.value === best);
  const ties = scored.filter((each) => each.value === best).length;
  return { start: first?.start ?? printed, certain: ties === 1 || first?.start === printed };
}

/** Offsets of a row's pair cells from where its pairs should begin, if all are moved by `shift`. */
function fits(row: readonly Slot[], start: number, shift: number, groups: number): boolean {
  for (let c = STUBS; c < row.length; c++) {
    const text = slotAt(row, c).text;
    if (isBlank(text) || (c < start && bareNumber(text) !== undefined)) continue;
    const place = c - shift - start;
    if (place < 0 || place >= groups * 2) return false;
    const value = place % 2 === 1;
    if (value && isBlank(slotAt(row, c - 1).text)) return false;
  }
  return true;
}

function evidence(row: readonly Slot[], start: number, shift: number, kind: TargetsKind): number {
  let sum = 0;
  kind.groups.forEach((group, g) => {
    const text = slotAt(row, start + g * 2 + shift).text;
    if (text === "") return;
    if (group.words?.test(text)) sum += 1;
    else if (kind.groups.some((other) => other.words?.test(text))) sum -= 1;
  });
  return sum;
}

/** Shifts of one row: of all that keep label and target together, the least; left before right. */
function ownShift(row: readonly Slot[], start: number, groups: number): number | undefined {
  return [0, -1, 1, -2, 2, -3, 3].find((shift) => fits(row, start, shift, groups));
}

/** How far each row of a page is moved against its columns, and whether that is sure. */
export function rowShifts(
  rows: readonly (readonly Slot[])[],
  start: number,
  kind: TargetsKind,
): { shift: number; certain: boolean }[] {
  const groups = kind.groups.length;
  const shifts = rows.map((row) => {
    const shift = ownShift(row, start, groups);
    return { shift: shift ?? 0, certain: shift === 0 };
  });
  const head = (row: readonly Slot[]): boolean => slotAt(row, 0).own && slotAt(row, 0).text !== "";
  for (let from = 0; from < rows.length; from++) {
    const row = rows[from];
    if (!row || head(row) || evidence(row, start, shifts[from]?.shift ?? 0, kind) >= 0) continue;
    let to = from;
    while (to + 1 < rows.length && !head(rows[to + 1] ?? [])) to++;
    const run = rows.slice(from, to + 1);
    const total = (shift: number): number =>
      run.reduce((sum, each) => sum + evidence(each, start, shift, kind), 0);
    const better = [2, -2, 4].find(
      (shift) =>
        run.every((each) => fits(each, start, shift, groups)) &&
        total(shift) - total(0) >= ENOUGH_EVIDENCE,
    );
    if (better === undefined) continue;
    for (let r = from; r <= to; r++) shifts[r] = { shift: better, certain: false };
    from = to;
  }
  return shifts;
}

/** The pairs of a row under its shift. */
export function pairsOf(
  row: readonly Slot[],
  start: number,
  groups: number,
  moved: { shift: number; certain: boolean },
): Pair[] {
  const pairs: Pair[] = [];
  for (let group = 0; group < groups; group++) {
    const at = start + group * 2 + moved.shift;
    const label = slotAt(row, at);
    if (label.text === "" || !label.own) continue;
    pairs.push({ group, label, value: slotAt(row, at + 1), at, certain: moved.certain });
  }
  return pairs;
}
