import type { LibraryEntry } from "../ledger/library.js";
import type { Step } from "../model/plan.js";
import { type Completed, complete } from "../questions/conversation/follow-up.js";
import { type Memory, remember } from "../questions/conversation/memory.js";
import { asksElsewhere, asksPrivate, withoutOrders } from "../questions/guards.js";
import {
  DEFAULT_STAGE,
  FIRM_NAMED,
  OTHER_QUESTION,
  SOURCE_ASKED,
  VALUE_QUESTION,
  WHICH_FIRM,
} from "../questions/intent/intent.data.js";
import type { Intent } from "../questions/intent/intent.js";
import { intentOf } from "../questions/intent/read-intent.js";
import type { Target } from "../questions/intent/target.js";
import { unknownItems } from "../questions/intent/unknown-items.js";
import { findIssuers, foldQuestion } from "../questions/linking/issuers.js";
import { meant, type Span } from "../questions/linking/types.js";
import { asks, type Understanding, understand } from "../questions/linking/understand.js";
import type { Words } from "../questions/linking/world.js";
import { productQuestion } from "../questions/projects/product-question.js";
import type { Holds } from "../questions/selecting/own-option.js";
import { readingsOf } from "../questions/selecting/readings.js";
import { type Slots, slotsOf } from "../questions/selecting/slots.js";
import {
  absentTable,
  emptyTable,
  hasOutturn,
  lostCell,
  missesYear,
  noneOf,
  speaksOfBudgets,
} from "./amounts/absence.js";
import { withoutSlots } from "./amounts/asking-back.js";
import { answerBehind } from "./amounts/behind-amount.js";
import { foreignName, ignoresTooMuch } from "./amounts/confidence.js";
import { answerDescribedAmount } from "./amounts/described-amount.js";
import { partlyThere, writePartly } from "./amounts/missing.js";
import { nearestNames } from "./amounts/nearest.js";
import {
  codeOf,
  type Feasible,
  feasibleReadings,
  figuresOf,
  sameAmounts,
} from "./amounts/readings.js";
import { answerSameAmount } from "./amounts/same-amount.js";
import {
  otherClaims,
  selectorsOf,
  writeAgreement,
  writePrintedClaim,
  writeVerdict,
} from "./amounts/verdict.js";
import type { Built, Draft } from "./draft.js";
import { answerMakeup } from "./projects/makeup.js";
import { answerNameParts } from "./projects/name-parts.js";
import { answerPerPiece } from "./projects/per-piece.js";
import { answerProduct } from "./projects/product.js";
import { answerProjectFacts } from "./projects/project-facts.js";
import { askedCount } from "./prose/asked-count.js";
import { answerFromProse } from "./prose/prose.js";
import { ADDED_NAMED } from "./prose/prose-query.data.js";
import { asksAdded } from "./prose/prose-query.js";
import type { Documents } from "./run/member.js";
import { label, year } from "./segments.js";
import { answerSeveralTargets } from "./targets/several-targets.js";
import { answerTargetList } from "./targets/target-list.js";
import { answerTargets, namesTarget } from "./targets/targets.js";
import { answerToldCount, asksCountOf } from "./targets/told-count.js";
import { TEXTS } from "./texts.text.js";
import { writeAbsent, writeChoices, writeLoaded, writePlain } from "./write/absent.js";
import { writeOutcome } from "./write/outcome.js";

/** More readings than this are asked back instead of listed. */
const LISTED_READINGS = 3;

const MAX_CHOICES = 5;
/** Longest question read, in UTF-16 units. */
const LONGEST = 400;

/** The measure of what sentences state in words of their own. */
const STATED = "stated";

/** Answers what asks one thing, into the draft; gives back what the conversation remembers then. */
export async function answerPart(
  question: string,
  memory: Memory,
  sources: Built,
  draft: Draft,
  library: readonly LibraryEntry[],
): Promise<Memory> {
  if (library.length === 0) return stop(memory, () => draft.end("not_found", TEXTS.empty));
  if (question.length > LONGEST)
    return stop(memory, () => draft.end("out_of_scope", TEXTS.tooLong));
  if (asksPrivate(question)) return stop(memory, () => draft.end("withheld", TEXTS.withheld));
  const plain = withoutOrders(question);
  if (plain === "" || asksElsewhere(plain)) {
    return stop(memory, () => {
      draft.end("out_of_scope", TEXTS.outOfScope);
      writeLoaded(draft.composer, library);
    });
  }
  const spoken = memory.targets.flatMap(({ options }) => options[0]?.measure ?? []);
  const words = await wordsFor(plain, memory, sources);
  const alone = understand(plain, sources.built.issuers, words, spoken);
  const u = bare(alone)
    ? understand(`${memory.names}${plain}`, sources.built.issuers, words, spoken)
    : alone;
  const known = memory.issuers.length + memory.years.length > 0;
  const inherited = known ? { issuers: memory.issuers, years: memory.years } : null;
  const slots = slotsOf(u, sources.built, inherited, sources.now());
  const issuers = slots.named ? (slots.subjects[0]?.length ?? 0) : 0;
  const intent = intentOf(u, issuers);
  draft.selfStanding = intent.family !== null || (intent.targets.length > 0 && !intent.implied);
  const done = complete(u, intent, slots, memory);
  const named = intent.targets.map(({ start, end }) => u.text.slice(start, end)).join("");
  const before = { ...memory, names: named === "" ? memory.names : named };
  return answerIntent(u, done, before, sources, draft, library);
}

