import type { Memory } from "../../questions/conversation/memory.js";
import { comparisonOf, isOneComparison } from "../../questions/intent/comparison.js";
import { DEFAULT_STAGE } from "../../questions/intent/intent.data.js";
import type { Target } from "../../questions/intent/target.js";
import type { Draft } from "../draft.js";
import { askedIssuers, documentsFor, type Question, remembered } from "../question.js";
import { year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeChoices, writePlain } from "../write/absent.js";
import { writeOutcome } from "../write/outcome.js";
import { withoutSlots } from "./asking-back.js";
import { writeRatesHeld } from "./held-rates.js";
import { writeMovesSum } from "./moves-sum.js";
import { codeOf, type Feasible, figuresOf, sameAmounts } from "./readings.js";
import {
  otherClaims,
  selectorsOf,
  writeAgreement,
  writePrintedClaim,
  writeVerdict,
} from "./verdict.js";

/** More readings than this are asked back instead of listed. */
const LISTED_READINGS = 3;

const MAX_CHOICES = 5;

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
    for (const outcome of outcomes) writeOutcome(draft.composer, outcome);
  }
  const [only] = differing.length === 1 ? differing : [];
  if (only) {
    writeVerdict(draft.composer, u);
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
    issuers: only?.reading.issuers ?? askedIssuers(question),
    years: only?.reading.years ?? slots.years,
  });
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

function askBack(question: Question, found: readonly Feasible[]): Memory {
  const { u, intent, draft } = question;
  draft.status = "needs_clarification";
  const rest = withoutSlots(u);
  const codes = new Set(found.map(codeOf));
  const [line] = intent.targets;
  const named = line ? u.text.slice(line.start, line.end) : "";
  const all = found.map((one) => {
    const { reading } = one;
    const code = codes.size > 1 ? codeOf(one) : null;
    const what = code === null ? rest : rest.replace(named, `${code}${named}`);
    const who = reading.issuers.map(({ name }) => name).join(TEXTS.and[draft.composer.language]);
    return `${who}${reading.years.join(TEXTS.and[draft.composer.language])}${TEXTS.yearWord[draft.composer.language]}${what}`;
  });
  draft.choices = [...new Set(all)].slice(0, MAX_CHOICES);
  writeChoices(draft.composer, draft.choices);
  return remembered(question);
}

/** The project or line a ranking put first, as a target for "它占多少". */
function focusOf(found: readonly Feasible[]): Target[] {
  const ranked = found.flatMap(({ outcomes }) => outcomes).find((one) => one.kind === "rank");
  const key = (ranked?.largest[0] ?? ranked?.smallest[0])?.figures[0]?.key;
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
