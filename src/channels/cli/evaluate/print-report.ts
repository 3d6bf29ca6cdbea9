import type { Counted, Failure, Report, Tally } from "../../../evaluation/report.js";
import { ASPECTS, type Part } from "../../../evaluation/selection.js";
import { columns } from "../../render/columns.js";

/** The report for people: a table by category, what else is counted, then every failure. */
export function printReport(report: Report): string[] {
  const { citations, selection } = report;
  const chosen = ASPECTS.map((aspect) => `${aspect} ${share(selection[aspect])}`);
  return [
    ...columns([
      ["category", "n", "right", "wrong", "refused", "accuracy", "wrong figures", "p50", "p99"],
      ...Object.entries(report.categories).map(([name, tally]) => row(name, tally)),
      row("total", report.total),
    ]),
    "",
    `refusals: over ${counted(report.overRefusals)}, under ${counted(report.underRefusals)}`,
    `citations: documents ${share(citations.hits)}, hold the value ${share(citations.supported)}`,
    `selection: ${chosen.join(", ")}`,
    `time per turn: p50 ${milliseconds(report.p50)}, p99 ${milliseconds(report.p99)}`,
    ...(report.failures ?? []).flatMap(failureLines),
  ];
}

function row(name: string, tally: Tally): string[] {
  const { n, right, wrong, refused, accuracy, wrongFigures, p50, p99 } = tally;
  const percent = accuracy === null ? "-" : `${Math.round(accuracy * 1000) / 10}%`;
  const counts = [n, right, wrong, refused].map(String);
  return [name, ...counts, percent, String(wrongFigures), milliseconds(p50), milliseconds(p99)];
}

function share({ n, right }: Part): string {
  return `${right}/${n}`;
}

function counted({ n, count }: Counted): string {
  return `${count}/${n}`;
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
