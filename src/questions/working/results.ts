import type { Expression } from "../../model/expression.js";
import type { Step } from "../../model/plan.js";
import type { Selector } from "../../model/selector.js";
import { workedOf } from "./made.js";

const figure = (of: Selector): Expression => ({ kind: "figure", of });

/** What a step came to, as an operand of another; nothing for one that comes to a list. */
export function resultsOf(step: Step): Expression[] {
  switch (step.operation) {
    case "lookup":
      return step.of.map(figure);
    case "share":
      return [workedOf("share", figure(step.part), figure(step.whole))];
    case "change":
      return [workedOf("gap", figure(step.later), figure(step.earlier))];
    case "difference":
      return [workedOf("gap", figure(step.left), figure(step.right))];
    case "sum":
      return [workedOf(step.average ? "mean" : "sum", ...step.of.map(figure))];
    case "rest":
      return [workedOf("difference", figure(step.whole), ...step.less.map(figure))];
    case "rank":
      return step.order === "both" || step.first > 1
        ? []
        : [{ kind: "members", domain: step.domain, order: step.order, count: step.count }];
    case "worked":
      return [step.of];
    default:
      return [];
  }
}
