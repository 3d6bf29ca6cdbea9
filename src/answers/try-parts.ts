import { BadQuantity, UnitMismatch } from "../kernel/errors.js";
import type { Step } from "../model/plan.js";
import type { Memory } from "../questions/conversation/memory.js";
import { answerPart } from "./answer-part.js";
import type { Composer } from "./composer.js";
import { type Built, Draft } from "./draft.js";
import { type Segment, textOf } from "./segments.js";

/** An answer tried, with what the conversation remembers after it. */
export interface Attempt {
  readonly draft: Draft;
  readonly memory: Memory;
}

/** A part of a question with what trying it came to. */
export interface Tried extends Attempt {
  readonly part: string;
}

/** Tries one question, or one part of it; a quantity that cannot be worked with withdraws it. */
export async function tryPart(
  part: string,
  memory: Memory,
  sources: Built,
  draft: Draft,
): Promise<Attempt> {
  const library = await sources.ledger.library();
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
export async function tryParts(
  parts: readonly string[],
  memory: Memory,
  sources: Built,
  composer: Composer,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  let before = memory;
  for (const part of parts) {
    composer.startPart();
    const one = await tryPart(part, before, sources, new Draft(part, composer));
    // What only goes on from a part without an answer has none either.
    const failed = tried.some(({ draft }) => draft.status !== "answered");
    if (failed && !one.draft.selfStanding && one.draft.status === "answered") {
      one.draft.status = "not_found";
    }
    // Of an office that is not loaded the parts that go on have nothing either.
    before =
      one.draft.status === "answered" ? one.memory : { ...before, unknown: one.memory.unknown };
    tried.push({ ...one, part });
  }
  return tried;
}

/** Does the answer to the whole state every figure that the parts came to? */
export function saysAll({ draft }: Attempt, tried: readonly Tried[]): boolean {
  const stated = new Set(draft.composer.figures.map(({ value, unit }) => `${value} ${unit}`));
  const last = tried.findLast(({ draft: one }) => one.status === "answered");
  return (last?.draft.composer.figures ?? []).every(({ value, unit }) =>
    stated.has(`${value} ${unit}`),
  );
}

/** The answers of the parts as one; no line twice. */
export function joined(question: string, tried: readonly Tried[]): Attempt {
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
