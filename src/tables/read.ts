import type { ReadTable } from "../model/table.js";
import type { Kind, MatrixKind } from "./kinds/types.js";
import { type MatrixReading, readMatrix, tableScale } from "./matrix.js";
import { kindsOf } from "./title.js";
import type { Context, RawTable } from "./types.js";

function kindOf(raw: RawTable): Kind | null {
  return kindsOf(raw.title)[0] ?? null;
}

interface Job {
  readonly raw: RawTable;
  readonly kind: Kind | null;
}

function table(job: Job, reading: MatrixReading | undefined): ReadTable {
  const { raw, kind } = job;
  const figures = reading?.figures ?? [];
  const printed = figures.some((figure) => figure.raw !== "");
  return {
    title: raw.title,
    kind: kind?.id ?? null,
    state: printed ? "read" : "empty",
    notes: raw.notes,
    unit: raw.unit,
    figures: printed ? figures : [],
    problems: reading?.problems ?? [],
  };
}

/** Reads tables in printed order; those that stay open are read again with what the others proved. */
export function readAll(raws: readonly RawTable[], context: Context): ReadTable[] {
  const jobs: Job[] = raws.map((raw) => ({ raw, kind: kindOf(raw) }));
  const scale = Math.max(0, ...raws.map(tableScale));
  const none: ReadonlyMap<string, bigint> = new Map();
  const first = jobs.map(({ raw, kind }) =>
    kind?.reader === "matrix" ? readMatrix(raw, kind, context, none, scale) : undefined,
  );
  return jobs.map((job, i) => {
    const reading = first[i];
    if (!reading?.open || job.kind?.reader !== "matrix") return table(job, reading);
    const sisters = sistersOf(job.kind, jobs, first);
    return table(job, readMatrix(job.raw, job.kind, context, sisters, scale));
  });
}

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
