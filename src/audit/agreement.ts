import { z } from "zod";
import { add, type Quantity, quantity, round, saysSame } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import { isPlainTotal } from "../tables/rows.js";
import type { DocumentView } from "./types.js";
import { CARRIED } from "./words.data.js";

/** One print of an amount: a cell, a sentence, or rows of one line whose sum it is. */
export interface Witness {
  readonly value: Quantity;
  readonly figures: readonly Figure[];
  /** Table or section, to count independent prints. */
  readonly place: string;
  readonly stated: boolean;
}

/** All prints under one key. */
export interface Agreement {
  readonly key: string;
  /** Its measure; a total with what is carried on to another year is one of its own. */
  readonly measure: string;
  readonly witnesses: readonly Witness[];
  /** Distinct values, the one most places print first. One only: they agree. */
  readonly values: readonly { readonly value: Quantity; readonly witnesses: readonly Witness[] }[];
}

/**
 * What part of the money a figure covers, where the key leaves it to the table: the totals of a
 * 财政拨款收支 table are of the fiscal appropriation, not of all funds (口径 differs, nothing is wrong).
 */
export function scopeOf({ key, tableKind }: Figure): string | null {
  return key?.scope ?? (tableKind === "fiscal" ? "appropriated" : null);
}

/** The identity of an amount; null for texts, targets and cells whose meaning no kind knows. */
export function keyName(figure: Figure): string | null {
  const { key, year, stage, asOf } = figure;
  if (key === null || key.indicator !== null) return null;
  if (key.measure === "stated" || key.measure === "target") return null;
  const { measure, aspect, base, code, project, member } = key;
  return JSON.stringify([
    measure,
    aspect,
    base,
    scopeOf(figure),
    code,
    project,
    member,
    year,
    stage,
    asOf,
  ]);
}

const made = new WeakMap<DocumentView, ReadonlyMap<string, Agreement>>();

/** Every key of the document with its prints; made once per view. */
export function agreementsOf(view: DocumentView): ReadonlyMap<string, Agreement> {
  const known = made.get(view);
  if (known) return known;
  const groups = new Map<string, Figure[]>();
  const shared = new Set(view.figures.filter(({ key }) => key?.member != null).map(tableOf));
  for (const figure of view.usable) {
    const key = keyName(figure);
    // A budget printed beside its outturn may be the first or the adjusted one.
    if (figure.stage !== view.entry.stage) continue;
    if (key === null || (shared.has(tableOf(figure)) && isUnitRow(figure))) continue;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const agreements = new Map<string, Agreement>();
  for (const [key, figures] of groups) agreements.set(key, agreementOf(key, figures));
  for (const agreement of withCarried(view, agreements)) agreements.set(agreement.key, agreement);
  made.set(view, agreements);
  return agreements;
}

function tableOf({ documentId, table }: Figure): string {
  return `${documentId} ${table}`;
}

/** In a table of several units, a unit named like the whole office is only its own part (本级). */
function isUnitRow({ key, row, rowImplied, marked }: Figure): boolean {
  if (marked !== "printed" || key === null || key.code !== null || key.project !== null)
    return false;
  const label = row.at(-1) ?? rowImplied;
  return label !== null && !isPlainTotal(label) && row.length > 0 && key.member === null;
}

function agreementOf(key: string, figures: readonly Figure[]): Agreement {
  return agreementFrom(key, witnessesOf(figures));
}

function agreementFrom(key: string, witnesses: readonly Witness[]): Agreement {
  const values: { value: Quantity; witnesses: Witness[] }[] = [];
  for (const witness of witnesses) {
    const same = values.find(({ value }) => agrees(value, witness.value));
    if (same) same.witnesses.push(witness);
    else values.push({ value: witness.value, witnesses: [witness] });
  }
  const places = (list: readonly Witness[]): number => new Set(list.map(({ place }) => place)).size;
  values.sort((a, b) => places(b.witnesses) - places(a.witnesses));
  const measure = String(z.array(z.unknown()).parse(JSON.parse(key))[0]);
  return { key, measure, witnesses, values };
}

/** Rows of one table and column under one code or project are parts of one line. */
function witnessesOf(figures: readonly Figure[]): Witness[] {
  const lines = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { key, marked, table, column, id } = figure;
    const isLine = marked === "printed" && (key?.code != null || key?.project != null);
    const name = isLine
      ? JSON.stringify([table, column])
      : JSON.stringify([table, id, figure.occurrence]);
    lines.set(name, [...(lines.get(name) ?? []), figure]);
  }
  return [...lines.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const terms = rows.flatMap(({ value, unit }) =>
      value === null ? [] : [quantity(value, unit)],
    );
    const stated = first.marked === "stated";
    return [{ value: add(terms), figures: rows, place: first.table, stated }];
  });
}

/** Tables whose totals are printed with what is carried from and to other years. */
const TWO_SIDED: readonly (string | null)[] = ["income_expenditure", "fiscal"];

/**
 * Where money is carried on to the next year, 支出总计 of the 收支 tables is more than 合计 of the
 * expenditure lists: a difference of scope. The two totals then are told apart.
 */
function withCarried(
  view: DocumentView,
  agreements: ReadonlyMap<string, Agreement>,
): readonly Agreement[] {
  const carries = view.usable.some(
    ({ tableKind, row, value }) =>
      TWO_SIDED.includes(tableKind) && CARRIED.test(row.join("")) && /[1-9]/.test(value ?? ""),
  );
  if (!carries) return [];
  return [...agreements.values()].flatMap(({ measure, key, witnesses, values }) => {
    if (measure !== "expenditure" && measure !== "income") return [];
    if (witnesses.some(({ figures }) => figures[0]?.key?.code != null)) return [];
    const whole = witnesses.filter(({ figures }) =>
      TWO_SIDED.includes(figures[0]?.tableKind ?? null),
    );
    const [lead] = whole;
    if (!lead) return [];
    const carried = witnesses.filter(
      (one) => whole.includes(one) || (one.stated && agrees(one.value, lead.value)),
    );
    const rest = witnesses.filter((one) => !carried.includes(one));
    if (values.length < 2 && rest.length > 0) return [];
    const name = JSON.stringify([`${measure}+carried`, key]);
    return [agreementFrom(key, rest), agreementFrom(name, carried)];
  });
}

/** The same amount: equal, or the coarser print is the finer one rounded. */
export function agrees(a: Quantity, b: Quantity): boolean {
  if (saysSame(a, b)) return true;
  if (a.unit !== b.unit || a.scale === b.scale) return false;
  const [coarse, fine] = a.scale < b.scale ? [a, b] : [b, a];
  return round(fine, coarse.scale).value.equals(coarse.value);
}
