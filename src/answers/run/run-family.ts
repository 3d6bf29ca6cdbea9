import { equal, type Quantity, quantity, satisfies } from "../../kernel/quantity.js";
import type { Condition, Domain, Selector } from "../../model/plan.js";
import { membersOf, membersWhere, rankMembers } from "./domain.js";
import type { Documents, Member } from "./member.js";
import type { Outcome, StepOf } from "./outcome.js";
import { answered } from "./resolve-selector.js";

export async function runRank(
  step: StepOf<"rank">,
  documents: Documents,
): Promise<Outcome | undefined> {
  const all = (await membersOf(step.domain, documents)).filter(({ amount }) => amount !== null);
  if (all.length === 0) return undefined;
  const pick = (order: "largest" | "smallest"): Member[] => {
    const ranked = rankMembers(all, order);
    const last = ranked[step.first - 1 + step.count - 1];
    return ranked.filter((member, at) => {
      if (at < step.first - 1) return false;
      if (step.aggregate === "gap") return at < step.first - 1 + step.count;
      const tied = member.amount && last?.amount && equal(member.amount, last.amount);
      return at < step.first - 1 + step.count || (tied === true && at >= step.first - 1);
    });
  };
  const whole =
    step.aggregate === "share" || step.aggregate === "rest"
      ? await answered(step.whole ?? wholeOf(step.domain), documents)
      : undefined;
  return {
    kind: "rank",
    step,
    whole: whole ?? null,
    largest: step.order === "smallest" ? [] : pick("largest"),
    smallest: step.order === "largest" ? [] : pick("smallest"),
    all,
  };
}

/** What the members of a family add up to. */
function wholeOf(domain: Domain): Selector {
  const { issuer, region, year, stage, of, within, measure } = domain;
  const whole = of === "projects" ? "project" : (measure ?? "expenditure");
  return {
    issuer,
    region,
    year,
    stage,
    measure: whole,
    scope: "any",
    code: within,
    project: null,
    indicator: null,
  };
}

export async function runList(
  step: StepOf<"list">,
  documents: Documents,
): Promise<Outcome | undefined> {
  const family = await membersWhere(step.domain, documents);
  if (!family || family.all.length === 0) return undefined;
  const { all, kept: meant } = family;
  const back = step.conditions.find(({ yearsBack }) => yearsBack > 0)?.yearsBack;
  const earlier =
    back === undefined
      ? []
      : await membersOf({ ...step.domain, year: step.domain.year - back }, documents);
  const kept = meant.filter((member) =>
    step.conditions.every((condition) => {
      const subject =
        condition.yearsBack === 0 ? member : earlier.find(({ name }) => name === member.name);
      if (subject?.amount == null) return false;
      return meets(subject.amount, condition);
    }),
  );
  const positive = back === undefined ? withMoney(kept, step) : kept.filter(hasMoney);
  const whole =
    step.aggregate === "share"
      ? await answered(step.whole ?? wholeOf(step.domain), documents)
      : undefined;
  return { kind: "list", step, whole: whole ?? null, members: positive, all };
}

function hasMoney({ amount }: Member): boolean {
  return amount !== null && !amount.value.isZero();
}

/**
 * Of all rows a form prints for every kind of line those that are filled, of what a part is made of
 * those that are not nil; of projects all.
 */
function withMoney(members: readonly Member[], { domain, conditions }: StepOf<"list">) {
  const filled = members.filter(
    domain.measure === null ? ({ amount }) => amount !== null : hasMoney,
  );
  const form = domain.of !== "projects" && conditions.length === 0 && domain.where.length === 0;
  return form && filled.length > 0 ? filled : members;
}

/** Does an amount meet a condition? One without a unit is in the amount's own. */
export function meets(amount: Quantity, { comparator, value, unit }: Condition): boolean {
  return satisfies(amount, comparator, quantity(value, unit ?? amount.unit));
}
