import type { Problem } from "../kernel/result.js";
import type { Identity, Stage } from "../model/document.js";
import { bareNumber, decimals, isBlank, scaled } from "./amounts.js";
import { unitUnder } from "./figures.js";
import { headerPaths, numbersColumns } from "./header.js";
import type { CodeHint, Layout, Leaf } from "./kinds/types.js";
import { leafOf, printedPath, wordKey } from "./layout.js";
import { periodOf } from "./period.js";
import { slotAt } from "./sheet.js";
import { solve } from "./solution.js";
import { type AmountRow, type Assignment, type DataColumn, leafAt } from "./solver.js";
import { closed } from "./text.js";
import type { Column, Sheet, Slot } from "./types.js";
import {
  AMOUNT_WORDS,
  CODE_CELL,
  CODE_HEAD,
  NO_FIGURES,
  PLAIN_HEADS,
  PLAIN_TOTAL,
  SEQUENCE_HEAD,
  SUBTOTAL,
  TITLE_HEAD,
  TOTAL,
} from "./words.data.js";

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
  /** The compared words of its header cells, one for each cell. */
  readonly cells: readonly string[];
  /** Header words that the layout does not know. */
  readonly unknown: number;
  /** Rows whose cells may stand in the wrong columns. */
  readonly doubtful: ReadonlySet<readonly Slot[]>;
  /** Those of them that are no damaged known words either. */
  readonly alien: number;
}

/** What earlier pages and other tables contribute. */
export interface Known {
  readonly hints: readonly CodeHint[];
  readonly sisters: ReadonlyMap<string, bigint>;
  readonly totals: ReadonlyMap<string, bigint> | null;
  /** Leaf ids by grid column on the page before. */
  readonly previous: ReadonlyMap<number, string>;
  readonly previousWidth: number;
  /** Width of the widest page with a header: one that is narrower has lost columns. */
  readonly fullWidth: number;
  readonly scale: number;
}

const FEW_CELLS = 2;

function dataColumn(rows: readonly (readonly Slot[])[], index: number): DataColumn | undefined {
  const texts = rows.map((row) => slotAt(row, index).text).filter((text) => !isBlank(text));
  if (texts.length === 0) return undefined;
  const numbers = texts.filter((text) => bareNumber(text) !== undefined).length;
  const codes = texts.every((text) => CODE_CELL.test(closed(text)) || TOTAL.test(text));
  return { index, numeric: numbers * 2 > texts.length, codes, few: texts.length <= FEW_CELLS };
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
  { leaves, at }: Assignment,
  data: readonly DataColumn[],
  page: Page,
): void {
  const edges = [
    ...at.map((leaf, i) => ({ leaf, column: data[i]?.index ?? 0 })),
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
        columns[index] = columnOf(leaf, index, true, page);
      });
    }
    last = edge;
  }
}

function firstLeaf(path: readonly string[], page: Page, stage: Stage): Leaf | null {
  const plain = new Set(PLAIN_HEADS[stage].map(wordKey));
  for (const layout of page.layouts) {
    const leaf = leafOf(path, layout.leaves, plain);
    if (leaf) return leaf;
  }
  return null;
}

/** The leaf of a header path, the words that only say when left off or in their plain form. */
function leafUnder(path: readonly string[], rest: readonly string[], page: Page, stage: Stage) {
  const [head = "", ...below] = path;
  const bare = rest.length === path.length && TITLE_HEAD.test(head) ? below : rest;
  const [only = ""] = bare;
  const total = bare.length === 1 && SUBTOTAL.test(only) ? [[PLAIN_TOTAL]] : [];
  const said = rest.length < path.length ? AMOUNT_WORDS.map((word) => [...rest, word]) : [];
  for (const each of [path, bare, ...said, ...(bare.length < path.length ? total : [])]) {
    const leaf = each.length > 0 ? firstLeaf(each, page, stage) : null;
    if (leaf) return leaf;
  }
  return null;
}

/** Columns by the header tree where merged cells are known. */
export function trueColumns(page: Page, identity: Identity): (Column | undefined)[] {
  const form = new Map(dataColumns(page.body).map((column) => [column.index, column]));
  return headerPaths(page.header, page.height).map(({ path, certain }, index) => {
    if (path.length === 0 || SEQUENCE_HEAD.test(path.at(-1) ?? "")) return undefined;
    const { year, stage, other, rest } = periodOf(path, identity);
    const unit = unitUnder(path);
    const code: Leaf = { id: `code${index}`, path, stub: "code" };
    const coded = path.some((word) => CODE_HEAD.test(word)) || CODE_HEAD.test(path.join(""));
    const known = other ? null : leafUnder(path, rest, page, identity.stage);
    const leaf = known ?? (coded ? code : null);
    const data = form.get(index);
    const words =
      NO_FIGURES.test(path.at(-1) ?? "") ||
      (!other && unit === undefined && data !== undefined && !data.numeric);
    const stub = leaf ? leaf.stub !== undefined : words;
    return { index, leaf, path, certain, stub, unit, year, stage: leaf?.stage ?? stage };
  });
}

function wordsAbove(page: Page): string[][] {
  const rows = page.header.rows.slice(0, page.height);
  return Array.from({ length: page.header.width }, (_, c) =>
    rows.map((row) => slotAt(row, c).text).flatMap((text) => (text === "" ? [] : [wordKey(text)])),
  );
}

function columnOf(leaf: Leaf, index: number, certain: boolean, page: Page): Column {
  const path = printedPath(leaf, page.words);
  return {
    index,
    leaf,
    path,
    certain,
    stub: leaf.stub !== undefined,
    unit: unitUnder(path),
    year: null,
    stage: leaf.stage,
  };
}

/** Columns at the right end without any text. */
function trailingColumns(page: Page): number {
  const all = [...page.header.rows.slice(0, page.height), ...page.body.rows];
  const rows = all.filter((row) => !numbersColumns(row));
  const last = Math.max(-1, ...rows.map((row) => row.findLastIndex((slot) => slot.text !== "")));
  return page.body.width - 1 - last;
}

/** Columns by the table's own arithmetic where merged cells are lost; undefined: no way to read it. */
export function lostColumns(
  page: Page,
  known: Known,
  problems: Problem[],
): (Column | undefined)[] | undefined {
  const { body } = page;
  const data = dataColumns(body);
  const rows = amountRows(body, data, known.scale);
  const codes = joinedCodes(body, data, page.layout.leaves);
  const above = wordsAbove(page);
  const continued = known.fullWidth === body.width && known.previousWidth === body.width;
  const trailing = trailingColumns(page);
  const evidence = { columns: data, width: body.width, trailing, continued, rows, codes, above };
  const solved = solve(page, { ...evidence, ...known, identities: page.layout.identities });
  const { left } = solved;
  const sure = solved.sure && page.alien === 0;
  const [first] = left;
  if (!first) return undefined;
  const columns: (Column | undefined)[] = Array.from({ length: body.width });
  const agreed = data.map((_, i) => left.every((other) => leafAt(other, i) === leafAt(first, i)));
  // A row whose label may be another column's is no surer than that.
  const labelled = data.every((_, i) => agreed[i] || leafAt(first, i)?.stub === undefined);
  data.forEach(({ index }, i) => {
    const leaf = leafAt(first, i);
    const certain = sure && labelled && agreed[i] === true;
    if (leaf) columns[index] = columnOf(leaf, index, certain, page);
  });
  if (left.length === 1 && sure) between(columns, first, data, page);
  else problems.push({ what: "header", met: `${left.length}`, expected: "1", where: {} });
  return columns;
}
