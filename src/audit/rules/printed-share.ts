import type { Figure } from "../../model/figure.js";
import { amountOf, show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { operandOf } from "../operand.js";
import { bounds, percent, percentFinding } from "../percent.js";
import type { DocumentView, Finding, Rule } from "../types.js";

/** A printed share is what the part is of its whole. */
export const printedShare: Rule = {
  id: "printed-share",
  scope: "prose",
  tolerance: "cannot-round",
  check: (view) => view.usable.flatMap((figure) => shareOf(view, figure) ?? []),
};

function shareOf(view: DocumentView, figure: Figure): Finding | undefined {
  const { key } = figure;
  if (key?.aspect !== "share" || key.base === null) return undefined;
  const part = operandOf(view, figure, { measure: key.measure, aspect: "value" });
  const whole = operandOf(view, figure, { measure: key.base, aspect: "value", code: null });
  if (!part || !whole) return undefined;
  const [a, b] = [amountOf(part), amountOf(whole)];
  if (!a || !b || a === "blank" || b === "blank" || a.unit !== b.unit) return undefined;
  const value = percent(a, b);
  const [[lowPart, highPart], [lowWhole, highWhole]] = [bounds(a), bounds(b)];
  const [low, high] = [percent(lowPart, highWhole), percent(highPart, lowWhole)];
  if (!value || !low || !high) return undefined;
  const formula = `${show(a)} ÷ ${show(b)} × 100`;
  return percentFinding(
    figure,
    [part, whole],
    { value, low, high },
    { formula, fails: MESSAGES.shareFails },
  );
}
