import { change, difference, ratio, rest, share, sum } from "../../calculators/index.js";
import { compare, type Quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Thing } from "../sentence-reading.js";
import { inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";
import { checkProjectSum } from "./project-sum.js";

type Of<K extends Claim["kind"]> = Extract<Claim, { kind: K }>;
const DECIMALS = 4;

/** The same things named for one place where the text names them before others. */
function placeOf(thing: Thing, claim: Claim): Claim["place"] {
  const own = thing.place;
  return own.issuers.length > 0 && own.year !== null
    ? own
    : { ...claim.place, ...(own.year === null ? {} : { year: own.year }) };
}

/** Several things added up, less those that are taken off. */
export async function checkSum(claim: Of<"sum">, tools: Tools): Promise<Finding> {
  if (claim.projects) return checkProjectSum(claim, claim.projects, tools);
  const unit = claim.stated.amount.unit;
  const leads = await leadsOf(claim, [...claim.things, ...(claim.less ?? [])], tools);
  const sums = leads.map((known): Fact[] => {
    const [first] = known;
    if (!first || known.some(({ amount }) => !inUnit(amount, unit))) return [];
    const amounts = known.map(({ amount }) => amount);
    const worked = claim.less ? rest(first.amount, amounts.slice(1)) : sum(amounts);
    const figures = known.flatMap((one) => one.figures.slice(0, 1));
    return [{ ...first, amount: worked.value, formula: worked.formula, figures, disputed: false }];
  });
  const thing = claim.things[0] ?? null;
  const found = judge(claim.stated, sums.flat(), thing);
  return found ?? notFound(isLoaded(claim.place) ? "no_figure" : "no_year", thing);
}

/**
 * The amounts of several things, one list for each stage all of them have; an empty list of lists
 * where one of them has none.
 */
export async function leadsOf(
  claim: Claim,
  things: readonly Thing[],
  tools: Tools,
): Promise<Fact[][]> {
  const lists: Fact[][] = [];
  for (const thing of things) lists.push(await factsOf(thing, placeOf(thing, claim), tools.ground));
  return stagesIn(lists).flatMap((stage) => {
    const known = lists.flatMap((facts) => facts.find((one) => one.stage === stage) ?? []);
    return known.length === lists.length && known.length > 0 ? [known] : [];
  });
}

/** Budget and outturn of one year are never added or compared with each other. */
function stagesIn(lists: readonly (readonly Fact[])[]): Fact["stage"][] {
  return [...new Set(lists[0]?.map(({ stage }) => stage) ?? [])];
}

async function two(claim: Of<"gap" | "times">, tools: Tools): Promise<[Fact[], Fact[]]> {
  const { left, right } = claim;
  if (!left || !right) return [[], []];
  return [
    await factsOf(left, placeOf(left, claim), tools.ground),
    await factsOf(right, placeOf(right, claim), tools.ground),
  ];
}

/** One thing held against another: by how much it is more, or how many times. */
export async function checkGap(claim: Of<"gap" | "times">, tools: Tools): Promise<Finding> {
  const [lefts, rights] = await two(claim, tools);
  let best: Finding | undefined;
  for (const stage of stagesIn([lefts])) {
    const left = lefts.find((one) => one.stage === stage);
    const right = rights.find((one) => one.stage === stage) ?? rights[0];
    const found = gapOf(claim, left, right, tools);
    if (found.verdict === "supported") return found;
    best ??= found;
  }
  return best ?? gapOf(claim, undefined, undefined, tools);
}

function gapOf(
  claim: Of<"gap" | "times">,
  left: Fact | undefined,
  right: Fact | undefined,
  tools: Tools,
): Finding {
  if (!left || !right || !inUnit(right.amount, left.amount.unit)) {
    return notFound(isLoaded(claim.place) ? "no_figure" : "no_year", claim.left ?? null);
  }
  const order = compare(left.amount, right.amount);
  const [large, small] = order >= 0 ? [left.amount, right.amount] : [right.amount, left.amount];
  const worked = workedGap(claim, left.amount, right.amount, [large, small]);
  if (!worked) return notFound("no_figure", claim.left ?? null);
  const fact: Fact = {
    ...left,
    amount: worked.value,
    formula: worked.formula,
    figures: [...left.figures.slice(0, 1), ...right.figures.slice(0, 1)],
    disputed: false,
  };
  const found = judge(claim.stated, [fact], claim.left ?? null);
  if (!found) return notFound("no_figure", claim.left ?? null);
  const wrongWay = claim.kind === "gap" && claim.to !== 0 && order !== 0 && order !== claim.to;
  return wrongWay && found.verdict === "supported"
    ? {
        ...found,
        verdict: "refuted",
        slip: "direction",
        truth: found.truth && { ...found.truth, text: tools.way(order > 0 ? 1 : -1) },
      }
    : found;
}

/** How much more, as an amount or a rate; how many times, as a number or a share. */
function workedGap(
  { kind, stated }: Of<"gap" | "times">,
  left: Quantity,
  right: Quantity,
  [large, small]: readonly [Quantity, Quantity],
) {
  const rate = dimensionOf(stated.amount.unit) === "ratio";
  if (kind === "times") return rate ? share(left, right, DECIMALS) : ratio(left, right, DECIMALS);
  if (!rate) return difference(large, small);
  const { rate: moved } = change(right, left, DECIMALS);
  return moved && { ...moved, value: { ...moved.value, value: moved.value.value.abs() } };
}
