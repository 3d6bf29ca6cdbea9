import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsOf } from "../facts.js";
import { judge } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Tools } from "../tools.js";
import { OF_TARGET } from "../words.data.js";

type ValueClaim = Extract<Claim, { kind: "value" | "count" }>;

/** An amount or number of a thing named. */
export async function checkValue(claim: ValueClaim, tools: Tools): Promise<Finding> {
  const { stated, things, place } = claim;
  const facts: Fact[] = [];
  for (const thing of things) facts.push(...(await factsOf(thing, place, tools.ground)));
  const direct = judge(stated, facts, things[0] ?? null);
  const loose =
    things.length === 0 || things[0]?.bare === true || isQualified(claim, tools) || isTarget(claim);
  if (direct?.verdict === "supported") {
    return claim.kind === "value" && claim.turned
      ? { ...direct, verdict: "refuted", caution: null, slip: "direction" }
      : direct;
  }
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
  return notFound(things.length === 0 ? "no_subject" : "no_figure", things[0] ?? null);
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