/**
 * The names of the documents the question is about; of all, when it names nobody. Line items are
 * known from all documents: one that is not in these must not be overlooked.
 */
export async function wordsFor(plain: string, memory: Memory, sources: Built): Promise<Words> {
  const { spans } = findIssuers(foldQuestion(plain), sources.built.issuers);
  const named = new Set(meant(spans, "issuer").flatMap(({ documents }) => documents));
  for (const { place } of meant(spans, "region")) {
    for (const issuer of sources.built.issuers.filter(({ places }) => places.includes(place))) {
      for (const { id } of issuer.documents) named.add(id);
    }
  }
  if (named.size === 0) {
    for (const issuer of memory.issuers) for (const { id } of issuer.documents) named.add(id);
  }
  return sources.built.words(named);
}

/** "啥原因": a reason is asked of what the question before named. */
function bare(u: Understanding): boolean {
  return asks(u, "reason", "usage") && u.gaps.length === 0 && !u.spans.some(names);
}

function names({ meanings }: Span): boolean {
  return meanings.some(({ kind }) =>
    ["measure", "line", "project", "scope", "term"].includes(kind),
  );
}

/** What the projects and targets of the offices that may be meant are called. */
async function thingsOf(slots: Slots, sources: Built): Promise<string[]> {
  const own = new Set(
    slots.subjects.flat().flatMap(({ documents }) => documents.map(({ id }) => id)),
  );
  return (await sources.built.vocabularies())
    .filter(({ document }) => own.has(document))
    .flatMap(({ projects, indicators }) => [...projects, ...indicators])
    .flatMap(({ aliases }) => aliases);
}

/** Which issuer has which project. */
async function holdersOf(sources: Built): Promise<Holds> {
  const vocabularies = await sources.built.vocabularies();
  return (issuer, project) =>
    vocabularies.some(
      ({ document, projects }) =>
        issuer.documents.some(({ id }) => id === document) &&
        projects.some(({ name }) => name === project),
    );
}

/** Does the question itself say whom it is about? */
function namesSubject(u: Understanding): boolean {
  return meant(u.spans, "issuer").length + meant(u.spans, "region").length > 0;
}

function stop(memory: Memory, write: () => void): Memory {
  write();
  return memory;
}

