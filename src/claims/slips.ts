import { convert, printNumber, type Quantity } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Claim } from "./claim.js";
import { type Fact, factsFor, factsOf } from "./facts.js";
import type { Stated } from "./numbers.js";
import type { Finding, Slip } from "./outcome.js";
import { admits, inUnit, shifted } from "./tolerance.js";
import type { Tools } from "./tools.js";

/** A refuted claim with what it came to. */
export interface Judged {
  readonly claim: Claim;
  readonly finding: Finding;
}

type Guess = { readonly slip: Slip; readonly of: string | null } | undefined;

/** Names the likely slip of every refuted number, beside the other claims of its text. */
export async function withSlips(judged: readonly Judged[], tools: Tools): Promise<Judged[]> {
  const named: Judged[] = [];
  for (const [at, one] of judged.entries()) {
    const { claim, finding } = one;
    if (finding.verdict !== "refuted" || finding.slip !== null || !("stated" in claim)) {
      named.push(one);
      continue;
    }
    const near = judged
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .filter((other) => other !== one);
    const guess = swapped(claim.stated, finding, near) ?? (await guessOf(claim, finding, tools));
    named.push(
      guess ? { claim, finding: { ...finding, slip: guess.slip, slipOf: guess.of } } : one,
    );
  }
  return named;
}

/** Claims this far apart can have their figures exchanged. */
const NEAR = 3;

/** The stated number is the true one of a neighbour. */
function swapped(stated: Stated, finding: Finding, near: readonly Judged[]): Guess {
  const other = near.find(
    ({ finding: { verdict, truth }, claim }) =>
      verdict === "refuted" &&
      "stated" in claim &&
      truth?.amount != null &&
      admits({ ...stated, says: "exact" }, truth.amount) &&
      finding.truth?.amount != null &&
      admits({ ...claim.stated, says: "exact" }, finding.truth.amount),
  );
  return other ? { slip: "swapped", of: other.finding.truth?.what ?? null } : undefined;
}

async function guessOf(
  claim: Extract<Claim, { stated: Stated }>,
  finding: Finding,
  tools: Tools,
): Promise<Guess> {
  const { stated } = claim;
  const truth = finding.truth?.amount;
  if (!truth) return undefined;
  const own = inUnit(truth, stated.amount.unit);
  if (!own) return undefined;
  if (isPower(stated, own, stated.amount.unit)) {
    const permille = dimensionOf(stated.amount.unit) === "ratio";
    return { slip: permille ? "permille" : "unit", of: null };
  }
  if (stated.says !== "exact" && admits({ ...stated, says: "about" }, truth))
    return { slip: "bound", of: null };
  const elsewhere = await otherwise(claim, tools);
  if (elsewhere) return elsewhere;
  return oneDigitOff(stated.amount, own) ? { slip: "digits", of: null } : undefined;
}

const POWERS: Readonly<Record<string, readonly number[]>> = {
  ratio: [-1, 1],
  money: [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8],
};

/** The same digits at another place: a unit or a point gone wrong. */
function isPower(stated: Stated, truth: Quantity, unit: string | null): boolean {
  if (truth.value.isZero()) return false;
  return (POWERS[dimensionOf(unit) ?? ""] ?? []).some((power) =>
    admits(shifted({ ...stated, says: "exact" }, power), truth),
  );
}

/** The number is right for another year, office or item. */
async function otherwise(claim: Extract<Claim, { stated: Stated }>, tools: Tools): Promise<Guess> {
  if (claim.kind !== "value") return undefined;
  const thing = claim.things[0];
  if (!thing) return undefined;
  const { stated, place } = claim;
  const fits = (facts: readonly Fact[]): Fact | undefined =>
    facts.find(({ amount }) => admits({ ...stated, says: "exact" }, amount));
  const years = await factsOf(thing, { ...place, year: null }, tools.ground);
  const year = fits(years.filter((fact) => fact.year !== place.year));
  if (year) return { slip: "year", of: String(year.year) };
  for (const issuer of tools.ground.world.issuers.slice(0, MOST_OFFICES)) {
    if (place.issuers.includes(issuer)) continue;
    const office = fits(await factsOf(thing, { ...place, issuers: [issuer] }, tools.ground));
    if (office) return { slip: "office", of: issuer.name };
  }
  return otherItem(claim, tools);
}

const MOST_OFFICES = 20;
const SIBLINGS: readonly string[] = [
  "expenditure",
  "income",
  "basic",
  "project",
  "personnel",
  "public",
  "wages",
  "goods",
  "family",
  "three_public",
  "reception",
  "vehicle",
  "vehicle_running",
  "vehicle_purchase",
  "abroad",
  "running",
  "procurement",
  "procurement_goods",
  "procurement_works",
  "procurement_services",
];

async function otherItem(claim: Extract<Claim, { stated: Stated }>, tools: Tools): Promise<Guess> {
  const { place, stated } = claim;
  const [issuer] = place.issuers;
  if (!issuer || place.year === null || place.issuers.length !== 1) return undefined;
  if (stated.amount.value.isZero() || dimensionOf(stated.amount.unit) !== "money") return undefined;
  for (const measure of SIBLINGS) {
    const option = { measure, scope: null, code: null, project: null, indicator: null };
    const facts = await factsFor(option, issuer, place.year, place, tools.ground);
    const fact = facts.find(({ amount }) => admits({ ...stated, says: "exact" }, amount));
    if (fact) return { slip: "item", of: measure };
  }
  return undefined;
}

/** Two neighbouring digits exchanged, or one digit wrong, in numbers of the same length. */
function oneDigitOff(stated: Quantity, truth: Quantity): boolean {
  const scale = Math.max(stated.scale, truth.scale);
  const text = (q: Quantity): string =>
    printNumber({ ...convert(q, stated.unit), scale }).replace(".", "");
  const [a, b] = [text(stated), text(truth)];
  if (a.length !== b.length) return false;
  const wrong = [...a].flatMap((c, at) => (c === b[at] ? [] : [at]));
  if (wrong.length === 1) return true;
  return [...a].sort().join("") === [...b].sort().join("");
}
