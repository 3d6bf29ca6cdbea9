import type { Claim } from "../claim.js";
import { clauseEnd, clauseStart, type Thing, thingsIn } from "../sentence-reading.js";
import { ORDER_NEXT, ORDER_WORDS, SAME_OF_OFFICE } from "../words.data.js";
import type { Reader } from "./reader.js";

type OrderClaim = Extract<Claim, { kind: "order" }>;

/** A word that holds one amount against another without saying by how much ("高于", "不及"). */
export interface Order {
  readonly start: number;
  readonly end: number;
  readonly to: 1 | -1;
}

export function findOrders({ text, labels, numbers }: Reader["reading"]): Order[] {
  return ORDER_WORDS.flatMap(({ to, words }) =>
    [...text.matchAll(words)].map(({ 0: word, index }) => ({
      to,
      start: index,
      end: index + word.length,
    })),
  ).filter(
    ({ start, end }) =>
      !labels.some((one) => one.start < end && start < one.end) &&
      !numbers.some((one) => one.start < end && start < one.end),
  );
}

/** "甲高于乙", "反而超过某县的": the amounts, or shares, of two things or of two offices. */
export function readOrder(reader: Reader, order: Order): Claim | undefined {
  const { reading } = reader;
  const opens = clauseStart(reading, order.start);
  const ends = clauseEnd(reading, order.end);
  const left = thingsIn(reading, 0, order.start).at(-1) ?? reader.last[0];
  const right = left && rightOf(reader, order, left, ends);
  if (!left || !right) return undefined;
  const share = reader.share?.parts.some(
    ({ start, text }) => start === left.start && text === left.text,
  )
    ? reader.share
    : undefined;
  const claim: OrderClaim = {
    kind: "order",
    start: order.start,
    end: order.end,
    place: reading.places.at(order.start),
    ...reader.said(order.start, order.end, opens, ends),
    modifiers: [],
    left,
    right,
    to: order.to,
    ...(share ? { share: { wholes: share.wholes, told: share.told } } : {}),
  };
  reader.ordered = claim;
  return claim;
}

/** The thing right behind the word, or the same thing of the office named there. */
function rightOf(
  { reading, text }: Reader,
  order: Order,
  left: Thing,
  ends: number,
): Thing | undefined {
  const next = thingsIn(reading, order.end, ends)[0];
  const office = reading.places.marks.find(
    ({ start }) => start >= order.end && ORDER_NEXT.test(text.slice(order.end, start)),
  );
  const from = office?.end ?? order.end;
  if (next && ORDER_NEXT.test(text.slice(from, next.start))) {
    return office ? { ...next, place: { ...next.place, ...whoOf(office) } } : next;
  }
  if (!office || !SAME_OF_OFFICE.test(text.slice(office.end))) return undefined;
  return { ...left, place: { ...left.place, ...whoOf(office) } };
}

function whoOf({ issuers, strange }: Reader["reading"]["places"]["marks"][number]) {
  return { issuers, strange, named: true };
}
