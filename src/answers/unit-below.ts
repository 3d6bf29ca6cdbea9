import { foldLabel } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import type { Memory } from "../questions/conversation/memory.js";
import { OFFICE_HEADINGS } from "../questions/intent/intent.data.js";
import type { IntentKind } from "../questions/intent/intent.js";
import { coverage } from "../questions/linking/fuzzy.js";
import { DONE_THERE, NO_UNIT, UNIT_BELOW, UNIT_NAMED } from "../questions/linking/names.data.js";
import { meant } from "../questions/linking/types.js";
import { UNIT_END } from "../questions/projects/makeup.data.js";
import { type Question, refused, type Way } from "./question.js";
import { label } from "./segments.js";
import { TEXTS } from "./texts.text.js";
import { writeLoaded } from "./write/absent.js";

/** Passages looked at for the name of a unit. */
const LOOKED_AT = 8;
/** So much of a unit's name in a project's or target's name means that thing, no unit. */
const THING = 0.66;
/** Questions that sentences answer: what a unit does may be told though it has no budget. */
const TOLD: ReadonlySet<IntentKind> = new Set<IntentKind>([
  "passage",
  "define",
  "loaded",
  "targets",
]);

/** What stands behind an office and is no unit of it: things, and other offices. */
const OTHERS: ReadonlySet<string> = new Set([
  "project",
  "line",
  "measure",
  "table",
  "stated",
  "issuer",
]);

interface Unit {
  readonly name: string;
  /** Where a document names it among the units of an office. */
  readonly passage: Passage | undefined;
}

/**
 * A unit below an office that is loaded, which has no document of its own: the office's figures are
 * not its figures.
 */
export const unitBelow: Way = async (question) => {
  const { intent } = question;
  if (TOLD.has(intent.kind)) return undefined;
  const unit = (await afterOffice(question)) ?? (await namedUnit(question));
  return unit && writeUnit(unit, question);
};

/** A name taken for another office's: said as a unit's where a document lists it as one. */
export async function unitListed(name: string, question: Question): Promise<Memory | undefined> {
  if (TOLD.has(question.intent.kind) || !UNIT_END.test(name)) return undefined;
  const passage = await passageNaming(name, question);
  return passage && writeUnit({ name, passage }, question);
}

function writeUnit(unit: Unit, question: Question): Memory {
  const { draft, library } = question;
  const { composer } = draft;
  draft.status = "not_found";
  const name = { kind: "echo" as const, text: unit.name };
  const entry = library.find(({ id }) => id === unit.passage?.documentId);
  if (unit.passage && entry) {
    const cites = composer.citePassage(unit.passage);
    composer.line(TEXTS.unitBelow, { name, issuer: label(entry.issuer.name), cites });
  } else {
    composer.line(TEXTS.unitUnknown, { name });
    writeLoaded(composer, library);
  }
  return { ...refused(question), unknown: unit.name };
}

/** "…街道综合行政执法队": what stands right after an office and is called like a unit. */
async function afterOffice(question: Question): Promise<Unit | undefined> {
  const { u } = question;
  const taken = u.spans.filter(({ meanings }) => meanings.some(({ kind }) => OTHERS.has(kind)));
  const own = meant(u.spans, "issuer").map(({ span }) => span);
  for (const span of own) {
    const rest = u.text.slice(span.end);
    const name = UNIT_BELOW.exec(rest)?.[1];
    if (name === undefined || DONE_THERE.test(name) || NO_UNIT.test(name)) continue;
    const start = span.end + rest.indexOf(name);
    const end = start + name.length;
    if (own.some((one) => one.start > span.end && one.start < end && one.end >= end)) continue;
    if (taken.some((one) => one.start < end && start < one.end)) continue;
    if (await isThing(name, question)) continue;
    const whole = `${span.text}${name}`;
    return { name: whole, passage: await passageNaming(name, question) };
  }
  return undefined;
}

/** A unit named by itself, where a document lists it among the units of its office. */
async function namedUnit(question: Question): Promise<Unit | undefined> {
  const { u } = question;
  const own = meant(u.spans, "issuer").map(({ span }) => span);
  for (const match of u.text.matchAll(UNIT_NAMED)) {
    const name = match[1];
    if (name === undefined || NO_UNIT.test(name)) continue;
    const [start, end] = [match.index, match.index + name.length];
    // "甲局加上乙中心": from one office to the end of another is no unit's name.
    const led = own.some((span) => span.start <= start && start < span.end);
    if (led && own.some((span) => span.start < end && span.end >= end)) continue;
    const passage = await passageNaming(name, question);
    if (passage) return { name, passage };
  }
  return undefined;
}

/** Do the projects or targets speak of it? Then it is a thing in them, no unit. */
async function isThing(name: string, { sources }: Question): Promise<boolean> {
  const all = await sources.built.vocabularies();
  return all
    .flatMap(({ projects, indicators }) => [...projects, ...indicators])
    .some(({ aliases }) => aliases.some((alias) => coverage(name, alias) >= THING));
}

/** The passage on the units of an office that names this one. */
async function passageNaming(name: string, { sources }: Question): Promise<Passage | undefined> {
  const found = await sources.retriever.search(name, { limit: LOOKED_AT });
  const wanted = foldLabel(name);
  return found
    .map(({ passage }) => passage)
    .find(
      ({ path, text }) =>
        foldLabel(text).includes(wanted) &&
        path.some((heading) => OFFICE_HEADINGS.some((word) => heading.includes(word))),
    );
}
