import { finish, prepared } from "../answers/attempt.js";
import type { Draft, Found, Sources, Written } from "../answers/draft.js";
import type { Question } from "../answers/question.js";
import { readAs } from "../answers/read-as.js";
import { maskPersonal } from "../kernel/mask.js";
import { ModelFailure } from "../llm/failure.js";
import type { Model } from "../llm/types.js";
import type { AskedModel } from "../model/answer.js";
import type { Passage } from "../model/passage.js";
import { loadPrompt } from "../planner/prompt.js";
import type { BudgetTool } from "../tools/index.js";
import { isBorne } from "./borne.js";
import { FINDER } from "./finder.text.js";
import { gather } from "./gather.js";
import type { Thing } from "./gathered.js";
import { SLOTS, slotsFor } from "./slots.js";
import { writeFound } from "./write-found.js";

/** Most passages, and most figures and results, that are added to an answer. */
const ADDED = 3;
/** Answered in full by their own kind: the definition, the list of duties. */
const WHOLE: ReadonlySet<Passage["kind"]> = new Set(["term", "duty"]);

/**
 * Where the rules answer an open question by passages alone, lets a model look for more with the
 * tools. Only ids come back; what they stand for is added below the answer if the question bears it,
 * in our own words. The answer itself stays as it is.
 * @throws BadPrompt
 */
export function createFinder(
  model: Model,
  mode: AskedModel["mode"],
): NonNullable<Sources["finds"]> {
  const prompt = loadPrompt("finder", SLOTS);
  let made: Promise<{ parts: typeof import("../tools/index.js"); tools: BudgetTool[] }> | undefined;
  const toolsOver = async (sources: Sources) => {
    const parts = await import("../tools/index.js");
    return { parts, tools: parts.createTools(sources) };
  };
  return async (typed, memory, sources, offline) => {
    const quoted = quotedIn(offline.draft);
    if (!model.can.tools || !isOpen(offline.draft, quoted, mode)) return undefined;
    const record = { name: model.name, prompt: prompt.id, mode };
    if (model.resting) return { record: { ...record, outcome: "failed", reason: "resting" } };
    const ready = await prepared(typed, memory, sources);
    if (!ready || ready.strange) return undefined;
    const { text, before, language } = ready;
    const question = await readAs(text, before, sources, language, offline.draft.question);
    try {
      made ??= toolsOver(sources);
      const { parts, tools } = await made;
      const filled = prompt.fill(slotsFor(question, quoted, maskPersonal(typed)));
      const { things } = await gather(model, filled, parts, tools);
      const { written, ...came } = await weigh(things, question, quoted, offline);
      return { ...(written ? { written } : {}), record: { ...record, ...came } };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      return { record: { ...record, outcome: "failed", reason: error.kind } };
    }
  };
}

/** The passages an answer quotes or retells. */
function quotedIn({ composer }: Draft): Passage[] {
  return composer.lines
    .flat()
    .flatMap((one) => (one.kind === "quote" || one.kind === "gist" ? [one.passage] : []));
}

/** Answered by passages alone; in "assist" not by what is whole as it stands. */
function isOpen(
  { status, composer }: Draft,
  quoted: readonly Passage[],
  mode: AskedModel["mode"],
): boolean {
  if (status !== "answered" || composer.figures.length > 0 || quoted.length === 0) return false;
  return mode === "always" || !quoted.every(({ kind }) => WHOLE.has(kind));
}

type Came = { written?: Written } & Pick<Found["record"], "outcome" | "reason">;

/** Adds what was handed in to a copy of the answer, as far as the question bears it. */
async function weigh(
  things: readonly Thing[] | undefined,
  question: Question,
  quoted: readonly Passage[],
  { draft: before, memory }: Written,
): Promise<Came> {
  if (!things) return { outcome: "refused", reason: "malformed" };
  const fresh = things.filter((one) => !isQuoted(one, quoted));
  const borne = fresh.filter((one) => isBorne(one, question, quoted));
  if (borne.length === 0) {
    return fresh.length === 0
      ? { outcome: "nothing" }
      : { outcome: "refused", reason: "not borne" };
  }
  const draft = before.copy();
  const { composer } = draft;
  composer.line(FINDER.also);
  const at = composer.lines.length;
  await writeFound(composer, atMost(borne), question, quoted);
  if (composer.lines.length === at) return { outcome: "nothing" };
  await finish(draft, question.sources);
  composer.note(FINDER.found);
  return { written: { draft, memory }, outcome: "found" };
}

function isQuoted(thing: Thing, quoted: readonly Passage[]): boolean {
  if (thing.kind !== "passage") return false;
  const { id, text } = thing.passage;
  return quoted.some((one) => one.id === id || one.text === text);
}

function atMost(things: readonly Thing[]): Thing[] {
  const passages = things.filter(({ kind }) => kind === "passage");
  const others = things.filter(({ kind }) => kind !== "passage");
  return [...passages.slice(0, ADDED), ...others.slice(0, ADDED)];
}
