import { Composer } from "../answers/composer.js";
import type { Auditor } from "../audit/index.js";
import { maskPersonal } from "../kernel/mask.js";
import { printNumber } from "../kernel/quantity.js";
import type { Ledger } from "../ledger/ledger.js";
import type { CheckedClaim, CheckReport } from "../model/check-report.js";
import type { Retriever } from "../passages/retrieve.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import type { World } from "../questions/linking/world.js";
import { absenceAt } from "./absence.js";
import { withoutApart } from "./apart.js";
import { checkChange, checkMove } from "./checks/change.js";
import { checkOrder } from "./checks/order.js";
import { checkPer } from "./checks/per.js";
import { checkRank } from "./checks/rank.js";
import { checkShare } from "./checks/share.js";
import { checkPlanned, checkSpent } from "./checks/spent.js";
import { checkGap, checkSum } from "./checks/sums.js";
import { checkValue } from "./checks/value.js";
import { checkWholly } from "./checks/wholly.js";
import type { Claim } from "./claim.js";
import { NOTES } from "./claims.text.js";
import { withContradictions } from "./contradictions.js";
import { explain } from "./explain.js";
import { groundOf } from "./facts.js";
import { isEnglish } from "./language.js";
import { type Located, locateClaims } from "./locate-claims.js";
import { type Finding, notFound } from "./outcome.js";
import type { Place } from "./places.js";
import type { Thing } from "./sentence-reading.js";
import { type Judged, withSlips } from "./slips.js";
import { inUnitOf, unitsOf, withAssumed } from "./table-units.js";
import { type Tools, toolsOf } from "./tools.js";
import { CLOSED, WAYS_TURNED } from "./words.data.js";

/** What checking leans on. */
export interface CheckSources {
  readonly ledger: Ledger;
  readonly retriever: Retriever;
  readonly world: () => Promise<World>;
  readonly now: () => Date;
  /** What the audit of the documents found wrong with figures, to warn of it; left out, nobody is warned. */
  readonly findings?: Auditor["findingsFor"];
}

export interface CheckOptions {
  readonly locale?: "zh" | "en";
}

/** The project that a claim of a sentence turned out to be about. */
type Spoken = { readonly range: Located["range"]; readonly project: string } | undefined;

function projectOf({ truth }: Finding): string | undefined {
  const [passage] = truth?.passages ?? [];
  const told = passage?.kind === "project" ? passage.subject : null;
  return told ?? truth?.figures[0]?.key?.project ?? undefined;
}

/** A claim of the same sentence that names nothing goes on about that project. */
function withProject(claim: Claim, project: string): Claim {
  const names = claim.kind === "value" && claim.things.length === 0 && claim.about === undefined;
  if (!names) return claim;
  const option = { measure: "project", scope: null, code: null, indicator: null, project };
  const { start, end, place } = claim;
  return { ...claim, about: { options: [option], start, end, text: project, place, bare: false } };
}

/** Checks every numeric claim of a text against what is loaded. Time grows with the text. */
export async function checkText(
  text: string,
  sources: CheckSources,
  options: CheckOptions = {},
): Promise<CheckReport> {
  const started = performance.now();
  const world = await sources.world();
  const language = isEnglish(text) ? "en" : (options.locale ?? "zh");
  const ground = groundOf(world);
  const tools = toolsOf(ground, sources.retriever, language, byKind);
  const located = await locateClaims(withoutApart(text), world, { today: sources.now() });
  const judged: Judged[] = [];
  let spoken: Spoken;
  const units = await unitsOf(located, (one) => check(one.claim, one.before, tools));
  for (const one of located) {
    const { before, range } = one;
    const read = inUnitOf(one, units).claim;
    const claim = spoken?.range === range ? withProject(read, spoken.project) : read;
    const found = await check(claim, before, tools);
    const finding = withAssumed(found, one, claim, units);
    judged.push({ claim, finding });
    const project = finding.verdict === "supported" ? projectOf(finding) : undefined;
    if (project !== undefined) spoken = { range, project };
  }
  const named = await withContradictions(
    await withSlips(judged, tools),
    sources.findings,
    language,
  );
  const composer = new Composer(language, await sources.ledger.library());
  const claims = named.flatMap(({ claim, finding }, at) => {
    const place = located[at];
    return place ? [checkedClaim(text, claim, finding, place, composer, language)] : [];
  });
  return {
    claims,
    citations: composer.citations,
    notes: notesOf(text, named, world, language),
    dataVersion: String(world.generation),
    elapsedMs: Math.round((performance.now() - started) * 100) / 100,
  };
}

