import { change, ratio } from "../../calculators/index.js";
import { type Quantity, saysSame } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsFor, factsOf, statedFacts, yearsOf } from "../facts.js";
import { judge, truthOf } from "../judge.js";
import { PERCENT, TIMES_UNIT } from "../numbers.data.js";
import { type Finding, notFound } from "../outcome.js";
import type { Place } from "../places.js";
import { TOTALS } from "../rivals.data.js";
import type { Thing } from "../sentence-reading.js";
import { admits, inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";

type ChangeClaim = Extract<Claim, { kind: "change" }>;
type MoveClaim = Extract<Claim, { kind: "move" }>;
const DECIMALS = 4;

/** How a thing moved: its size as told, and which way. */
export interface Moved extends Fact {
  readonly to: 1 | -1 | 0;
  readonly baseYear: number;
}

/** The changes of a thing from a base year, as computed and as printed. */
export async function movesOf(
  thing: Thing,
  place: Place,
  base: number | null,
  wanted: "amount" | "rate" | "times",
  tools: Tools,
): Promise<Moved[]> {
  const moves: Moved[] = [];
  for (const issuer of place.issuers) {
    for (const year of yearsOf(issuer, place.year)) {
      const from = base !== null && base < year ? base : year - 1;
      const at = { ...place, issuers: [issuer], year };
      const later = await factsOf(thing, at, tools.ground);
      const earlier = await factsOf(thing, { ...at, year: from }, tools.ground);
      const own = [
        ...computed(earlier, later, from, wanted),
        ...(await printed(thing, at, from, wanted, tools)),
      ];
      moves.push(...(own.length > 0 ? own : await twins(later, at, from, wanted, tools)));
    }
  }
  return moves;
}

/**
 * Income, expenditure and what the treasury gives are often one amount; then what is printed of the
 * change of one holds for the other.
 */
async function twins(
  later: readonly Fact[],
  at: Place,
  from: number,
  wanted: "amount" | "rate" | "times",
  tools: Tools,
): Promise<Moved[]> {
  const lead = later.find(({ option }) => option.code === null && TOTALS.includes(option.measure));
  if (!lead) return [];
  for (const measure of TOTALS) {
    if (measure === lead.option.measure) continue;
    const option = { ...lead.option, measure };
    const now = await factsFor(option, lead.issuer, lead.year, at, tools.ground);
    if (!now.some(({ amount }) => saysSame(amount, lead.amount))) continue;
    const then = await factsFor(option, lead.issuer, from, at, tools.ground);
    const moved = computed(then, now, from, wanted);
    if (moved.length > 0) return moved;
  }
  return [];
}

function computed(
  earlier: readonly Fact[],
  later: readonly Fact[],
  baseYear: number,
  wanted: "amount" | "rate" | "times",
): Moved[] {
  return later.flatMap((now) =>
    earlier.flatMap((then): Moved[] => {
      if (JSON.stringify(now.option) !== JSON.stringify(then.option)) return [];
      if (now.stage !== null && then.stage !== null && now.stage !== then.stage) return [];
      if ((now.scope ?? null) !== (then.scope ?? null)) return [];
      if (!inUnit(then.amount, now.amount.unit)) return [];
      const moved = change(then.amount, now.amount, DECIMALS);
      const worked =
        wanted === "amount"
          ? moved.amount
          : wanted === "rate"
            ? moved.rate
            : ratio(now.amount, then.amount, DECIMALS);
      if (!worked) return [];
      const to = moved.direction === "up" ? 1 : moved.direction === "down" ? -1 : 0;
      return [
        {
          ...now,
          amount: worked.value,
          formula: worked.formula,
          figures: [...now.figures.slice(0, 1), ...then.figures.slice(0, 1)],
          to,
          baseYear,
          disputed: now.disputed || then.disputed,
        },
      ];
    }),
  );
}

async function printed(
  thing: Thing,
  place: Place,
  from: number,
  wanted: "amount" | "rate" | "times",
  tools: Tools,
): Promise<Moved[]> {
  const aspect = wanted === "amount" ? "change" : "change_rate";
  const facts = await statedFacts(thing, place, [aspect], tools.ground);
  return facts
    .filter(({ base }) => base === null || base === String(from))
    .map((fact) => {
      const to = fact.amount.value.isZero() ? 0 : fact.amount.value.isNegative() ? -1 : 1;
      const { value } = fact.amount;
      const amount =
        wanted === "times"
          ? { value: value.dividedBy(100).plus(1), scale: 4, unit: TIMES_UNIT }
          : { ...fact.amount, value: value.abs() };
      return {
        ...fact,
        amount,
        to,
        baseYear: from,
      };
    });
}

/** An increase or decrease with its size. */
export async function checkChange(claim: ChangeClaim, tools: Tools): Promise<Finding> {
  const { stated, things, place, to, times } = claim;
  const thing = things[0] ?? null;
  const project = !thing || thing.options.some((option) => option.project !== null);
  // "提升效率90%": a word of change may belong to the name of a target.
  const target = project ? await tools.target(claim) : undefined;
  if (target) return target;
  if (!thing && claim.about) {
    const guessed = await checkChange({ ...claim, things: [claim.about] }, tools);
    return guessed.verdict === "supported" ? guessed : notFound("no_subject");
  }
  if (!thing) return notFound("no_subject");
  const money = dimensionOf(stated.amount.unit);
  const wanted = times
    ? "times"
    : money === "ratio" || stated.amount.unit === TIMES_UNIT
      ? "rate"
      : money === "points"
        ? "rate"
        : "amount";
  if (money === "points") return notFound("no_figure", thing);
  const moves = await movesOf(thing, place, claim.base, wanted, tools);
  const told = !times && stated.amount.unit === TIMES_UNIT ? asRate(stated.amount) : stated.amount;
  const said = {
    ...stated,
    amount: told,
    ...(told === stated.amount ? {} : { step: "20", roundStep: "20" }),
  };
  const usable = moves.filter(({ amount }) => inUnit(amount, said.amount.unit));
  const right = usable.find(
    (move) =>
      (move.to === to || times || (move.to === 0 && said.amount.value.isZero())) &&
      admits(said, move.amount),
  );
  if (right) return judge(said, [right], thing) ?? notFound("no_figure", thing);
  const sized = usable.find((move) => admits(said, move.amount));
  const lead = sized ?? usable[0];
  if (!lead)
    return (
      (await tools.evidence(claim, true)) ??
      notFound(isLoaded(place) ? "no_base" : "no_year", thing)
    );
  const wrongWay = sized !== undefined && !times;
  return {
    verdict: "refuted",
    truth: { ...truthOf(lead), text: tools.way(lead.to) },
    absence: null,
    caution: null,
    slip: wrongWay ? "direction" : null,
    slipOf: null,
    thing,
  };
}

/** "增长三倍": three times the base on top of it. */
function asRate(amount: Quantity): Quantity {
  return { value: amount.value.times(100), scale: 0, unit: PERCENT };
}

/** A direction without a number. */
export async function checkMove(claim: MoveClaim, tools: Tools): Promise<Finding> {
  const thing = claim.things[0] ?? null;
  if (!thing) return notFound("no_subject");
  const moves = await movesOf(thing, claim.place, claim.base, "amount", tools);
  const lead = moves[0];
  if (!lead) return notFound(isLoaded(claim.place) ? "no_base" : "no_year", thing);
  const right = moves.find(({ to }) => to === claim.to);
  const other = moves.find(({ to }) => to !== claim.to);
  const fact = right ?? lead;
  return {
    verdict: right ? "supported" : "refuted",
    truth: { ...truthOf(fact), text: tools.way(fact.to) },
    absence: null,
    caution: right && other && other.how !== "scope" ? "disputed" : null,
    slip: right ? null : "direction",
    slipOf: null,
    thing,
  };
}
