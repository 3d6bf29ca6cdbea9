import { subtract } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { amountOf, show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { operandOf } from "../operand.js";
import { bounds, percent, percentFinding } from "../percent.js";
import type { DocumentView, Finding, Rule } from "../types.js";

/** A printed rate of change is the change over last year's amount (this year's less the change). */
export const printedRate: Rule = {
  id: "printed-rate",
  scope: "prose",
  tolerance: "cannot-round",
  check: (view) => view.usable.flatMap((figure) => rateOf(view, figure) ?? []),
};

function rateOf(view: DocumentView, figure: Figure): Finding | undefined {
  const { key } = figure;
  if (key?.aspect !== "change_rate") return undefined;
  const change = operandOf(view, figure, { measure: key.measure, aspect: "change" });
  const now = operandOf(view, figure, { measure: key.measure, aspect: "value" });
  if (!change || !now || change.key?.base !== key.base) return undefined;
  const [c, n] = [amountOf(change), amountOf(now)];
  if (!c || !n || c === "blank" || n === "blank" || c.unit !== n.unit) return undefined;
  const before = subtract(n, c);
  const value = percent(c, before);
  const corners = bounds(c).flatMap((x) =>
    bounds(n).flatMap((y) => percent(x, subtract(y, x)) ?? []),
  );
  const sorted = corners.sort((x, y) => x.value.comparedTo(y.value));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!value || !low || !high) return undefined;
  const formula = `${show(c)} ÷ (${show(n)} − ${show(c)}) × 100`;
  return percentFinding(
    figure,
    [change, now],
    { value, low, high },
    { formula, fails: MESSAGES.rateFails },
  );
}
