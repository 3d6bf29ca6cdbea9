import type { FigureDraft } from "../model/figure.js";
import type { ReadTable } from "../model/table.js";
import { type FormText, readForm } from "./form.js";
import { readGeneric } from "./generic.js";
import type { Kind, MatrixKind } from "./kinds/types.js";
import { type MatrixReading, NO_COLUMNS, readMatrix, tableScale } from "./matrix.js";
import { filled, sheetOf } from "./sheet.js";
import { printsPairs, readTargets } from "./targets.js";
import { kindsOf } from "./title.js";
import type { Context, RawTable } from "./types.js";
import {
  AMOUNT_WORDS,
  APPROPRIATION_TOTALS,
  CODED_HEAD,
  COMPARED,
  OTHER_INCOME,
  PERIOD_WORD,
} from "./words.data.js";

/** The tables of a document with the running texts of its forms. */
export interface Reading {
  readonly tables: readonly ReadTable[];
  readonly texts: readonly FormText[];
}

interface Job {
  readonly raw: RawTable;
  readonly kind: Kind | null;
}

type Part = Pick<ReadTable, "figures" | "problems"> & { readonly texts: readonly FormText[] };

/** Does the table print one label and few amounts a row, without codes? */
function isList(raw: RawTable): boolean {
  const grid = raw.parts.find((part) => part.type === "grid");
  if (grid?.type !== "grid") return false;
  const [head = []] = sheetOf(grid).rows.filter((row) => filled(row).length > 0);
  const words = filled(head).map((slot) => slot.text);
  return (
    words.length > 1 &&
    words.every((word) => !CODED_HEAD.test(word)) &&
    words.slice(1).every(saysWhen)
  );
}

function saysWhen(word: string): boolean {
  return PERIOD_WORD.test(word) || COMPARED.test(word) || AMOUNT_WORDS.includes(word);
}

function kindOf(raw: RawTable): Kind | null {
  const possible = kindsOf(raw.title);
  const fits = (kind: Kind): boolean => {
    if (kind.reader === "targets") return printsPairs(raw, kind);
    return kind.reader !== "matrix" || kind.codeless !== true || isList(raw);
  };
  return possible.find(fits) ?? null;
}

function zero(figure: FigureDraft): boolean {
  return figure.value === null || /^-?0(\.0*)?$/.test(figure.value);
}

function hasOtherIncome(parts: readonly (Part | undefined)[]): boolean {
  return parts.some((part) =>
    part?.figures.some((f) => f.key !== null && OTHER_INCOME.includes(f.key.measure) && !zero(f)),
  );
}

/** Totals of the appropriations are totals of everything only where there is no other income. */
function settle(part: Part, kind: Kind | null, otherIncome: boolean): Part {
  if (kind?.reader !== "matrix" || kind.fiscalOnly !== true || !otherIncome) return part;
  const figures = part.figures.map((figure) => {
    const { key } = figure;
    const whole = key && key.scope === null && APPROPRIATION_TOTALS.includes(key.measure);
    return whole ? { ...figure, key: null } : figure;
  });
  return { ...part, figures };
}

function finished({ raw, kind }: Job, part: Part | undefined): ReadTable {
  const printed = part?.figures.some((figure) => figure.raw !== "") ?? false;
  return {
    title: raw.title,
    kind: kind?.id ?? null,
    state: printed ? "read" : "empty",
    notes: raw.notes,
    unit: raw.unit,
    figures: printed ? (part?.figures ?? []) : [],
    problems: part?.problems ?? [],
  };
}

/** Amounts that tables of the same lines have proved. */
function sistersOf(
  kind: MatrixKind,
  jobs: readonly Job[],
  read: readonly (MatrixReading | undefined)[],
) {
  const facts = new Map<string, bigint>();
  jobs.forEach((job, i) => {
    if (!job.kind || !kind.sisters.includes(job.kind.id)) return;
    for (const [key, value] of read[i]?.facts ?? []) facts.set(key, value);
  });
  return facts;
}

/** Matrices first; those that stay open are read again with what the others proved. */
function readMatrices(jobs: readonly Job[], context: Context): (MatrixReading | undefined)[] {
  const scale = Math.max(0, ...jobs.map(({ raw }) => tableScale(raw)));
  const none: ReadonlyMap<string, bigint> = new Map();
  const first = jobs.map(({ raw, kind }) =>
    kind?.reader === "matrix" ? readMatrix(raw, kind, context, none, scale) : undefined,
  );
  return first.map((reading, i) => {
    const job = jobs[i];
    if (!reading?.open || job?.kind?.reader !== "matrix") return reading;
    return readMatrix(job.raw, job.kind, context, sistersOf(job.kind, jobs, first), scale);
  });
}

/**
 * Pages whose columns could not be proved at all keep their numbers under the words printed above
 * them: uncertain, but never lost.
 */
function withTheRest(
  { figures, problems }: MatrixReading,
  { raw, kind }: Job,
  context: Context,
): Pick<Part, "figures" | "problems"> {
  if (!problems.some(({ what }) => what === NO_COLUMNS)) return { figures, problems };
  const read = new Set(figures.map(({ locator }) => JSON.stringify(locator)));
  const rest = readGeneric(raw, kind, context)
    .figures.filter(({ raw: text, locator }) => text !== "" && !read.has(JSON.stringify(locator)))
    .map((figure) => ({ ...figure, certainty: "uncertain" as const }));
  return { figures: [...figures, ...rest], problems };
}

/** Reads tables in printed order. */
export function readAll(raws: readonly RawTable[], context: Context): Reading {
  const jobs: Job[] = raws.map((raw) => ({ raw, kind: kindOf(raw) }));
  const matrices = readMatrices(jobs, context);
  const parts = jobs.map((job, i): Part | undefined => {
    const { raw, kind } = job;
    const matrix = matrices[i];
    if (matrix) return { ...withTheRest(matrix, job, context), texts: [] };
    if (kind?.reader === "form") return readForm(raw, kind, context);
    return undefined;
  });
  const otherIncome = hasOtherIncome(parts);
  const done = jobs.map(({ raw, kind }, i): Part => {
    const part = parts[i];
    if (part) return settle(part, kind, otherIncome);
    if (kind?.reader === "targets") {
      return { figures: readTargets(raw, kind, context, !otherIncome), problems: [], texts: [] };
    }
    return { ...readGeneric(raw, kind, context), texts: [] };
  });
  const tables = jobs.map((job, i) => finished(job, done[i]));
  return { tables, texts: done.flatMap((part) => part.texts) };
}
