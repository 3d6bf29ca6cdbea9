import { show } from "../answers/seal.js";
import { quantity } from "../kernel/quantity.js";
import type { AuditCheck } from "../model/audit.js";
import { AROUND, NOTES } from "./texts.text.js";
import type { Blank, Draft } from "./types.js";

/** A heading with lines under it: what stands before and after the sections. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The identities that fail, for the top of a draft; undefined where all hold. */
export function fatalPart({ fatal, register }: Draft): Part | undefined {
  if (fatal.length === 0) return undefined;
  return {
    heading: AROUND.fatalTitle[register],
    lines: [
      AROUND.fatalNote[register],
      ...listed(fatal.map(({ message }) => message.zh)),
      AROUND.fatalEnd,
    ],
  };
}

/** The blanks in the order of the text. */
export function blanksPart({ blanks, register }: Draft): Part {
  return {
    heading: AROUND.blanksTitle[register],
    lines: blanks.length === 0 ? [AROUND.noBlanks[register]] : blanks.map(blankLine),
  };
}

function blankLine({ number, section, what, told }: Blank): string {
  const values = told.map((figure) =>
    figure.value === null
      ? figure.raw
      : `${figure.row.join("")} ${show(quantity(figure.value, figure.unit))}`,
  );
  const said = values.length === 0 ? "" : AROUND.told.replace("{told}", values.join(NOTES.pause));
  return `${number}. ${section}：${what}${said}`;
}

const SEVERITIES: readonly AuditCheck["severity"][] = ["error", "rounding", "wording", "notice"];

/** What the audit of the document found, gravest first. */
export function auditPart({ checks, entry, register }: Draft): Part {
  const done = checks.filter(({ outcome }) => outcome !== "not_applicable");
  const failed = done.filter(({ outcome }) => outcome === "fail");
  const count = AROUND.auditCount[register]
    .replace("{title}", entry.title)
    .replace("{total}", `${done.length}`)
    .replace("{pass}", `${done.length - failed.length}`)
    .replace("{fail}", `${failed.length}`);
  const lines = SEVERITIES.flatMap((severity) => {
    const own = failed.filter((check) => check.severity === severity);
    return own.length === 0
      ? []
      : [`【${AROUND.severity[severity]}】`, ...listed(own.map(({ message }) => message.zh))];
  });
  return { heading: AROUND.auditTitle[register], lines: [count, ...lines] };
}

function listed(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${at + 1}. ${line}`);
}
