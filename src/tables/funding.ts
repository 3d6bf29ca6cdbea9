import type { FigureDraft, FigureKey } from "../model/figure.js";
import { isBlank } from "./amounts.js";
import { figureOf, unitUnder } from "./figures.js";
import { periodOf } from "./period.js";
import { filled } from "./sheet.js";
import type { Context, Slot } from "./types.js";
import { ADJUSTED, COUNT_HEAD, EXECUTED, PERIOD_WORD, RATIO_HEAD } from "./words.data.js";

/** The columns of a form's block of amounts (年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分). */
export interface FundingHeads {
  /** The block's own name, where the heads' row prints it. */
  readonly block: string;
  readonly columns: readonly { readonly index: number; readonly word: string }[];
}

function isAmountHead(word: string): boolean {
  return PERIOD_WORD.test(word) || EXECUTED.test(word) || ADJUSTED.test(word);
}

function isHead(word: string): boolean {
  return isAmountHead(word) || RATIO_HEAD.test(word) || COUNT_HEAD.test(word);
}

/** The heads of a block of amounts, if the row is their header. */
export function fundingHeads(row: readonly Slot[]): FundingHeads | undefined {
  const cells = filled(row);
  const heads = cells.filter((slot) => isHead(slot.text));
  const amounts = heads.filter((slot) => isAmountHead(slot.text));
  const others = cells.filter((slot) => !heads.includes(slot));
  if (heads.length < 2 || amounts.length === 0 || others.length > 2) return undefined;
  const [head] = heads;
  const first = head ? row.indexOf(head) : 0;
  if (others.some((slot) => row.indexOf(slot) > first)) return undefined;
  const columns = heads.map((slot) => ({ index: row.indexOf(slot), word: slot.text }));
  return { block: others[0]?.text ?? "", columns };
}

/** What a block's rows need to know about their form. */
export interface FundingTable {
  readonly table: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly project: string | null;
  readonly context: Context;
  /** Key of an amount of the row, by its label. */
  readonly keyOf: (label: string) => FigureKey | null;
}

const AMOUNT = /^[-≥≤]?[\d.,]+[%％]?$/;

/** A row of the block: its label, and its cells by the block's columns. */
export interface FundingRow {
  readonly label: string;
  readonly cells: readonly (Slot | undefined)[];
}

function holds(slot: Slot | undefined): boolean {
  return slot === undefined || isBlank(slot.text) || AMOUNT.test(slot.text);
}

/**
 * A row of the block; undefined where the row is none, null where its cells cannot be told apart:
 * it lost some, and has slipped to the left.
 */
export function fundingRow(
  row: readonly Slot[],
  heads: FundingHeads,
): FundingRow | null | undefined {
  const cells = filled(row);
  const first = cells.findIndex((slot) => AMOUNT.test(slot.text));
  const label = cells[first - 1]?.text;
  if (label === undefined) return undefined;
  const start = heads.columns[0]?.index ?? 0;
  const placed = heads.columns.map(({ index }) => row[index]);
  const here = cells.slice(first).every((slot) => row.indexOf(slot) >= start);
  if (here && placed.every(holds)) return { label, cells: placed };
  const rest = cells.slice(first);
  if (!rest.every(holds)) return undefined;
  return rest.length === heads.columns.length ? { label, cells: rest } : null;
}

/** The figures of one row of the block. */
export function fundingFigures(
  { cells }: FundingRow,
  heads: FundingHeads,
  path: readonly string[],
  form: FundingTable,
): FigureDraft[] {
  return heads.columns.flatMap(({ word }, i) => {
    const slot = cells[i];
    const unit = unitUnder([word]);
    if (!slot || (unit !== undefined && isBlank(slot.text))) return [];
    const { year, stage, other } = periodOf([word], form.context.identity);
    const figure = figureOf({
      slot,
      table: form.table,
      kind: form.kind,
      unit: unit === undefined ? form.unit : unit,
      row: path,
      implied: null,
      column: [word],
      code: null,
      project: form.project,
      key: other || unit !== undefined ? null : form.keyOf(path.at(-1) ?? ""),
      certain: true,
      year,
      ...(stage === undefined ? {} : { stage }),
    });
    return figure ? [figure] : [];
  });
}
