import type { Problem } from "../kernel/result.js";
import type { Identity } from "../model/document.js";
import type { FigureDraft } from "../model/figure.js";
import { bareNumber, scaled } from "./amounts.js";
import { type Known, lostColumns, type Page, scaleOf, trueColumns } from "./columns.js";
import { figureOf, unitInPath, unitOfRow } from "./figures.js";
import { headerPaths, numbersColumns } from "./header.js";
import { mendPages } from "./joins.js";
import type { MatrixKind } from "./kinds/types.js";
import { spellings } from "./layout.js";
import { type Line, LineReader } from "./lines.js";
import { pagesOf } from "./pages.js";
import { isForeign } from "./period.js";
import { sheetOf, slotAt } from "./sheet.js";
import { sumsFitElsewhere } from "./slid-sums.js";
import type { Column, Context, RawTable, Slot } from "./types.js";
import { ECONOMIC_HEAD } from "./words.data.js";

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

/** The unit of the heads, where all that give one give the same. */
function headUnit(pages: readonly Page[]): string | null {
  const found = pages.flatMap(({ words }) =>
    [...words.values()].map((word) => unitInPath([word]) ?? null),
  );
  const units = new Set(found.filter((unit) => unit !== null));
  return units.size === 1 ? ([...units][0] ?? null) : null;
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
    if (column.stub && last && !last.stub) group++;
    group = Math.max(group, column.leaf?.side ?? 0);
    groups.set(group, [...(groups.get(group) ?? []), column]);
    last = column;
  }
  return groups;
}

function readerOf(state: State, group: number, stubs: readonly Column[]): LineReader {
  const known = state.readers.get(group);
  if (known) return known;
  const sides = new Set(stubs.map(({ leaf }) => leaf?.side));
  const side = state.kind.rowsAre === "labels" && (group > 0 || sides.has(1)) ? 1 : 0;
  const economic = stubs.some(({ path }) => path.some((word) => ECONOMIC_HEAD.test(word)));
  const reader = new LineReader(state.kind, state.context, side, !economic);
  state.readers.set(group, reader);
  return reader;
}

/** A row may print its own unit ("车辆（辆）"); a column of percentages keeps its. */
function unitFor(state: State, line: Line, { unit }: Column): string | null {
  const own = unit === "%" ? undefined : unitOfRow(line.path);
  if (own !== undefined) return own;
  return unit === undefined ? state.unit : unit;
}

/** An amount among the labels: where merged cells are lost, the row has slipped to the left. */
function isSlipped(row: readonly Slot[], stubs: readonly Column[]): boolean {
  return stubs.some(({ index }) => {
    const text = slotAt(row, index).text;
    return /\d[.,]\d/.test(text.normalize("NFKC")) && bareNumber(text) !== undefined;
  });
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
  const read = readerOf(state, group, stubs).read(row, stubs, any);
  if (!read) return;
  const slipped = isSlipped(row, stubs);
  const line = { ...read, doubtful: doubtful || slipped };
  for (const each of amounts) {
    const column = slipped ? { ...each, leaf: null } : each;
    const slot = slotAt(row, column.index);
    const value = bareNumber(slot.text);
    if (value !== undefined) record(state, line, column, value);
    figureFor(state, line, column, slot);
  }
}

/** Does the header name other years, or what is neither budget nor outturn? */
function printsOtherYears(page: Page, identity: Identity): boolean {
  return page.height > 0 && [...page.words.values()].some((word) => isForeign(word, identity));
}

/** Budget and outturn as two blocks of columns, each said once over all of them. */
function printsStagesOnce({ layout, cells }: Page): boolean {
  const staged = layout.leaves.filter(({ stage, path }) => stage !== undefined && path.length > 1);
  const words = staged.slice(0, 1).flatMap(({ path }) => spellings(path.at(-1) ?? ""));
  return staged.length > 1 && cells.filter((cell) => words.includes(cell)).length === 1;
}

/** Without merged cells only a header of one full row says which column is of which year. */
function isUnclear(page: Page, identity: Identity): boolean {
  if (page.body.spans === "true") return false;
  if (!printsOtherYears(page, identity)) return printsStagesOnce(page);
  return headerPaths(page.header, page.height).some(({ certain }) => !certain);
}

function columnsOf(
  page: Page,
  known: Known,
  before: readonly Column[],
  state: State,
  problems: Problem[],
) {
  if (page.body.spans === "true" || printsOtherYears(page, state.context.identity)) {
    if (page.height > 0) return trueColumns(page, state.context.identity);
    return before.length > 0 && page.body.width > 0 ? before : undefined;
  }
  return lostColumns(page, known, problems);
}

/** Do the row's labels stand in one group of columns and amounts in another, as a merged label does? */
function isStray(row: readonly Slot[], groups: readonly (readonly Column[])[]): boolean {
  const sides = groups.map((mine) => ({
    label: mine.some(({ stub, index }) => stub && slotAt(row, index).text !== ""),
    amount: mine.some(
      ({ stub, index }) => !stub && bareNumber(slotAt(row, index).text) !== undefined,
    ),
  }));
  const torn = (label: boolean) =>
    sides.some((side) => side.label === label && side.amount !== label);
  return torn(true) && torn(false);
}

function readPage(state: State, columns: readonly Column[], page: Page): void {
  const groups = groupsOf(columns);
  const { spans, rows } = page.body;
  for (const row of rows) {
    if (numbersColumns(row)) continue;
    const slid =
      spans === "lost" && sumsFitElsewhere(row, columns, page.layout.identities, state.scale);
    const stray = spans === "lost" && isStray(row, [...groups.values()]);
    const doubtful = slid || stray || page.doubtful.has(row);
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
  const unclear = pages.some((page) => isUnclear(page, context.identity));
  if (pages.length === 0 || unclear) return undefined;
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
