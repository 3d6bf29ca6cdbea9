import type { FigureDraft, FigureKey } from "../model/figure.js";
import { bareNumber, isBlank } from "./amounts.js";
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

/** The label of a row of the block; undefined where the row is none. */
export function fundingLabel(row: readonly Slot[], heads: FundingHeads): string | undefined {
  const first = heads.columns[0]?.index ?? 0;
  const texts = heads.columns.map(({ index }) => row[index]?.text ?? "");
  const whole = texts.every((text) => isBlank(text) || /^[-≥≤]?[\d.,]+[%％]?$/.test(text));
  if (!whole || texts.every((text) => !/\d/.test(text))) return undefined;
  const labels = filled(row).filter((slot) => row.indexOf(slot) < first);
  const label = labels.at(-1)?.text;
  return label === undefined || bareNumber(label) !== undefined ? undefined : label;
}

/** The figures of one row of the block. */
export function fundingFigures(
  row: readonly Slot[],
  heads: FundingHeads,
  path: readonly string[],
  form: FundingTable,
): FigureDraft[] {
  return heads.columns.flatMap(({ index, word }) => {
    const slot = row[index];
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
