import { printNumber } from "../kernel/quantity.js";
import { findStated, type Stated } from "./numbers.js";
import {
  ANOTHER,
  LABEL_FILLER,
  LABEL_REACH,
  MOST_BETWEEN,
  OURSELVES,
  PIECE_MARK,
  SAME_LABEL,
  SAME_WORDS,
  TELLING,
  TELLS_PHASE,
  TELLS_SHARE,
  YEAR_NAMED,
} from "./printed.data.js";
import { MOVES, REACHED } from "./words.data.js";

/** What stands before a number: its label, and the numbers between the label and it. */
export interface Label {
  /** The nearest words with content. */
  readonly words: string;
  /** The words right before the number, with or without content. */
  readonly near: string;
  /** The words with content stand right before the number. */
  readonly direct: boolean;
  /** Numbers between the label and this number, the nearest first. */
  readonly between: readonly string[];
  /** The year named last before it. */
  readonly year: number | null;
  /** Directions and shares told right before the number. */
  readonly manner: string;
}

const WAYS = MOVES.flatMap(({ to, words }) => words.map((word) => ({ to, word })));

/** Reads the label of a number from the text before it. */
export function labelBefore(text: string, numbers: readonly Stated[], names: RegExp | null): Label {
  const from = Math.max(0, text.length - LABEL_REACH);
  const told = numbers.filter(({ end, numberStart }) => numberStart >= from && end <= text.length);
  const between: string[] = [];
  const manner = mannerOf(text);
  const year = yearOf(text.slice(from));
  let near: string | null = null;
  let end = text.length;
  for (const number of [...told.toReversed(), undefined]) {
    const last = end === text.length;
    const stretch = text.slice(number?.end ?? from, end);
    for (const [back, piece] of stretch.split(PIECE_MARK).toReversed().entries()) {
      near ??= plain(piece ?? "", names);
      const words = contentOf(piece ?? "", names);
      if (words.length < 2) continue;
      const direct = last && back === 0;
      return { words, near, direct, between, year, manner };
    }
    if (!number || between.length >= MOST_BETWEEN) break;
    between.push(`${printNumber(number.amount)}${number.amount.unit ?? ""}`);
    end = number.numberStart;
  }
  return { words: "", near: near ?? "", direct: false, between, year, manner };
}

/** Are two numbers printed under the same label? `digits`: those of the number itself. */
export function sameLabel(a: Label, b: Label, digits: number): boolean {
  if (a.manner !== b.manner || a.between.join() !== b.between.join()) return false;
  if (a.words !== "" && b.words !== "") {
    return a.direct === b.direct && endsAlike(a.words, b.words);
  }
  const bare = a.words === "" && b.words === "" && digits >= TELLING && a.near.length > 2;
  return bare && shared(a.near, b.near) >= SAME_WORDS;
}

/** Is one label the end of the other, and so much of it that nothing else is meant? */
function endsAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!long.endsWith(short)) return false;
  if (ANOTHER.test(long.slice(0, long.length - short.length))) return false;
  return short.length > SAME_LABEL.pairs || short.length >= long.length * SAME_LABEL.share;
}

function plain(piece: string, names: RegExp | null): string {
  const own = names ? piece.replace(names, "") : piece;
  return own.replace(OURSELVES, "").replace(/[^\p{Script=Han}a-z]/gu, "");
}

function contentOf(piece: string, names: RegExp | null): string {
  let text = plain(piece, names);
  for (const { word } of WAYS) text = text.replaceAll(word, "");
  return text.replace(LABEL_FILLER, "");
}

function yearOf(text: string): number | null {
  const last = [...text.matchAll(YEAR_NAMED)].at(-1)?.[0];
  return last === undefined ? null : Number.parseInt(last, 10);
}

function mannerOf(text: string): string {
  const last = text.slice(-LABEL_REACH).split(PIECE_MARK).at(-1) ?? "";
  const after = last.split(/\d/u).at(-1) ?? "";
  const ways = WAYS.filter(({ word }) => {
    const at = after.indexOf(word);
    return at >= 0 && !REACHED.test(after.slice(at + word.length));
  }).map(({ to }) => to);
  const share = TELLS_SHARE.test(after) ? "%" : "";
  return `${[...new Set(ways)].sort().join()}${share}${TELLS_PHASE.exec(after)?.[0] ?? ""}`;
}

function shared(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const both = [...left].filter((pair) => right.has(pair)).length;
  return both / Math.max(left.size, right.size, 1);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
}

/** The numbers of a text a label is read across. */
export const numbersIn = (text: string): Stated[] => findStated(text);
