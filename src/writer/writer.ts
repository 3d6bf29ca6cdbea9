import type { Composer } from "../answers/composer.js";
import type { Sources } from "../answers/draft.js";
import type { Segment } from "../answers/segments.js";
import { ModelFailure } from "../llm/failure.js";
import type { Message, Model } from "../llm/types.js";
import { loadPrompt } from "../planner/prompt.js";
import { type Checked, check } from "./check.js";
import { type Page, pageOf } from "./page.js";
import { placed } from "./place.js";
import { SLOTS, shownOf } from "./shown.js";
import { PROMPT, WRITER } from "./writer.text.js";

const MOST_TOKENS = 800;
/** More lines than these are a list, and read best as one. */
const MOST_SLOTS = 12;

/**
 * Lets a model word an answer that is there already: it is given slots and puts words that claim
 * nothing around them. "assist": where there is more than one; "always": for every answer. What does
 * not pass its check is told once, then the template stands.
 * @throws BadPrompt
 */
export function createWriter(
  model: Model,
  mode: "assist" | "always",
): NonNullable<Sources["words"]> {
  const prompt = loadPrompt("writer", SLOTS);
  return async ({ composer, status }, typed) => {
    const page = pageOf(composer);
    const least = mode === "assist" ? 2 : 1;
    if (status !== "answered" || composer.citations.length === 0) return undefined;
    if (page.slots.length < least || page.slots.length > MOST_SLOTS) return undefined;
    const record = { name: model.name, prompt: prompt.id, mode };
    if (model.resting) return { record: { ...record, outcome: "failed", reason: "resting" } };
    try {
      const checked = await wordingOf(model, prompt.fill(shownOf(page, typed)), page);
      if ("wrong" in checked) {
        return { record: { ...record, outcome: "refused", reason: checked.wrong } };
      }
      const lines = placed(checked.pieces, page);
      const without = leftOut(lines, composer);
      const label = composer.fill(WRITER.worded, {});
      const segments = composer.segments(lines, [label], without);
      return { segments, without, record: { ...record, outcome: "worded" } };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      return { record: { ...record, outcome: "failed", reason: error.kind } };
    }
  };
}

/** Asks for a wording, and once more with what was wrong with it. @throws ModelFailure */
export async function wordingOf(model: Model, prompt: string, page: Page): Promise<Checked> {
  const messages: Message[] = [{ role: "user", content: prompt }];
  const first = await turn(model, messages);
  const checked = check(first, page);
  if (!("wrong" in checked)) return checked;
  const told = { role: "user", content: PROMPT.again(checked.wrong, checked.met) } as const;
  return check(await turn(model, [...messages, { role: "assistant", content: first }, told]), page);
}

async function turn(model: Model, messages: readonly Message[]): Promise<string> {
  // Somebody waits, and there is an answer already; a silent stream is noticed early.
  const request = { messages, maxTokens: MOST_TOKENS, stream: true, attempts: 1 };
  const { text, cut } = await model.complete(request);
  if (cut) throw new ModelFailure("malformed");
  return text;
}

/** The citations of passages that were left out. */
function leftOut(lines: Lines, { lines: before, notes }: Composer): number[] {
  const kept = new Set(marksOf([...lines, ...notes]));
  return marksOf(before)
    .filter((mark) => !kept.has(mark))
    .map((mark) => Number.parseInt(mark.slice(1), 10));
}

type Lines = readonly (readonly Segment[])[];

function marksOf(lines: Lines): string[] {
  return lines
    .flat()
    .flatMap((one) => (one.kind === "mark" && /^\[/.test(one.text) ? [one.text] : []));
}