async function check(claim: Claim, before: string, tools: Tools): Promise<Finding> {
  if ("stated" in claim && claim.stated.foreign) return notFound("foreign_money");
  const absence = absenceAt(claim.place);
  if (absence !== undefined) return notFound(absence);
  const { issuers, named } = claim.place;
  if (issuers.length === 1) return asTold(claim, before, tools);
  if (issuers.length > MOST_OFFICES) return notFound("which_office");
  const findings: Finding[] = [];
  for (const issuer of issuers) {
    const finding = await asTold(ofOffice(claim, issuer), before, tools);
    if (finding.verdict === "supported") return finding;
    findings.push(finding);
  }
  // Nobody named: a claim can be right for one of the offices, but wrong for none in particular.
  const wrong = findings.every(({ verdict }) => verdict === "refuted");
  return (wrong && named ? findings[0] : undefined) ?? notFound("which_office");
}

/** Offices a claim without a clear name is tried on. */
const MOST_OFFICES = 8;

/** The claim as one of the offices it can be about has it. */
function ofOffice(claim: Claim, issuer: KnownIssuer): Claim {
  const at = (place: Place): Place =>
    place.issuers.includes(issuer) ? { ...place, issuers: [issuer] } : place;
  const of = (thing: Thing): Thing => ({ ...thing, place: at(thing.place) });
  const place = at(claim.place);
  switch (claim.kind) {
    case "share":
      return { ...claim, place, parts: claim.parts.map(of), wholes: claim.wholes.map(of) };
    case "order":
      return { ...claim, place, left: of(claim.left), right: of(claim.right) };
    case "gap":
    case "times":
      return {
        ...claim,
        place,
        left: claim.left && of(claim.left),
        right: claim.right && of(claim.right),
      };
    default:
      return { ...claim, place, things: claim.things.map(of) };
  }
}

/** What was spent is held against what was spent, what was planned against the plan. */
async function asTold(claim: Claim, before: string, tools: Tools): Promise<Finding> {
  const judge = (one: Claim): Promise<Finding> => orPrinted(one, before, tools);
  const spent = claim.spent || claim.place.stage === CLOSED;
  const found = await (spent ? checkSpent(claim, judge, tools.ground) : checkPlanned(claim, judge));
  return checkWholly(claim, found, tools);
}

/** What came of a claim, unless a document prints the very number under the same label. */
async function orPrinted(claim: Claim, before: string, tools: Tools): Promise<Finding> {
  const finding = await byKind(claim, tools);
  if (finding.verdict === "supported" || finding.slip === "direction" || !("stated" in claim))
    return finding;
  return (
    (await tools.printed(claim, before)) ?? (await printedTurned(claim, before, finding, tools))
  );
}

/** A text with rises for falls. */
function otherWay(text: string): string {
  const pair = WAYS_TURNED.find((words) => words.some((word) => text.includes(word)));
  const [a, b] = pair ?? [];
  if (a === undefined || b === undefined) return text;
  return text.includes(a) ? text.replaceAll(a, b) : text.replaceAll(b, a);
}

