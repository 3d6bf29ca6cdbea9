import { BadQuantity, UnitMismatch } from "../kernel/errors.js";
import type { LibraryEntry } from "../ledger/library.js";
import type { Step } from "../model/plan.js";
import { withoutOrders } from "../questions/guards.js";
import type { Memory } from "../questions/memory.js";
import { askedIn, partsOf } from "../questions/parts.js";
import { repair } from "../questions/repair.js";
import { namedSlots } from "../questions/slots.js";
import { understand } from "../questions/understand.js";
import { answerPart, wordsFor } from "./answer-part.js";
import { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import { label, type Segment, textOf } from "./segments.js";
import { type Language, TEXTS } from "./texts.text.js";

/** From so many Latin words on, a question that holds Chinese names is an English one. */
const ENGLISH_WORDS = 4;

/** An answer tried, with what the conversation remembers after it. */
export interface Attempt {
  readonly draft: Draft;
  readonly memory: Memory;
}

/** A part of a question with what trying it came to. */
interface Tried extends Attempt {
  readonly part: string;
}

/**
 * Answers a question. One of several parts is a conversation in one breath: each part is answered
 * after the one before, who and when may stand in any of them. Where not all parts can be answered so,
 * the question is also read as one.
 */
export async function attempt(typed: string, memory: Memory, sources: Built): Promise<Attempt> {
  const words = await wordsFor(withoutOrders(typed), memory, sources);
  const { text, slips } = repair(typed, sources.built.issuers, words);
  const done = await attemptMended(text, memory, sources);
  if (done.draft.status !== "answered") return done;
  for (const { typed: slip, meant } of slips) {
    const { composer } = done.draft;
    composer.labels.add(meant);
    composer.note(TEXTS.mended, { echo: { kind: "echo", text: slip }, name: label(meant) });
  }
  return done;
}

async function attemptMended(question: string, memory: Memory, sources: Built): Promise<Attempt> {
  const library = await sources.ledger.library();
  const language = languageOf(withoutOrders(question));
  const start = (composer: Composer): Draft => new Draft(question, composer);
  const fresh = (): Composer => new Composer(language, library);
  const whole = (): Promise<Attempt> => tryPart(question, memory, sources, start(fresh()), library);
  const parts = partsOf(withoutOrders(question));
  if (parts.length < 2) return whole();
  const one = await whole();
  if (one.draft.complete) return one;
  if (one.draft.plan?.steps.some(({ operation }) => operation === "product")) return one;
  const tried = await tryParts(parts, await seeded(question, memory, sources), sources, fresh());
  if (tried.every(({ draft }) => draft.status === "answered")) return joined(question, tried);

  if (one.draft.status === "answered" && saysAll(one, tried)) return one;
  const found = tried.filter(({ draft }) => draft.status === "answered");
  const open = tried.some(({ draft }) => !REFUSED.has(draft.status) && draft.status !== "answered");
  if (
    found.length === 0 ||
    open ||
    !(REFUSED.has(one.draft.status) || one.draft.status === "answered")
  )
    return one;
  const missing = tried.filter(({ draft }) => draft.status !== "answered");
  const again = await tryParts(
    found.map(({ part }) => part),
    await seeded(question, memory, sources),
    sources,
    fresh(),
  );
  const answer = joined(question, again);
  for (const { part } of missing) {
    answer.draft.composer.note(TEXTS.partMissing, { part: { kind: "echo", text: askedIn(part) } });
  }
  return answer;
}

const REFUSED: ReadonlySet<string> = new Set(["not_found", "out_of_scope"]);

function languageOf(question: string): Language {
  const latin = question.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return /\p{Script=Han}/u.test(question) && latin < ENGLISH_WORDS ? "zh" : "en";
}

async function tryPart(
  part: string,
  memory: Memory,
  sources: Built,
  draft: Draft,
  library: readonly LibraryEntry[],
): Promise<Attempt> {
  try {
    return { draft, memory: await answerPart(part, memory, sources, draft, library) };
  } catch (error) {
    if (!(error instanceof UnitMismatch || error instanceof BadQuantity) || sources.strictSeal) {
      throw error;
    }
    draft.withdraw();
    return { draft, memory };
  }
}

/** Tries the parts one after another, all writing into one answer; a part that fails writes nothing. */
async function tryParts(
  parts: readonly string[],
  memory: Memory,
  sources: Built,
  composer: Composer,
): Promise<Tried[]> {
  const library = await sources.ledger.library();
  const tried: Tried[] = [];
  let before = memory;
  for (const part of parts) {
    composer.startPart();
    const one = await tryPart(part, before, sources, new Draft(part, composer), library);
    // What only goes on from a part without an answer has none either.
    const failed = tried.some(({ draft }) => draft.status !== "answered");
    if (failed && !one.draft.selfStanding && one.draft.status === "answered") {
      one.draft.status = "not_found";
    }
    if (one.draft.status === "answered") before = one.memory;
    tried.push({ ...one, part });
  }
  return tried;
}

/** The memory the first part starts with: who and when the question names in whichever part. */
async function seeded(question: string, memory: Memory, sources: Built): Promise<Memory> {
  const plain = withoutOrders(question);
  const u = understand(plain, sources.built.issuers, await wordsFor(plain, memory, sources));
  const { issuers, years } = namedSlots(u, sources.built);
  return {
    ...memory,
    issuers: issuers.length > 0 ? issuers : memory.issuers,
    years: years.length === 1 ? years : issuers.length > 0 ? [] : memory.years,
  };
}

/** Does the answer to the whole state every figure that the parts came to? */
function saysAll({ draft }: Attempt, tried: readonly Tried[]): boolean {
  const stated = new Set(draft.composer.figures.map(({ value, unit }) => `${value} ${unit}`));
  const last = tried.findLast(({ draft: one }) => one.status === "answered");
  return (last?.draft.composer.figures ?? []).every(({ value, unit }) =>
    stated.has(`${value} ${unit}`),
  );
}

function joined(question: string, tried: readonly Tried[]): Attempt {
  const last = tried.at(-1);
  const composer = last?.draft.composer;
  if (!last || !composer) throw new RangeError("no part to join");
  const draft = new Draft(question, composer);
  composer.lines.splice(0, composer.lines.length, ...distinct(composer.lines));
  composer.notes.splice(0, composer.notes.length, ...distinct(composer.notes));
  const steps = new Map<string, Step>();
  for (const { draft: one } of tried) {
    for (const step of one.plan?.steps ?? []) steps.set(JSON.stringify(step), step);
  }
  const askedActual = tried.some(({ draft: one }) => one.plan?.askedActual === true);
  if (steps.size > 0) draft.plan = { steps: [...steps.values()], askedActual };
  return { draft, memory: last.memory };
}

function distinct(lines: readonly Segment[][]): Segment[][] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = textOf(line);
    return !seen.has(text) && seen.add(text) !== undefined;
  });
}
