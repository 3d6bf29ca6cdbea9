import { add, type Quantity, quantity } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { DocumentFigures } from "../ledger/ledger.js";
import { type Resolution, resolve } from "../ledger/resolve.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { Selector } from "../model/plan.js";

/** An amount with the cells it stands in. */
export interface Amount {
  readonly value: Quantity;
  /** The cells that print it, the one of the section's own table first. */
  readonly figures: readonly Figure[];
  /** Rows of one line whose sum it is; empty for a single cell. */
  readonly parts: readonly Figure[];
  /** The cell is there and was left empty: it counts as nothing. */
  readonly blank: boolean;
}

/** What is asked of the tables: a measure, narrowed. */
export interface Asked {
  readonly measure: string;
  readonly scope?: Selector["scope"];
  readonly code?: string;
  readonly project?: string;
  /** The kind of table whose cell leads where several print the amount. */
  readonly table?: string;
}

/** What the writer of a draft may lean on: one document, and last year's. */
export interface Facts {
  readonly own: DocumentFigures;
  /** The same document without its prose. */
  readonly tables: DocumentFigures;
  readonly previous: DocumentFigures | null;
  readonly passages: readonly Passage[];
  /** The year compared with. */
  readonly baseYear: number;
}

export function factsOf(
  own: DocumentFigures,
  previous: DocumentFigures | null,
  passages: readonly Passage[],
): Facts {
  return {
    own,
    tables: printedOf(own),
    previous,
    passages,
    baseYear: previous?.document.year ?? own.document.year - 1,
  };
}

/** A document's tables without its prose. */
function printedOf({ document, figures, of }: DocumentFigures): DocumentFigures {
  const isPrinted = ({ marked }: Figure): boolean => marked === "printed";
  return {
    document,
    figures: figures.filter(isPrinted),
    of: (measure) => of(measure).filter(isPrinted),
  };
}

/** The amount the tables print for this year; undefined where no table holds it. */
export function amountOf(facts: Facts, asked: Asked): Amount | undefined {
  const { year } = facts.own.document;
  const found = resolve([facts.tables], selectorOf(facts.own, asked, year));
  return found && leading(found, asked.table, zeroOf(facts));
}

/** What an amount was in the year compared with. */
export type Earlier =
  | { readonly kind: "amount"; readonly amount: Amount }
  /** Last year's document contradicts itself, so nothing is worked out from it. */
  | { readonly kind: "conflict"; readonly figures: readonly Figure[] }
  | { readonly kind: "none" };

/** Last year's amount: from its own document, else from a column of this year's tables. */
export function earlierOf(facts: Facts, asked: Asked): Earlier {
  const sources = facts.previous ? [facts.previous, facts.tables] : [facts.tables];
  for (const source of sources) {
    const found = resolve([source], selectorOf(facts.own, asked, facts.baseYear));
    if (!found) continue;
    if (found.values.length > 1) {
      return { kind: "conflict", figures: found.values.flatMap(({ figures }) => figures[0] ?? []) };
    }
    const amount = leading(found, asked.table, zeroOf(facts));
    if (amount && !amount.value.value.isNegative()) return { kind: "amount", amount };
  }
  return { kind: "none" };
}

function selectorOf({ document }: DocumentFigures, asked: Asked, year: number): Selector {
  return {
    issuer: document.issuer.name,
    region: [...document.issuer.region],
    year,
    stage: document.stage,
    measure: asked.measure,
    scope: asked.scope ?? "any",
    code: asked.code ?? null,
    project: asked.project ?? null,
    indicator: null,
  };
}

function leading(
  { values, blank }: Resolution,
  table: string | undefined,
  zero: Quantity,
): Amount | undefined {
  const inTable = (figure: Figure): boolean => figure.tableKind === table;
  const best = values.find(({ figures }) => figures.some(inTable)) ?? values[0];
  if (!best) return blank ? { value: zero, figures: [blank], parts: [], blank: true } : undefined;
  const figures = [...best.figures].sort((a, b) => Number(inTable(b)) - Number(inTable(a)));
  return { value: best.value, figures, parts: best.parts, blank: false };
}

/** Nothing, in the unit and with the decimals the document writes its totals in. */
export function zeroOf({ tables }: Facts): Quantity {
  const totals = [...tables.of("expenditure"), ...tables.of("income"), ...tables.figures];
  const usual = totals.find(({ value, unit }) => value !== null && dimensionOf(unit) === "money");
  const none = quantity("0", usual?.unit ?? null);
  return { ...none, scale: usual?.value?.split(".")[1]?.length ?? 0 };
}

export function isNothing(amount: Amount | undefined): boolean {
  return amount === undefined || amount.value.value.isZero();
}

/** Amounts added up to one: of a class whose own total no table prints. */
export function sumOf(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  if (amounts.length === 1) return first;
  const parts = amounts.flatMap(({ figures, parts: own }) =>
    own.length > 0 ? own : figures.slice(0, 1),
  );
  return { value: add(amounts.map(({ value }) => value)), figures: parts, parts, blank: false };
}
