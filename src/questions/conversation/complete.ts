import type { Intent } from "../intent/intent.js";
import type { Understanding } from "../linking/understand.js";
import type { Slots } from "../selecting/slots.js";
import { carried } from "./carried.js";
import { details, largestWithin } from "./details.js";
import { heldAgainst } from "./held-against.js";
import { outerWhole, partOfLine, shareOfPart, wholeLine } from "./line-parts.js";
import type { Memory } from "./memory.js";
import { otherOffice } from "./other-office.js";
import { otherPhase } from "./other-phase.js";
import { gapOfRanking, placeOfRanking, placesAfter, shareOfRanking } from "./ranking-places.js";
import {
  gapOfOrder,
  higherShare,
  pointsApart,
  restShare,
  shareOfFocus,
  shareOfNext,
  shareOfPointed,
  shareOfRest,
  shareOfSum,
} from "./shares.js";
import { thanOther } from "./than-other.js";
import { type Completed, type Move, OWN_SUBJECT } from "./turn.js";
import { sumOfTurns, sumWithTurns } from "./turns-added.js";
import { oneOfListed, oneOfTwo, shareOfOther } from "./two-things.js";

/** The ways a turn goes on from those before it, tried in this order. */
const MOVES: readonly Move[] = [
  placeOfRanking,
  placesAfter,
  gapOfRanking,
  shareOfOther,
  otherOffice,
  oneOfTwo,
  oneOfListed,
  details,
  largestWithin,
  shareOfRanking,
  shareOfSum,
  gapOfOrder,
  higherShare,
  shareOfPointed,
  shareOfRest,
  pointsApart,
  thanOther,
  restShare,
  wholeLine,
  otherPhase,
  heldAgainst,
  sumWithTurns,
  sumOfTurns,
  shareOfFocus,
  shareOfNext,
  shareOfPart,
  partOfLine,
  outerWhole,
  carried,
];

/**
 * Fills from memory what a follow-up leaves out: its targets, its operation ("那2022年呢"), the
 * years of a change asked after two lookups ("涨了多少"), the next place of a ranking ("第二个呢").
 * A question that says all of it stays as it is.
 */
export function complete(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  memory: Memory,
): Completed {
  const before = memory.intent;
  const alone = { intent, slots };
  if (!before) return alone;
  const turn = { u, intent, slots, memory, before };
  if (OWN_SUBJECT.has(intent.kind))
    return (intent.kind === "define" ? placeOfRanking(turn) : undefined) ?? details(turn) ?? alone;
  for (const move of MOVES) {
    const completed = move(turn);
    if (completed) return completed;
  }
  return alone;
}
