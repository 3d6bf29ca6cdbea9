import { dimensionOf } from "../kernel/units.js";
import type { Figure } from "../model/figure.js";
import type { Step } from "../model/plan.js";
import type { Memory } from "../questions/conversation/memory.js";
import { OTHER_QUESTION, SOURCE_ASKED, VALUE_QUESTION } from "../questions/intent/intent.data.js";
import type { Intent } from "../questions/intent/intent.js";
import { unreadCondition } from "../questions/intent/unread-condition.js";
import { SAYS_CONDITION } from "../questions/intent/wheres.data.js";
import type { Understanding } from "../questions/linking/understand.js";
import type { Holds } from "../questions/selecting/own-option.js";
import { type Reading, readingsOf } from "../questions/selecting/readings.js";
import type { Slots } from "../questions/selecting/slots.js";
import { missesYear, noneOf } from "./amounts/absence.js";
import { writeAmounts } from "./amounts/answer-amounts.js";
import { ignoresTooMuch, namesOtherThing, narrowsThings } from "./amounts/confidence.js";
import { answerDescribedAmount } from "./amounts/described-amount.js";
import { blankOfOther, leftAside, partForWhole } from "./amounts/left-aside.js";
import { partlyThere, writePartly } from "./amounts/missing.js";
import { tellsNoneCounted } from "./amounts/none-counted.js";
import { type Feasible, feasibleReadings, figuresOf } from "./amounts/readings.js";
import type { Built } from "./draft.js";
import { writeNothingFound } from "./nothing-found.js";
import { askedCount } from "./prose/asked-count.js";
import { answerFromProse } from "./prose/prose.js";
import { documentsFor, type Question, remembered } from "./question.js";
import { words } from "./segments.js";
import { answerSeveralTargets } from "./targets/several-targets.js";
import { answerTargets } from "./targets/targets.js";
import { FAMILY_NAMES, TEXTS } from "./texts.text.js";
import { whereSegments } from "./write/wheres.js";

/**
 * The last way: the amounts its readings come to where they
 * explain the question; then what only sounds like it; then what is there and what is missing.
 */
export async function byReadings(question: Question): Promise<Memory> {
  const { u, intent, slots, sources, draft } = question;
  const dated = newestWhereMissing(slots);
  const readings = readingsOf(intent, dated, await holdersOf(sources));
  const feasible = await feasibleReadings(readings, documentsFor(question));
  const outcomes = feasible.flatMap((one) => one.outcomes);
  const aside =
    feasible.length === 0
      ? null
      : (leftAside(u, intent, feasible.flatMap(stepsOf)) ?? partForWhole(u, outcomes));
  if (aside !== null) return writeLeftAside(question, aside);
  const unread = unreadCondition(u, intent);
  if (unread !== null) return writeUnread(question, unread);
  if (intent.where.length > 0 && feasible.length === 0 && slots.named)
    return writeUnpicked(question);
  if (await explained(question, feasible)) return writeAmounts(question, feasible, dated !== slots);
  if (await answerSeveralTargets(u, intent, slots, sources, draft, 1)) return remembered(question);
  const described = await answerDescribedAmount(u, intent, slots, sources, draft);
  if (described === true) return remembered(question);
  if (described !== false) {
    const named = { ...intent, targets: [described] };
    return intent.monthly
      ? byReadings({ ...question, u: { ...u, gaps: [] }, intent: named })
      : remembered({ ...question, intent: { ...named, kind: "lookup" } });
  }
  if (mayBeTarget(intent) && (await answerTargets(u, intent, slots, sources, draft)))
    return remembered(question);
  if (
    proseMayAnswer(question, feasible) &&
    (await answerFromProse(u, intent, slots, sources, draft))
  )
    return remembered(question);
  return writeWhatIsThere(question, readings);
}

function stepsOf({ reading }: Feasible): readonly Step[] {
  return reading.steps;
}

/** Says which words of the question no figure of the documents accounts for. */
function writeLeftAside(question: Question, aside: string): Memory {
  const { draft, memory } = question;
  draft.status = "not_found";
  draft.unread = true;
  draft.composer.line(TEXTS.leftAside, { echo: { kind: "echo", text: aside } });
  return memory;
}

/** Which of a kind are meant was not understood: all of them are no answer. */
function writeUnread({ draft, memory }: Question, condition: string): Memory {
  draft.status = "not_found";
  draft.unread = true;
  draft.composer.line(TEXTS.unreadCondition, { echo: { kind: "echo", text: condition } });
  return memory;
}

/** Nothing printed tells which of a kind meet the condition. */
function writeUnpicked({ intent, draft, memory }: Question): Memory {
  const { composer } = draft;
  draft.status = "not_found";
  composer.line(TEXTS.cannotPick, {
    family: words(FAMILY_NAMES[intent.family ?? "projects"][composer.language]),
    condition: whereSegments(composer, intent.where),
  });
  return memory;
}

