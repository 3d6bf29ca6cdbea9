import { add, type Quantity, quantity, saysSame } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import type { Selector } from "../model/plan.js";
import { EXECUTED, LINE_MEASURES, MEASURE_CODES, SCOPE_ORDER } from "./equivalents.data.js";
import type { DocumentFigures } from "./ledger.js";

/** One value with the figures that print it. */
export interface Witnessed {
  readonly value: Quantity;
  /** Printed first, then stated, then derived. */
  readonly figures: readonly Figure[];
  /** More than one figure whose sum is the value: one line printed in several rows. */
  readonly parts: readonly Figure[];
}

/** What the ledger says to one selector. */
export interface Resolution {
  readonly selector: Selector;
  /** The measure and scope that answered, which may be narrower than asked. */
  readonly measure: string;
  readonly scope: string | null;
  /** The code that answered: as asked, or the economic code that stands for the measure. */
  readonly code: string | null;
  /** Distinct values under the one key, best witnessed first; two or more are a conflict. */
  readonly values: readonly Witnessed[];
  /** A proved cell left empty, when no value stands. */
  readonly blank: Figure | null;
  /** A target or field in words ("前五"), when no number stands. */
  readonly words: readonly Figure[];
  /** Same line under narrower measures or other scopes, with another value. */
  readonly narrower: readonly {
    readonly measure: string;
    readonly scope: string | null;
    readonly witnessed: Witnessed;
  }[];
}

/** The quantity a figure prints. Only for figures with a value. */
export function quantityOf(figure: Figure): Quantity | null {
  return figure.value === null ? null : quantity(figure.value, figure.unit);
}

const STRENGTH = { printed: 0, stated: 1, derived: 2 } as const;

/**
 * Answers a selector from the documents of its issuer. Undefined when nothing stands under the key:
 * neither a value nor an empty cell nor words.
 */
export function resolve(
  documents: readonly DocumentFigures[],
  selector: Selector,
): Resolution | undefined {
  const tries = readings(selector);
  const answers = tries.flatMap(({ measure, code }) => {
    const figures = matching(documents, { ...selector, measure, code });
    return scopes(selector).flatMap((scope) => {
      const group = figures.filter((figure) => (figure.key?.scope ?? null) === scope);
      const settled = settle(group);
      return saysSomething(settled) ? [{ measure, scope, code, ...settled }] : [];
    });
  });
  const lead = answers.find((one) => one.values.length > 0) ?? answers[0];
  if (!lead) return executed(documents, selector);
  const first = lead.values[0];
  const seen = first ? [first.value] : [];
  const narrower = answers.flatMap((one) =>
    one === lead || !first
      ? []
      : one.values.flatMap((witnessed) => {
          if (seen.some((value) => saysSame(value, witnessed.value))) return [];
          seen.push(witnessed.value);
          return [{ measure: one.measure, scope: one.scope, witnessed }];
        }),
  );
  return { selector, ...lead, narrower };
}

/** A past year's line whose own budget is not loaded: what a later budget prints as its execution. */
function executed(
  documents: readonly DocumentFigures[],
  selector: Selector,
): Resolution | undefined {
  if (
    selector.indicator !== null ||
    documents.some(({ document }) => document.year === selector.year)
  )
    return undefined;
  return resolve(documents, { ...selector, indicator: EXECUTED });
}

/** Keys to try in order: as asked, then the same thing under its economic code. */
function readings({ measure, code, scope }: Selector): { measure: string; code: string | null }[] {
  if (code !== null && measure === "expenditure") {
    return LINE_MEASURES.map((one) => ({ measure: one, code }));
  }
  const twin = MEASURE_CODES[measure];
  const asked = { measure, code };
  if (twin === undefined || code !== null || scope !== "any") return [asked];
  return [asked, ...LINE_MEASURES.map((one) => ({ measure: one, code: twin }))];
}

function scopes({ scope }: Selector): readonly (string | null)[] {
  if (scope === "any") return SCOPE_ORDER;
  return [scope === "all" ? null : scope];
}

function matching(documents: readonly DocumentFigures[], selector: Selector): Figure[] {
  const { measure, year, stage, code, project, indicator } = selector;
  const figures = documents.flatMap((document) =>
    document.of(measure).filter((figure) => {
      const key = figure.key;
      return (
        key !== null &&
        key.aspect === "value" &&
        figure.stage === stage &&
        key.code === code &&
        key.project === project &&
        key.indicator === indicator &&
        key.member === null
      );
    }),
  );
  const about = figures.filter((figure) => figure.year === year);
  return about.length > 0 ? about : figures.filter((figure) => holdsFor(figure, year));
}

/**
 * Holdings counted at a past year's end are printed in the next year's budget, and answer for it
 * where its own year's end is not printed yet.
 */
function holdsFor(figure: Figure, year: number): boolean {
  return figure.asOf !== null && figure.documentYear === year;
}

interface Settled {
  readonly values: readonly Witnessed[];
  readonly blank: Figure | null;
  readonly words: readonly Figure[];
}

function saysSomething({ values, blank, words }: Settled): boolean {
  return values.length > 0 || blank !== null || words.length > 0;
}

/** Joins rows of one line, then groups what is left by value. */
function settle(figures: readonly Figure[]): Settled {
  const usable = figures.filter((figure) => figure.certainty === "certain");
  const groups: { value: Quantity; figures: Figure[]; parts: Figure[] }[] = [];
  for (const one of joined(usable.filter((figure) => figure.value !== null))) {
    const same = groups.find((group) => saysSame(group.value, one.value));
    if (same) {
      same.figures.push(...one.figures);
      if (same.parts.length === 0) same.parts.push(...one.parts);
    } else groups.push({ value: one.value, figures: [...one.figures], parts: [...one.parts] });
  }
  for (const group of groups) {
    group.figures.sort((a, b) => STRENGTH[a.marked] - STRENGTH[b.marked]);
  }
  return {
    values: groups.sort((a, b) => witnesses(b.figures) - witnesses(a.figures)),
    blank: usable.find((figure) => figure.value === null && figure.raw === "") ?? null,
    words: usable.filter((figure) => figure.value === null && figure.raw !== ""),
  };
}

/** Independent witnesses: tables and sections, a derived value counting less than a printed one. */
function witnesses(figures: readonly Figure[]): number {
  const own = new Set(
    figures.filter((f) => f.marked !== "derived").map((f) => `${f.documentId} ${f.table}`),
  );
  return own.size * 10 + (figures.some((f) => f.marked === "derived") ? 1 : 0);
}

/** Rows of one table under one code or project are parts of one line; other repeats are witnesses. */
function joined(figures: readonly Figure[]): Witnessed[] {
  const tables = new Map<string, Figure[]>();
  for (const figure of figures) {
    const line = figure.key?.code !== null && figure.marked === "printed" && figure.code !== null;
    const place = [figure.documentId, figure.table, JSON.stringify(figure.column)];
    // Editions of one budget give equal figures one id; they are witnesses, not parts.
    const id = line ? place.join("|") : `${figure.documentId} ${figure.id}`;
    tables.set(id, [...(tables.get(id) ?? []), figure]);
  }
  return [...tables.values()].flatMap((rows): Witnessed[] => {
    const [first] = rows;
    const value = first ? quantityOf(first) : null;
    if (!first || !value) return [];
    if (rows.length === 1) return [{ value, figures: rows, parts: [] }];
    const terms = rows.flatMap((row) => quantityOf(row) ?? []);
    const total = add(terms);
    return [{ value: total, figures: rows, parts: rows }];
  });
}
