import { dimensionOf } from "../../kernel/units.js";
import { isFunction } from "../../questions/intent/combine.js";
import { FUNCTION_PARTS } from "../../questions/intent/intent.data.js";
import type { Claim } from "../claim.js";
import { contentNouns } from "../content.js";
import { COUNT_WITH_UNIT } from "../numbers.data.js";
import type { Stated } from "../numbers.js";
import type { Move } from "../phrases.js";
import type { Place } from "../places.js";
import { bareThing, type Reading, type Thing, thingsIn } from "../sentence-reading.js";
import {
  CLOSED,
  EACH,
  FIRST_BUDGET,
  IN_TURN,
  INSIDE,
  LIST_MARK,
  LIST_NOISE,
  LISTED_NEXT,
  NOUN_COUNTED,
  OF_WHICH,
  OWN_MARK,
  OWNED,
  PURPOSE,
  SHARE_BEFORE,
  TOTAL,
  WHOLE_OF,
} from "../words.data.js";

/** What the sentences before leave to the next one. */
export interface Carried {
  readonly things: readonly Thing[];
  /** Things with an amount, in order, newest last. */
  readonly listed: readonly Thing[];
}
export const NOTHING_CARRIED: Carried = { things: [], listed: [] };

export type Common = Pick<
  Claim,
  | "start"
  | "end"
  | "place"
  | "clause"
  | "lead"
  | "context"
  | "span"
  | "modifiers"
  | "about"
  | "counts"
>;

export interface Around {
  readonly stated: Stated;
  /** Where the number before ends. */
  readonly previous: number;
  /** Where the stretch of its own clause starts and ends. */
  readonly opens: number;
  readonly ends: number;
  readonly own: readonly Thing[];
  readonly after: readonly Thing[];
  readonly earlier: readonly Thing[];
  readonly lead: string;
  readonly tail: string;
  /** The thing whose turn it is where numbers go one by one to a list of things. */
  readonly turn: Thing | undefined;
}

/** Reads one sentence from left to right and remembers what was spoken of. */
export class Reader {
  readonly reading: Reading;
  readonly moves: readonly Move[];
  /** What was spoken of last. */
  last: readonly Thing[];
  listed: Thing[];
  /** How many of the listed were told in sentences before. */
  readonly carried: number;
  /** Numbers that go by turns to a list of things: the things left. */
  turns: Thing[] | undefined;
  /** Numbers that go by turns to a list of offices or years: those left, and whether any did. */
  places: Partial<Place>[] = [];
  turned = false;
  /** A bound told of the things the next number counts. */
  condition: Stated | undefined;
  /** A bound that the count in front of it has taken already. */
  bound: Stated | undefined;
  /** The project spoken of last. */
  project: Thing | undefined;
  /** Two things held against each other in this sentence. */
  ordered: Extract<Claim, { kind: "order" }> | undefined;
  /** Things of this sentence with the amounts told of them, in order. */
  readonly told: { readonly thing: Thing; readonly stated: Stated }[] = [];
  /** The things the last sum told was of, and where its number ends. */
  total: { readonly things: readonly Thing[]; readonly end: number } | undefined;
  /** The amount per counted thing told last in this sentence. */
  per: Extract<Claim, { kind: "per" }> | undefined;
  /** The number of people or things told last in this sentence. */
  counted: Claim | undefined;
  /** The place in an order of growth rates told last in this sentence. */
  grown: Extract<Claim, { kind: "rank" }> | undefined;
  /** The share told last in this sentence. */
  share: Extract<Claim, { kind: "share" }> | undefined;

  constructor(reading: Reading, before: Carried, moves: readonly Move[]) {
    this.reading = reading;
    this.moves = moves;
    this.last = before.things;
    this.listed = [...before.listed];
    this.carried = before.listed.length;
  }

  get text(): string {
    return this.reading.text;
  }

