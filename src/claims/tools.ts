import { membersOf } from "../answers/run/domain.js";
import { compare, printNumber, quantity, round } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Retriever } from "../passages/retrieve.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import { selectorOf } from "../questions/selecting/selector.js";
import type { Claim } from "./claim.js";
import { HELD, WAYS } from "./claims.text.js";
import { contentNouns } from "./content.js";
import { type Fact, factsFor, type Ground, yearsOf } from "./facts.js";
import { findEvidence } from "./find-evidence.js";
import { findTarget } from "./find-target.js";
import { judge, nameOfFact } from "./judge.js";
import type { Stated } from "./numbers.js";
import type { Finding } from "./outcome.js";
import type { Place } from "./places.js";
import { printedAs } from "./printed.js";
import { admits } from "./tolerance.js";
import { COUNTED_FAMILIES, NARROWS } from "./words.data.js";

type Numbered = Extract<Claim, { readonly stated: Stated }>;

/** What the checks of single kinds share. */
export interface Tools {
  readonly ground: Ground;
  /** Only one office is loaded: nobody has to name it. */
  readonly onlyOffice: boolean;
  /** The number of things of a family ("8个项目"). */
  counts(claim: Numbered): Promise<Finding | undefined>;
  /** The claim's own words found beside a number somewhere in the documents. */
  evidence(claim: Numbered, mayRefute: boolean): Promise<Finding | undefined>;
  /** A target the claim names by its indicator. */
  target(claim: Numbered): Promise<Finding | undefined>;
  /** The claim's number as a document prints it under the same label; `before` is the text before it. */
  printed(claim: Numbered, before: string, turned?: boolean): Promise<Finding | undefined>;
  /** Words that narrow the thing named to something its name does not say. */
  modifiers(claim: Claim): readonly string[];
  /** Nothing but the thing is named in the clause. */
  isPlain(claim: Claim): boolean;
  /** The clause says of which things of a kind the number is. */
  isNarrowed(claim: Claim): boolean;
  /** Two amounts beside each other, in words. */
  held(left: Fact, right: Fact): string;
  /** The word for a direction. */
  way(to: 1 | -1 | 0): string;
  /** What checking another claim of the text comes to. */
  judge(claim: Claim): Promise<Finding>;
  /** How many projects an office has in a year. */
  projectCounts(issuer: KnownIssuer, year: number, place: Place): Promise<readonly Fact[]>;
  /** The amounts of the projects an office has in a year. */
  projects(issuer: KnownIssuer, year: number, place: Place): Promise<readonly Fact[]>;
}

export function toolsOf(
  ground: Ground,
  retriever: Retriever,
  language: "zh" | "en",
  byKind: (claim: Claim, tools: Tools) => Promise<Finding>,
): Tools {
  const tools: Tools = {
    ground,
    onlyOffice: ground.world.issuers.length === 1,
    counts: (claim) => countsOf(claim, ground),
    evidence: (claim, mayRefute) => findEvidence(claim, mayRefute, ground, retriever),
    target: (claim) => findTarget(claim, projectsOf(claim), ground, retriever),
    printed: (claim, before, turned) => printedAs(claim, before, ground, retriever, turned),
    modifiers: ({ modifiers }) => modifiers.flatMap(contentNouns),
    isPlain: ({ clause }) => contentNouns(clause).length === 0,
    isNarrowed: ({ clause }) => NARROWS.test(clause),
    held: (left, right) => heldAgainst(left, right, language),
    way: (to) => WAYS[language][to === 1 ? "up" : to === -1 ? "down" : "same"],
    judge: (claim) => byKind(claim, tools),
    projectCounts: (issuer, year, place) => familyCounts(PROJECTS, issuer, year, place, ground),
    projects: (issuer, year, place) => projectsAt(issuer, year, place, ground),
  };
  return tools;
}

function heldAgainst(left: Fact, right: Fact, language: "zh" | "en"): string {
  const order = compare(left.amount, right.amount);
  const sign = order > 0 ? HELD.above : order < 0 ? HELD.below : HELD.same;
  const told = (one: Fact): string => {
    const who = left.issuer === right.issuer ? "" : one.issuer.name;
    const when = left.year === right.year ? "" : String(one.year);
    const shown = round(one.amount, Math.min(one.amount.scale, 2));
    const unit = shown.unit === "%" ? "%" : ` ${shown.unit ?? ""}`;
    return `${[who, when, nameOfFact(one)].filter((word) => word !== "").join(" ")} ${printNumber(shown)}${unit}`;
  };
  return sign[language].replace("{a}", told(left)).replace("{b}", told(right));
}