async function answerIntent(
  u: Understanding,
  { intent, slots }: Completed,
  memory: Memory,
  sources: Built,
  draft: Draft,
  library: readonly LibraryEntry[],
): Promise<Memory> {
  if (intent.kind === "loaded") return stop(memory, () => writeLoaded(draft.composer, library));
  const unknownOffice =
    foreignName(u, await thingsOf(slots, sources)) ?? (namesSubject(u) ? null : memory.unknown);
  if (unknownOffice !== null) {
    const made = slots.named && (await answerMakeup(u, slots, sources, draft, unknownOffice));
    if (made === "answered") {
      return remember(
        memory,
        { issuers: slots.subjects[0] ?? [], years: slots.years, targets: [] },
        intent,
        [],
        [],
      );
    }
    return { ...(await absent("issuer")), unknown: unknownOffice };
  }
  const issuers = slots.named ? (slots.subjects[0] ?? []) : [];
  if (intent.askedOutturn && !hasOutturn(slots)) {
    return stop(memory, () => draft.end("not_found", TEXTS.noOutturn));
  }
  const promised = absentTable(u, slots);
  if (promised !== null) {
    return stop(memory, () => {
      draft.status = "not_found";
      draft.composer.line(TEXTS.absentTable, { table: label(promised) });
    });
  }
  const lost = lostCell(u, slots);
  if (lost !== null) {
    return stop(memory, () => {
      draft.status = "not_found";
      draft.composer.line(TEXTS.lostCell, { table: label(lost.table), row: label(lost.row) });
    });
  }
  const documentsOf: Documents = async (name, region) => {
    const issuer = sources.built.issuers.find(
      (one) => one.name === name && one.region.join() === region.join(),
    );
    return issuer ? sources.built.documents(issuer) : [];
  };
  const after = (steps: readonly Step[], used = issuers, years = slots.years): Memory =>
    remember(memory, { issuers: used, years, targets: intent.targets }, intent, steps, focus);
  let focus: readonly Target[] = [];

  if (await answerBehind(u, slots, memory, documentsOf, draft)) return after([]);
  const stated = intent.targets.some(({ options }) => options[0]?.measure === STATED);
  const makeup = stated ? "no" : await answerMakeup(u, slots, sources, draft);
  if (makeup === "answered") return after([]);
  if (makeup === "named") {
    await answerFromProse(u, intent, slots, sources, draft);
    return after([]);
  }
  if (await answerSameAmount(u, intent, slots, memory.targets, sources, draft)) return after([]);
  if (await answerNameParts(u, intent, slots, sources, draft)) return after([]);
  if (await answerPerPiece(u, intent, slots, sources, draft)) return after([]);
  if (!productQuestion(u) && (await answerSeveralTargets(u, intent, slots, sources, draft)))
    return after([]);
  if ((await answerProduct(u, intent, slots, sources, draft)) !== "no") return after([]);
  if ((await answerProjectFacts(u, intent, slots, sources, draft)) !== "no") return after([]);
  if ((await answerTargetList(u, intent, slots, sources, draft)) !== "no") return after([]);
  if (asksCountOf(u, intent)) {
    if (await answerTargets(u, intent, slots, sources, draft)) return after([]);
    if (await answerToldCount(u, intent, slots, sources, draft)) return after([]);
    return absent("item");
  }
  if (intent.kind === "define" || intent.kind === "passage") {
    if (await answerFromProse(u, intent, slots, sources, draft)) return after([]);
  }
  if (asksAdded(u) && (await answerFromProse(u, intent, slots, sources, draft, ADDED_NAMED))) {
    return after([]);
  }
  if (WHICH_FIRM.test(u.text)) {
    if (await answerFromProse(u, intent, slots, sources, draft, FIRM_NAMED)) return after([]);
    return absent("item");
  }
  const maybeTarget =
    intent.kind === "targets" ||
    intent.implied ||
    intent.kind === "none" ||
    (await namesTarget(u, slots, sources));
  const worksOut = asks(u, "sum", "difference", "average", "share", "change", "rate");
  if (maybeTarget && !worksOut && (await answerTargets(u, intent, slots, sources, draft))) {
    return after([]);
  }
  const unknown = unknownItems(u, intent);
  if (unknown.length > 0) {
    return stop(memory, () => {
      draft.status = "not_found";
      for (const item of unknown) {
        draft.composer.line(TEXTS.unknownItem, { item: { kind: "echo", text: item } });
      }
    });
  }
  const dated = newestWhereMissing(slots);
  const readings = readingsOf(intent, dated, await holdersOf(sources));
  const feasible = await feasibleReadings(readings, documentsOf);
  const figures = feasible.flatMap(({ outcomes }) => outcomes.flatMap(figuresOf));
  const other = asksOther(u, intent);
  if (
    feasible.length > 0 &&
    !other &&
    !(await ignoresTooMuch(
      u,
      figures,
      await sources.built.vocabularies(),
      intent.implied || !slots.named,
    ))
  ) {
    return answerReadings(feasible);
  }
  if (await answerSeveralTargets(u, intent, slots, sources, draft, 1)) return after([]);
  if (await answerDescribedAmount(u, intent, slots, sources, draft)) return after([]);
  if (mayBeTarget(intent) && (await answerTargets(u, intent, slots, sources, draft)))
    return after([]);
  const proseMayAnswer =
    intent.kind === "none" ||
    intent.kind === "passage" ||
    intent.kind === "define" ||
    intent.kind === "targets" ||
    other ||
    (intent.kind === "list" && feasible.length === 0 && askedCount(u.text) !== undefined) ||
    (intent.kind === "change" && feasible.length === 0 && !missesYear(slots));
  if (proseMayAnswer && (await answerFromProse(u, intent, slots, sources, draft))) return after([]);
  const asked = slots.subjects.flat();
  const year404 = slots.years.length > 0 && asked.every((issuer) => noneOf(issuer, slots.years));
  const partly = year404 || !slots.named ? undefined : await partlyThere(readings, documentsOf);
  if (partly) {
    const lines = (await sources.built.vocabularies()).flatMap((one) => one.lines);
    return stop(memory, () => writePartly(draft, partly, lines));
  }
  return absent(year404 ? "year" : "item");

  async function absent(why: "issuer" | "year" | "item"): Promise<Memory> {
    if (why === "item" && memory.intent === null && !speaksOfBudgets(u)) {
      draft.end("out_of_scope", TEXTS.outOfScope);
      writeLoaded(draft.composer, library);
      return memory;
    }
    draft.status = "not_found";
    const empty = why === "item" ? emptyTable(intent, slots) : null;
    if (empty) {
      const { table, note } = empty;
      draft.composer.labels.add(note);
      draft.composer.line(TEXTS.emptyTable, { table: label(table), note: label(note) });
      return memory;
    }
    const issuer =
      why === "issuer" ? null : slots.named ? (slots.subjects[0]?.[0]?.name ?? null) : null;
    const nearest = why === "item" ? await nearestNames(u, slots, sources.built) : [];
    writeAbsent(draft.composer, { why, issuer, years: slots.years, nearest }, library);
    return memory;
  }

  /** What the document does print where a told amount is not the answer ("447.34" of another line). */
  async function writeClaimed(of: Understanding, found: Feasible | undefined): Promise<void> {
    const claimed = otherClaims(draft.composer, of);
    const selector = found?.reading.steps.flatMap(selectorsOf)[0];
    if (!selector || claimed.length === 0) return;
    const loaded = await documentsOf(selector.issuer, selector.region);
    for (const { amount, text } of claimed)
      writePrintedClaim(draft.composer, loaded, { selector, amount, text });
  }

  async function answerReadings(found: readonly Feasible[]): Promise<Memory> {
    const first = found[0];
    const differing = found.filter(
      (one) =>
        one === first ||
        !first ||
        !sameAmounts(first, one) ||
        one.reading.issuers !== first.reading.issuers,
    );
    if (differing.length > LISTED_READINGS) return askBack(differing);
    if (differing.length > 1) writePlain(draft.composer, TEXTS.readings);
    const budgeted = differing.every(({ outcomes }) =>
      outcomes.flatMap(figuresOf).every(({ stage }) => stage === DEFAULT_STAGE),
    );
    writeNotes(
      draft,
      intent.askedActual && budgeted,
      dated === slots ? null : (slots.years[0] ?? null),
    );
    for (const { outcomes } of differing) {
      for (const outcome of outcomes) writeOutcome(draft.composer, outcome);
    }
    if (differing.length === 1) {
      writeVerdict(draft.composer, u);
      writeAgreement(draft.composer, u, differing[0]?.outcomes ?? []);
      await writeClaimed(u, differing[0]);
    }
    const steps = differing.flatMap(({ reading }) => reading.steps);
    focus = focusOf(differing);
    draft.plan = { steps, askedActual: intent.askedActual };
    const only = differing.length === 1 ? differing[0]?.reading : undefined;
    return after(steps, only?.issuers ?? issuers, only ? only.years : slots.years);
  }

  function askBack(found: readonly Feasible[]): Memory {
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
    return after([], slots.named ? issuers : []);
  }
}