  /** What the number is about: named before it in its clause, else after it, before that, or last. */
  subjects(a: Around): readonly Thing[] {
    if (a.turn) return [a.turn];
    const joined = a.own.at(-1);
    if (EACH.test(a.lead)) {
      for (const one of joinedThings(this.text, a.own).slice(0, -1)) this.listed.push(one);
    }
    const purpose = PURPOSE.test(a.tail) ? a.after.slice(0, 1) : [];
    if (joined) return [this.#withinLine(this.#ofWhole(joined, a)), ...purpose];
    if (a.after.length > 0 && !LISTED_NEXT.test(a.tail)) return a.after.slice(0, 1);
    const bare = bareThing(this.reading, a.opens, a.stated.numberStart);
    if (bare && !this.#isPhase(a, bare)) return [bare];
    const earlier = a.earlier.at(-1);
    if (earlier && !this.saysMore(a)) return [earlier];
    return [];
  }
  /** "决算甲万元，年初预算也是": the word only says which phase of what was told before. */
  #isPhase({ lead, stated }: Around, bare: Thing): boolean {
    const told = this.last.some((one) => !one.bare);
    const closed = this.reading.places.at(stated.numberStart).stage === CLOSED;
    return told && closed && FIRST_BUDGET.test(lead) && bare.text !== "";
  }
  /** "全部支出里的印刷费": of all expenditure, not of the basic part many documents print alone. */
  #ofWhole(thing: Thing, a: Around): Thing {
    const before = thingsIn(this.reading, a.previous, thing.start);
    const last = before.findLast(({ options }) => options.every(({ code }) => code === null));
    const total = last?.options.every(({ measure }) => measure === TOTAL && !last.bare) ?? false;
    const near =
      last !== undefined && (last.start >= a.opens || WHOLE_OF.test(this.text.slice(last.end)));
    const inside = last !== undefined && INSIDE.test(this.text.slice(last.end));
    return total && near && inside ? { ...thing, whole: true } : thing;
  }
  /** "某科目甲万元，其中基本支出": a part named behind 其中 is first of all a part of the line. */
  #withinLine(thing: Thing): Thing {
    const before = thingsIn(this.reading, 0, thing.start);
    const line = before.findLast(({ options }) =>
      options.every(({ code }) => code !== null && isFunction(code)),
    );
    if (!line || !OF_WHICH.test(this.text.slice(line.end, thing.start))) return thing;
    const parts = thing.options.filter(
      ({ measure, code, project }) =>
        code === null && project === null && FUNCTION_PARTS.has(measure),
    );
    const joint = parts.flatMap((part) => line.options.map(({ code }) => ({ ...part, code })));
    return { ...thing, options: [...joint, ...thing.options] };
  }
  /** Does the clause name something of its own that no lexicon knows? */
  saysMore(a: Around): boolean {
    return contentNouns(blanked(this.reading, a.opens, a.stated.start)).length > 0;
  }
  /** "基本支出和项目支出分别为甲和乙": the n-th number is of the n-th thing. */
  nextTurn(a: Omit<Around, "turn">): Thing | undefined {
    const before = this.text.slice(a.previous, a.stated.numberStart);
    const mark = IN_TURN.exec(before);
    if (mark) {
      const list = this.#inTurn(a, before.slice(0, mark.index));
      this.turns = list.length > 1 ? [...list] : undefined;
      return this.turns?.shift();
    }
    if (!this.turns || a.own.length > 0 || a.earlier.length > 0) {
      this.turns = undefined;
      return undefined;
    }
    return this.turns.shift();
  }
  /** The things numbers go to by turns: those named in front of the mark, without the whole of a share. */
  #inTurn(a: Omit<Around, "turn">, before: string): readonly Thing[] {
    const share = SHARE_BEFORE.exec(blanked(this.reading, a.previous, a.previous + before.length));
    const end = a.previous + (share ? share.index : before.length);
    const named = [...a.earlier, ...a.own].filter((one) => one.end <= end);
    const joined = joinedThings(this.text, named);
    if (joined.length > 1) return joined;
    return named.length > 1 ? named : this.listed.slice(-2);
  }
  remember(things: readonly Thing[]): readonly Thing[] {
    if (things.length > 0) {
      this.last = things;
      const first = things[0];
      if (first) this.listed.push(first);
    }
    return things;
  }
  base(a: Pick<Around, "stated" | "opens" | "previous">): number | null {
    const years = this.reading.places.years.filter(
      ({ base, start }) => base && start < a.stated.numberStart,
    );
    return years.at(-1)?.year ?? null;
  }
  /** The words of a claim, of its clause and of what stands before, without who, when and how much. */
  said(start: number, end: number, opens: number, ends: number) {
    return {
      span: this.text.slice(start, end),
      clause: blanked(this.reading, opens, ends),
      lead: blanked(this.reading, opens, start),
      context: blanked(this.reading, 0, opens),
    };
  }
  /** The same claim from an earlier start on. */
  from(common: Common, start: number): Common {
    return { ...common, start, span: this.text.slice(start, common.end) };
  }
  /** The project spoken of last: what is said of a side of it names it no more. */
  #projectBefore(a: Around): Thing | undefined {
    const isProject = ({ options }: Thing): boolean =>
      options.some(({ project }) => project !== null);
    const near = thingsIn(this.reading, 0, a.stated.numberStart).findLast(isProject);
    this.project = near ?? this.last.find(isProject) ?? this.project;
    return this.project;
  }
  common(a: Around, things: readonly Thing[]): Common {
    const start = a.stated.start;
    const about = this.#projectBefore(a);
    const counts = countedBehind(this.text, a.stated);
    return {
      ...(about ? { about } : {}),
      ...(counts ? { counts } : {}),
      start,
      end: a.stated.end,
      place: this.reading.places.at(a.stated.numberStart),
      ...this.said(start, a.stated.end, a.opens, a.ends),
      // Of a list only the thing whose turn it is says what the number is of.
      ...(a.turn ? { clause: a.turn.text, lead: a.turn.text, context: "" } : {}),
      modifiers: a.turn ? [] : modifiers(this.reading, a, things[0]),
    };
  }
}