/** The projects a claim is about, by name or as spoken of before. */
function projectsOf(claim: Numbered): ReadonlySet<string> {
  const things = "things" in claim ? [...claim.things, ...(claim.about ? [claim.about] : [])] : [];
  return new Set(things.flatMap(({ options }) => options.flatMap(({ project }) => project ?? [])));
}

async function countsOf(claim: Numbered, ground: Ground): Promise<Finding | undefined> {
  const { stated, place } = claim;
  if (dimensionOf(stated.amount.unit) !== "count") return undefined;
  const listed =
    "things" in claim &&
    claim.things.some(
      ({ options, end }) => end <= claim.start && options.some(({ project }) => project !== null),
    );
  if (listed && claim.kind !== "count") return undefined;
  const bounded = claim.kind === "count" && claim.condition !== undefined;
  const text = bounded ? `${claim.context} ${claim.clause}` : `${claim.span} ${claim.clause}`;
  const family = COUNTED_FAMILIES.find(
    ({ units, words, of }) =>
      units.includes(stated.amount.unit ?? "") && (words.test(text) || (bounded && of !== null)),
  );
  if (!family) return undefined;
  const bound = claim.kind === "count" ? claim.condition : undefined;
  const facts: Fact[] = [];
  for (const issuer of place.issuers) {
    for (const year of yearsOf(issuer, place.year)) {
      facts.push(...(await familyCounts(family, issuer, year, place, ground, bound)));
    }
  }
  const unit = stated.amount.unit;
  return judge(
    stated,
    facts.map((one) => inOwn(one, unit)),
    null,
  );
}

/** Members counted have no unit of their own: they are counted in whatever the text counts in. */
function inOwn(fact: Fact, unit: string | null): Fact {
  return fact.amount.unit === COUNTED ? { ...fact, amount: { ...fact.amount, unit } } : fact;
}

type Family = (typeof COUNTED_FAMILIES)[number];
const COUNTED = null;
const PROJECTS: Family = { measure: "project_count", of: "projects", units: [], words: /^/u };

/** How many things of a family an office has: as printed, and as counted; with a bound only counted. */
async function familyCounts(
  family: Family,
  issuer: KnownIssuer,
  year: number,
  place: Place,
  ground: Ground,
  bound?: Stated,
): Promise<Fact[]> {
  const option = optionOf(family);
  const printed = bound ? [] : await factsFor(option, issuer, year, place, ground);
  if (family.of === null) return [...printed];
  const all = await familyMembers(family, issuer, year, ground);
  const members = all.filter(
    ({ amount }) => bound === undefined || (amount !== null && admits(bound, amount)),
  );
  const filled = members.filter(({ amount }) => amount !== null && !amount.value.isZero());
  const counts = [members, filled].filter(({ length }) => length > 0 || bound !== undefined);
  return [
    ...printed,
    ...counts.map((some) => ({
      amount: quantity(String(some.length), COUNTED),
      figures: some.flatMap(({ figures }) => figures.slice(0, 1)).slice(0, 1),
      formula: null,
      issuer,
      year,
      option,
      stage: null,
      how: "lead" as const,
      scope: null,
      disputed: false,
    })),
  ];
}

const optionOf = ({ measure }: Family): Fact["option"] => ({
  measure,
  scope: null,
  code: null,
  project: null,
  indicator: null,
});

async function familyMembers(family: Family, issuer: KnownIssuer, year: number, ground: Ground) {
  const { issuer: name, region, stage } = selectorOf(issuer, year, optionOf(family));
  if (family.of === null) return [];
  const asked = { issuer: name, region, year, stage, of: family.of };
  const domain = { ...asked, within: null, measure: null, except: [], named: null, where: [] };
  return membersOf(domain, ground.documents);
}

async function projectsAt(
  issuer: KnownIssuer,
  year: number,
  { stage }: Place,
  ground: Ground,
): Promise<Fact[]> {
  const members = await familyMembers(PROJECTS, issuer, year, ground);
  return members.flatMap(({ amount, figures }) =>
    amount === null
      ? []
      : [
          {
            amount,
            figures,
            formula: null,
            issuer,
            year,
            option: optionOf(PROJECTS),
            stage,
            how: "lead" as const,
            scope: null,
            disputed: false,
          },
        ],
  );
}