/** An amount asked for by its code: that cell answers or nothing does, whatever else is called alike. */
export async function byCode(question: Question): Promise<Memory> {
  const { intent, slots, sources } = question;
  const dated = newestWhereMissing(slots);
  const readings = readingsOf(intent, dated, await holdersOf(sources));
  const feasible = await feasibleReadings(readings, documentsFor(question));
  if (await explained(question, feasible)) return writeAmounts(question, feasible, dated !== slots);
  return writeWhatIsThere(question, readings);
}

/** Do the readings come to something, and is that what the question asks? */
export async function explained(
  { u: whole, intent, slots, sources, draft }: Question,
  feasible: readonly Feasible[],
): Promise<boolean> {
  const u = withoutConditions(whole, intent);
  if (feasible.length === 0 || asksOther(u, intent)) return false;
  const outcomes = feasible.flatMap((one) => one.outcomes);
  if (blankOfOther(u, intent, outcomes)) return false;
  const figures = feasible.flatMap(({ outcomes }) => outcomes.flatMap(figuresOf));
  const vocabularies = await sources.built.vocabularies();
  if (await narrowsThings(u, intent, figures, vocabularies)) return false;
  if (!draft.selfStanding && (countsOther(u, figures) || (await namesOtherThing(u, figures))))
    return false;
  return !(await ignoresTooMuch(u, figures, vocabularies, intent.implied || !slots.named));
}

/** "几个村" after an amount asks for a number of things, which no amount is. */
function countsOther(u: Understanding, figures: readonly Figure[]): boolean {
  return (
    askedCount(u.text) !== undefined &&
    u.gaps.length > 0 &&
    figures.every(({ unit }) => dimensionOf(unit) === "money")
  );
}

/** Stretches that say what must hold of the things asked for are explained by the conditions read. */
function withoutConditions(u: Understanding, { where, moves }: Intent): Understanding {
  if (where.length === 0 && moves === null) return u;
  return { ...u, gaps: u.gaps.filter(({ text }) => !SAYS_CONDITION.test(text)) };
}

function proseMayAnswer({ u, intent, slots }: Question, feasible: readonly Feasible[]): boolean {
  return (
    ["none", "passage", "define", "targets"].includes(intent.kind) ||
    asksOther(u, intent) ||
    (intent.kind === "list" && feasible.length === 0 && askedCount(u.text) !== undefined) ||
    (intent.kind === "change" && feasible.length === 0 && !missesYear(slots))
  );
}

/** One side of what was asked is there and the other is not, or nothing is. */
async function writeWhatIsThere(question: Question, readings: readonly Reading[]): Promise<Memory> {
  const { slots, sources, draft, memory } = question;
  if (await tellsNoneCounted(draft.composer, readings, documentsFor(question)))
    return remembered(question);
  const asked = slots.subjects.flat();
  const noYear = slots.years.length > 0 && asked.every((issuer) => noneOf(issuer, slots.years));
  const partly =
    noYear || !slots.named ? undefined : await partlyThere(readings, documentsFor(question));
  if (!partly) return writeNothingFound(question, noYear ? "year" : "item");
  const lines = (await sources.built.vocabularies()).flatMap((one) => one.lines);
  writePartly(draft, partly, lines);
  return memory;
}

/** Which issuer has which project. */
export async function holdersOf(sources: Built): Promise<Holds> {
  const vocabularies = await sources.built.vocabularies();
  return (issuer, project) =>
    vocabularies.some(
      ({ document, projects }) =>
        issuer.documents.some(({ id }) => id === document) &&
        projects.some(({ name }) => name === project),
    );
}

/** Who, where, when, why of something that has an amount: the amount is no answer. */
function asksOther(u: Understanding, { kind }: Intent): boolean {
  const asksValue = VALUE_QUESTION.some((word) => u.text.includes(word));
  if (kind !== "lookup" || asksValue || SOURCE_ASKED.test(u.text)) return false;
  return OTHER_QUESTION.test(u.text);
}

/** 今年, told by the calendar and not loaded: the newest year there is, named as such. */
export function newestWhereMissing(slots: Slots): Slots {
  if (slots.calendarYear === null) return slots;
  const loaded = slots.subjects
    .flat()
    .flatMap(({ documents }) => documents.map(({ year: of }) => of));
  if (loaded.length === 0 || slots.years.some((of) => loaded.includes(of))) return slots;
  return { ...slots, years: [Math.max(...loaded)] };
}

/** An amount of a named measure that is not there is not answered by a target that sounds like it. */
function mayBeTarget(intent: Intent): boolean {
  const named = intent.targets.some(({ options }) =>
    options.every(({ project }) => project === null),
  );
  return (
    intent.kind === "none" || intent.kind === "targets" || (intent.kind === "lookup" && !named)
  );
}
