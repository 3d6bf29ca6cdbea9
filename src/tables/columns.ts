import type { Problem } from "../kernel/result.js";
import { bareNumber, decimals, isBlank, scaled } from "./amounts.js";
import { choose, type Evidence } from "./choose.js";
import { headerPaths } from "./header.js";
import type { CodeHint, Layout, Leaf } from "./kinds/types.js";
import { leafOf, printedLeaves, printedPath } from "./layout.js";
import { slotAt } from "./sheet.js";
import {
  type AmountRow,
  type Assignment,
  candidates,
  consistent,
  type DataColumn,
} from "./solver.js";
import { closed } from "./text.js";
import type { Column, Sheet, Slot } from "./types.js";
import { CODE_CELL, TOTAL } from "./words.data.js";

/** A page of a table: its body, and what its header (or the first page's) prints. */
export interface Page {
  readonly body: Sheet;
  /** The page's own header rows; none on a page that repeats no header. */
  readonly header: Sheet;
  readonly height: number;
  readonly layout: Layout;
  /** All forms of the kind, the page's own first: a true header may mix them. */
  readonly layouts: readonly Layout[];
  readonly words: ReadonlyMap<string, string>;
  /** Header words that the layout does not know. */
  readonly unknown: number;
}

/** What earlier pages and other tables contribute. */
export interface Known {
  readonly hints: readonly CodeHint[];
  readonly sisters: ReadonlyMap<string, bigint>;
  readonly totals: ReadonlyMap<string, bigint> | null;
  readonly scale: number;
}

/** Share of failed equations above which a solution proves nothing. */
const MOST_FAILURES = 4;

function dataColumn(rows: readonly (readonly Slot[])[], index: number): DataColumn | undefined {
  const texts = rows.map((row) => slotAt(row, index).text).filter((text) => !isBlank(text));
  if (texts.length === 0) return undefined;
  const numbers = texts.filter((text) => bareNumber(text) !== undefined).length;
  const codes = texts.every((text) => CODE_CELL.test(closed(text)) || TOTAL.test(text));
  return { index, numeric: numbers * 2 > texts.length, codes };
}

/** The columns of a body that hold anything. */
export function dataColumns(body: Sheet): DataColumn[] {
  return Array.from({ length: body.width }, (_, index) => dataColumn(body.rows, index)).filter(
    (column) => column !== undefined,
  );
}

function amountRows(body: Sheet, columns: readonly DataColumn[], scale: number): AmountRow[] {
  return body.rows.map((row) =>
    columns.map(({ index }) => {
      const value = bareNumber(slotAt(row, index).text);
      return value === undefined ? undefined : scaled(value, scale);
    }),
  );
}

/** The largest number of decimals among a sheet's numbers. */
export function scaleOf(body: Sheet): number {
  let most = 0;
  for (const row of body.rows) {
    for (const slot of row) {
      const value = bareNumber(slot.text);
      if (value !== undefined) most = Math.max(most, decimals(value));
    }
  }
  return most;
}

function joinedCodes(body: Sheet, columns: readonly DataColumn[], leaves: readonly Leaf[]) {
  const width = leaves.filter((leaf) => leaf.stub === "code").length;
  const at = columns.filter((column) => column.codes).slice(0, width);
  return body.rows.map((row) => {
    const code = at.map(({ index }) => closed(slotAt(row, index).text)).join("");
    return code === "" ? null : code;
  });
}

/** Empty columns between solved ones get the leaves between them, when they are as many. */
function between(
  columns: (Column | undefined)[],
  solved: Assignment,
  data: readonly DataColumn[],
  leaves: readonly Leaf[],
  words: ReadonlyMap<string, string>,
): void {
  const edges = [
    ...solved.map((leaf, i) => ({ leaf, column: data[i]?.index ?? 0 })),
    { leaf: leaves.length, column: columns.length },
  ];
  let last = { leaf: -1, column: -1 };
  for (const edge of edges) {
    const places = edge.column - last.column - 1;
    const free = leaves.slice(last.leaf + 1, edge.leaf);
    const open = edge.leaf === leaves.length;
    if (places === free.length || (open && places > free.length)) {
      free.forEach((leaf, i) => {
        const index = last.column + 1 + i;
        const stub = leaf.stub !== undefined;
        columns[index] = { index, leaf, path: printedPath(leaf, words), certain: true, stub };
      });
    }
    last = edge;
  }
}

function firstLeaf(path: readonly string[], layouts: readonly Layout[]): Leaf | null {
  for (const layout of layouts) {
    const leaf = leafOf(path, layout.leaves);
    if (leaf) return leaf;
  }
  return null;
}

/** Columns by the header tree where merged cells are known. */
export function trueColumns(page: Page): (Column | undefined)[] {
  const form = new Map(dataColumns(page.body).map((column) => [column.index, column]));
  return headerPaths(page.header, page.height).map(({ path, certain }, index) => {
    if (path.length === 0) return undefined;
    const leaf = firstLeaf(path, page.layouts);
    const data = form.get(index);
    const stub = leaf ? leaf.stub !== undefined : data !== undefined && !data.numeric;
    return { index, leaf, path, certain, stub };
  });
}

function doubtful(page: Page, leaves: readonly Leaf[], failed: number, made: number): boolean {
  if (failed * MOST_FAILURES > made) return true;
  return page.unknown > 0 && made === 0 && page.body.width !== leaves.length;
}

/** Columns by the table's own arithmetic where merged cells are lost; undefined: no way to read it. */
export function lostColumns(
  page: Page,
  known: Known,
  problems: Problem[],
): (Column | undefined)[] | undefined {
  const leaves = printedLeaves(page.layout, page.words);
  const data = dataColumns(page.body);
  const rows = amountRows(page.body, data, known.scale);
  const all = candidates(data, leaves);
  if (all.length === 0) return undefined;
  const { survivors, failed, made } = consistent(all, leaves, page.layout.identities, rows);
  const evidence: Evidence = {
    columns: data,
    leaves,
    width: page.body.width,
    rows,
    codes: joinedCodes(page.body, data, leaves),
    hints: known.hints,
    sisters: known.sisters,
    totals: known.totals,
  };
  const left = choose(survivors, evidence);
  const [solved] = left;
  if (!solved) return undefined;
  const open = doubtful(page, leaves, failed, made);
  const columns: (Column | undefined)[] = Array.from({ length: page.body.width });
  data.forEach(({ index }, i) => {
    const leaf = leaves[solved[i] ?? -1];
    if (!leaf) return;
    const sure = !open && left.every((other) => other[i] === solved[i]);
    const stub = leaf.stub !== undefined;
    columns[index] = { index, leaf, path: printedPath(leaf, page.words), certain: sure, stub };
  });
  if (left.length === 1 && !open) between(columns, solved, data, leaves, page.words);
  if (left.length > 1) {
    problems.push({ what: "header", met: `${left.length}`, expected: "1", where: {} });
  }
  return columns;
}
