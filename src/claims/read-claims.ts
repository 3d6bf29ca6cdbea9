import type { Claim } from "./claim.js";
import { findMoves, findRanks } from "./phrases.js";
import { readNumber } from "./reading/number.js";
import { findOrders, readOrder } from "./reading/order.js";
import { readMove, readRank } from "./reading/rank.js";
import { type Carried, Reader } from "./reading/reader.js";
import { type Reading, thingsIn } from "./sentence-reading.js";

const KEPT = 6;

/** The claims of one sentence in order, and what it leaves to the next. */
export function readClaims(reading: Reading, before: Carried): { claims: Claim[]; after: Carried } {
  const moves = findMoves(reading);
  const reader = new Reader(reading, before, moves);
  // In the order of the text: each claim may go on about what the one before was of.
  const steps = [
    ...reading.numbers.map(({ start }, at) => ({ start, read: () => readNumber(reader, at) })),
    ...moves.map((one) => ({ start: one.start, read: () => readMove(reader, one) })),
    ...findOrders(reading).map((one) => ({ start: one.start, read: () => readOrder(reader, one) })),
    ...findRanks(reading).map((one) => ({ start: one.start, read: () => readRank(reader, one) })),
  ].sort((a, b) => a.start - b.start);
  const taken: Claim[] = [];
  for (const claim of steps.flatMap(({ read }) => read() ?? [])) {
    const clash = taken.findIndex((one) => one.start < claim.end && claim.start < one.end);
    if (clash < 0) taken.push(claim);
    else if ("stated" in claim && !("stated" in (taken[clash] ?? claim))) taken[clash] = claim;
  }
  const named = thingsIn(reading, 0, reading.text.length);
  return {
    claims: taken.sort((a, b) => a.start - b.start),
    after: {
      things:
        reader.last.length > 0 ? reader.last : named.length > 0 ? named.slice(-1) : before.things,
      listed: reader.listed.slice(-KEPT),
    },
  };
}
