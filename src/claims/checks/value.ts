import { printNumber } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Tools } from "../tools.js";
import { NAME_ENDING, OF_TARGET } from "../words.data.js";

type ValueClaim = Extract<Claim, { kind: "value" | "count" }>;

/** An amount or number of a thing named. */
export async function checkValue(claim: ValueClaim, tools: Tools): Promise<Finding> {
  const { stated, things, place } = claim;
  const bounded = claim.kind === "count" && claim.condition ? await tools.counts(claim) : undefined;
  if (bounded) return bounded;
  const target = mayBeTarget(claim) ? await tools.target(claim) : undefined;
  if (target) return target;
  const facts: Fact[] = [];
  for (const thing of things) {
    const known = await factsOf(thing, place, tools.ground);
    facts.push(...known.filter(({ how }) => !(thing.whole && how === "scope")));
  }
  const direct = judge(stated, facts, things[0] ?? null);
  if (claim.kind === "value" && claim.none) {
    return direct ?? notFound(isLoaded(place) ? "no_figure" : "no_year", things[0] ?? null);
  }
  const loose =
    things.length === 0 || things[0]?.bare === true || isQualified(claim, tools) || isTarget(claim);
  if (direct?.verdict === "supported") {
    return claim.kind === "value" && claim.turned
      ? { ...direct, verdict: "refuted", caution: null, slip: "direction" }
      : direct;
  }
  const aside = await besideProject(claim, tools);
  if (aside) return aside;
  if (claim.kind === "count" || direct === undefined) {
    const counted = await tools.counts(claim);
    // "选定1个项目作为重点": those that are picked out are not all of them.
    const narrow = counted?.verdict === "refuted" && claim.kind === "count" && !claim.condition;
    if (counted && !(narrow && tools.isNarrowed(claim))) return counted;
  }
  if (direct && !loose) return direct;
  const told = await tools.evidence(claim, direct === undefined);
  if (told) return told;
  const carried = claim.place.named || tools.onlyOffice;
  if (direct && carried && (things[0]?.bare ? tools.isPlain(claim) : !isQualified(claim, tools)))
    return direct;
  if (!isLoaded(place)) return notFound("no_year", things[0] ?? null);
  const guessed = things.length === 0 ? await ofProject(claim, tools) : undefined;
  if (guessed) return guessed;
  return notFound(things.length === 0 ? "no_subject" : "no_figure", things[0] ?? null);
}

/** A side of a project that nothing names may be its amount: that can be right, but not wrong. */
async function ofProject(claim: ValueClaim, tools: Tools): Promise<Finding | undefined> {
  if (!claim.about || dimensionOf(claim.stated.amount.unit) !== "money") return undefined;
  const facts = await factsOf(claim.about, claim.place, tools.ground);
  const found = judge(claim.stated, facts, claim.about);
  return found?.verdict === "supported" ? found : undefined;
}

/**
 * "劳务派遣32人，工资甲万元": a word that the project's own name holds is first of all that project.
 * And "含2022年2.48万元" is right where the project's name prints it. Neither makes a claim wrong.
 */
async function besideProject(claim: ValueClaim, tools: Tools): Promise<Finding | undefined> {
  const { about, things, stated } = claim;
  const project = about?.options.find((option) => option.project !== null)?.project;
  if (!about || !project || dimensionOf(stated.amount.unit) !== "money") return undefined;
  const place = { ...claim.place, year: null };
  const [thing] = things;
  if (!thing) {
    const [fact] = await factsOf(about, place, tools.ground);
    const printed = `${printNumber(stated.amount)}${stated.amount.unit?.charAt(0) ?? ""}`;
    if (!fact || !project.includes(printed)) return undefined;
    const found = judge(stated, [{ ...fact, amount: stated.amount }], about);
    return found && { ...found, caution: "prose" };
  }
  const word = thing.text.replace(NAME_ENDING, "");
  if (word.length < 2 || !project.includes(word)) return undefined;
  const found = judge(stated, await factsOf(about, claim.place, tools.ground), about);
  return found?.verdict === "supported" ? found : undefined;
}

/** Money told of a measure or line is its amount; anything else may be what a project is to reach. */
function mayBeTarget({ things, stated }: ValueClaim): boolean {
  const project = things.every(
    ({ options, bare }) => bare || options.some((option) => option.project !== null),
  );
  return project || dimensionOf(stated.amount.unit) !== "money";
}

/** A project's own budget or one of its targets. */
function isTarget({ things, clause }: ValueClaim): boolean {
  const project = things[0]?.options.every((option) => option.project !== null) ?? false;
  return project && OF_TARGET.test(clause);
}

/** Words beside the thing narrow it to something its name does not say. */
function isQualified(claim: ValueClaim, tools: Tools): boolean {
  return tools.modifiers(claim).length > 0;
}
