import type { Selector, Step } from "../../model/plan.js";
import type { GroupAsk } from "../../questions/groups/group-ask.js";
import { OFFICES_NAMED } from "../../questions/groups/groups.data.js";
import { COUNTED, readGroup } from "../../questions/groups/read-group.js";
import type { TargetOption } from "../../questions/intent/target.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import { selectorOf, usualWhole } from "../../questions/selecting/selector.js";
import { namedSlots } from "../../questions/selecting/slots.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import { execute } from "../run/execute.js";
import type { Outcome } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeLoaded } from "../write/absent.js";
import { nameOf, subjectWith } from "../write/names.js";
import { writeOutcome } from "../write/outcome.js";

/** Fewer offices are no group. */
const LEAST = 2;

/** A question over several offices: their total or average, who is ahead, which meet a condition. */
export const group: Way = async (question) => {
  const { u, sources, memory } = question;
  const { issuers } = sources.built;
  const named = namedSlots(u, sources.built).issuers;
  const ask = readGroup(u, { loaded: issuers, named, before: memory.issuers });
  if (!ask) return undefined;
  // "两家加起来": of what the turns before were about.
  if (ask.implied && memory.targets.length > 0) return undefined;
  if (ask.offices.other !== null) return otherNumber(question, ask.offices.other);
  if (ask.offices.pairs.length < LEAST) return undefined;
  if (ask.about !== null && !ask.offices.pairs.some(([one]) => one === ask.about)) return undefined;
  if (ask.wanted === "sum" && isLooseSum(question, ask)) return undefined;
  for (const option of ask.options) {
    const outcome = await run(question, ask, option);
    if (outcome) return write(question, ask, option, outcome);
  }
  return undefined;
};

/**
 * "普陀那边一共多少" names a place and no offices: one of several may be meant, and budgets of several
 * years, or a budget and a final account, are no sum.
 */
function isLooseSum({ u, sources }: Question, { offices }: GroupAsk): boolean {
  const several = namedSlots(u, sources.built).issuers.length > 1;
  if (several || OFFICES_NAMED.test(u.text)) return false;
  return offices.aside.length > 0 || new Set(offices.pairs.map(([, year]) => year)).size > 1;
}

/** The question speaks of another number of offices than are loaded. */
function otherNumber(question: Question, said: string): ReturnType<Way> {
  const { draft, library, memory, sources } = question;
  const { issuers } = sources.built;
  draft.status = "not_found";
  draft.composer.line(TEXTS.otherNumber, {
    echo: { kind: "echo", text: said },
    count: { kind: "count", text: `${issuers.length}`, of: issuers },
  });
  writeLoaded(draft.composer, library);
  return Promise.resolve(memory);
}

async function run(
  question: Question,
  ask: GroupAsk,
  option: TargetOption,
): Promise<Outcome | undefined> {
  const documents = documentsFor(question);
  const of = ask.offices.pairs.map(([issuer, year]) => selectorOf(issuer, year, option));
  const known: Selector[] = [];
  for (const one of of) if ((await answered(one, documents))?.amount != null) known.push(one);
  if (known.length < LEAST) return undefined;
  const outcome = await execute(stepOf(question, ask, option, of, known), documents);
  const sparse = outcome?.kind === "offices" && outcome.all.length < LEAST;
  const placed =
    outcome?.kind !== "offices" ||
    ask.about === null ||
    outcome.all.some(({ of: one }) => one.resolution.selector.issuer === ask.about?.name);
  return sparse || !placed ? undefined : outcome;
}