/** Who, where, when, why of something that has an amount: the amount is no answer. */
function asksOther(u: Understanding, { kind }: Intent): boolean {
  const asksValue = VALUE_QUESTION.some((word) => u.text.includes(word));
  if (kind !== "lookup" || asksValue || SOURCE_ASKED.test(u.text)) return false;
  return OTHER_QUESTION.test(u.text);
}

/** 今年, told by the calendar and not loaded: the newest year there is, named as such. */
function newestWhereMissing(slots: Slots): Slots {
  if (slots.calendarYear === null) return slots;
  const loaded = slots.subjects
    .flat()
    .flatMap(({ documents }) => documents.map(({ year: of }) => of));
  if (loaded.length === 0 || slots.years.some((of) => loaded.includes(of))) return slots;
  return { ...slots, years: [Math.max(...loaded)] };
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

/** An amount of a named measure that is not there is not answered by a target that sounds like it. */
function mayBeTarget(intent: Intent): boolean {
  const named = intent.targets.some(({ options }) =>
    options.every(({ project }) => project === null),
  );
  return (
    intent.kind === "none" || intent.kind === "targets" || (intent.kind === "lookup" && !named)
  );
}

function writeNotes(draft: Draft, askedActual: boolean, calendarYear: number | null): void {
  if (askedActual) draft.composer.note(TEXTS.notActual);
  if (calendarYear === null) return;
  draft.composer.years.add(calendarYear);
  draft.composer.line(TEXTS.calendar, { asked: year(calendarYear) });
}
