import { fold } from "../kernel/fold.js";

const RUN = /\p{Script=Han}+|[\p{L}\p{N}](?:[\p{L}\p{N}]|\.(?=\p{N}))*/gu;
const MIXED = /\p{Script=Han}/u;

/** A run of folded text: Chinese characters, or one latin or digit word. */
export interface Run {
  readonly text: string;
  readonly han: boolean;
}

/** The runs of a text after folding; thousands separators are gone, "714.40" is one word. */
export function runs(text: string): Run[] {
  const folded = fold(text).replace(/(?<=\d),(?=\d{3})/g, "");
  return [...folded.matchAll(RUN)].flatMap(([run]) => splitMixed(run));
}

/**
 * The tokens of the lexical index: bigrams of Chinese runs, a character that stands alone, latin
 * and digit words (a decimal point becomes "p", or FTS5 would cut the number in two).
 */
export function tokens(text: string): string[] {
  return runs(text).flatMap(({ text: run, han }) =>
    han ? grams(run, 2) : [run.replaceAll(".", "p")],
  );
}

/** The overlapping `n`-grams of a run; the run itself where it is shorter. */
export function grams(run: string, n: number): string[] {
  const characters = [...run];
  if (characters.length <= n) return [run];
  return characters
    .slice(0, characters.length - n + 1)
    .map((_, i) => characters.slice(i, i + n).join(""));
}

function splitMixed(run: string): Run[] {
  if (!MIXED.test(run)) return [{ text: run, han: false }];
  return [...run.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)].map(([text]) => ({
    text,
    han: MIXED.test(text),
  }));
}
