import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import {
  ALL_LISTED,
  ASKED_AGAIN,
  CAPS,
  COST_NAMED,
  COUNTED_NOUN,
  COUNTERS,
  HOW_MUCH,
  LIST_MARKS,
  MONEY_WISH,
  MONEY_WORDS,
  NUMBER_ASKED,
  NUMBER_FIRST,
  NUMBER_TAIL,
  ONE_PIECE,
  PERIOD_ONLY,
  PERIODS,
  RATE_TAIL,
  WANT_ASKS,
  WANT_JOINTS,
  WANT_STOPS,
  WANT_WORDS,
  WISHES,
  type Wish,
} from "./wants.data.js";

/** A stretch that names what is wanted; `loose` characters count only where a name has them. */
export interface WantName {
  readonly text: string;
  readonly loose: readonly boolean[];
}

/** One of the things a question wants to know. */
export interface Want {
  /** As it stands in the question. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What names it; empty when only the wish tells it ("人数"). */
  readonly names: readonly WantName[];
  readonly wish: Wish | null;
  /** The most or least of it is asked: a target, no amount of the budget. */
  readonly cap: boolean;
  /** What it is counted in is told behind the last thing of its list only ("窗口、保洁人数"). */
  readonly inherits?: boolean;
}

/** The things a question wants, and what it says before them. */
export interface Wants {
  readonly topics: readonly WantName[];
  readonly wants: readonly Want[];
}

interface Item extends Want {
  /** Ends its clause. */
  readonly last: boolean;
  readonly asks: boolean;
}

const HAN = /\p{Script=Han}/u;
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
 * 多少"). What neither asks nor is listed is a topic: it says which thing is meant. `known`: stretches
 * that say whose the things are.
 */
export function wantsOf(u: Understanding, known: readonly Place[] = []): Wants {
  const items = itemsOf(u, known);
  const wants: Want[] = [];
  const topics: WantName[] = [];
  let listed: Item[] = [];
  let joined = false;
  for (const item of items) {
    if (!item.asks) {
      listed.push(item);
      // "面积、工期/噪声": listed behind what asks for itself, it is asked for too.
      if (item.last && joined && !isNextGeneric(items, item, listed)) {
        wants.push(...listed);
        listed = [];
      } else if (item.last) listed = settle(listed, topics, items, item);
      joined &&= !item.last;
      continue;
    }
    joined = !item.last;
    const generic = isGeneric(item, listed);
    const own = !generic && item.wish !== null && namesNumber(item);
    const wish = own || (generic && item.wish?.money === true) ? null : item.wish;
    if (generic && listed.length === 0 && !PERIOD_ONLY.test(item.text)) continue;
    for (const one of listed) wants.push(one.wish ? one : { ...one, wish, inherits: true });
    const whole = wants.at(-1);
    if (whole && PERIOD_ONLY.test(item.text)) wants.push(otherPeriod(whole, item));
    else if (!generic) wants.push(item);
    listed = [];
  }
  for (const { names } of listed) topics.push(...names);
  return wants.length > 0 ? { topics, wants } : listedOnly(items, LIST_MARKS.test(u.text));
}

/** "质量/考核机制", where nothing asks: the things last listed are wanted. */
function listedOnly(items: readonly Item[], marked: boolean): Wants {
  const end = !marked
    ? -1
    : items.findLastIndex(({ last }, at) => last && items[at - 1]?.last === false);
  const start = items.findLastIndex(({ last }, at) => last && at < end) + 1;
  const inList = (at: number): boolean => end >= 0 && at >= start && at <= end;
  const topics = items.flatMap(({ names }, at) => (inList(at) ? [] : names));
  const [only, ...others] = items;
  const cost = only?.names.some(({ text }) => COST_NAMED.test(text)) === true;
  if (only && others.length === 0 && cost) return { topics: [], wants: [only] };
  return { topics, wants: items.filter((_, at) => inList(at)) };
}

/** "上限和印章数量各多少": the word for the number belongs to this thing alone. */
function namesNumber({ text, wish }: Item): boolean {
  const told = wish?.asked.exec(text)?.[0] ?? "";
  return told !== "" && !NUMBER_ASKED.test(told);
}

/** Asks without a name, of what is listed before: of a rate no amount of money is asked ("比例，底线是多少"). */
function isGeneric({ names, wish, cap }: Item, listed: readonly Item[]): boolean {
  if (names.length > 0) return false;
  if (wish === null || wish.count === true) return true;
  const rate = listed.some((one) => one.names.some(({ text }) => RATE_TAIL.test(text)));
  return cap && wish === MONEY_WISH && rate;
}

/** "每月多少？全年呢": the same thing for another time. */
function otherPeriod(before: Want, item: Item): Want {
  const told = PERIODS.exec(item.text)?.[0] ?? "";
  const period = { text: told, loose: [...told].map(() => true) };
  const names = before.names
    .map(({ text }) => plainName(text.replace(PERIODS, "")))
    .filter(({ text }) => text !== "");
  return { ...item, names: [period, ...names], wish: before.wish, cap: before.cap };
}

function plainName(text: string): WantName {
  return { text, loose: [...text].map(() => false) };
}

/** Things that end a clause without asking wait only for a clause that asks of them all. */
function settle(listed: Item[], topics: WantName[], items: readonly Item[], item: Item): Item[] {
  if (isNextGeneric(items, item, listed)) return listed;
  for (const { names } of listed) topics.push(...names);
  return [];
}

