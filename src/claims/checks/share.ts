import { share } from "../../calculators/index.js";
import { add } from "../../kernel/quantity.js";
import { MEASURES } from "../../model/measures.data.js";
import { isFunction } from "../../questions/intent/combine.js";
import type { TargetOption } from "../../questions/intent/target.js";
import { COMPLETION } from "../../questions/linking/phases.data.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsFor, factsOf, statedFacts, yearsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Tools } from "../tools.js";
import { CLOSED } from "../words.data.js";
import { movesOf } from "./change.js";

type ShareClaim = Extract<Claim, { kind: "share" }>;
type Shared = Pick<
  ShareClaim,
  "parts" | "wholes" | "told" | "place" | "summed" | "ofIncrease" | "executed"
>;
const DECIMALS = 4;

/** A share of a whole, named or usual. */
export async function checkShare(claim: ShareClaim, tools: Tools): Promise<Finding> {
  const { parts, place, stated } = claim;
  const thing = parts[0] ?? null;
  if (!thing) return (await tools.evidence(claim, true)) ?? notFound("no_subject");
  const facts = await shareFacts(claim, tools);
  const found = judge(stated, facts, thing);
  if (found?.verdict === "supported") return found;
  const others: (Finding | undefined)[] = [];
  for (const one of claim.also ?? []) {
    const other = judge(stated, await shareFacts({ ...one, place }, tools), one.parts[0] ?? null);
    if (other?.verdict === "supported") return other;
    others.push(other);
  }
  // Of a list the share is first of all of it: wrong only when no reading of it is right.
  const [whole] = others;
  if (whole && found) return whole;
  if (found && tools.modifiers(claim).length === 0) return found;
  const told = await tools.evidence(claim, found === undefined);
  if (told) return told;
  if (found && !tools.modifiers(claim).length) return found;
  return notFound(isLoaded(place) ? "no_figure" : "no_year", thing);
}

/** Shares as they work out of the amounts, and as the documents print them. */
export async function shareFacts(claim: Shared, tools: Tools): Promise<Fact[]> {
  if (claim.executed) return executionFacts(claim, tools);
  const { parts, told, place, summed } = claim;
  const { ground } = tools;
  const thing = parts[0];
  if (!thing) return [];
  const tops = summed ? await summedFacts(claim, tools) : await factsOf(thing, place, ground);
  const results: Fact[] = [];
  const stated = told || summed ? [] : await statedFacts(thing, place, ["share"], ground);
  for (const top of tops) {
    const bases = await basesOf(top, claim, tools);
    for (const base of bases) {
      if (base.issuer !== top.issuer || base.year !== top.year) continue;
      if (base.stage !== top.stage && !claim.ofIncrease) continue;
      const worked = share(top.amount, base.amount, DECIMALS);
      if (!worked || worked.value.value.gt("100.5")) continue;
      results.push({
        ...top,
        amount: worked.value,
        formula: worked.formula,
        figures: [...top.figures.slice(0, 3), ...base.figures.slice(0, 1)],
        how: results.length === 0 ? "lead" : "computed",
        disputed: false,
      });
    }
  }
  return [...results, ...stated];
}

/** What was spent of a thing over what was to be spent of it in all. */
async function executionFacts({ parts, place }: Shared, tools: Tools): Promise<Fact[]> {
  const { by } = COMPLETION;
  const results: Fact[] = [];
  for (const option of parts[0]?.options ?? []) {
    for (const issuer of place.issuers) {
      for (const year of yearsOf(issuer, place.year)) {
        const at = { stage: CLOSED };
        const [top] = await factsFor({ ...option, stage: CLOSED }, issuer, year, at, tools.ground);
        if (!top) continue;
        for (const { stage, indicator } of by) {
          const planned = { ...option, stage, indicator };
          const [base] = await factsFor(planned, issuer, year, { stage }, tools.ground);
          const worked = base && share(top.amount, base.amount, DECIMALS);
          if (!base || !worked) continue;
          const figures = [...top.figures.slice(0, 1), ...base.figures.slice(0, 1)];
          const { value: amount, formula } = worked;
          results.push({ ...top, amount, formula, figures, how: "lead", disputed: false });
          break;
        }
      }
    }
  }
  return results;
}

async function summedFacts(claim: Shared, tools: Tools): Promise<Fact[]> {
  const terms: Fact[] = [];
  for (const part of claim.parts) {
    const [first] = await factsOf(part, claim.place, tools.ground);
    if (!first) return [];
    terms.push(first);
  }
  const [first] = terms;
  if (!first) return [];
  return [
    {
      ...first,
      amount: add(terms.map(({ amount }) => amount)),
      figures: terms.flatMap(({ figures }) => figures.slice(0, 1)),
    },
  ];
}

/** What a share can be taken of: the whole named, or what the part is usually held against. */
async function basesOf(top: Fact, claim: Shared, tools: Tools): Promise<Fact[]> {
  const { place } = claim;
  const { ground } = tools;
  const at = { ...place, issuers: [top.issuer], year: top.year, stage: top.stage };
  const named = claim.wholes[0];
  const told: Fact[] = [];
  if (claim.ofIncrease) {
    const whole = named ?? claim.parts[0];
    return whole ? await movesOf(whole, at, null, "amount", tools) : [];
  }
  if (named) told.push(...(await factsOf(named, at, ground)));
  if (claim.told && told.length > 0) return told;
  for (const option of usualWholes(top.option)) {
    told.push(...(await factsFor(option, top.issuer, top.year, at, ground)));
  }
  return told;
}

const PLAIN = { scope: null, code: null, project: null, indicator: null };

function usualWholes({ measure, code, project, scope }: TargetOption): TargetOption[] {
  const total = { ...PLAIN, measure: "expenditure" };
  if (project !== null) return [{ ...PLAIN, measure: "project" }, total];
  if (code !== null) {
    const parent = {
      ...PLAIN,
      measure,
      code: code.slice(0, isFunction(code) ? Math.max(3, code.length - 2) : 3),
    };
    const measured = measure === "expenditure" ? [] : [{ ...PLAIN, measure: "expenditure", code }];
    return [
      total,
      ...measured,
      { ...PLAIN, measure: "basic" },
      ...(parent.code === code ? [] : [parent]),
    ];
  }
  const wholes: TargetOption[] = [];
  let part = MEASURES.find(({ id }) => id === measure)?.part;
  while (part !== undefined) {
    wholes.push({ ...PLAIN, measure: part, scope });
    const id: string = part;
    part = MEASURES.find((one) => one.id === id)?.part;
  }
  return [...wholes, total, { ...PLAIN, measure: "income" }].filter(
    (one) => one.measure !== measure,
  );
}
