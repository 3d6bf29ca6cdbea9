import { perUnit, sum } from "../../calculators/index.js";
import { printNumber, type Quantity, quantity, times } from "../../kernel/quantity.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import { quantityOf } from "../../ledger/resolve.js";
import type { Figure } from "../../model/figure.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsFor, factsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import { persIn } from "../reading/per.js";
import { inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";
import {
  DAY_UNIT,
  DAYS_OF_YEAR,
  MONTH_UNIT,
  MONTHS_OF_YEAR,
  NAME_ENDING,
  PER_UNIT,
  PERSON,
  type Per,
  VEHICLES,
} from "../words.data.js";
import { leadsOf } from "./sums.js";

type PerClaim = Extract<Claim, { kind: "per" }>;
type Divisor = readonly [Quantity, readonly Figure[]];

const DECIMALS = 4;
const LIMITS: ReadonlySet<PerClaim["stated"]["says"]> = new Set(["atMost", "atLeast"]);
/** Readings of the amount that are tried. */
const MOST_AMOUNTS = 3;

/** An amount per counted thing, person or month, or per office or year of several. */
export async function checkPer(claim: PerClaim, tools: Tools): Promise<Finding> {
  // What is printed near by is no average: it may be the one told, but makes none wrong.
  const limit = LIMITS.has(claim.stated.says);
  const told =
    (await tools.target(claim)) ??
    (limit ? await limitSet(claim, tools) : undefined) ??
    (await tools.evidence(claim, limit || !claim.averaged));
  // A limit is held against the limit that is set: what is spent may lie below another one, too.
  if (told?.verdict === "supported" || (told && limit)) return told;
  const thing = claim.things[0] ?? null;
  const worked = claim.among
    ? await meansOf(claim, claim.among, tools)
    : await spread(claim, tools);
  const found = judge(claim.stated, worked, thing);
  if (found?.verdict === "supported") return limit ? notFound("no_figure", thing) : found;
  // Wrong only where what it is spread over is certain: one number, or one for each reading.
  const divisors = new Set(worked.map(({ formula }) => formula?.slice(formula.indexOf("÷"))));
  const readings = claim.onTop.length > 0 ? 2 : 1;
  const clear = claim.among !== undefined || (claim.averaged && divisors.size <= readings);
  return (
    (clear ? found : undefined) ??
    told ??
    notFound(isLoaded(claim.place) ? "no_figure" : "no_year", thing)
  );
}

/** The one limit a project spoken of sets for each of the same ("人均支出成本每月控制 ≤3337.24元"). */
async function limitSet(claim: PerClaim, tools: Tools): Promise<Finding | undefined> {
  const { about, place, pers, stated, things } = claim;
  const named = [...things, ...(about ? [about] : [])].flatMap(({ options }) =>
    options.flatMap(({ project }) => project ?? []),
  );
  const [issuer] = place.issuers;
  if (!issuer || named.length === 0) return undefined;
  const documents = await tools.ground.world.documents(issuer);
  const set = documents
    .filter(({ document }) => place.year === null || document.year === place.year)
    .flatMap((document) => document.of("target"))
    .filter(({ key }) => {
      const told = persIn(key?.indicator?.split("/").at(-1) ?? "");
      return named.includes(key?.project ?? "") && pers.every((per) => told.includes(per));
    });
  const [figure, other] = set;
  const amount = figure && quantityOf(figure);
  if (!figure?.key || !amount || other) return undefined;
  const { measure, scope, code, project, indicator } = figure.key;
  const option = { measure, scope, code, project, indicator };
  const plain = { formula: null, stage: null, scope: null, disputed: false, how: "lead" as const };
  const fact: Fact = { ...plain, amount, figures: [figure], issuer, year: figure.year, option };
  const found = judge({ ...stated, says: "exact" }, [fact], about ?? null);
  return found?.truth
    ? { ...found, truth: { ...found.truth, comparator: figure.comparator } }
    : undefined;
}

/** The mean of one thing over several offices or years, all of which have it. */
async function meansOf(
  claim: PerClaim,
  among: NonNullable<PerClaim["among"]>,
  tools: Tools,
): Promise<Fact[]> {
  const leads = await leadsOf(claim, among, tools);
  return leads.flatMap((known) => {
    const [first] = known;
    if (!first || known.some(({ amount }) => !inUnit(amount, first.amount.unit))) return [];
    const total = sum(known.map(({ amount }) => amount));
    const worked = perUnit(total.value, quantity(String(known.length), null), DECIMALS);
    if (!worked) return [];
    const formula = `(${total.formula}) ÷ ${known.length}`;
    const figures = known.flatMap((one) => one.figures.slice(0, 1));
    return [{ ...first, amount: worked.value, formula, figures, disputed: false }];
  });
}

/** The amount over what it is told for each of, and over what the amount before was spread over too. */
async function spread(claim: PerClaim, tools: Tools): Promise<Fact[]> {
  const [thing] = claim.things;
  if (!thing) return [];
  // "劳务派遣32人，人均工资": the word may be a part of the name of the project spoken of.
  const word = thing.text.replace(NAME_ENDING, "");
  const project = claim.about?.options.some(
    ({ project: name }) => word.length > 1 && name?.includes(word),
  );
  const amount = project && claim.about ? claim.about : thing;
  const facts = await factsOf(amount, claim.place, tools.ground);
  const readings = [
    claim.pers,
    ...(claim.onTop.length > 0 ? [[...claim.onTop, ...claim.pers]] : []),
  ];
  const results: Fact[] = [];
  for (const pers of readings) {
    for (const fact of facts.slice(0, MOST_AMOUNTS)) {
      for (const by of await divisorsOf([...new Set(pers)], claim, fact, tools)) {
        const worked = dividedBy(fact, by);
        if (worked) results.push(worked);
      }
    }
  }
  return results;
}

function dividedBy(fact: Fact, by: readonly Divisor[]): Fact | undefined {
  const all = by.reduce((product, [one]) => times(one, printNumber(product)), quantity("1", null));
  const worked = perUnit(fact.amount, all, DECIMALS);
  if (!worked || by.length === 0) return undefined;
  const formula = [fact.amount, ...by.map(([one]) => one)].map(printNumber).join(" ÷ ");
  const figures = [...fact.figures.slice(0, 1), ...by.flatMap(([, own]) => own)];
  return { ...fact, amount: worked.value, formula, figures, disputed: false };
}

/** Every way to divide by all that the words name; none where one of them has no number. */
async function divisorsOf(
  pers: readonly Per[],
  claim: PerClaim,
  fact: Fact,
  tools: Tools,
): Promise<Divisor[][]> {
  let ways: Divisor[][] = [[]];
  for (const per of pers) {
    const own = await divisorsFor(per, claim, fact, tools);
    ways = ways.flatMap((way) => own.map((one) => (one === null ? way : [...way, one])));
  }
  return ways;
}

/** What one word divides by; null divides by nothing: a budget is of one year as it is. */
async function divisorsFor(
  per: Per,
  claim: PerClaim,
  fact: Fact,
  tools: Tools,
): Promise<(Divisor | null)[]> {
  if (per === "year") return [null];
  if (per === "month") return [[quantity(MONTHS_OF_YEAR, MONTH_UNIT), []]];
  if (per === "day") return [[quantity(daysOf(fact.year), DAY_UNIT), []]];
  if (per === "office") return [];
  if (per === "project") {
    const counts = await tools.projectCounts(fact.issuer, fact.year, claim.place);
    return distinct(counts.map(({ amount, figures }) => [amount, figures.slice(0, 1)]));
  }
  const unit = PER_UNIT.exec(claim.lead)?.[1] ?? (per === "person" ? PERSON : undefined);
  const counted = countedIn(unit, fact, await tools.ground.world.documents(fact.issuer));
  const told = await toldCount(unit, claim, tools);
  const known = [...counted, ...told];
  if (known.length > 0 || per === "person") return distinct(known);
  if (!VEHICLES.test(`${claim.lead}${claim.context}`)) return [];
  const option = { measure: "vehicles", scope: null, code: null, project: null, indicator: null };
  const cars = await factsFor(option, fact.issuer, fact.year, claim.place, tools.ground);
  return cars.slice(0, 1).map(({ amount, figures }) => [amount, figures] as const);
}

function daysOf(year: number): string {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? DAYS_OF_YEAR.leap : DAYS_OF_YEAR.plain;
}

function distinct(divisors: readonly Divisor[]): Divisor[] {
  const seen = new Set<string>();
  return divisors.filter(([one]) => {
    const key = printNumber(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** The number of people or things the text itself tells, where a document has it so. */
async function toldCount(
  unit: string | undefined,
  { counted }: PerClaim,
  tools: Tools,
): Promise<Divisor[]> {
  if (!counted || !("stated" in counted) || unit === undefined) return [];
  const amount = inUnit(counted.stated.amount, unit);
  if (!amount || amount.value.isZero()) return [];
  const { verdict, truth } = await tools.judge(counted);
  return verdict === "supported" ? [[amount, truth?.figures.slice(0, 1) ?? []]] : [];
}

/** The things a project is to buy, or the people it is for: what its amount is spread over. */
function countedIn(
  unit: string | undefined,
  { option, year }: Fact,
  documents: readonly DocumentFigures[],
): Divisor[] {
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