function isNextGeneric(items: readonly Item[], item: Item, listed: readonly Item[]): boolean {
  const next = items[items.indexOf(item) + 1];
  return next?.asks === true && isGeneric(next, listed);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function itemsOf(u: Understanding, known: readonly Place[]): Item[] {
  const cut = u.spans.filter(({ meanings }) => meanings.every(({ kind }) => ASIDE.has(kind)));
  const chars = [...u.text].map((c, at) => (cut.some((one) => within(at, one)) ? GONE : c));
  const text = chars.join("");
  const again = repeatedAsks(text);
  const times = [PERIODS, ONE_PIECE].flatMap((pattern) => placesOf(text, pattern));
  const reader: Reader = { text, known, loose: [...known, ...emptyWords(u), ...times] };
  const items: Item[] = [];
  let start = 0;
  const close = (end: number, next: number, last: boolean): void => {
    const item = itemAt(reader, start, end, last);
    if (item) items.push(item);
    else if (last && items.length > 0) {
      const before = items.at(-1);
      if (before && !before.last) items[items.length - 1] = { ...before, last: true };
    }
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (again.has(at)) close(at, at, false);
    if (WANT_STOPS.test(c)) close(at, at + 1, true);
    else if (WANT_JOINTS.test(text.slice(at, at + JOINT))) close(at, at + 1, false);
  }
  close(text.length, text.length, true);
  return items;
}

/** "几台笔记本几台台式机": where a number is asked for again without a mark between. */
function repeatedAsks(text: string): Set<number> {
  const places = [...text.matchAll(ASKED_AGAIN)].map(({ index }) => index);
  return new Set(places.slice(1));
}

function placesOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(new RegExp(pattern, "gu"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

interface Reader {
  readonly text: string;
  /** Mentions of the project meant. */
  readonly known: readonly Place[];
  readonly loose: readonly Place[];
}

/** Words that only ask or fill: they name nothing, unless a name has them. */
function emptyWords(u: Understanding): Place[] {
  return u.spans.filter(
    ({ meanings, text }) =>
      text.length > 1 &&
      meanings.every(
        (one) => EMPTY.has(one.kind) || (one.kind === "operation" && !NAMING.has(one.operation)),
      ),
  );
}

/** A joint is told by itself and the character behind it. */
const JOINT = 2;

/** Stands for a character that says whose or when. */
const GONE = "\u0001";

function within(at: number, { start, end }: Place): boolean {
  return at >= start && at < end;
}

function itemAt(reader: Reader, start: number, end: number, last: boolean): Item | undefined {
  const plain = reader.text.slice(start, end).replaceAll(GONE, "");
  if (plain.trim() === "") return undefined;
  const told = WISHES.find(({ asked }) => asked.test(plain)) ?? null;
  const found = namesIn(reader, start, end, told);
  const cap = CAPS.test(plain);
  const mentions = reader.known.some((one) => one.start < end && start < one.end);
  const bare = found.every(({ text }) => MONEY_WORDS.test(text));
  const asked = HOW_MUCH.test(plain) && (cap || mentions || found.length > 0);
  // "成本上限呢": the most of the money, with no word for how much.
  const open = told === null && (asked || (cap && found.length > 0));
  const wish = open && bare ? MONEY_WISH : told;
  const money = wish?.money === true && found.every(({ text }) => MONEY_WORDS.test(text));
  const names = money ? [] : found;
  const listing = names.length === 0 && ALL_LISTED.test(plain.trim());
  const asks = listing || WANT_ASKS.test(plain) || (wish !== null && wish.count !== true);
  if (names.length === 0 && wish === null && !asks) return undefined;
  // Told back to the person as it stands there: what follows the year or office in it.
  const text = reader.text
    .slice(start, end)
    .split(GONE)
    .findLast((part) => part.trim() !== "");
  return { text: text?.trim() ?? "", start, end, names, wish, last, asks, cap };
}

function namesIn({ text, loose }: Reader, start: number, end: number, wish: Wish | null) {
  const raw = text.slice(start, end);
  const cut = [...raw].map((c) => !/[\p{L}\p{N}]/u.test(c));
  const asked = wish?.asked.exec(raw) ?? null;
  // "面积" names what is asked, "多少平方" only asks.
  const told = wish?.naming === true && !NUMBER_FIRST.test(asked?.[0] ?? "") ? null : asked;
  if (told) cut.fill(true, told.index, told.index + told[0].length);
  const rest = [...raw].map((c, at) => (cut[at] ? " " : c)).join("");
  for (const match of rest.matchAll(WANT_WORDS)) {
    cut.fill(true, match.index, match.index + match[0].length);
  }
  const names: WantName[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (cut[at]) continue;
    let to = at;
    while (to < raw.length && !cut[to]) to++;
    const name = raw.slice(at, to).replace(NUMBER_TAIL, "");
    const open = [...name].map((_, n) => loose.some((one) => within(start + at + n, one)));
    // "几个村": what is counted is named, however shortly.
    const counted = told !== null && told.index + told[0].length === at && wish !== null;
    const least = counted && (wish.count === true || COUNTERS.test(told[0])) ? 1 : SHORTEST;
    if (name.length >= least && HAN.test(name) && open.includes(false))
      names.push({ text: name, loose: open });
    at = to;
  }
  return names;
}

/** What a number is asked of by name ("几个村", "几台打印机"); undefined where only the number is asked. */
export function countedNoun(text: string): string | undefined {
  const told = COUNTED_NOUN.exec(text)?.[1]?.replace(WANT_WORDS, " ").trim().split(/\s+/)[0];
  return told === undefined || told === "" ? undefined : told;
}

/** Does the question name something that is no target: a measure, a line item, a list of projects? */
export function namesOther(u: Understanding, { start, end }: Want): boolean {
  const kinds = ["measure", "line", "term", "table", "scope"] as const;
  return kinds.some((kind) =>
    meant(u.spans, kind).some(({ span }) => span.start < end && start < span.end),
  );
}
