import type { Target } from "../intent/target.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  CHAIN_END,
  CHAIN_SIGN,
  DIVIDED,
  DIVIDED_BY_THING,
  NO_OPERAND,
  PER_AHEAD,
} from "./arithmetic.data.js";
import { fixed, given, type Made, over, type Place } from "./made.js";
import type { Defaults } from "./places.js";
import { ASKED_END, EDGES } from "./working.data.js";

/** What reads the amounts that stand between the signs. */
export interface Operands {
  readonly understand: (text: string) => Understanding;
  readonly read: (text: string, defaults: Defaults) => Made | undefined;
  /** The things a phrase lists, at the places it names or takes over. */
  readonly listed: (text: string, defaults: Defaults) => readonly Made[];
  readonly targets: (text: string) => readonly Target[];
  /** Where a phrase that names no thing is about ("2022年的"). */
  readonly place: (text: string, defaults: Defaults) => Place | undefined;
  readonly refuseNested: (targets: readonly Target[]) => void;
}

/** An amount of several clauses is more than a chain tells. */
const CLAUSES = /[,，;；。]/u;

interface Piece {
  readonly minus: boolean;
  readonly text: string;
}

/** Kinds of names that may hold a sign (加班费, 110-12345). */
const NAMES: ReadonlySet<string> = new Set([
  "issuer",
  "project",
  "line",
  "measure",
  "stated",
  "indicator",
]);

/**
 * "甲加乙再减丙", however many: each amount once. Undefined where there is no sign between two amounts.
 * @throws NotWorkable where a whole and its part would be added up, or taken off, both.
 */
export function chainOf(phrase: string, defaults: Defaults, by: Operands): Made | undefined {
  const pieces = piecesOf(phrase, by);
  const [first, ...rest] = pieces;
  if (!first || rest.length === 0) return undefined;
  const plain = pieces.every(
    ({ text }) => !CLAUSES.test(text) && !asks(by.understand(text), ...NO_OPERAND),
  );
  if (!plain) return undefined;
  const head = listOf(first, defaults, by);
  const places = head[0]?.places ?? defaults;
  const made = [{ piece: first, of: head }];
  for (const piece of rest)
    made.push({ piece, of: elsewhere(piece, head, by) ?? listOf(piece, places, by) });
  if (made.some(({ of }) => of.length === 0)) return undefined;
  const side = (minus: boolean) => made.filter(({ piece }) => piece.minus === minus);
  for (const minus of [false, true])
    by.refuseNested(side(minus).flatMap(({ piece }) => by.targets(piece.text)));
  const added = side(false).flatMap(({ of }) => of);
  const taken = side(true).flatMap(({ of }) => of);
  const [only] = added;
  const sum = added.length > 1 || !only ? over("sum", added, places, true) : only;
  return taken.length === 0 ? sum : over("difference", [sum, ...taken], places, true);
}

function piecesOf(phrase: string, { understand }: Operands): Piece[] {
  const named = understand(phrase).spans.filter(({ meanings }) =>
    meanings.some(({ kind }) => NAMES.has(kind)),
  );
  const signs = [...phrase.matchAll(CHAIN_SIGN)].filter(
    ({ index, 0: sign }) =>
      index > 0 && !named.some(({ start, end }) => start < index + sign.length && index < end),
  );
  const ends = [...signs.map(({ index }) => index), phrase.length];
  return ends.map((end, at) => {
    const sign = signs[at - 1];
    const text = phrase.slice(sign ? sign.index + sign[0].length : 0, end);
    const bare = at === ends.length - 1 ? text.replace(ASKED_END, "").replace(CHAIN_END, "") : text;
    return { minus: sign?.groups?.["minus"] !== undefined, text: bare.replace(EDGES, "") };
  });
}

function listOf({ text }: Piece, defaults: Defaults, by: Operands): readonly Made[] {
  if (text === "") return [];
  const several = by.listed(text, defaults);
  if (several.length > 1) return several;
  const one = by.read(text, defaults);
  return one ? [one] : [];
}

/** "支出总计减去2022年的": the first thing, at the place that alone is named. */
function elsewhere({ text }: Piece, head: readonly Made[], by: Operands): Made[] | undefined {
  const [thing, ...others] = head;
  const place = thing && others.length === 0 ? by.place(text, thing.places) : undefined;
  if (!thing || !place) return undefined;
  return [{ depth: thing.depth, places: [place], at: () => thing.at(place) }];
}

/** "支出总计除以12", "分摊到365天": an amount in as many parts as the person says. */
export function dividedOf(phrase: string, defaults: Defaults, by: Operands): Made | undefined {
  const plain = phrase.replace(ASKED_END, "");
  const [, what, number] = DIVIDED.exec(plain) ?? [];
  if (what === undefined || number === undefined) return byThing(plain, defaults, by);
  if (by.listed(what, defaults).length > 1) return undefined;
  const of = by.read(what.replace(PER_AHEAD, ""), defaults);
  return of && over("per", [of, fixed(given(number, null, number), 0)], of.places, true);
}

function byThing(phrase: string, defaults: Defaults, by: Operands): Made | undefined {
  const [, left = "", right = ""] = DIVIDED_BY_THING.exec(phrase) ?? [];
  if (left === "") return undefined;
  const a = by.read(left, defaults);
  const b = a && by.read(right, a.places);
  return a && b && over("times", [a, b], a.places, true);
}
