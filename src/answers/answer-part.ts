import type { LibraryEntry } from "../ledger/library.js";
import { openForm } from "../questions/claimed/open-form.js";
import { premiseOf } from "../questions/claimed/premise.js";
import { complete } from "../questions/conversation/complete.js";
import type { Memory } from "../questions/conversation/memory.js";
import { asksElsewhere } from "../questions/guards.js";
import type { Intent } from "../questions/intent/intent.js";
import { intentOf } from "../questions/intent/read-intent.js";
import { wholeWhereBare } from "../questions/intent/whole-budget.js";
import { findIssuers, foldQuestion } from "../questions/linking/issuers.js";
import { meant, type Span } from "../questions/linking/types.js";
import { asks, type Understanding, understand } from "../questions/linking/understand.js";
import type { Words } from "../questions/linking/world.js";
import { withoutOrders } from "../questions/orders.js";
import { asksPrivate } from "../questions/privacy.js";
import { withOtherOffices } from "../questions/projects/other-offices.js";
import { slotsOf } from "../questions/selecting/slots.js";
import { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import { withFittingOption } from "./fitting-option.js";
import { isOneThing, looseGovernment, noteWhose } from "./loose-government.js";
import type { Question } from "./question.js";
import { TEXTS } from "./texts.text.js";
import { writeVerdict } from "./verdict/write-verdict.js";
import { answerInOneWay } from "./ways.js";
import { writeLoaded } from "./write/absent.js";

/** Longest question read, in UTF-16 units. */
const LONGEST = 400;

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
  const asked = await withFittingOption(await readQuestion(plain, memory, sources, draft, library));
  const { u, intent } = asked;
  const loose = await answerLoosely(u, memory, sources, draft, library);
  if (loose) return loose;
  const after = await answerInOneWay(asked);
  draft.premise = premiseOf(u, intent);
  if (draft.status === "answered" && draft.holds === undefined) {
    const said = { u: draft.claims ?? u, intent, composer: draft.composer };
    draft.holds = writeVerdict({ ...said, outcomes: [] }) ?? null;
  }
  return after;
}

/** Reads what is asked, without orders and guards: understanding, intent and slots, completed from the turns before. */
export async function readQuestion(
  plain: string,
  memory: Memory,
  sources: Built,
  draft: Draft,
  library: readonly LibraryEntry[],
): Promise<Question> {
  const spoken = memory.targets.flatMap(({ options }) => options[0]?.measure ?? []);
  const words = await wordsFor(plain, memory, sources);
  const typed = understand(plain, sources.built.issuers, words, spoken);
  const open = openForm(typed);
  if (open !== undefined) draft.claims = typed;
  const alone = open === undefined ? typed : understand(open, sources.built.issuers, words, spoken);
  const u = bare(alone)
    ? understand(`${memory.names}${open ?? plain}`, sources.built.issuers, words, spoken)
    : alone;
  const known = memory.issuers.length + memory.years.length > 0;
  const inherited = known ? { issuers: memory.issuers, years: memory.years } : null;
  const slots = slotsOf(u, sources.built, inherited, sources.now());
  const issuers = slots.named ? (slots.subjects[0]?.length ?? 0) : 0;
  const intent = intentOf(u, issuers);
  draft.selfStanding = intent.family !== null || (intent.targets.length > 0 && !intent.implied);
  const completed = complete(u, intent, slots, memory);
  const whole = wholeWhereBare(u, completed.intent);
  const done = {
    ...completed,
    intent: completed.slots.named ? whole : await widened(whole, u, sources),
  };
  const named = intent.targets.map(({ start, end }) => u.text.slice(start, end)).join("");
  const before = { ...memory, names: named === "" ? memory.names : named };
  return { u, ...done, memory: before, sources, draft, library };
}

/** A government said for its place: tried with the place alone, kept where it is one project's matter. */
async function answerLoosely(
  u: Understanding,
  memory: Memory,
  sources: Built,
  draft: Draft,
  library: readonly LibraryEntry[],
): Promise<Memory | undefined> {
  const loose = looseGovernment(u);
  if (!loose) return undefined;
  const trial = new Draft(loose.question, new Composer(draft.composer.language, library));
  await answerPart(loose.question, memory, sources, trial, library);
  if (!isOneThing(trial)) return undefined;
  const after = await answerPart(loose.question, memory, sources, draft, library);
  noteWhose(draft, loose, library);
  return after;
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

/** No office is named: a project's words may be another office's too. */
async function widened(intent: Intent, u: Understanding, sources: Built): Promise<Intent> {
  return withOtherOffices(intent, u.text, await sources.built.vocabularies());
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

function stop(memory: Memory, write: () => void): Memory {
  write();
  return memory;
}