function stepOf(
  { intent }: Question,
  ask: GroupAsk,
  option: TargetOption,
  of: readonly Selector[],
  known: readonly Selector[],
): Step {
  const output = { unit: intent.unit, decimals: intent.decimals };
  if (ask.wanted === "sum" || ask.wanted === "average") {
    const average = ask.wanted === "average";
    return { operation: "sum", of: [...known], total: null, shareOf: null, average, ...output };
  }
  return {
    operation: "offices",
    of: [...of],
    by: ask.by,
    with: ask.by === "amount" ? [] : ask.offices.pairs.map((pair) => otherSide(ask, option, pair)),
    conditions: [...ask.conditions],
    order: ask.wanted === "each" || ask.conditions.length > 0 ? null : ask.order,
    place: ask.wanted === "place" ? (ask.about?.name ?? null) : null,
    ...output,
  };
}

/** What an office's amount is held against or divided by. */
function otherSide(
  { by, whole }: GroupAsk,
  option: TargetOption,
  [issuer, year]: readonly [KnownIssuer, number],
): Selector {
  if (by === "change") return selectorOf(issuer, year - 1, option);
  if (by === "each") return selectorOf(issuer, year, COUNTED);
  return selectorOf(issuer, year, whole ?? usualWhole(option));
}

function write(
  question: Question,
  ask: GroupAsk,
  option: TargetOption,
  outcome: Outcome,
): ReturnType<Way> {
  const { draft } = question;
  const { composer } = draft;
  writeOutcome(composer, outcome);
  if (outcome.kind === "sum") writeSumNotes(question, ask, option, outcome);
  if (outcome.kind === "offices" && ask.wanted === "ahead") writeIsAhead(question, ask, outcome);
  for (const { name } of ask.offices.aside)
    composer.note(TEXTS.officesAside, { subject: [label(name)] });
  draft.plan = { steps: [outcome.step], askedActual: question.intent.askedActual };
  if (question.intent.askedActual) composer.note(TEXTS.notActual);
  draft.complete = true;
  const issuers = ask.offices.pairs.map(([issuer]) => issuer);
  const years = [...new Set(ask.offices.pairs.map(([, year]) => year))];
  const { intent } = question;
  const asked = {
    ...question,
    intent: { ...intent, targets: [{ options: [option], start: 0, end: 0 }] },
  };
  return Promise.resolve(
    remembered(asked, { steps: [outcome.step], issuers, years: years.length === 1 ? years : [] }),
  );
}

/** How many are added up, whose item is missing, and what of them differs. */
function writeSumNotes(
  { draft: { composer } }: Question,
  { offices }: GroupAsk,
  option: TargetOption,
  { terms }: Extract<Outcome, { kind: "sum" }>,
): void {
  composer.lead(TEXTS.officesAdded, {
    count: { kind: "count", text: `${terms.length}`, of: terms },
  });
  for (const [issuer, year] of offices.pairs) {
    if (terms.some(({ resolution }) => resolution.selector.issuer === issuer.name)) continue;
    const selector = selectorOf(issuer, year, option);
    const what = nameOf(composer, selector, terms[0]?.figures[0]);
    composer.note(TEXTS.officesMissing, { subject: subjectWith(composer, selector, what) });
  }
  const years = new Set(terms.map(({ resolution }) => resolution.selector.year));
  const scopes = new Set(
    terms.map(({ resolution: { scope, measure } }) => `${measure} ${scope ?? ""}`),
  );
  if (years.size > 1) composer.line(TEXTS.sumYears);
  if (scopes.size > 1) composer.line(TEXTS.sumScopes);
}

/** Is the office named the first in the order asked? */
function writeIsAhead(
  { draft }: Question,
  { about, word, order }: GroupAsk,
  { all }: Extract<Outcome, { kind: "offices" }>,
): void {
  const ends = order === "smallest" ? all.at(-1) : all[0];
  const own = all.find(({ of }) => of.resolution.selector.issuer === about?.name);
  const holds =
    own !== undefined && ends !== undefined && own.measure.value.equals(ends.measure.value);
  draft.holds = holds;
  draft.composer.lead(holds ? TEXTS.isAhead : TEXTS.isNotAhead, {
    name: label(about?.name ?? ""),
    echo: { kind: "echo", text: word },
  });
}
