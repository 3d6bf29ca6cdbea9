import type { Problem } from "../kernel/result.js";
import type { Identity } from "../model/document.js";
import type { FigureDraft } from "../model/figure.js";
import { bareNumber, scaled } from "./amounts.js";

import { chooseLayout, layoutsFor } from "./choose-layout.js";
import { type Known, lostColumns, type Page, scaleOf, trueColumns } from "./columns.js";
import { figureOf, unitInPath, unitOfRow } from "./figures.js";
import { guessedHeight, knownHeight, numbersColumns } from "./header.js";
import { mendPages } from "./joins.js";
import type { MatrixKind } from "./kinds/types.js";
import { headerCells, headerWords, spellings, wordKey } from "./layout.js";

import { type Line, LineReader } from "./lines.js";
import { below, sheetOf, slotAt } from "./sheet.js";
import { sumsFitElsewhere } from "./slid-sums.js";
import { unslide } from "./slides.js";
import type { Column, Context, RawTable, Sheet, Slot } from "./types.js";
import { PLAIN_HEADS } from "./words.data.js";

/** The problem of a page whose columns fit no form of its kind. */
export const NO_COLUMNS = "columns";

/** A matrix as read; undefined where its header fits no known layout. */
export interface MatrixReading {
  readonly figures: readonly FigureDraft[];
  readonly problems: readonly Problem[];
  /** Amounts by line and leaf ("2080502|total"), for sister tables. */
  readonly facts: ReadonlyMap<string, bigint>;
  /** Some column could not be proved. */
  readonly open: boolean;
}

function vocabulary(kind: MatrixKind): ReadonlySet<string> {
  const words = new Set(Object.values(PLAIN_HEADS).flat().map(wordKey));
  for (const layout of kind.layouts) {
    for (const leaf of layout.leaves) {
      for (const word of leaf.path) for (const key of spellings(word)) words.add(key);
    }
  }
  return words;
}

