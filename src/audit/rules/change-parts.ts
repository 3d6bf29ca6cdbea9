import type { Quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { amountOf, checkSum, show, showFigure } from "../amounts.js";
import { byPlace } from "../keyed.js";
import { MESSAGES } from "../messages.text.js";
import { DIVISIONS, KEYED_KINDS } from "../parts.data.js";
import { listOf, placeOf, say } from "../say.js";
import { sumFinding } from "../sums.js";
import type { Finding, Rule } from "../types.js";

/** The change of a total is the changes of its parts: it cannot fall where every part stays the same. */
export const changeParts: Rule = {
  id: "change-parts",
  scope: "prose",
  tolerance: "exact",
  check: (view) => {
    const places = [...byPlace(view, KEYED_KINDS).values()];
    const wholes = [...new Set(DIVISIONS.map(({ whole }) => whole))];
    return places.flatMap((measures) =>
      wholes
        .filter((whole) => measures.get(whole)?.[0]?.key?.aspect === "change")
        .flatMap((whole) => changed(measures, whole)),
    );
  },
};

type Measures = ReadonlyMap<string, readonly Figure[]>;

function changed(measures: Measures, whole: string): Finding[] {
  const total = measures.get(whole)?.[0];
  if (!total) return [];
  const parts = statedParts(measures, whole);
  if (parts.figures.length < 2) return [];
  const check = checkSum(total, parts.figures);
  if (!check || check.verdict === "holds") return check ? [sumFinding(check)] : [];
  const amount = amountOf(total);
  if (!amount || amount === "blank" || amount.value.isZero() || !parts.figures.every(isNothing)) {
    return parts.complete ? [sumFinding(check)] : [];
  }
  return [contradiction(total, amount, parts.figures)];
}

/** Stated changes of the parts; a part that says nothing is looked for one level further down. */
function statedParts(
  measures: Measures,
  whole: string,
): { readonly figures: readonly Figure[]; readonly complete: boolean } {
  const division = DIVISIONS.find(
    (one) =>
      one.whole === whole && one.parts.some((part) => measures.has(part) || below(measures, part)),
  );
  if (!division) return { figures: [], complete: false };
  const found = division.parts.map((part) => {
    const own = measures.get(part)?.[0];
    return own ? { figures: [own], complete: true } : statedParts(measures, part);
  });
  return {
    figures: found.flatMap(({ figures }) => figures),
    complete: found.every(({ complete }) => complete),
  };
}

function below(measures: Measures, part: string): boolean {
  return DIVISIONS.some(
    ({ whole, parts }) => whole === part && parts.some((one) => measures.has(one)),
  );
}

function isNothing(figure: Figure): boolean {
  const amount = amountOf(figure);
  return amount !== undefined && amount !== "blank" && amount.value.isZero();
}

function contradiction(total: Figure, amount: Quantity, parts: readonly Figure[]): Finding {
  return {
    outcome: "fail",
    severity: "error",
    table: total.table,
    expected: "0",
    found: show(amount),
    difference: show(amount),
    message: say(MESSAGES.totalMovesPartsStay, {
      place: placeOf(total),
      found: show(amount),
      parts: listOf(parts.map((part) => `${part.row.join("")} ${showFigure(part)}`)),
    }),
    figures: [total, ...parts],
  };
}
