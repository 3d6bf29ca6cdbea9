import { contentWordsOf } from "../../questions/intent/content-words.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { PLACING_TAGS } from "../../questions/projects/described.data.js";
import {
  ASKS_HOW_MUCH,
  ORDINAL,
  OTHER_ASKED,
  THRESHOLD_OF,
  TOLD_KINDS,
  type ToldKind,
} from "../../questions/projects/told-value.data.js";
import { writeNothingFound } from "../nothing-found.js";
import { officesOf } from "../offices.js";
import { type Question, remembered, type Way } from "../question.js";
import { everyTargetOf } from "../targets/targets-of.js";
import { writeTold } from "../write/told-value.js";
import { fitOf, holds, type Told, toldIn } from "./candidates.js";
import { passagesFor } from "./passages-for.js";

/** So much of what is asked must stand about the value. */
const FITS = 0.54;
/** Another value must fit so much less. */
const MARGIN = 0.04;
/** A level is named in words everything of its kind has. */
const FITS_LEVEL = 0.45;

/**
 * A value of a kind that only texts tell (a level, a number of storeys, a threshold): the sentence
 * that states it, if what is asked stands about it and no other value fits as well. What is asked
 * in a unit that nothing of the office has is not there.
 */
export const toldValue: Way = async (question) => {
  const { u, slots, draft } = question;
  const kind = TOLD_KINDS.find(({ asked }) => asked.test(u.text));
  if (!kind || OTHER_ASKED.test(u.text) || THRESHOLD_OF.test(u.text)) return undefined;
  const words = await wordsBeside(u, kind.asked);
  const passages = await passagesFor(question);
  const best = bestOf(toldIn(passages, kind.said, kind.unit), words, kind);
  if (best) {
    writeTold(draft.composer, best);
    draft.complete = true;
    return remembered(question);
  }
  if (kind.only !== true || !slots.named || (await hasTargetLike(question, kind))) return undefined;
  return writeNothingFound(question, "item");
};

/** The words of a question beside those that ask for the value. */
export async function wordsBeside(u: Understanding, asked: RegExp): Promise<string[]> {
  const match = asked.exec(u.text)?.[0] ?? "";
  const told = match.slice(Math.max(0, match.search(ASKS_HOW_MUCH)));
  const rest = u.text.replace(told, " ");
  return (await contentWordsOf(u, PLACING_TAGS)).filter(
    (word) => rest.includes(word) || !told.includes(word),
  );
}

/** The value that fits best, where no other does about as well. */
export function bestOf(
  all: readonly Told[],
  words: readonly string[],
  { unit, only }: Pick<ToldKind, "unit" | "only">,
  least = unit === null && only === true ? FITS_LEVEL : FITS,
): Told | undefined {
  const scored = all
    .map((told) => ({ told, score: fitOf(told, words) }))
    .filter(({ told, score }) => score >= least && (only === true || saysSome(told, words)))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const rival = scored.find(({ told }) => sayingOf(told) !== (best && sayingOf(best.told)));
  return best && (!rival || rival.score < best.score - MARGIN) ? best.told : undefined;
}

/** Another thing of the same account may be told in the same unit: something asked must stand right beside the value. */
function saysSome({ stretch }: Told, words: readonly string[]): boolean {
  return words.some((word) => holds(stretch, word));
}

function sayingOf({ value, number, unit }: Told): string {
  return number === null ? value.replace(ORDINAL, "") : `${number} ${unit ?? ""}`;
}

/** Is a target of the office set in what is asked for? */
async function hasTargetLike({ slots, sources }: Question, { said, unit }: ToldKind) {
  for (const office of await officesOf(slots, sources)) {
    const targets = everyTargetOf(office);
    if (targets.some((one) => (unit !== null && one.unit === unit) || one.raw.search(said) >= 0))
      return true;
  }
  return false;
}
