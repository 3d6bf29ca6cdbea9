import { equal, quantity } from "../../kernel/quantity.js";
import { unitOf } from "../../kernel/units.js";
import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import {
  CHANGE_SPOKEN,
  EACH_AMOUNT,
  FULL_STOP,
  MOVE_BEFORE,
  REASON_AMOUNT,
  REASON_MARK,
  REASON_PARTS,
  REASON_STARTS,
  REASONS_ASKED,
} from "../../questions/projects/told-reasons.data.js";
import { remembered, type Way } from "../question.js";
import { writeReasons } from "../write/told-reasons.js";
import { passagesFor } from "./passages-for.js";

/** An amount that a sentence states, with what it is of. */
export interface Stated {
  readonly passage: Passage;
  readonly name: string;
  readonly number: string;
  readonly unit: string;
}

/** A sentence that explains a change, with the amounts of its reasons. */
export interface Explained {
  readonly passage: Passage;
  readonly sentence: string;
  /** What the sentence states before it comes to the reasons. */
  readonly before: readonly Stated[];
  readonly reasons: readonly Stated[];
}

const LEAST = 2;

/** "增加199.45万的原因里一条条各多少": the amounts of the sentence that explains a change, each with its name. */
export const toldReasons: Way = async (question) => {
  const { u, slots, draft } = question;
  const asked = REASONS_ASKED.test(u.text) && EACH_AMOUNT.test(u.text);
  if (!slots.named || !asked || !CHANGE_SPOKEN.test(u.text)) return undefined;
  const told = toldAmounts(u);
  const all = (await passagesFor(question)).flatMap(explainedIn);
  const fitting = all.filter(
    ({ before }) =>
      told.length === 0 ||
      before.some(({ number, unit }) => told.some((one) => equal(one, quantity(number, unit)))),
  );
  const [first] = fitting;
  // Of several changes explained, an amount has to say which is meant.
  if (!first || (told.length === 0 && fitting.some((one) => !alike(one, first)))) return undefined;
  writeReasons(draft.composer, first);
  draft.complete = true;
  return remembered(question);
};

function toldAmounts(u: Understanding): ReturnType<typeof quantity>[] {
  return meant(u.spans, "quantity").flatMap(({ value, unit }) =>
    unit !== null && unitOf(unit)?.dimension === "money" ? [quantity(value, unit)] : [],
  );
}

function alike(a: Explained, b: Explained): boolean {
  const saying = ({ reasons }: Explained): string =>
    reasons.map(({ number, unit }) => `${number} ${unit}`).join();
  return saying(a) === saying(b);
}

function explainedIn(passage: Passage): Explained[] {
  // "一是…；二是…": the reasons go on behind a semicolon.
  return sentences(passage.text, FULL_STOP).flatMap((raw) => {
    const sentence = raw.trim();
    const at = REASON_STARTS.exec(sentence)?.index;
    if (at === undefined) return [];
    const reasons = statedIn(passage, sentence.slice(at));
    if (reasons.length < LEAST) return [];
    return [{ passage, sentence, before: statedIn(passage, sentence.slice(0, at)), reasons }];
  });
}

function statedIn(passage: Passage, text: string): Stated[] {
  let from = 0;
  return [...text.matchAll(REASON_AMOUNT)].map((match) => {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const stretch = before.split(REASON_PARTS).at(-1) ?? "";
    const name = stretch.replace(REASON_MARK, "").trim().replace(MOVE_BEFORE, "").trim();
    const number = (match.groups?.["number"] ?? "").replaceAll(",", "");
    return { passage, name, number, unit: match.groups?.["unit"] ?? "" };
  });
}
