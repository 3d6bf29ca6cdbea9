import { columns } from "../columns.js";
import type { Failure, Report, Tally } from "./report.js";

/** The report for people: a table by category, sources and time, then every failure. */
export function printReport(report: Report): string[] {
  const { documents, tables } = report.selection;
  return [
    ...columns([
      ["category", "n", "right", "wrong", "refused"],
      ...Object.entries(report.categories).map(([name, tally]) => row(name, tally)),
      row("total", report.total),
    ]),
    "",
    `sources: documents ${documents.right}/${documents.n}, tables ${tables.right}/${tables.n}`,
    `time per turn: p50 ${milliseconds(report.p50)}, p99 ${milliseconds(report.p99)}`,
    ...(report.failures ?? []).flatMap(failureLines),
  ];
}

function row(name: string, { n, right, wrong, refused }: Tally): string[] {
  return [name, ...[n, right, wrong, refused].map(String)];
}

function milliseconds(value: number | null): string {
  return value === null ? "-" : `${Math.round(value * 10) / 10} ms`;
}

function failureLines(failure: Failure): string[] {
  return [
    "",
    `${failure.id}  ${failure.category}  ${failure.outcome}`,
    ...failure.turns.map((turn) => `  ? ${turn}`),
    ...failure.misses.map((miss) => `  - ${miss}`),
    `  [${failure.status}]`,
    ...failure.text.split("\n").map((line) => `  | ${line}`),
  ];
}
