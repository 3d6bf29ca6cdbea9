import type { Identity, Leaf } from "./kinds/types.js";

/** What the cells of one grid column are, as far as their form tells. */
export interface DataColumn {
  readonly index: number;
  /** Bare numbers, all of them or most. */
  readonly numeric: boolean;
  /** Digits that can be a code, nothing else but totals' labels. */
  readonly codes: boolean;
  /** So few cells that a unit's code may be all that stands in a column of names. */
  readonly few: boolean;
}

/** One way to give every data column a leaf: positions in the list of leaves a header stands for. */
export interface Assignment {
  readonly leaves: readonly Leaf[];
  readonly at: readonly number[];
}

/** The leaf of the data column at `i`. */
export function leafAt({ leaves, at }: Assignment, i: number): Leaf | undefined {
  return leaves[at[i] ?? -1];
}

/** Amounts of one row by position in the list of data columns; undefined for a blank. */
export type AmountRow = readonly (bigint | undefined)[];

/** Assignments beyond this many are not tried, and then nothing is certain. */
const MOST_CANDIDATES = 60_000;

function accepts(leaf: Leaf, column: DataColumn): boolean {
  if (leaf.stub === undefined) return column.numeric;
  if (leaf.stub === "code" || leaf.stub === "unitCode") return column.codes;
  if (leaf.stub === "other") return !column.numeric || column.codes;
  return !column.numeric || (column.codes && column.few);
}

/**
 * Every assignment of the columns that hold data to leaves that keeps the printed order and the form
 * of the cells. Empty columns are free. A stub leaf may take as many neighbours as it is `wide`.
 */
export function candidates(
  columns: readonly DataColumn[],
  leaves: readonly Leaf[],
): { readonly found: readonly Assignment[]; readonly complete: boolean } {
  const found: Assignment[] = [];
  let complete = true;
  const current: number[] = [];
  const step = (at: number, from: number): void => {
    const column = columns[at];
    if (!column) {
      found.push({ leaves, at: [...current] });
      return;
    }
    for (let leaf = from; leaf < leaves.length; leaf++) {
      const entry = leaves[leaf];
      if (found.length >= MOST_CANDIDATES) complete = false;
      if (!entry || !complete) return;
      if (!accepts(entry, column)) continue;
      const taken = current.filter((other) => other === leaf).length;
      if (taken >= (entry.wide ?? 1)) continue;
      current.push(leaf);
      step(at + 1, leaf + (taken + 1 < (entry.wide ?? 1) ? 0 : 1));
      current.pop();
    }
  };
  step(0, 0);
  return { found, complete };
}

/** The assignment of every column to the leaf at its own place, where the cells' form allows it. */
export function byPlace(
  columns: readonly DataColumn[],
  leaves: readonly Leaf[],
): Assignment | undefined {
  const fits = columns.every((column) => {
    const leaf = leaves[column.index];
    return leaf !== undefined && accepts(leaf, column);
  });
  return fits ? { leaves, at: columns.map((column) => column.index) } : undefined;
}

interface Check {
  readonly failed: number;
  readonly made: number;
}

function rowCheck(identity: Identity, amount: (id: string) => bigint | undefined): boolean | null {
  if ("part" in identity) {
    const part = amount(identity.part);
    if (part === undefined) return null;
    const whole = amount(identity.of);
    return whole !== undefined && (part < 0n || part <= whole);
  }
  const parts = identity.parts.map(amount).filter((value) => value !== undefined);
  const total = amount(identity.total);
  if (parts.length === 0 && total === undefined) return null;
  const difference = (total ?? 0n) - parts.reduce((sum, value) => sum + value, 0n);
  const slack = BigInt(Math.floor(parts.length / 2));
  return difference <= slack && -difference <= slack;
}

/** Data columns by the id of the leaf an assignment gives them. */
function placesOf({ leaves, at }: Assignment): Map<string, number> {
  const places = new Map<string, number>();
  at.forEach((place, i) => {
    const leaf = leaves[place];
    if (leaf && leaf.stub === undefined) places.set(leaf.id, i);
  });
  return places;
}

/**
 * How many of a layout's equations fail under an assignment, over all rows; counting stops beyond
 * `most`. Rounding of half a unit in the last place per term is allowed; a leaf without a column
 * counts as empty, and equations whose total or parts the header does not print are left out.
 */
export function check(
  assignment: Assignment,
  identities: readonly Identity[],
  rows: readonly AmountRow[],
  most = Number.POSITIVE_INFINITY,
): Check {
  const places = placesOf(assignment);
  const printed = new Set(assignment.leaves.map((leaf) => leaf.id));
  const usable = identities.filter((each) =>
    "part" in each
      ? printed.has(each.of)
      : printed.has(each.total) && each.parts.some((part) => printed.has(part)),
  );
  let failed = 0;
  let made = 0;
  for (const row of rows) {
    const amount = (id: string): bigint | undefined => row[places.get(id) ?? -1];
    const results = usable.map((identity) => rowCheck(identity, amount));
    made += results.filter((holds) => holds !== null).length;
    failed += results.filter((holds) => holds === false).length;
    if (failed > most) break;
  }
  return { failed, made };
}

/** An assignment with the number of equations that fail under it. */
export interface Checked {
  readonly assignment: Assignment;
  readonly failed: number;
  readonly made: number;
}

/** Equations beyond the fewest that may fail where the table contradicts itself. */
const NEAR = 2;

/**
 * Assignments under which the fewest equations fail. Where even the best one fails some, the table
 * contradicts itself, and those nearly as good are kept: the error may speak for a wrong one.
 */
export function consistent(
  all: readonly Assignment[],
  identities: readonly Identity[],
  rows: readonly AmountRow[],
): Checked[] {
  let best = Number.POSITIVE_INFINITY;
  let kept: Checked[] = [];
  for (const assignment of all) {
    const most = best === 0 ? 0 : best + NEAR;
    const result = check(assignment, identities, rows, most);
    if (result.failed > most) continue;
    kept.push({ assignment, ...result });
    if (result.failed >= best) continue;
    best = result.failed;
    const limit = best === 0 ? 0 : best + NEAR;
    kept = kept.filter((each) => each.failed <= limit);
  }
  return kept;
}
