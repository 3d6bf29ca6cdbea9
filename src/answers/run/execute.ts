import { difference, perUnit, rest, sum } from "../../calculators/index.js";
import { compare, convert, quantity } from "../../kernel/quantity.js";
import { quantityOf } from "../../ledger/resolve.js";
import type { Selector, Step } from "../../model/plan.js";
import type { Documents } from "./member.js";
import type { Answered, Outcome } from "./outcome.js";
import { answered } from "./resolve-selector.js";
import { runChange } from "./run-change.js";
import { runList, runRank } from "./run-family.js";
import { runMoves } from "./run-moves.js";
import { runOffices } from "./run-offices.js";
import { runOrder } from "./run-order.js";
import { counted } from "./run-per-unit.js";
import { runShare } from "./run-share.js";
import { runExpression } from "./run-worked.js";

/** Two sides in the unit both are printed in, so that nothing is lost between "元" and rounded "万元". */
async function inOneUnit(
  first: Promise<Answered | undefined>,
  second: Promise<Answered | undefined>,
): Promise<[Answered | undefined, Answered | undefined]> {
  const [a, b] = [await first, await second];
  if (!a?.amount || !b?.amount || a.amount.unit === b.amount.unit) return [a, b];
  return [a, printedIn(b, a.amount.unit) ?? b];
}

/** The same amount as another witness prints it. */
function printedIn(side: Answered, unit: string | null): Answered | undefined {
  const witness = side.figures.find((figure) => figure.unit === unit && figure.value !== null);
  const amount = witness && quantityOf(witness);
  if (!witness || !amount) return undefined;
  return { ...side, amount, figures: [witness, ...side.figures.filter((one) => one !== witness)] };
}

/** Runs one step; undefined when the ledger has nothing to run it on. */
export async function execute(step: Step, documents: Documents): Promise<Outcome | undefined> {
  const answer = (selector: Selector): Promise<Answered | undefined> =>
    answered(selector, documents);
  switch (step.operation) {
    case "lookup": {
      const all = await Promise.all(step.of.map(answer));
      const found = all.filter((one) => one !== undefined);
      const missing = step.of.filter((_, at) => all[at] === undefined);
      return found.length === 0 ? undefined : { kind: "lookup", step, found, missing };
    }
    case "share":
      return runShare(step, await answer(step.part), await answer(step.whole), documents);
    case "change":
      return runChange(
        step,
        ...(await inOneUnit(answer(step.earlier), answer(step.later))),
        documents,
      );
    case "difference": {
      const [left, right] = [await answer(step.left), await answer(step.right)];
      if (!left?.amount || !right?.amount) return undefined;
      const order = compare(left.amount, right.amount);
      const [large, small] = order >= 0 ? [left.amount, right.amount] : [right.amount, left.amount];
      return {
        kind: "difference",
        step,
        left,
        right,
        larger: order > 0 ? "left" : order < 0 ? "right" : "equal",
        difference: difference(large, small),
      };
    }
    case "sum": {
      const terms = await Promise.all(step.of.map(answer));
      const known = terms.filter((one) => one?.amount !== undefined && one.amount !== null);
      if (known.length !== step.of.length) return undefined;
      const found = known.filter((one) => one !== undefined);
      return {
        kind: "sum",
        step,
        total: (step.total && (await answer(step.total))) ?? null,
        whole: (step.shareOf && (await answer(step.shareOf))) ?? null,
        terms: found,
        sum: sum(found.flatMap(({ amount }) => amount ?? [])),
      };
    }
    case "rest": {
      const whole = await answer(step.whole);
      const less = (await Promise.all(step.less.map(answer))).filter((one) => one !== undefined);
      const amounts = less.flatMap(({ amount }) => amount ?? []);
      if (!whole?.amount || amounts.length !== step.less.length) return undefined;
      const left = rest(whole.amount, amounts);
      if (left.value.value.isNegative()) return undefined;
      const shareOf = (step.shareOf && (await answer(step.shareOf))) ?? null;
      return { kind: "rest", step, whole, less, rest: left, shareOf };
    }
    case "order":
      return runOrder(step, documents);
    case "offices":
      return runOffices(step, documents);
    case "per_unit": {
      const of = await answer(step.of);
      const by = "given" in step.by ? undefined : await counted(step.of, step.by, documents);
      const divisor = "given" in step.by ? quantity(step.by.given, step.by.unit) : by?.amount;
      if (!of?.amount) return undefined;
      const money = step.unit === null ? of.amount : convert(of.amount, step.unit);
      const quotient = divisor && perUnit(money, divisor, step.decimals ?? 2);
      return quotient
        ? { kind: "per_unit", step, of, by: by ?? null, divisor, quotient }
        : undefined;
    }
    case "rank":
      return runRank(step, documents);
    case "moves":
      return runMoves(step, documents);
    case "worked": {
      const { node } = await runExpression(step.of, documents);
      return node && { kind: "worked", step, node };
    }
    case "list":
      return runList(step, documents);
    default:
      return undefined;
  }
}
