import type { Severity } from "../model/audit.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import { say } from "./say.js";
import type { Finding, Said } from "./types.js";

/** A finding about words: no amounts, only what is expected and what is found. */
export function wordFinding(given: {
  readonly holds: boolean;
  readonly severity: Severity;
  readonly table: string;
  readonly expected: string;
  readonly found: string;
  readonly message: Said;
  readonly slots?: Readonly<Record<string, string>>;
  readonly figures?: readonly Figure[];
  readonly passages?: readonly Passage[];
}): Finding {
  const { holds, severity, table, expected, found, message, slots, figures, passages } = given;
  return {
    outcome: holds ? "pass" : "fail",
    severity,
    table,
    expected,
    found,
    difference: null,
    message: say(message, { table, expected, found, ...slots }),
    figures: figures ?? [],
    ...(passages === undefined ? {} : { passages }),
  };
}
