import { membersOf, rankMembers } from "../../answers/run/domain.js";
import type { Member } from "../../answers/run/member.js";
import { equal, type Quantity } from "../../kernel/quantity.js";
import { MEASURE_CODES } from "../../ledger/equivalents.data.js";
import type { Domain } from "../../model/plan.js";
import { isFunction } from "../../questions/intent/combine.js";
import type { TargetOption } from "../../questions/intent/target.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsFor, factsOf } from "../facts.js";
import { nameOfFact, truthOf } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Place } from "../places.js";
import { RIVALS, TOTALS } from "../rivals.data.js";
import type { Thing } from "../sentence-reading.js";
import type { Tools } from "../tools.js";
import { movesOf } from "./change.js";
import { shareFacts } from "./share.js";

type RankClaim = Extract<Claim, { kind: "rank" }>;
/** "之一" is right for one of the first so many. */
const LOOSE = 3;

interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly amount: Quantity;
  readonly figures: Member["figures"];
}

/** A place in an order. */
export async function checkRank(claim: RankClaim, tools: Tools): Promise<Finding> {
  const thing = claim.things[0] ?? null;
  if (!thing) return notFound("no_subject");
  const place =
    thing.place.issuers.length > 0 && claim.place.issuers.length !== 1 ? thing.place : claim.place;
  const facts = await factsOf(thing, place, tools.ground);
  const fact = facts[0];
  if (!fact) return notFound(isLoaded(place) ? "no_figure" : "no_year", thing);
  let best: Finding | undefined;
  for (const [option, at] of facts.map((one) => [one.option, one] as const)) {
    for (const members of await fields(claim, option, at, place, tools)) {
      const found = placed(claim, members, at, thing);
      if (found?.verdict === "supported") return found;
      best ??= found;
    }
  }
  return best ?? notFound("no_figure", thing);
}

function placed(
  claim: RankClaim,
  members: readonly Ranked[],
  fact: Fact,
  thing: Thing,
): Finding | undefined {
  const ordered = rankMembers(
    members.map((one) => ({ ...one, parts: [] })),
    claim.order,
  );
  const id =
    fact.option.project ?? fact.option.code ?? `${fact.issuer.name}|${fact.option.measure}`;
  const own = members.find((one) => one.id === id);
  if (!own || members.length < 2) return undefined;
  const above = ordered.filter(
    ({ amount }) => amount && !equal(amount, own.amount) && before(amount, own.amount, claim.order),
  ).length;
  const tied = ordered.filter(({ amount }) => amount && equal(amount, own.amount)).length;
  const wanted = claim.position;
  const right = claim.loose ? above < LOOSE : above < wanted && above + tied >= wanted;
  const there = ordered[wanted - 1];
  const shown = right ? own : members.find(({ name }) => name === there?.name);
  if (!shown) return undefined;
  return {
    verdict: right ? "supported" : "refuted",
    truth: {
      ...truthOf(fact),
      amount: shown.amount,
      text: right ? null : shown.name,
      figures: right
        ? own.figures.slice(0, 1)
        : [...shown.figures.slice(0, 1), ...own.figures.slice(0, 1)],
      what: right ? nameOfFact(fact) : shown.name,
    },
    absence: null,
    caution: null,
    slip: right ? null : "rank",
    slipOf: right ? null : String(above + 1),
    thing,
  };
}

function before(a: Quantity, b: Quantity, order: "largest" | "smallest"): boolean {
  return order === "largest" ? a.value.gt(b.value) : a.value.lt(b.value);
}

/** The class of the economic lines that make up a measure. */
const CLASS_OF: Readonly<Record<string, string>> = {
  ...MEASURE_CODES,
  personnel: "301",
  public: "302",
};

