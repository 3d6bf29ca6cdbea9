import { closeGaps } from "../kernel/fold.js";
import { readPrinted } from "../kernel/printed.js";
import { unitOf } from "../kernel/units.js";
import type { Stage } from "../model/document.js";
import type { FigureDraft, FigureKey } from "../model/figure.js";
import { isBlank } from "./amounts.js";
import { plain } from "./text.js";
import type { Slot } from "./types.js";
import { COUNT_HEAD, COUNT_IN_LABEL, RATIO_HEAD, UNIT_IN_LABEL } from "./words.data.js";

/** Everything a reader knows about one cell that becomes a figure. */
export interface Reading {
  readonly slot: Slot;
  readonly table: string;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly row: readonly string[];
  readonly implied: string | null;
  readonly column: readonly string[];
  readonly code: string | null;
  readonly project: string | null;
  readonly key: FigureKey | null;
  readonly certain: boolean;
  readonly year?: number | null;
  readonly context?: string;
  /** Stage of the amount where it is not the document's own. */
  readonly stage?: Stage;
}

/** The unit that a header path prints ("金额（万元）"), the innermost first. */
export function unitInPath(path: readonly string[]): string | undefined {
  for (const word of path.toReversed()) {
    const unit = unitOf(UNIT_IN_LABEL.exec(word)?.[1] ?? "");
    if (unit) return unit.name;
  }
  return undefined;
}

/**
 * The unit of the amounts under a header path: what the innermost head prints or its word implies
 * ("增减率" is %), null for counts without a unit; undefined: the table's.
 */
export function unitUnder(path: readonly string[]): string | null | undefined {
  for (const word of path.toReversed()) {
    const printed = unitInPath([word]);
    if (printed !== undefined) return printed;
    if (RATIO_HEAD.test(word)) return "%";
    if (COUNT_HEAD.test(word)) return null;
  }
  return undefined;
}

/** The unit that a row's label prints; null for a count whose word is no unit; undefined: none. */
export function unitOfRow(path: readonly string[]): string | null | undefined {
  const label = path.at(-1) ?? "";
  const printed = unitInPath([label]);
  if (printed !== undefined) return printed;
  const word = COUNT_IN_LABEL.exec(label)?.[1];
  return word === undefined ? undefined : (unitOf(word)?.name ?? null);
}

/** A key with everything the caller does not set at rest. */
export function keyOf(part: Partial<FigureKey> & { readonly measure: string }): FigureKey {
  return {
    aspect: "value",
    base: null,
    scope: null,
    code: null,
    project: null,
    indicator: null,
    member: null,
    ...part,
  };
}

/** The figure of a cell; undefined for a place that is no cell of its own. */
export function figureOf(reading: Reading): FigureDraft | undefined {
  const cell = reading.slot.cell;
  if (!cell || !reading.slot.own) return undefined;
  const raw = plain(cell.text);
  const printed = isBlank(raw)
    ? { value: null, comparator: "=" as const, unit: reading.unit }
    : readPrinted(closeGaps(raw), reading.unit);
  return {
    year: reading.year ?? null,
    scope: reading.key?.scope ?? null,
    asOf: null,
    marked: "printed",
    table: reading.table,
    tableKind: reading.kind,
    row: [...reading.row],
    rowImplied: reading.implied,
    column: [...reading.column],
    code: reading.code,
    project: reading.project,
    raw,
    ...printed,
    certainty: reading.certain && cell.clipped !== true ? "certain" : "uncertain",
    locator: cell.locator,
    key: reading.key,
    context: reading.context ?? "",
    restated: cell.restated,
    formula: null,
    ...(reading.stage === undefined ? {} : { stage: reading.stage }),
  };
}
