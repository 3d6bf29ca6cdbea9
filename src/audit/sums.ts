import type { Figure } from "../model/figure.js";
import { absolute, checkSum, type SumCheck, severityOf, show, showFigure } from "./amounts.js";
import { MESSAGES } from "./messages.text.js";
import { cellOf, listOf, placeOf, say } from "./say.js";
import type { Finding, Said } from "./types.js";

/** A total with what should add up to it. */
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Sums of one form (one column law, one row with its parts) stand or fall together. */
  readonly form: string;
  /** The statutory form of the table makes the sum certain, whatever its sisters do. */
  readonly sure: boolean;
  /** Other cells that make the total where `parts` do not (the layout leaves both possible). */
  readonly otherwise?: readonly Figure[];
}

/** So many columns that none of them adds up are not slips: rows are missing, or the layout is another. */
const ALL_FAIL = 3;

/**
 * Findings of sums. A form read off the layout is in force only where at least as many of its sums
 * hold as fail: a header that looks like a total and is none fails everywhere and says nothing.
 */
export function judgeSums(sums: readonly Sum[]): Finding[] {
  const forms = new Map<string, { sure: boolean; checks: SumCheck[] }>();
  for (const { total, parts, form, sure, otherwise } of sums) {
    const first = checkSum(total, parts);
    const second =
      first?.verdict === "differs" && otherwise ? checkSum(total, otherwise) : undefined;
    const check = second?.verdict === "holds" ? second : first;
    if (!check) continue;
    const known = forms.get(form);
    if (known) known.checks.push(check);
    else forms.set(form, { sure, checks: [check] });
  }
  return [...forms.values()].flatMap(({ sure, checks }) =>
    isInForce(checks) || (sure && count(checks, "differs") < ALL_FAIL)
      ? inForce(checks, sure).map(sumFinding)
      : [],
  );
}

function count(checks: readonly SumCheck[], ...verdicts: SumCheck["verdict"][]): number {
  return checks.filter(({ verdict }) => verdicts.includes(verdict)).length;
}

function isInForce(checks: readonly SumCheck[]): boolean {
  const good = count(checks, "holds", "rounding");
  return good > 0 && good >= count(checks, "differs");
}

/** A total left empty is worth a word only beside sisters that are filled in. */
function inForce(checks: readonly SumCheck[], sure: boolean): readonly SumCheck[] {
  const filled = sure || count(checks, "holds", "rounding") > 0;
  return filled ? checks : checks.filter(({ verdict }) => verdict !== "empty");
}

/** One sum as a finding: what is printed, what the parts make, by how much they miss. */
export function sumFinding(check: SumCheck): Finding {
  const { total, parts, printed, sum, difference, verdict } = check;
  const filled = parts.filter(({ value }) => value !== null);
  const sameTable = parts.every(({ table }) => table === total.table);
  const name = sameTable ? cellOf : placeOf;
  const slots = {
    table: total.table,
    total: name(total) === "" ? total.table : name(total),
    found: printed ? show(printed) : "",
    expected: show(sum),
    count: String(filled.length),
    parts: listOf(filled.map((part) => `${name(part)} ${showFigure(part)}`)),
    difference: difference ? show(absolute(difference)) : "",
    more: difference?.value.isNegative() ? MESSAGES.less : MESSAGES.more,
  };
  return {
    outcome: verdict === "holds" ? "pass" : "fail",
    severity: verdict === "holds" ? "error" : severityOf(check),
    table: total.table,
    expected: show(sum),
    found: printed ? show(printed) : "",
    difference: difference && !difference.value.isZero() ? show(difference) : null,
    message: say(templateOf(verdict), slots),
    figures: [total, ...parts],
  };
}

function templateOf(verdict: SumCheck["verdict"]): Said {
  return {
    holds: MESSAGES.sumHolds,
    rounding: MESSAGES.sumRounding,
    differs: MESSAGES.sumDiffers,
    empty: MESSAGES.sumEmpty,
  }[verdict];
}
