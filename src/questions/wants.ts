import { foldLabel } from "../kernel/fold.js";
import { meant, type Span } from "./types.js";
import type { Understanding } from "./understand.js";
import {
  MONEY_WORDS,
  NUMBER_TAIL,
  PERIOD_ONLY,
  PERIODS,
  WANT_JOINTS,
  WANT_STOPS,
  WANT_WORDS,
  WISHES,
  type Wish,
} from "./wants.data.js";

/** One of the things a question wants to know. */
export interface Want {
  /** As it stands in the question. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Folded stretches that name it; empty when only the wish tells it ("人数"). */
  readonly names: readonly string[];
  readonly wish: Wish | null;
}

/** The things a question wants, and what it says before them. */
export interface Wants {
  readonly topics: readonly string[];
  readonly wants: readonly Want[];
}

interface Item extends Want {
  /** Ends its clause. */
  readonly last: boolean;
  readonly asks: boolean;
  readonly money: boolean;
}

const ASKS = /多少|几|多大|多高|多长|什么|啥|怎样|如何|哪|吗|呢|何|多久|how|what/u;
const SHORTEST = 2;
/** Words the rest of a question is made of: whose, when, and in which form. */
const ASIDE = new Set(["issuer", "region", "year", "relative", "decimals"]);
/** Words that only ask; operations whose words stand in names (排名) stay. */
const EMPTY = new Set(["filler", "follow"]);
const NAMING = new Set([
  "rank",
  "change",
  "share",
  "define",
  "rate",
  "completion",
  "perPerson",
  "perMonth",
]);

/**
 * The things wanted, in order: what asks for itself, and what is listed before it ("窗口、保洁,数量各
 * 多少"). What neither asks nor is listed is a topic: it says which thing is meant.
 */
export function wantsOf(u: Understanding): Wants {
  const items = itemsOf(u);
  const wants: Want[] = [];
  const topics: string[] = [];
  let listed: Item[] = [];
  for (const item of items) {
    if (!item.asks) {
      listed.push(item);
      if (item.last) listed = settle(listed, topics, items, item);
      continue;
    }
    const generic = item.names.length === 0 && (item.wish === null || item.wish.count === true);
    const wish = item.wish;
    if (generic && listed.length === 0 && !PERIOD_ONLY.test(item.text)) continue;
    for (const one of listed) wants.push({ ...one, wish: one.wish ?? wish });
    const whole = wants.at(-1);
    if (whole && PERIOD_ONLY.test(item.text)) wants.push(otherPeriod(whole, item));
    else if (!generic) wants.push(item);
    listed = [];
  }
  for (const { names } of listed) topics.push(...names);
  return { topics, wants };
}

/** "每月多少？全年呢": the same thing for another time. */
function otherPeriod(before: Want, { text, start, end }: Item): Want {
  const period = PERIODS.exec(text)?.[0] ?? "";
  const names = before.names.map((name) => name.replace(PERIODS, "")).filter((name) => name !== "");
  return { text, start, end, names: [period, ...names], wish: before.wish };
}

/** Things that end a clause without asking wait only for a clause that asks of them all. */
function settle(listed: Item[], topics: string[], items: readonly Item[], item: Item): Item[] {
  const next = items[items.indexOf(item) + 1];
  const generic =
    next?.asks === true &&
    next.names.length === 0 &&
    (next.wish === null || next.wish.count === true);
  if (generic) return listed;
  for (const { names } of listed) topics.push(...names);
  return [];
}

function itemsOf(u: Understanding): Item[] {
  const cut = u.spans.filter(({ meanings }) => meanings.every(({ kind }) => ASIDE.has(kind)));
  const chars = [...u.text].map((c, at) => (cut.some((one) => within(at, one)) ? "\u0001" : c));
  const text = chars.join("");
  const items: Item[] = [];
  let start = 0;
  const close = (end: number, last: boolean): void => {
    const item = itemAt(u, text, start, end, last);
    if (item) items.push(item);
    else if (last && items.length > 0) {
      const before = items.at(-1);
      if (before && !before.last) items[items.length - 1] = { ...before, last: true };
    }
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (WANT_STOPS.test(c)) close(at, true);
    else if (WANT_JOINTS.test(c)) close(at, false);
  }
  close(text.length, true);
  return items;
}

function within(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}

function itemAt(
  u: Understanding,
  text: string,
  start: number,
  end: number,
  last: boolean,
): Item | undefined {
  const raw = text.slice(start, end);
  const plain = raw.replaceAll("\u0001", "");
  if (plain.trim() === "") return undefined;
  const wish = WISHES.find(({ asked }) => asked.test(plain)) ?? null;
  const names = namesIn(u, text, start, end, wish);
  const money = wish?.money === true && names.every((name) => MONEY_WORDS.test(name));
  const asks = ASKS.test(plain) || (wish !== null && wish.count !== true);
  if (names.length === 0 && wish === null && !asks) return undefined;
  return {
    text: plain.trim(),
    start,
    end,
    names: money ? [] : names,
    wish,
    last,
    asks,
    money,
  };
}

function namesIn(
  u: Understanding,
  text: string,
  start: number,
  end: number,
  wish: Wish | null,
): string[] {
  const empty = u.spans.filter(
    ({ meanings, text: own }) =>
      own.length > 1 &&
      meanings.every(
        (one) => EMPTY.has(one.kind) || (one.kind === "operation" && !NAMING.has(one.operation)),
      ),
  );
  const raw = text.slice(start, end);
  const told = wish === null || wish.naming === true ? null : wish.asked.exec(raw);
  const gone = told && { start: start + told.index, end: start + told.index + told[0].length };
  const blank = (at: number): boolean =>
    empty.some((one) => within(at, one)) || (gone !== null && at >= gone.start && at < gone.end);
  const rest = [...raw].map((c, at) => (c === "\u0001" || blank(start + at) ? " " : c)).join("");
  return rest
    .replace(WANT_WORDS, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .map((one) => foldLabel(one).replace(NUMBER_TAIL, ""))
    .filter((one) => one.length >= SHORTEST);
}

/** Does the question name something that is no target: a measure, a line item, a list of projects? */
export function namesOther(u: Understanding, { start, end }: Want): boolean {
  const kinds = ["measure", "line", "term", "table", "scope"] as const;
  return kinds.some((kind) =>
    meant(u.spans, kind).some(({ span }) => span.start < end && start < span.end),
  );
}
