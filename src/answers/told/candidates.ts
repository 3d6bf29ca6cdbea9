import { fold, foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import { coverage } from "../../questions/linking/fuzzy.js";
import { KIN } from "../../questions/projects/described.data.js";
import { ACCOUNT, STRETCH_END } from "../../questions/projects/told-value.data.js";

/** A value as a sentence states it. */
export interface Told {
  readonly passage: Passage;
  readonly sentence: string;
  /** The value's own stretch of the sentence. */
  readonly stretch: string;
  /** What is said around it, folded. */
  readonly around: string;
  /** As it stands there. */
  readonly value: string;
  readonly number: string | null;
  readonly unit: string | null;
  /** Where in the sentence. */
  readonly at: number;
}

/** What a word counts where it is found: in the value's own stretch, its sentence, or around it. */
const IN_STRETCH = 1;
const IN_SENTENCE = 0.7;
const AROUND = 0.55;
/** So much of a longer word must stand together. */
const MOSTLY = 0.6;
const LONGER = 3;

/** Every value of a kind that the passages state. */
export function toldIn(passages: readonly Passage[], said: RegExp, unit: string | null): Told[] {
  return passages.flatMap((passage) => {
    const found = sentences(passage.text).flatMap((raw) => {
      const sentence = raw.trim();
      return [...sentence.matchAll(said)].map((match) => ({ sentence, match }));
    });
    if (found.length === 0) return [];
    const around = aroundIn(passage, passages);
    return found.map(({ sentence, match }) => ({
      passage,
      sentence,
      around,
      stretch: stretchAt(sentence, match.index, match.index + match[0].length),
      value: match[0],
      number: match.groups?.["number"]?.replaceAll(",", "") ?? null,
      unit: match.groups?.["unit"] ?? unit,
      at: match.index,
    }));
  });
}

/** The headings over a passage, whose it is, and what stands beside it in the same account of one thing. */
function aroundIn({ path, subject, documentId }: Passage, all: readonly Passage[]): string {
  const beside = all.filter(
    (one) =>
      one.documentId === documentId &&
      one.subject === subject &&
      one.path.length === path.length &&
      one.path.slice(0, -1).join() === path.slice(0, -1).join(),
  );
  const account = path.some((name) => ACCOUNT.test(name)) || subject !== null ? beside : [];
  return foldLabel([...path, subject ?? "", ...account.map(({ text }) => text)].join(" "));
}

/** How much of what is asked a told value answers to, from nothing to one. */
export function fitOf(told: Told, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const [stretch, sentence] = [foldLabel(told.stretch), foldLabel(told.sentence)];
  const sum = words.reduce((total, word) => {
    if (holds(stretch, word)) return total + IN_STRETCH;
    if (holds(sentence, word)) return total + IN_SENTENCE;
    return holds(told.around, word) ? total + AROUND : total;
  }, 0);
  return sum / words.length;
}

/** Does a text hold a word, most of it, or one of a like meaning? */
export function holds(text: string, word: string): boolean {
  const own = foldLabel(word);
  const kin = KIN.filter((group) => group.includes(word)).flat();
  if ([own, ...kin].some((one) => text.includes(foldLabel(one)))) return true;
  return own.length >= LONGER && coverage(own, text) >= MOSTLY;
}

/** From the mark before a value to the mark behind it. */
function stretchAt(text: string, start: number, end: number): string {
  const plain = fold(text).length === text.length ? fold(text) : text;
  let [from, to] = [start, end];
  while (from > 0 && !STRETCH_END.test(plain.charAt(from - 1))) from -= 1;
  while (to < text.length && !STRETCH_END.test(plain.charAt(to))) to += 1;
  return text.slice(from, to);
}