/** The fields a thing can be ranked in, the likeliest first. */
async function fields(
  claim: RankClaim,
  option: TargetOption,
  fact: Fact,
  place: Place,
  tools: Tools,
): Promise<Ranked[][]> {
  const family = claim.among.family;
  const { issuer, year } = fact;
  const whole = option.code === null && option.project === null && TOTALS.includes(option.measure);
  if (family === "offices" || (claim.by?.kind === "growth" && whole))
    return [await offices(claim, fact, place, tools)];
  // Of what things of one office grew by, no order is known.
  if (claim.by?.kind === "growth") return [];
  if (option.project !== null)
    return [await family_(domain(issuer, year, "projects", null), tools)];
  if (option.code !== null) {
    const within = claim.among.within?.options[0];
    const narrow = within?.code ?? (within ? (CLASS_OF[within.measure] ?? null) : null);
    if (!isFunction(option.code)) {
      const klass = option.code.length > 3 ? narrow : null;
      return option.code.length === 3
        ? []
        : [await family_(domain(issuer, year, "economics", klass), tools)];
    }
    if (option.code.length === 3)
      return [await family_(domain(issuer, year, "classes", null), tools)];
    return [await family_(domain(issuer, year, "functions", narrow), tools)];
  }
  return siblings(option, fact, place, tools);
}

function domain(
  issuer: Fact["issuer"],
  year: number,
  of: Domain["of"],
  within: string | null,
): Domain {
  const plain = { measure: "expenditure", scope: null, code: null, project: null, indicator: null };
  const { issuer: name, region, stage } = selectorOf(issuer, year, plain);
  return {
    issuer: name,
    region,
    year,
    stage,
    of,
    within,
    measure: null,
    except: [],
    named: null,
    where: [],
  };
}

async function family_(asked: Domain, tools: Tools): Promise<Ranked[]> {
  const members = await membersOf(asked, tools.ground.documents);
  return members.flatMap(({ name, amount, figures }) => {
    const id = asked.of === "projects" ? name : (figures[0]?.key?.code ?? name);
    return amount ? [{ id, name, amount, figures }] : [];
  });
}

/** The measures that are parts of the same whole. */
async function siblings(
  option: TargetOption,
  fact: Fact,
  place: Place,
  tools: Tools,
): Promise<Ranked[][]> {
  const groups = RIVALS.filter((group) => group.includes(option.measure));
  return Promise.all(
    groups.map(async (group) => {
      const ranked: Ranked[] = [];
      for (const id of group) {
        const sibling = { ...option, measure: id };
        const [first] = await factsFor(sibling, fact.issuer, fact.year, place, tools.ground);
        if (!first) continue;
        const name = nameOfFact(first);
        ranked.push({
          id: `${fact.issuer.name}|${id}`,
          name,
          amount: first.amount,
          figures: first.figures,
        });
      }
      return ranked;
    }),
  );
}

/** The same thing of every office loaded, or of those listed; none where one listed lacks it. */
async function offices(
  claim: RankClaim,
  { option, year, issuer: own }: Fact,
  place: Place,
  tools: Tools,
): Promise<Ranked[]> {
  const ranked: Ranked[] = [];
  const { listed } = claim.among;
  const asked = listed?.includes(own) === false ? [...listed, own] : listed;
  for (const issuer of asked ?? tools.ground.world.issuers) {
    if (!issuer.documents.some((one) => one.year === year)) continue;
    const first = await orderedBy(claim, option, { ...place, issuers: [issuer], year }, tools);
    if (!first && listed) return [];
    if (first)
      ranked.push({
        id: `${issuer.name}|${option.measure}`,
        name: issuer.name,
        amount: first.amount,
        figures: first.figures,
      });
  }
  return ranked;
}

/** What an office is ranked by: the amount itself, its share, or how fast it grew or fell. */
async function orderedBy(
  { by }: RankClaim,
  option: TargetOption,
  place: Place,
  tools: Tools,
): Promise<Fact | undefined> {
  const [issuer] = place.issuers;
  if (!issuer || place.year === null) return undefined;
  const at = { options: [option], start: 0, end: 0, text: "", place, bare: false };
  if (by?.kind === "share") {
    const shared = { parts: [at], wholes: [], told: false, place, summed: false };
    return (await shareFacts(shared, tools))[0];
  }
  if (by?.kind !== "growth")
    return (await factsFor(option, issuer, place.year, place, tools.ground))[0];
  const [move] = await movesOf(at, place, null, "rate", tools);
  if (!move) return undefined;
  const size = move.amount.value.abs().times(move.to * by.to);
  return { ...move, amount: { ...move.amount, value: size } };
}
