import { chineseInteger } from "../kernel/chinese-number.js";
import type { Reading } from "./sentence-reading.js";
import { clauseEnd, clauseStart } from "./sentence-reading.js";
import {
  CLAUSE_MARK,
  COMPARED_TO,
  GROWTH_BEFORE,
  GROWTH_RANKS,
  MAKE_UP,
  MOVE_BEFORE,
  MOVES,
  NEXT_TO_FIRST,
  NOT_A_MOVE,
  NOT_A_RANK,
  NOT_BEFORE,
  NTH,
  NTH_SMALL,
  ONE_OF,
  ORDINAL_MARK,
  RANK_NOUN,
  RANKS,
  REACHED,
  SHARE_BEFORE_RANK,
  SHARE_IN_RANK,
} from "./words.data.js";

/** A word for a change. `from` is where its phrase starts ("有所减少"). */
export interface Move {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: 1 | -1 | 0;
  /** The clause says what it is held against. */
  readonly compared: boolean;
}

/** A place in an order. */
export interface Rank {
  readonly start: number;
  readonly end: number;
  readonly order: "largest" | "smallest";
  /** Counted from one. */
  readonly position: number;
  /** "之一": among the first few. */
  readonly loose: boolean;
  /** What is put in order where it is not amounts: how much things grew or fell, or their shares. */
  readonly by?: RankBy;
}

/** Growth (1) or decline (-1) as a rate, or shares. */
export type RankBy = { readonly kind: "growth"; readonly to: 1 | -1 } | { readonly kind: "share" };

const WORDS = MOVES.flatMap(({ to, words }) => words.map((word) => ({ to, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const REACH = 8;
const LATIN = /[a-z]/;

/** Words for change, outside labels and numbers. */
export function findMoves(reading: Reading): Move[] {
  const { text, labels, numbers } = reading;
  const moves: Move[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = WORDS.find(({ word }) => text.startsWith(word, at));
    if (!found) continue;
    const end = at + found.word.length;
    const latin = LATIN.test(found.word.charAt(0));
    if (latin && (LATIN.test(text.charAt(at - 1)) || LATIN.test(text.charAt(end)))) continue;
    const inLabel = labels.some((label) => label.start < end && at < label.end);
    const inNumber = numbers.some((one) => one.numberStart < end && at < one.end);
    const rest = text.slice(end);
    if (latin && MAKE_UP.test(text.slice(0, at))) continue;
    if (inLabel || inNumber || REACHED.test(rest) || NOT_A_MOVE.test(text.slice(at, end + 6))) {
      at = end - 1;
      continue;
    }
    const before = text.slice(Math.max(0, at - REACH), at);
    const turned = found.to !== 0 && NOT_BEFORE.test(before);
    const lead = MOVE_BEFORE.exec(before)?.[0].length ?? 0;
    moves.push({
      start: at,
      end,
      from: at - lead,
      to: turned ? 0 : found.to,
      compared: comparedTo(reading, at, end),
    });
    at = end - 1;
  }
  return moves;
}

/** Is the word held against another year? In its clause or the one before. */
function comparedTo(reading: Reading, at: number, end: number): boolean {
  const opens = clauseStart(reading, at);
  const before = clauseStart(reading, Math.max(0, opens - 1));
  const clause = reading.text.slice(before, clauseEnd(reading, end));
  return COMPARED_TO.test(clause);
}

/** "增幅在三家中居首", "占比最高": what is in order stands in front of the place or in its phrase. */
function rankedBy(text: string, start: number, end: number): RankBy | undefined {
  const before = text.slice(0, start);
  const grown = GROWTH_BEFORE.find(({ words }) => words.test(before));
  if (grown) return { kind: "growth", to: grown.to };
  const share = SHARE_IN_RANK.test(text.slice(start, end)) || SHARE_BEFORE_RANK.test(before);
  return share ? { kind: "share" } : undefined;
}

/** Superlatives and places in an order. */
export function findRanks(reading: Reading): Rank[] {
  const { text, labels, numbers } = reading;
  const found: Rank[] = [];
  const push = (
    start: number,
    end: number,
    order: Rank["order"],
    position: number,
    grown?: RankBy,
  ): void => {
    if (NOT_A_RANK.test(text.slice(end))) return;
    if (
      labels.some((label) => label.start < end && start < label.end && label.end - label.start > 3)
    )
      return;
    if (numbers.some((one) => one.start < end && start < one.end)) return;
    if (found.some((one) => one.start < end && start < one.end)) return;
    const noun = RANK_NOUN.exec(text.slice(end))?.[0] ?? "";
    const loose =
      ONE_OF.test(noun) ||
      ONE_OF.test(
        text
          .slice(Math.max(0, start - 8), start)
          .split(CLAUSE_MARK)
          .at(-1) ?? "",
      );
    const by = grown ?? rankedBy(text, start, end);
    found.push({ start, end: end + noun.length, order, position, loose, ...(by ? { by } : {}) });
  };
  for (const { to, order, words } of GROWTH_RANKS) {
    for (const { 0: word, index } of text.matchAll(words)) {
      push(index, index + word.length, order, 1, { kind: "growth", to });
    }
  }
  for (const { 0: word, index } of text.matchAll(NEXT_TO_FIRST)) {
    push(index, index + word.length, "largest", 2);
  }
  for (const match of text.matchAll(NTH)) {
    const [whole, fromEnd, number = "", size] = match;
    const led = whole.indexOf(ORDINAL_MARK) > 0;
    if (!led && size === undefined) continue;
    const position = /\d/.test(number)
      ? Number.parseInt(number, 10)
      : (chineseInteger(number) ?? 0);
    if (position < 1) continue;
    const small = fromEnd !== undefined || (size !== undefined && NTH_SMALL.test(size));
    push(match.index, match.index + whole.length, small ? "smallest" : "largest", position);
  }
  for (const { order, words } of RANKS) {
    for (const match of text.matchAll(words)) {
      const end = match.index + match[0].length;
      const label = labels.find((one) => one.start < match.index && match.index < one.end);
      push(label && label.end < end ? label.end : match.index, end, order, 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
