import { change, difference, perUnit, ratio, share, sum } from "../../calculators/index.js";
import { compare, type Quantity, quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import { quantityOf } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsFor, factsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Thing } from "../sentence-reading.js";
import { inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";
import { MONTH_UNIT, MONTHS_OF_YEAR, PER_UNIT, PERSON } from "../words.data.js";

type Of<K extends Claim["kind"]> = Extract<Claim, { kind: K }>;
const DECIMALS = 4;

/** The same things named for one place where the text names them before others. */
function placeOf(thing: Thing, claim: Claim): Claim["place"] {
  const own = thing.place;
  return own.issuers.length > 0 && own.year !== null
    ? own
    : { ...claim.place, ...(own.year === null ? {} : { year: own.year }) };
}

/** Several things added up. */
export async function checkSum(claim: Of<"sum">, tools: Tools): Promise<Finding> {
  const lists: Fact[][] = [];
  for (const thing of claim.things)
    lists.push(await factsOf(thing, placeOf(thing, claim), tools.ground));
  const sums = stagesIn(lists).flatMap((stage): Fact[] => {
    const leads = lists.map((facts) =>
      facts.find((one) => one.stage === stage && inUnit(one.amount, claim.stated.amount.unit)),
    );
    const known = leads.filter((fact) => fact !== undefined);
    const [first] = known;
    if (!first || known.length !== lists.length) return [];
    const worked = sum(known.map(({ amount }) => amount));
    const figures = known.flatMap((one) => one.figures.slice(0, 1));
    return [{ ...first, amount: worked.value, formula: worked.formula, figures, disputed: false }];
  });
  const found = judge(claim.stated, sums, claim.things[0] ?? null);
  return (
    found ?? notFound(isLoaded(claim.place) ? "no_figure" : "no_year", claim.things[0] ?? null)
  );
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

/** An amount per counted thing, person or month. */
export async function checkPer(claim: Of<"per">, tools: Tools): Promise<Finding> {
  const told = (await tools.target(claim)) ?? (await tools.evidence(claim, true));
  const thing = claim.things[0];
  const worked = thing && claim.averaged ? await perFacts(claim, thing, tools) : [];
  const found = judge(claim.stated, worked, thing ?? null);
  const right = [told, found].find((one) => one?.verdict === "supported");
  return (
    right ??
    told ??
    found ??
    notFound(isLoaded(claim.place) ? "no_figure" : "no_year", thing ?? null)
  );
}

async function perFacts(claim: Of<"per">, thing: Thing, tools: Tools): Promise<Fact[]> {
  const facts = await factsOf(thing, claim.place, tools.ground);
  const results: Fact[] = [];
  for (const fact of facts.slice(0, 3)) {
    for (const [by, figures] of await divisors(claim, fact, tools)) {
      const worked = perUnit(fact.amount, by, DECIMALS);
      if (worked)
        results.push({
          ...fact,
          amount: worked.value,
          formula: worked.formula,
          figures: [...fact.figures.slice(0, 1), ...figures],
          disputed: false,
        });
    }
  }
  return results;
}

async function divisors(claim: Of<"per">, fact: Fact, tools: Tools) {
  if (claim.per === "month") return [[quantity(MONTHS_OF_YEAR, MONTH_UNIT), []] as const];
  if (claim.per === "day") return [];
  const counted = countedIn(claim, fact, await tools.ground.world.documents(fact.issuer));
  if (counted.length > 0 || claim.per === "person") return counted;
  const option = { measure: "vehicles", scope: null, code: null, project: null, indicator: null };
  const cars = await factsFor(option, fact.issuer, fact.year, claim.place, tools.ground);
  return [...cars.slice(0, 1).map(({ amount, figures }) => [amount, figures] as const)];
}

/** The things a project is to buy, or the people it is for: what its amount is spread over. */
function countedIn(
  claim: Of<"per">,
  { option, year }: Fact,
  documents: readonly DocumentFigures[],
): (readonly [Quantity, Figure[]])[] {
  const unit = PER_UNIT.exec(claim.lead)?.[1] ?? (claim.per === "person" ? PERSON : undefined);
  if (option.project === null || unit === undefined) return [];
  return documents
    .filter(({ document }) => document.year === year)
    .flatMap((document) => document.of("target"))
    .flatMap((figure) => {
      const amount = quantityOf(figure);
      const own = figure.key?.project === option.project && amount?.unit === unit;
      return own && amount ? [[amount, [figure]] as const] : [];
    });
}