/** "5台笔记本": the noun right behind a count. */
function countedBehind(text: string, { amount, numberStart }: Stated): string | undefined {
  if (dimensionOf(amount.unit) !== "count") return undefined;
  const number = COUNT_WITH_UNIT.exec(text.slice(numberStart))?.[0].length ?? 0;
  return number === 0 ? undefined : NOUN_COUNTED.exec(text.slice(numberStart + number))?.[0];
}

/** A stretch of the sentence with blanks for offices, years and numbers. */
export function blanked(reading: Reading, start: number, end: number): string {
  const { marks, years } = reading.places;
  let text = reading.text;
  for (const one of [...marks, ...years, ...reading.numbers]) {
    text = text.slice(0, one.start) + " ".repeat(one.end - one.start) + text.slice(one.end);
  }
  return text.slice(start, end);
}

/** The same with blanks for everything that has a name: what is left are the words between. */
export function unlabelled(reading: Reading, start: number, end: number): string {
  let text = blanked(reading, start, end);
  for (const one of reading.labels) {
    const [from, to] = [Math.max(one.start, start) - start, Math.min(one.end, end) - start];
    if (from < to) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  }
  return text;
}

/** The longest run of things at the end of a list that only list marks join. */
export function joinedThings(text: string, things: readonly Thing[]): Thing[] {
  let first = things.length - 1;
  while (first > 0) {
    const [left, right] = [things[first - 1], things[first]];
    if (!left || !right) break;
    const between = text.slice(left.end, right.start).replace(LIST_NOISE, "");
    if (!LIST_MARK.test(between) && between !== "") break;
    first -= 1;
  }
  return things.slice(Math.max(0, first));
}

/** Names so short say little by themselves. */
const SHORT_WORD = 2;

/** Nouns between a thing and its number, or right in front of it, that its name does not hold. */
export function modifiers(reading: Reading, a: Around, thing: Thing | undefined): string[] {
  if (!thing || thing.bare || thing.end > a.stated.numberStart || thing.start < a.opens) return [];
  const between = unlabelled(reading, thing.end, a.stated.start);
  const before = unlabelled(reading, a.opens, thing.start);
  // "某科目（某款）的基本支出": whose it is stands in front of the clause.
  const owner = before === OWN_MARK ? blanked(reading, 0, a.opens) : before;
  const owned = OWNED.test(before) ? (owner.replace(OWNED, "").split(/\s/).at(-1) ?? "") : "";
  // "伙食补贴": a short general word is narrowed by what it is written together with.
  const together = thing.text.length <= SHORT_WORD ? (before.split(/\s/u).at(-1) ?? "") : "";
  return [between, owned, together].filter((text) => text !== "");
}
