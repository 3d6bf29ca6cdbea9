import type { Status } from "../model/answer.js";
import { withoutOrders } from "../questions/guards.js";
import type { Memory } from "../questions/memory.js";
import { askedIn, partsOf } from "../questions/parts.js";
import { repair } from "../questions/repair.js";
import { namedSlots } from "../questions/slots.js";
import { understand } from "../questions/understand.js";
import { wordsFor } from "./answer-part.js";
import { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import { writeFindings } from "./findings.js";
import { label } from "./segments.js";
import { type Language, TEXTS } from "./texts.text.js";
import { type Attempt, joined, saysAll, type Tried, tryPart, tryParts } from "./try-parts.js";

/** From so many Latin words on, a question that holds Chinese names is an English one. */
const ENGLISH_WORDS = 4;

/**
 * Answers a question. One of several parts is a conversation in one breath: each part is answered
 * after the one before, who and when may stand in any of them. Where not all parts can be answered so,
 * the question is also read as one.
 */
export async function attempt(typed: string, memory: Memory, sources: Built): Promise<Attempt> {
  const plain = withoutOrders(typed);
  // Whom a sentence is about that gives an order, the question after it may be about too.
  const before = plain === typed ? memory : await seeded(typed, memory, sources);
  const { text, slips } = repair(
    plain,
    sources.built.issuers,
    await wordsFor(plain, before, sources),
  );
  const language = languageOf(plain === "" ? typed : plain);
  const done = await attemptMended(text, language, before, sources);
  if (done.draft.status !== "answered") return done;
  await writeFindings(done.draft, sources);
  for (const { typed: slip, meant } of slips) {
    const { composer } = done.draft;
    composer.labels.add(meant);
    composer.note(TEXTS.mended, { echo: { kind: "echo", text: slip }, name: label(meant) });
  }
  return done;
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
