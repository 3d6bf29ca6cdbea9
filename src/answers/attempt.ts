import type { Status } from "../model/answer.js";
import { greets, withoutCourtesy } from "../questions/conversation/courtesy.js";
import type { Memory } from "../questions/conversation/memory.js";
import { withReferents } from "../questions/conversation/referents.js";
import { withoutEnglishTerms } from "../questions/english/mixed.js";
import { isEnglish, type Translated, translated } from "../questions/english/translate.js";
import { type Foreign, foreignAsked } from "../questions/intent/foreign.js";
import { repair } from "../questions/linking/repair.js";
import { understand } from "../questions/linking/understand.js";
import { leavesOrder, withoutOrders } from "../questions/orders.js";
import { askedIn, partsOf } from "../questions/parts.js";
import { commonly, plainer, whicheverStage } from "../questions/plainer.js";
import { namedSlots } from "../questions/selecting/slots.js";
import { wordsFor } from "./answer-part.js";
import { askedAlone } from "./asked-alone.js";
import { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import { writeFindings } from "./findings.js";
import { withTopic } from "./ordered-topic.js";
import { label } from "./segments.js";
import { isStrange, writeStrange } from "./strange-words.js";
import { type Language, TEXTS, UNIT_NOTES } from "./texts.text.js";
import { type Attempt, joined, saysAll, type Tried, tryPart, tryParts } from "./try-parts.js";
import { writeLoaded } from "./write/absent.js";
import { writeForeign } from "./write/foreign.js";

/** From so many Latin words on, a question that holds Chinese names is an English one. */
const ENGLISH_WORDS = 4;

/**
 * Answers a question. One of several parts is a conversation in one breath: each part is answered
 * after the one before, who and when may stand in any of them. Where not all parts can be answered so,
 * the question is also read as one.
 */
export async function attempt(typed: string, memory: Memory, sources: Built): Promise<Attempt> {
  const ready = await prepared(typed, memory, sources);
  if (!ready) return returned(typed, memory, sources);
  const { text, slips, language, before, strange, foreign, declined } = ready;
  if (strange) return writeStrange(strange, language, before, sources);
  const first = await attemptMended(text, language, before, sources);
  const { alone, attempt: read } = await withoutStrays(first, text, language, before, sources);
  const done = await corrected(read, alone ?? text, before, sources);
  if (done.draft.status !== "answered") return done;
  if (foreign) writeForeign(done.draft.composer, foreign);
  if (declined || alone !== undefined) done.draft.composer.note(TEXTS.orderDeclined);
  await finish(done.draft, sources);
  for (const { typed: slip, meant } of slips) {
    const { composer } = done.draft;
    composer.labels.add(meant);
    composer.note(TEXTS.mended, { echo: { kind: "echo", text: slip }, name: label(meant) });
  }
  return done;
}

/** A turn as it is read: in Chinese, without courtesy and orders, slips mended. */
export interface Prepared {
  readonly text: string;
  readonly slips: ReturnType<typeof repair>["slips"];
  readonly language: Language;
  /** The memory it is read with. */
  readonly before: Memory;
  /** An English question with words that are not known. */
  readonly strange?: Translated;
  /** The currency that is asked for and that no document has. */
  readonly foreign: Foreign | undefined;
  /** Did an order stand beside the question? */
  readonly declined: boolean;
}

/** Undefined for a turn that is nothing but courtesy. */
export async function prepared(
  typed: string,
  memory: Memory,
  sources: Built,
): Promise<Prepared | undefined> {
  const asked = withoutCourtesy(typed);
  if (asked === "" && typed !== "") return undefined;
  const ordered = withoutOrders(asked);
  const foreign = foreignAsked(ordered);
  // Whom and what a sentence is about that gives an order, the question after it may be about too.
  const before = ordered === asked ? memory : await seeded(asked, memory, sources);
  const read = foreign?.rest ?? ordered;
  const own = ordered === asked ? read : await withTopic(read, asked, before, sources);
  const plain = commonly(withoutEnglishTerms(own) ?? own);
  const language = languageOf(plain === "" ? asked : plain);
  const english = inEnglish(plain, sources);
  if (english && isStrange(english)) {
    const alone = await askedAlone(plain, before, sources);
    const read = alone === undefined ? undefined : await prepared(alone, memory, sources);
    if (read && !read.strange) return { ...read, declined: true };
    return {
      text: english.text,
      slips: [],
      language,
      before,
      strange: english,
      foreign,
      declined: false,
    };
  }
  const { issuers } = sources.built;
  const chinese = whicheverStage(withReferents(english?.text ?? plain, before), issuers);
  const words = await wordsFor(chinese, before, sources);
  const declined = ordered !== asked && leavesOrder(asked);
  return { ...repair(chinese, issuers, words), language, before, foreign, declined };
}

/** What closes every answer with figures: failed checks they take part in, units explained. */
export async function finish(draft: Draft, sources: Built): Promise<void> {
  await writeFindings(draft, sources);
  explainUnits(draft.composer);
}

/** A wrong amount that the question takes for granted is put right ahead of the answer. */
async function corrected(
  done: Attempt,
  question: string,
  memory: Memory,
  sources: Built,
): Promise<Attempt> {
  const { premise, composer, status } = done.draft;
  if (premise === undefined || !(status === "answered" || status === "not_found")) return done;
  const start = await seeded(question, memory, sources);
  const fresh = new Composer(composer.language, await sources.ledger.library());
  const [first] = await tryParts([premise], start, sources, fresh);
  if (first?.draft.status !== "answered" || first.draft.holds !== false) return done;
  if (status === "not_found") {
    fresh.note(TEXTS.partMissing, { part: { kind: "echo", text: askedIn(question) } });
    return first;
  }
  const [again] = await tryParts([question], memory, sources, fresh);
  return again ? { ...joined(question, [first, again]), memory: done.memory } : done;
}

/** What is not answered with the sentences around it that ask nothing may be without them. */
async function withoutStrays(
  first: Attempt,
  text: string,
  language: Language,
  memory: Memory,
  sources: Built,
): Promise<{ readonly attempt: Attempt; readonly alone?: string }> {
  if (!misses(first)) return { attempt: first };
  const read = (one: string) => attemptMended(one, language, memory, sources);
  const plain = plainer(text);
  if (plain !== text) {
    const again = await read(plain);
    if (!misses(again)) return { attempt: again };
  }
  const alone = await askedAlone(text, memory, sources);
  if (alone === undefined) return { attempt: first };
  const again = await read(alone);
  return again.draft.status === "answered" ? { attempt: again, alone } : { attempt: first };
}

function misses({ draft }: Attempt): boolean {
  return draft.status === "not_found" || draft.status === "out_of_scope";
}

/** Thanks get a word in return, a greeting what can be asked; the conversation stays where it was. */
async function returned(typed: string, memory: Memory, sources: Built): Promise<Attempt> {
  const library = await sources.ledger.library();
  const draft = new Draft(typed, new Composer(languageOf(typed), library));
  if (greets(typed)) {
    draft.end("out_of_scope", TEXTS.greeting);
    writeLoaded(draft.composer, library);
  } else draft.end("answered", TEXTS.courtesy);
  return { draft, memory };
}

async function attemptMended(
  question: string,
  language: Language,
  memory: Memory,
  sources: Built,
): Promise<Attempt> {
  const library = await sources.ledger.library();
  const fresh = (): Composer => new Composer(language, library);
  const one = await tryPart(question, memory, sources, new Draft(question, fresh()));
  const parts = partsOf(question);
  if (parts.length < 2 || one.draft.complete || isProduct(one)) return one;
  const start = await seeded(question, memory, sources);
  const tried = await tryParts(parts, start, sources, fresh());
  if (tried.every(({ draft }) => draft.status === "answered")) return joined(question, tried);
  if (one.draft.status === "answered" && saysAll(one, tried)) return one;
  if (!leavesParts(one, tried)) return one;
  const found = tried.filter(({ draft }) => draft.status === "answered").map(({ part }) => part);
  const answer = joined(question, await tryParts(found, start, sources, fresh()));
  for (const { part, draft } of tried) {
    if (draft.status === "answered") continue;
    answer.draft.unread = true;
    answer.draft.composer.note(TEXTS.partMissing, { part: { kind: "echo", text: askedIn(part) } });
  }
  return answer;
}

/** A product is read whole: its factors stand in several parts. */
function isProduct({ draft }: Attempt): boolean {
  return draft.plan?.steps.some(({ operation }) => operation === "product") === true;
}

const SETTLED: ReadonlySet<Status> = new Set<Status>(["answered", "not_found", "out_of_scope"]);

/** Are some of the parts answered, and nothing asked back or withheld? */
function leavesParts(one: Attempt, tried: readonly Tried[]): boolean {
  return (
    tried.some(({ draft }) => draft.status === "answered") &&
    [one, ...tried].every(({ draft }) => SETTLED.has(draft.status))
  );
}

/** Chinese units stand for powers of ten that English does not name so. */
function explainUnits(composer: Composer): void {
  if (composer.language !== "en") return;
  for (const { unit, text } of UNIT_NOTES) {
    if (composer.figures.some((figure) => figure.unit === unit)) composer.note(text);
  }
}

/** An English question in Chinese; undefined for one that is not English. */
function inEnglish(plain: string, { built }: Built): Translated | undefined {
  return isEnglish(plain) ? translated(plain, built.issuers) : undefined;
}

/** The language a question is answered in. */
export function languageOf(question: string): Language {
  const latin = question.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  if (latin === 0) return "zh";
  return /\p{Script=Han}/u.test(question) && latin < ENGLISH_WORDS ? "zh" : "en";
}

/** The memory the first part starts with: who and when the question names in whichever part. */
async function seeded(question: string, memory: Memory, sources: Built): Promise<Memory> {
  const words = await wordsFor(question, memory, sources);
  const u = understand(question, sources.built.issuers, words);
  const { issuers, years } = namedSlots(u, sources.built);
  return {
    ...memory,
    issuers: issuers.length > 0 ? issuers : memory.issuers,
    years: years.length === 1 ? years : issuers.length > 0 ? [] : memory.years,
  };
}
