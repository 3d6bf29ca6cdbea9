import type { Memory } from "../../questions/conversation/memory.js";
import { comparisonOf, isOneComparison } from "../../questions/intent/comparison.js";
import { DEFAULT_STAGE } from "../../questions/intent/intent.data.js";
import type { Target } from "../../questions/intent/target.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import type { Draft } from "../draft.js";
import { askedIssuers, documentsFor, type Question, remembered } from "../question.js";
import type { Member } from "../run/member.js";
import type { Outcome } from "../run/outcome.js";
import { year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import {
  otherClaims,
  selectorsOf,
  writeAgreement,
  writePrintedClaim,
} from "../verdict/claimed-elsewhere.js";
import { writeVerdict } from "../verdict/write-verdict.js";
import { writePlain } from "../write/absent.js";
import { noteMixedYears } from "../write/mixed-years.js";
import { writeOutcome } from "../write/outcome.js";
import { askBack } from "./asking-back.js";
import { writeRatesHeld } from "./held-rates.js";
import { writeMovesSum } from "./moves-sum.js";
import { type Feasible, figuresOf, sameAmounts } from "./readings.js";

/** More readings than this are asked back instead of listed. */
const LISTED_READINGS = 3;

/**
 * Writes what the readings of a question came to: one answer, up to three readings beside each
 * other, or more of them asked back. `dated`: the year asked for is not loaded, another is told.
 */
export async function writeAmounts(
  question: Question,
  found: readonly Feasible[],
  dated: boolean,
): Promise<Memory> {
  const { u, intent, slots, draft } = question;
  const differing = differingOf(found);
  if (differing.length > LISTED_READINGS) return askBack(question, differing);
  if (differing.length > 1) writePlain(draft.composer, TEXTS.readings);
  const budgeted = differing.every(({ outcomes }) =>
    outcomes.flatMap(figuresOf).every(({ stage }) => stage === DEFAULT_STAGE),
  );
  writeNotes(draft, intent.askedActual && budgeted, dated ? (slots.years[0] ?? null) : null);
  for (const { outcomes } of differing) {
    for (const outcome of outcomes) {
      writeOutcome(draft.composer, outcome);
      if (outcome.kind === "sum") noteMixedYears(draft.composer, u, outcome.terms);
    }
  }
  const [only] = differing.length === 1 ? differing : [];
  if (only) {
    const said = { u: draft.claims ?? u, intent, composer: draft.composer };
    draft.holds = writeVerdict({ ...said, outcomes: only.outcomes }) ?? null;
    writeAgreement(draft.composer, u, only.outcomes);
    await writeClaimed(question, only);
    const ordered = only.outcomes.every(({ kind }) => kind === "order");
    const held = writeRatesHeld(question, only.outcomes) || (ordered && comparisonOf(u));
    if (writeMovesSum(question, only.outcomes)) draft.complete = true;
    if (held && isOneComparison(u)) draft.complete = true;
  }
  const steps = differing.flatMap(({ reading }) => reading.steps);
  draft.plan = { steps, askedActual: intent.askedActual };
  return remembered(question, {
    steps,
    focus: focusOf(differing),
    rows: rowsOf(differing),
    ...aboutAll(question, differing),
  });
}

/** Whom and when the conversation goes on about: of readings given beside each other about all. */
function aboutAll(
  question: Question,
  found: readonly Feasible[],
): { issuers: readonly KnownIssuer[]; years: readonly number[] } {
  const issuers = inOrderTold(found);
  const years = [...new Set(found.flatMap(({ reading }) => reading.years))];
  const shared = issuers.length === 1 || years.length === 1;
  if (found.length === 1 || (question.slots.named && shared)) return { issuers, years };
  return { issuers: askedIssuers(question), years: question.slots.years };
}

/** The offices, in the order they were put in where that is shared by all their years. */
function inOrderTold(found: readonly Feasible[]): KnownIssuer[] {
  const issuers = [...new Set(found.flatMap(({ reading }) => reading.issuers))];
  const [outcome, ...others] = found.flatMap(({ outcomes }) => outcomes);
  const years = new Set(found.flatMap(({ reading }) => reading.years));
  if (outcome?.kind !== "order" || others.length > 0 || years.size > 1) return issuers;
  const told = outcome.ranked.map(({ resolution: { selector } }) => selector.issuer);
  const shown = outcome.step.order === "smallest" ? [...told].reverse() : told;
  const at = ({ name }: KnownIssuer): number => shown.indexOf(name);
  return issuers.every((one) => at(one) >= 0) ? issuers.sort((a, b) => at(a) - at(b)) : issuers;
}

/** The names of the members that a ranking or list was answered with. */
function rowsOf(found: readonly Feasible[]): string[] {
  const outcome = found.flatMap(({ outcomes }) => outcomes).find(isListing);
  if (!outcome) return [];
  return membersOf(outcome).map(({ name, figures }) => figures[0]?.key?.project ?? name);
}

type Listing = Extract<Outcome, { kind: "rank" | "list" }>;

function isListing(outcome: Outcome): outcome is Listing {
  return outcome.kind === "rank" || outcome.kind === "list";
}

/** The members that an answer shows, in its order. */
function membersOf(outcome: Listing): readonly Member[] {
  if (outcome.kind === "rank") return [...outcome.largest, ...outcome.smallest];
  const { members, step } = outcome;
  return step.only === null ? members : members.slice(step.only - 1, step.only);
}

/** The first reading, and the others that give other amounts or are about other offices. */
function differingOf(found: readonly Feasible[]): Feasible[] {
  const [first] = found;
  return found.filter(
    (one) =>
      one === first ||
      !first ||
      !sameAmounts(first, one) ||
      one.reading.issuers !== first.reading.issuers,
  );
}

/** What the document does print where a told amount is not the answer ("447.34" of another line). */
async function writeClaimed(question: Question, found: Feasible): Promise<void> {
  const { u, draft } = question;
  const claimed = otherClaims(draft.composer, u);
  const selector = found.reading.steps.flatMap(selectorsOf)[0];
  if (!selector || claimed.length === 0) return;
  const loaded = await documentsFor(question)(selector.issuer, selector.region);
  for (const { amount, text } of claimed)
    writePrintedClaim(draft.composer, loaded, { selector, amount, text });
}

/** The project or line a ranking put first, or a list gave alone, as a target for "它占多少". */
function focusOf(found: readonly Feasible[]): Target[] {
  const outcome = found.flatMap(({ outcomes }) => outcomes).find(isListing);
  if (!outcome) return [];
  const members = membersOf(outcome);
  const first = outcome.kind === "rank" || members.length === 1 ? members[0] : undefined;
  const key = first?.figures[0]?.key;
  if (!key) return [];
  const { measure, code, project } = key;
  return [
    { options: [{ measure, scope: null, code, project, indicator: null }], start: 0, end: 0 },
  ];
}

function writeNotes(draft: Draft, askedActual: boolean, calendarYear: number | null): void {
  if (askedActual) draft.composer.note(TEXTS.notActual);
  if (calendarYear === null) return;
  draft.composer.years.add(calendarYear);
  draft.composer.line(TEXTS.calendar, { asked: year(calendarYear) });
}
