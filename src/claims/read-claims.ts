import type { Claim } from "./claim.js";
import { findMoves, findRanks, type Move } from "./phrases.js";
import { findNone, readNone } from "./reading/none.js";
import { readNumber } from "./reading/number.js";
import { findOrders, readOrder } from "./reading/order.js";
import { readMove, readRank } from "./reading/rank.js";
import { type Carried, Reader } from "./reading/reader.js";
import { isSpentAt } from "./reading/spent.js";
import { type Reading, thingsIn } from "./sentence-reading.js";
import { GROWTH_BEFORE } from "./words.data.js";

const KEPT = 6;

/** The claims of one sentence in order, and what it leaves to the next. */
export function readClaims(reading: Reading, before: Carried): { claims: Claim[]; after: Carried } {
  const ranks = findRanks(reading);
  // "增长最快" is a place in an order, not a direction.
  const moves = findMoves(reading).filter(
    (move) =>
      !ranks.some(({ by, start, end }) => by && start < move.end && move.start < end) &&
      !ranks.some(({ by, start }) => by?.kind === "growth" && isOfRank(reading.text, move, start)),
  );
  const reader = new Reader(reading, before, moves);
  // In the order of the text: each claim may go on about what the one before was of.
  const steps = [
    ...reading.numbers.map(({ start }, at) => ({ start, read: () => readNumber(reader, at) })),
    ...moves.map((one) => ({ start: one.start, read: () => readMove(reader, one) })),
    ...findOrders(reading).map((one) => ({ start: one.start, read: () => readOrder(reader, one) })),
    ...findNone(reading).map((one) => ({ start: one.start, read: () => readNone(reader, one) })),
    ...ranks.map((one) => ({ start: one.start, read: () => readRank(reader, one) })),
  ].sort((a, b) => a.start - b.start);
  const taken: Claim[] = [];
  for (const claim of steps.flatMap(({ read }) => read() ?? [])) {
    const clash = taken.findIndex((one) => one.start < claim.end && claim.start < one.end);
    if (clash < 0) taken.push(claim);
    else if ("stated" in claim && !("stated" in (taken[clash] ?? claim))) taken[clash] = claim;
  }
  const named = thingsIn(reading, 0, reading.text.length);
  return {
    claims: taken.sort((a, b) => a.start - b.start).map((claim) => told(claim, reading.text)),
    after: {
      things:
        reader.last.length > 0 ? reader.last : named.length > 0 ? named.slice(-1) : before.things,
      listed: reader.listed.slice(-KEPT),
    },
  };
}

/** "增幅在三家中居首": the noun in front names what is in order. */
function isOfRank(text: string, { start, end }: Move, rank: number): boolean {
  const noun = GROWTH_BEFORE.some(({ words }) => words.test(text.slice(start, end)));
  return noun && end <= rank && !/[，。；\d]/u.test(text.slice(end, rank));
}

function told(claim: Claim, text: string): Claim {
  const at = "stated" in claim ? claim.stated.numberStart : claim.start;
  return isSpentAt(text, at) ? { ...claim, spent: true } : claim;
}
