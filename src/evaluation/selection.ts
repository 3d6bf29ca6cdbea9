import { foldLabel } from "../kernel/fold.js";
import { equal, quantity } from "../kernel/quantity.js";
import { unitOf } from "../kernel/units.js";
import type { Answer } from "../model/answer.js";
import type { Figure } from "../model/figure.js";
import { TITLE_PREFIX } from "./evaluate.data.js";
import type { Expectation, GoldValue } from "./question.js";

/** Of `n` things that had to be chosen, how many were. */
export interface Part {
  readonly n: number;
  readonly right: number;
}

export const ASPECTS = ["documents", "tables", "rows", "columns", "years", "units"] as const;

/**
 * What was chosen, apart from how it was worded: the documents that should be cited, their tables,
 * and, for each gold value that is printed in one of them, the row, column, year and unit it is
 * printed with. A value that no cell holds (a share, a sum) has no row to choose.
 */
export type Selection = Readonly<Record<(typeof ASPECTS)[number], Part>>;

export const NO_SELECTION: Selection = selectionFrom(() => ({ n: 0, right: 0 }));

export function selectionFrom(part: (aspect: (typeof ASPECTS)[number]) => Part): Selection {
  return {
    documents: part("documents"),
    tables: part("tables"),
    rows: part("rows"),
    columns: part("columns"),
    years: part("years"),
    units: part("units"),
  };
}

/** The first digits of the documents that must be cited and are not. */
export function uncited(expect: Expectation, answer: Answer): string[] {
  return goldDocuments(expect).filter((doc) => citationsOf(doc, answer).length === 0);
}

/**
 * How well the sources were chosen. Several tables of one document are alternatives. `ledger` holds
 * the figures of the documents named (`figuresCited`).
 */
export function selectionOf(
  expect: Expectation,
  answer: Answer,
  ledger: readonly Figure[] = [],
): Selection {
  const docs = goldDocuments(expect);
  const withTables = docs.filter((doc) => goldTables(expect, doc).length > 0);
  const cells = goldCells(expect, ledger);
  const used = figuresUsed(answer, ledger);
  const chosen = (key: (figure: Figure) => string): Part =>
    partOf(cells, (golds) => {
      const keys = new Set(golds.map(key));
      return used.some((figure) => keys.has(key(figure)));
    });
  return {
    documents: partOf(docs, (doc) => citationsOf(doc, answer).length > 0),
    tables: partOf(withTables, (doc) => isTableCited(expect, doc, answer)),
    rows: chosen(({ row, code, project }) => JSON.stringify([row.join("/"), code, project])),
    columns: chosen(({ column }) => JSON.stringify(column)),
    years: chosen(({ year }) => String(year)),
    units: partOf(
      expect.values.filter(({ u }) => u != null && u !== ""),
      ({ u }) => answer.figures.some(({ unit }) => unitName(unit) === unitName(u ?? null)),
    ),
  };
}

function partOf<T>(things: readonly T[], isRight: (thing: T) => boolean): Part {
  return { n: things.length, right: things.filter(isRight).length };
}

function unitName(unit: string | null): string | null {
  return unit === null ? null : (unitOf(unit)?.name ?? unit);
}

function isTableCited(expect: Expectation, doc: string, answer: Answer): boolean {
  const gold = goldTables(expect, doc);
  return citationsOf(doc, answer).some(
    ({ table }) => table !== null && gold.includes(titleKey(table)),
  );
}

/** For each gold value printed in a cited document: the figures that say it, in the gold's tables if any does. */
function goldCells(expect: Expectation, ledger: readonly Figure[]): Figure[][] {
  const inDocuments = ledger.filter(({ sourceFile }) =>
    expect.cite.some(({ doc }) => sourceFile.startsWith(doc)),
  );
  return expect.values
    .map((gold) => {
      const equals = inDocuments.filter((figure) => isPrintedAs(gold, figure));
      const inTables = equals.filter(({ table, sourceFile }) =>
        expect.cite.some(
          ({ doc, table: named }) =>
            sourceFile.startsWith(doc) && named != null && titleKey(named) === titleKey(table),
        ),
      );
      return inTables.length > 0 ? inTables : equals;
    })
    .filter((cells) => cells.length > 0);
}

function isPrintedAs(gold: GoldValue, { value, unit }: Figure): boolean {
  if (value === null || !/^-?\d+(\.\d+)?$/.test(gold.v)) return false;
  return equal(quantity(gold.v, gold.u ?? unit), quantity(value, unit));
}

function figuresUsed(answer: Answer, ledger: readonly Figure[]): Figure[] {
  const ids = new Set(answer.citations.map(({ figureId }) => figureId));
  return ledger.filter(({ id }) => ids.has(id));
}

export function goldDocuments(expect: Expectation): string[] {
  return [...new Set(expect.cite.map((cite) => cite.doc))];
}

function citationsOf(doc: string, answer: Answer): Answer["citations"] {
  return answer.citations.filter((citation) => citation.sourceFile.startsWith(doc));
}

function goldTables(expect: Expectation, doc: string): string[] {
  return expect.cite.flatMap((cite) =>
    cite.doc === doc && cite.table != null ? [titleKey(cite.table)] : [],
  );
}

/** A title without its year, its number and what follows " / " (the project of a project table). */
function titleKey(title: string): string {
  return foldLabel((title.split(" / ")[0] ?? title).replace(TITLE_PREFIX, ""));
}