/** The very change is printed, but the other way: that is wrong where nothing else was found. */
async function printedTurned(
  claim: Claim,
  before: string,
  finding: Finding,
  tools: Tools,
): Promise<Finding> {
  if (claim.kind !== "change" || claim.to === 0 || finding.verdict !== "not_found") return finding;
  const named = claim.things.some(({ bare }) => !bare);
  const turned = { ...claim, clause: otherWay(claim.clause), span: otherWay(claim.span) };
  const other =
    (await tools.printed(claim, before, true)) ??
    (named ? await tools.evidence(turned, false) : undefined);
  const text = tools.way(claim.to === 1 ? -1 : 1);
  return other?.truth
    ? { ...other, verdict: "refuted", slip: "direction", truth: { ...other.truth, text } }
    : finding;
}

async function byKind(claim: Claim, tools: Tools): Promise<Finding> {
  switch (claim.kind) {
    case "value":
    case "count":
      return checkValue(claim, tools);
    case "share":
      return checkShare(claim, tools);
    case "change":
      return checkChange(claim, tools);
    case "move":
      return checkMove(claim, tools);
    case "sum":
      return checkSum(claim, tools);
    case "gap":
    case "times":
      return checkGap(claim, tools);
    case "per":
      return checkPer(claim, tools);
    case "order":
      return checkOrder(claim, tools);
    case "rank":
      return checkRank(claim, tools);
  }
}

function checkedClaim(
  text: string,
  claim: Claim,
  finding: Finding,
  { range }: Located,
  composer: Composer,
  language: "zh" | "en",
): CheckedClaim {
  const issuers = claim.place.issuers;
  const { start, end } = range(spanStart(claim, finding), claim.end);
  return {
    span: text.slice(start, end),
    start,
    end,
    verdict: finding.verdict,
    stated: statedOf(claim),
    ...explain(claim, finding, composer, language),
    reading: {
      issuer: claim.place.strange ?? (issuers.length === 1 ? (issuers[0]?.name ?? null) : null),
      year: claim.place.year ?? finding.truth?.year ?? null,
      what: finding.thing?.text ?? finding.truth?.what ?? null,
      kind: claim.kind,
    },
  };
}

/** Of exchanged figures the name right in front is a part of what is wrong. */
function spanStart(claim: Claim, finding: Finding): number {
  if (finding.slip !== "swapped") return claim.start;
  const thing =
    claim.kind === "share" ? claim.parts[0] : "things" in claim ? claim.things[0] : undefined;
  const near = thing !== undefined && thing.end === claim.start && !thing.bare;
  return near && thing.end - thing.start <= SHORT_NAME ? thing.start : claim.start;
}

/** A longer name is no part of a span. */
const SHORT_NAME = 6;

function statedOf(claim: Claim): CheckedClaim["stated"] {
  if (claim.kind === "rank")
    return { value: String(claim.position), unit: null, comparator: claim.order };
  if (claim.kind === "move" || claim.kind === "order")
    return { value: maskPersonal(claim.span), unit: null };
  const { amount, to, says } = claim.stated;
  const scale = Math.min(amount.value.decimalPlaces(), 4);
  const low = printNumber({ ...amount, scale });
  const high = to === undefined ? "" : `–${printNumber(to)}`;
  return {
    value: `${low}${high}`,
    unit: amount.unit,
    ...(says === "exact" ? {} : { comparator: says }),
  };
}

function notesOf(
  text: string,
  judged: readonly Judged[],
  world: World,
  language: "zh" | "en",
): string[] {
  if (text.trim() === "") return [NOTES.empty[language]];
  const notes: string[] = [];
  if (world.issuers.length === 0) notes.push(NOTES.nothingLoaded[language]);
  if (withoutApart(text) !== text) notes.push(NOTES.apart[language]);
  if (judged.length === 0) notes.push(NOTES.noClaims[language]);
  if (judged.some(({ claim }) => "stated" in claim && claim.stated.foreign))
    notes.push(NOTES.foreign[language]);
  return notes;
}