/** Is each of these cells one of those? A header that repeats less than the first page's is damaged. */
function isPart(cells: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return cells.every((cell) => {
    const at = left.indexOf(cell);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The unit of the heads, where all that give one give the same. */
function headUnit(pages: readonly Page[]): string | null {
  const found = pages.flatMap(({ words }) =>
    [...words.values()].map((word) => unitInPath([word]) ?? null),
  );
  const units = new Set(found.filter((unit) => unit !== null));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** Share of the first page's header cells below which known words are no header but rows. */
const LEAST_HEADER = 3;

function heightOf(sheet: Sheet, known: ReadonlySet<string>, first: Page | undefined): number {
  const byWords = knownHeight(sheet, known);
  if (sheet.spans === "true") return Math.max(byWords, guessedHeight(sheet));
  const cells = headerCells(sheet.rows.slice(0, byWords));
  if (!first) return byWords;
  if (!cells.some((cell) => first.cells.includes(cell))) return 0;
  // What follows the first page's own number of header rows is the rest of a cut label.
  return cells.length * LEAST_HEADER < first.cells.length ? 0 : Math.min(byWords, first.height);
}

/** Splits every grid of a table into header and body; later pages use the first header's words. */
export function pagesOf(raw: RawTable, kind: MatrixKind, identity: Identity): Page[] {
  const known = vocabulary(kind);
  const pages: Page[] = [];
  for (const part of raw.parts) {
    if (part.type !== "grid") continue;
    const sheet = sheetOf(part);
    const height = heightOf(sheet, known, pages[0]);
    const head = sheet.rows.slice(0, height).filter((row) => !numbersColumns(row));
    const printed = { words: headerWords(head), cells: headerCells(head) };
    const [first] = pages;
    const less = first !== undefined && isPart(printed.cells, first.cells);
    const own = less ? undefined : chooseLayout(kind, printed.words, printed.cells, identity);
    const chosen = own ? { ...own, ...printed } : first;
    if (!chosen) continue;
    const { layout, unknown, words, cells } = chosen;
    const others = layoutsFor(kind, identity).filter((other) => other !== layout);
    const layouts = [layout, ...others];
    const whole = below(sheet, height);
    const { rows, doubtful } =
      part.spans === "lost"
        ? unslide(whole.rows, kind.rowsAre === "projects")
        : { rows: whole.rows, doubtful: new Set([]) };
    const body = { ...whole, rows };
    pages.push({ body, header: sheet, height, layout, layouts, words, cells, unknown, doubtful });
  }
  return pages;
}

type Facts = ReadonlyMap<string, bigint>;

interface State {
  readonly kind: MatrixKind;
  readonly raw: RawTable;
  /** One reader per group of stub columns with the amounts right of them. */
  readonly readers: Map<number, LineReader>;
  readonly context: Context;
  readonly figures: FigureDraft[];
  readonly facts: Map<string, bigint>;
  readonly scale: number;
  /** Unit of the amounts whose column gives none. */
  readonly unit: string | null;
  totals: Map<string, bigint> | null;
}

interface PlacedLine extends Line {
  /** Its cells may stand in the wrong columns. */
  readonly doubtful: boolean;
}

function record(state: State, line: PlacedLine, column: Column, value: string): void {
  if (!column.certain || !column.leaf || column.year !== null || line.doubtful) return;
  const amount = scaled(value, state.scale);
  if (line.code !== null) state.facts.set(`${line.code}|${column.leaf.id}`, amount);
  if (!line.total) return;
  state.facts.set(`|${column.leaf.id}`, amount);
  state.totals ??= new Map();
  if (!state.totals.has(column.leaf.id)) state.totals.set(column.leaf.id, amount);
}

/** Columns in groups: each begins with stubs, the amounts that follow belong to these. */
function groupsOf(columns: readonly Column[]): Map<number, Column[]> {
  const groups = new Map<number, Column[]>();
  let group = 0;
  let last: Column | undefined;
  for (const column of columns) {
    if (column.leaf?.side !== undefined) group = column.leaf.side;
    else if (column.stub && last && !last.stub) group++;
    groups.set(group, [...(groups.get(group) ?? []), column]);
    last = column;
  }
  return groups;
}

function readerOf(state: State, group: number): LineReader {
  const known = state.readers.get(group);
  if (known) return known;
  const side = state.kind.rowsAre === "labels" && group === 1 ? 1 : 0;
  const reader = new LineReader(state.kind, state.context, side);
  state.readers.set(group, reader);
  return reader;
}

/** A row may print its own unit ("车辆（辆）"); a column of percentages keeps its. */
function unitFor(state: State, line: Line, { unit }: Column): string | null {
  const own = unit === "%" ? undefined : unitOfRow(line.path);
  if (own !== undefined) return own;
  return unit === undefined ? state.unit : unit;
}

function figureFor(state: State, line: PlacedLine, column: Column, slot: Slot): void {
  const figure = figureOf({
    slot,
    table: state.raw.title,
    kind: state.kind.id,
    unit: unitFor(state, line, column),
    row: line.path,
    implied: line.implied,
    column: column.path,
    code: line.code,
    project: line.project,
    key: column.leaf ? line.key(column.leaf) : null,
    certain: column.certain && !line.doubtful,
    year: column.year ?? line.year,
    ...(column.stage === undefined ? {} : { stage: column.stage }),
  });
  if (figure) state.figures.push(figure);
}

function readGroup(
  state: State,
  row: readonly Slot[],
  doubtful: boolean,
  mine: readonly Column[],
  group: number,
): void {
  const amounts = mine.filter((column) => !column.stub);
  const stubs = mine.filter((column) => column.stub);
  const texts = amounts.map((column) => slotAt(row, column.index).text);
  const any = texts.some((text) => bareNumber(text) !== undefined);
  const read = readerOf(state, group).read(row, stubs, any);
  if (!read) return;
  const line = { ...read, doubtful };
  for (const column of amounts) {
    const slot = slotAt(row, column.index);
    const value = bareNumber(slot.text);
    if (value !== undefined) record(state, line, column, value);
    figureFor(state, line, column, slot);
  }
}

function columnsOf(
  page: Page,
  known: Known,
  before: readonly Column[],
  state: State,
  problems: Problem[],
) {
  if (page.body.spans === "true") {
    if (page.height > 0) return trueColumns(page, state.context.identity);
    return before.length > 0 && page.body.width > 0 ? before : undefined;
  }
  return lostColumns(page, known, problems);
}

function readPage(state: State, columns: readonly Column[], page: Page): void {
  const groups = groupsOf(columns);
  const { spans, rows } = page.body;
  for (const row of rows) {
    if (numbersColumns(row)) continue;
    const slid =
      spans === "lost" && sumsFitElsewhere(row, columns, page.layout.identities, state.scale);
    const doubtful = slid || page.doubtful.has(row);
    for (const [group, mine] of groups) readGroup(state, row, doubtful, mine, group);
  }
}

function readPages(state: State, pages: readonly Page[], sisters: Facts): Problem[] {
  const problems: Problem[] = [];
  const { kind, scale } = state;
  let before: readonly Column[] = [];
  let previousWidth = 0;
  let fullWidth = 0;
  for (const page of pages) {
    if (page.body.rows.length === 0) continue;
    const sure = before.filter(({ certain }) => certain);
    const previous = new Map(sure.map(({ index, leaf }) => [index, leaf?.id ?? ""]));
    const known: Known = {
      hints: kind.hints,
      sisters,
      totals: state.totals,
      previous,
      previousWidth,
      fullWidth,
      scale,
    };
    const found = columnsOf(page, known, before, state, problems);
    if (found) {
      before = found.filter((column) => column !== undefined);
      previousWidth = page.body.width;
      if (page.height > 0) fullWidth = Math.max(fullWidth, previousWidth);
      readPage(state, before, page);
    } else {
      problems.push({ what: NO_COLUMNS, met: kind.id, expected: page.layout.id, where: {} });
    }
  }
  return problems;
}

/** A project printed on several coded lines: each amount is that line's part of it. */
function partByCode(figures: FigureDraft[]): void {
  const codes = new Map<string, Set<string>>();
  const place = ({ key, column }: FigureDraft): string => JSON.stringify([key, column]);
  for (const figure of figures) {
    if (figure.key?.project == null || figure.code === null) continue;
    const known = codes.get(place(figure)) ?? new Set();
    codes.set(place(figure), known.add(figure.code));
  }
  figures.forEach((figure, i) => {
    if (!figure.key || (codes.get(place(figure))?.size ?? 0) < 2) return;
    figures[i] = { ...figure, key: { ...figure.key, code: figure.code } };
  });
}

/** Reads a table of stubs and amounts. `sisters` are amounts already proved in tables of the same lines. */
export function readMatrix(
  raw: RawTable,
  kind: MatrixKind,
  context: Context,
  sisters: Facts,
  scale: number,
): MatrixReading | undefined {
  const pages = mendPages(pagesOf(raw, kind, context.identity), kind);
  if (pages.length === 0) return undefined;
  const figures: FigureDraft[] = [];
  const facts = new Map<string, bigint>();
  const readers = new Map<number, LineReader>();
  const state: State = {
    kind,
    raw,
    readers,
    context,
    figures,
    facts,
    scale,
    unit: raw.unit ?? headUnit(pages),
    totals: null,
  };
  const problems = readPages(state, pages, sisters);
  if (kind.rowsAre === "projects") partByCode(figures);
  const open = figures.some((figure) => figure.certainty === "uncertain");
  return { figures, problems, facts, open };
}

/** Decimals of a whole table, for one common scale. */
export function tableScale(raw: RawTable): number {
  return Math.max(
    0,
    ...raw.parts.map((part) => (part.type === "grid" ? scaleOf(sheetOf(part)) : 0)),
  );
}
