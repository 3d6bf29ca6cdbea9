import { dimensionOf } from "../kernel/units.js";
import { STOPS } from "../narrative/words/punctuation.data.js";
import type { Among, Claim } from "./claim.js";
import { contentNouns } from "./content.js";
import { TIMES_UNIT } from "./numbers.data.js";
import { type Stated, signAtEnd } from "./numbers.js";
import { findMoves, findRanks, type Move, type Rank } from "./phrases.js";
import type { Place } from "./places.js";
import {
  bareThing,
  clauseEnd,
  clauseStart,
  type Reading,
  type Thing,
  thingsIn,
} from "./sentence-reading.js";
import {
  AMONG_LINES,
  AMONG_OFFICES,
  AMONG_PROJECTS,
  AVERAGED,
  BARE_SHARE,
  BASE_TO_NUMBER,
  BASE_TO_TIMES,
  COMPARES,
  EACH,
  EQUALS,
  FORMER,
  FROM_BEFORE,
  GAP_WORDS,
  IN_TURN,
  LATTER,
  LIST_MARK,
  LIST_NOISE,
  LISTED_NEXT,
  MOVE_TO_NUMBER,
  OF_WHOLE,
  OWNED,
  PART_OF,
  PER_WORDS,
  type Per,
  PICKING,
  PURPOSE,
  RANK_WITHIN,
  REACHING,
  SHARE_AFTER,
  SHARE_BEFORE,
  SHARE_END,
  SHARE_NOUN,
  SHARE_OF,
  SHARE_OPEN,
  SHARE_VERB,
  SUM_COUNT,
  SUM_SHORT,
  SUM_WORDS,
  THING_TO_SHARE,
  TOLD_OF,
  YEARLY,
} from "./words.data.js";

/** What the sentences before leave to the next one. */
export interface Carried {
  readonly things: readonly Thing[];
  /** Things with an amount, in order, newest last. */
  readonly listed: readonly Thing[];
}
export const NOTHING_CARRIED: Carried = { things: [], listed: [] };
const KEPT = 6;
const MOST_SUMMED = 3;

/** The claims of one sentence in order, and what it leaves to the next. */
export function readClaims(reading: Reading, before: Carried): { claims: Claim[]; after: Carried } {
  const moves = findMoves(reading);
  const reader = new Reader(reading, before, moves);
  // In the order of the text: each claim may go on about what the one before was of.
  const steps = [
    ...reading.numbers.map(({ start }, at) => ({ start, read: () => reader.number(at) })),
    ...moves.map((move) => ({ start: move.start, read: () => reader.move(move) })),
    ...findRanks(reading).map((rank) => ({ start: rank.start, read: () => reader.rank(rank) })),
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

class Reader {
  readonly #reading: Reading;
  readonly #moves: readonly Move[];
  /** What was spoken of last. */
  last: readonly Thing[];
  listed: Thing[];
  /** Numbers that go by turns to a list of things: the things left. */
  #turns: { things: Thing[]; from: number } | undefined;
  /** A bound told of the things the next number counts. */
  #condition: Stated | undefined;
  /** The share told last in this sentence. */
  #share: Extract<Claim, { kind: "share" }> | undefined;

  constructor(reading: Reading, before: Carried, moves: readonly Move[]) {
    this.#reading = reading;
    this.#moves = moves;
    this.last = before.things;
    this.listed = [...before.listed];
  }

  get #text(): string {
    return this.#reading.text;
  }

  number(index: number): Claim | undefined {
    const reading = this.#reading;
    const stated = reading.numbers[index];
    if (!stated) return undefined;
    const previous = reading.numbers[index - 1]?.end ?? 0;
    const next = reading.numbers[index + 1]?.start ?? this.#text.length;
    const opens = Math.max(previous, clauseStart(reading, stated.numberStart));
    const ends = Math.min(next, clauseEnd(reading, stated.end));
    const around: Around = {
      stated,
      previous,
      opens,
      ends,
      own: thingsIn(reading, opens, stated.numberStart),
      after: thingsIn(reading, stated.end, ends),
      earlier: thingsIn(reading, previous, opens),
      lead: this.#text.slice(opens, stated.numberStart),
      tail: this.#text.slice(stated.end, ends),
    };
    return this.#dispatch(around);
  }

  #dispatch(a: Around): Claim | undefined {
    const { stated } = a;
    const dimension = dimensionOf(stated.amount.unit);
    if (dimension === "money" && BOUND.has(stated.says) && PICKING.test(a.tail)) {
      this.#condition = stated;
      return undefined;
    }
    const move = this.#moves.find(
      ({ start, end }) => start >= a.opens && end <= stated.numberStart && !REACHING.test(a.lead),
    );
    const shareAt = SHARE_BEFORE.exec(a.lead);
    const moved = move && (!shareAt || move.start > a.opens + shareAt.index);
    if (stated.timesBefore) return this.#change(a, 1, true);
    if (dimension === "ratio") {
      if (moved && move) return this.#change(a, move.to, false);
      return this.#ratio(a, shareAt);
    }
    if (dimension === "points") return this.#change(a, move?.to ?? 1, false);
    if (stated.amount.unit === TIMES_UNIT) return this.#times(a, move);
    if (moved && move) return this.#change(a, move.to, false);
    const gap = GAP_WORDS.find(({ words }) => words.test(a.lead));
    const compared = this.#comparedIn(a);
    if (gap && (compared !== undefined || gap.to === 0)) return this.#gap(a, gap.to, compared);
    const per = PER_WORDS.find(({ words }) => words.test(a.lead));
    if (per) return this.#per(a, per.per);
    const sum = this.#sum(a);
    return sum ?? this.#value(a);
  }

  /** What the number is about: named before it in its clause, else after it, before that, or last. */
  #subjects(a: Around): readonly Thing[] {
    const turn = this.#turn(a);
    if (turn) return [turn];
    const joined = a.own.at(-1);
    if (EACH.test(a.lead)) {
      for (const one of joinedThings(this.#text, a.own).slice(0, -1)) this.listed.push(one);
    }
    const purpose = PURPOSE.test(a.tail) ? a.after.slice(0, 1) : [];
    if (joined) return [joined, ...purpose];
    if (a.after.length > 0 && !LISTED_NEXT.test(a.tail)) return a.after.slice(0, 1);
    const bare = bareThing(this.#reading, a.opens, a.stated.numberStart);
    if (bare) return [bare];
    const earlier = a.earlier.at(-1);
    if (earlier && !this.#saysMore(a)) return [earlier];
    return [];
  }

  /** Does the clause name something of its own that no lexicon knows? */
  #saysMore(a: Around): boolean {
    return contentNouns(blanked(this.#reading, a.opens, a.stated.start)).length > 0;
  }

  /** "基本支出和项目支出分别为甲和乙": the n-th number is of the n-th thing. */
  #turn(a: Around): Thing | undefined {
    const before = this.#text.slice(a.previous, a.stated.numberStart);
    const mark = IN_TURN.exec(before);
    if (mark) {
      const things = [...a.earlier, ...a.own].filter(({ end }) => end <= a.previous + mark.index);
      const list = things.length > 1 ? things : this.listed.slice(-2);
      this.#turns = { things: [...list], from: a.stated.start };
      return this.#turns.things.shift();
    }
    if (!this.#turns || a.own.length > 0 || a.earlier.length > 0) {
      this.#turns = undefined;
      return undefined;
    }
    return this.#turns.things.shift();
  }

  #remember(things: readonly Thing[]): readonly Thing[] {
    if (things.length > 0) {
      this.last = things;
      const first = things[0];
      if (first) this.listed.push(first);
    }
    return things;
  }

  #base(a: Pick<Around, "stated" | "opens" | "previous">): number | null {
    const years = this.#reading.places.years.filter(
      ({ base, start }) => base && start < a.stated.numberStart,
    );
    return years.at(-1)?.year ?? null;
  }

  /** The words of a claim, of its clause and of what stands before, without who, when and how much. */
  #said(start: number, end: number, opens: number, ends: number) {
    return {
      span: this.#text.slice(start, end),
      clause: blanked(this.#reading, opens, ends),
      context: blanked(this.#reading, 0, opens),
    };
  }

  /** The same claim from an earlier start on. */
  #from(common: Common, start: number): Common {
    return { ...common, start, span: this.#text.slice(start, common.end) };
  }

  #common(a: Around, things: readonly Thing[]): Common {
    const start = a.stated.start;
    return {
      start,
      end: a.stated.end,
      place: this.#reading.places.at(a.stated.numberStart),
      ...this.#said(start, a.stated.end, a.opens, a.ends),
      modifiers: modifiers(this.#reading, a, things[0]),
    };
  }

  #value(a: Around): Claim {
    const found = this.#subjects(a);
    const pronoun = found.length === 0;
    const unknown = pronoun && this.#saysMore(a);
    const things = unknown ? [] : pronoun ? this.last : this.#remember(found);
    const common = this.#common(a, things);
    const place = this.#valuePlace(a, common.place);
    if (unknown) this.last = [];
    const counted = dimensionOf(a.stated.amount.unit) === "count";
    if (counted && a.own.length === 0) {
      const condition = this.#condition;
      this.#condition = undefined;
      const plain = { ...common, place, kind: "count" as const, stated: a.stated, things };
      return condition ? { ...plain, condition } : plain;
    }
    return { ...common, place, kind: "value", stated: a.stated, things };
  }

  /** "比2019年的2475.7万元", "由8.5万元降至": an amount of the year compared with. */
  #valuePlace(a: Around, place: Place): Place {
    const before = this.#text.slice(a.opens, a.stated.start);
    const base = this.#reading.places.years.findLast(
      (year) => year.base && year.start >= a.opens && year.end <= a.stated.start,
    );
    if (base && BASE_TO_NUMBER.test(this.#text.slice(base.end, a.stated.start))) {
      return { ...place, year: base.year };
    }
    if (!FROM_BEFORE.test(before)) return place;
    const marked = this.#base(a);
    return { ...place, year: marked ?? (place.year === null ? null : place.year - 1) };
  }

  #change(a: Around, to: 1 | -1 | 0, times: boolean): Claim {
    const found = this.#subjects({ ...a, after: [] });
    const real = found.filter(({ bare }) => !bare);
    const things =
      real.length > 0
        ? this.#remember(real)
        : this.last.length > 0
          ? this.last
          : this.#remember(found);
    const move = this.#moves.find(({ start, end }) => start >= a.opens && end <= a.stated.start);
    const told = this.#common(a, things);
    const pair = this.#base(a) === null ? this.#years(a.stated.start, told.place) : undefined;
    const common = pair ? { ...told, place: { ...told.place, year: pair.later } } : told;
    const from = move ? Math.max(move.start, a.opens) : common.start;
    const tight = move && MOVE_TO_NUMBER.test(this.#text.slice(move.end, a.stated.start));
    return {
      ...this.#from(common, tight ? from : common.start),
      kind: "change",
      stated: a.stated,
      things,
      to,
      base: pair?.earlier ?? this.#base(a),
      times,
    };
  }

  /** "2023年为甲，而2022年为乙，下降丙": a change told last is between the two years told before. */
  #years(at: number, place: Place): { later: number; earlier: number } | undefined {
    const plain = this.#reading.places.years.filter(({ base, end }) => !base && end <= at);
    const years = [...new Set(plain.map(({ year }) => year))];
    const [later, earlier] = [Math.max(...years), Math.min(...years)];
    const told = years.length === 2 && (place.year === earlier || place.year === later);
    return told ? { later, earlier } : undefined;
  }

  #ratio(a: Around, shareAt: RegExpExecArray | null): Claim {
    const reading = this.#reading;
    if (shareAt) {
      const at = a.opens + shareAt.index;
      const before = thingsIn(reading, a.opens, at);
      const wholes = thingsIn(reading, at + shareAt[0].length, a.stated.numberStart);
      const bare = bareThing(reading, at + shareAt[0].length, a.stated.numberStart);
      const turn = this.#turn(a);
      const summed = SUM_WORDS.test(this.#text.slice(a.previous, at));
      const near = [...a.earlier, ...before];
      const list = summed && near.length < 2 ? this.listed.slice(-2) : near;
      const parts = turn
        ? [turn]
        : summed && list.length >= 2
          ? list
          : before.length > 0
            ? before.slice(-1)
            : a.earlier.length > 0
              ? a.earlier.slice(-1)
              : this.last;
      const whole = wholes.length > 0 ? wholes.slice(0, 1) : bare ? [bare] : [];
      const outer = before.length > 1 && whole.length === 0 ? before.slice(0, 1) : [];
      if (before.length > 0) this.#remember(parts);
      const common = this.#common(a, parts);
      const open = shareStart(this.#text, a, at);
      this.#share = {
        ...this.#from(common, open),
        kind: "share",
        stated: this.#signed(a, at),
        parts,
        summed: summed && list.length >= 2,
        wholes: whole.length > 0 ? whole : outer,
        told: whole.length > 0,
      };
      return this.#share;
    }
    const outer = this.#wholeOf(a);
    if (outer) return outer;
    const english = this.#shareOf(a);
    if (english) return english;
    if (SHARE_AFTER.test(a.tail) && a.after.length > 0) {
      const whole =
        a.own.at(-1) ?? bareThing(reading, a.opens, a.stated.numberStart) ?? this.#tailBare(a);
      const parts = a.after.slice(0, 1);
      this.#remember(parts);
      return {
        ...this.#common(a, parts),
        kind: "share",
        stated: a.stated,
        parts,
        summed: false,
        wholes: whole ? [whole] : [],
        told: whole !== undefined,
      };
    }
    return this.#looseRatio(a);
  }

  /** "more than 60% of total expenditure". */
  #shareOf(a: Around): Claim | undefined {
    const whole = a.after[0];
    if (!whole || !SHARE_OF.test(a.tail)) return undefined;
    const parts =
      a.own.length > 0
        ? a.own.slice(-1)
        : a.earlier.length > 0
          ? a.earlier.slice(-1)
          : this.last.slice(0, 1);
    if (parts.length === 0) return undefined;
    const common = this.#common(a, parts);
    return {
      ...common,
      kind: "share",
      stated: a.stated,
      parts,
      summed: false,
      wholes: [whole],
      told: true,
    };
  }

  /** "约占全部支出的47%": the word of comparison stands before the verb. */
  #signed(a: Around, at: number): Stated {
    const sign = a.stated.says === "exact" ? signAtEnd(this.#text.slice(a.opens, at)) : undefined;
    return sign ? { ...a.stated, says: sign.says, sign: sign.word } : a.stated;
  }

  /** "接近项目支出的四成", "不足基本支出的一成": the whole right in front of its part. */
  #wholeOf(a: Around): Claim | undefined {
    const whole = a.own.at(-1) ?? bareThing(this.#reading, a.opens, a.stated.numberStart);
    if (!whole || !PART_OF.test(this.#text.slice(whole.end, a.stated.start))) return undefined;
    const before = a.own.filter(({ end }) => end <= whole.start);
    const after = SHARE_AFTER.test(a.tail) ? a.after.slice(0, 1) : [];
    const parts =
      after.length > 0
        ? after
        : before.length > 0
          ? before.slice(-1)
          : a.earlier.length > 0
            ? a.earlier.slice(-1)
            : this.last.slice(0, 1);
    if (parts.length === 0) return undefined;
    const lead = this.#text.slice(a.opens, whole.start);
    const sign = signAtEnd(lead);
    const common = this.#common(a, parts);
    const stated = sign ? { ...a.stated, says: sign.says, sign: sign.word } : a.stated;
    return {
      ...this.#from(common, sign ? whole.start - sign.length : common.start),
      modifiers: [],
      kind: "share",
      stated,
      parts,
      summed: false,
      wholes: [whole],
      told: true,
    };
  }

  /** "超过八成的支出是项目支出": the whole stands between number and verb. */
  #tailBare(a: Around): Thing | undefined {
    return bareThing(this.#reading, a.stated.end, Math.min(a.ends, a.stated.end + 6));
  }

  /** A percentage with no word of share: a target, or a share of what was named just before. */
  #looseRatio(a: Around): Claim {
    const subjects = this.#subjects(a);
    const things = subjects.length > 0 ? subjects : this.last;
    const own = a.own.filter(({ options }) => options.some(({ project }) => project === null));
    const lead = this.#text.slice(a.opens, a.stated.start);
    const bracket = subjects.length === 0 && lead.replace(BARE_SHARE, "") === "";
    if (bracket && this.#share) {
      return { ...this.#share, ...this.#common(a, this.#share.parts), stated: a.stated };
    }
    const tenths = a.stated.step === "10" && (own.length > 0 || OF_WHOLE.test(a.lead));
    if (
      bracket ||
      tenths ||
      (own.length > 0 && SHARE_END.test(a.tail) && isTight(this.#text, a, own))
    ) {
      return {
        ...this.#common(a, things),
        kind: "share",
        stated: a.stated,
        parts: things.slice(0, 1),
        summed: false,
        wholes: [],
        told: false,
      };
    }
    return { ...this.#common(a, subjects), kind: "value", stated: a.stated, things: subjects };
  }

  #times(a: Around, move: Move | undefined): Claim {
    const base = this.#reading.places.years.findLast(
      ({ start, end }) => start >= a.opens && end <= a.stated.numberStart,
    );
    const turned = FORMER.test(a.lead) && LATTER.test(a.lead) ? this.listed.slice(-2) : [];
    const back = LATTER.test(a.lead.slice(0, 3));
    const right = turned.length === 2 ? turned[back ? 0 : 1] : a.own.at(-1);
    const left =
      turned.length === 2
        ? turned[back ? 1 : 0]
        : a.own.length > 1
          ? a.own.at(-2)
          : (a.earlier.at(-1) ?? this.last[0]);
    if (move) return this.#change(a, move.to, false);
    if (base && BASE_TO_TIMES.test(this.#text.slice(base.end, a.stated.start))) {
      const claim = this.#change(a, 1, true);
      return claim.kind === "change" ? { ...claim, base: base.year } : claim;
    }
    const office = this.#reading.places.marks.findLast(
      ({ start, end }) =>
        start > (a.own.at(-1)?.end ?? a.opens) &&
        end <= a.stated.numberStart &&
        start > a.opens + 1,
    );
    const compared = this.#reading.places.compared(a.stated.numberStart) ?? office;
    const place = compared && {
      ...this.#reading.places.at(a.stated.start),
      issuers: compared.issuers,
      strange: compared.strange,
    };
    const held = right ?? left;
    const only = right && a.own.length === 1 && a.earlier.length === 0 && this.last.length === 0;
    return {
      ...this.#common(a, right ? [right] : []),
      modifiers: [],
      kind: "times",
      stated: a.stated,
      left: place || only ? (right ?? left) : left,
      right: place && held ? { ...held, place } : right,
      to: 1,
    };
  }

  #comparedIn(a: Around): { left: Thing | undefined; right: Thing } | "year" | undefined {
    const { places } = this.#reading;
    const stretch = this.#text.slice(a.opens, a.stated.numberStart);
    const base = places.years.some(
      ({ base: is, start }) => is && start >= a.opens && start < a.stated.start,
    );
    const than = COMPARES.exec(stretch);
    const office = places.compared(a.stated.numberStart);
    const other = office !== undefined && office.start >= a.opens;
    if ((base && !other) || YEARLY.test(stretch)) return "year";
    if (!than) return undefined;
    const [former, latter] = this.listed.slice(-2);
    if (former && latter && FORMER.test(stretch) && LATTER.test(stretch)) {
      const turned = LATTER.test(stretch.slice(0, than.index));
      return turned ? { left: latter, right: former } : { left: former, right: latter };
    }
    const things = thingsIn(this.#reading, a.opens + than.index, a.stated.numberStart);
    const left =
      thingsIn(this.#reading, a.opens, a.opens + than.index).at(-1) ??
      a.earlier.at(-1) ??
      this.last[0];
    const thing = things[0] ?? left;
    if (!thing) return undefined;
    if (!other) return things[0] ? { left, right: things[0] } : undefined;
    const year = places.at(a.stated.numberStart).year;
    const place = {
      ...thing.place,
      issuers: office.issuers,
      strange: office.strange,
      named: true,
      year,
    };
    return { left, right: { ...thing, place } };
  }

  #gap(
    a: Around,
    to: 1 | -1 | 0,
    compared: { left: Thing | undefined; right: Thing } | "year" | undefined,
  ): Claim {
    if (compared === "year") return this.#change(a, to === 0 ? 1 : to, false);
    const list = [...a.earlier, ...a.own];
    const pair = compared === undefined && list.length < 2 ? this.listed.slice(-2) : list.slice(-2);
    const left = compared === undefined ? pair[0] : compared.left;
    const right = compared?.right ?? pair[1];
    const common = this.#common(a, left ? [left] : []);
    const word = GAP_WORDS.find(({ words }) => words.test(a.lead))?.words.exec(a.lead);
    const start = word ? a.opens + word.index : common.start;
    return {
      ...this.#from(common, start),
      modifiers: [],
      kind: "gap",
      stated: a.stated,
      left,
      right,
      to,
    };
  }

  #sum(a: Around): Claim | undefined {
    const stretch = this.#text.slice(a.previous, a.stated.numberStart);
    const short = SUM_SHORT.exec(stretch);
    const word = SUM_WORDS.exec(stretch);
    if (!short && !word) return undefined;
    const several = this.#several(a);
    if (several)
      return {
        ...this.#common(a, []),
        modifiers: [],
        kind: "sum",
        stated: a.stated,
        things: several,
      };
    const count = short ? (SUM_COUNT[short[0].charAt(0)] ?? 2) : 0;
    const list = [...a.earlier, ...a.own].filter(
      ({ end, start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0) || end > start,
    );
    const joined = joinedThings(this.#text, list);
    const told = this.listed.slice(short ? -count : -MOST_SUMMED);
    const things = joined.length >= 2 || (list.length > 0 && !short) ? joined : told;
    if (things.length < 2 || (short && things.length < count)) return undefined;
    return { ...this.#common(a, []), modifiers: [], kind: "sum", stated: a.stated, things };
  }

  /** "甲与乙的三公经费合计", "2022年和2023年接待费共": one thing of several offices or years. */
  #several(a: Around): Thing[] | undefined {
    const thing = a.own.at(-1);
    if (!thing || a.own.length !== 1) return undefined;
    const { marks, years } = this.#reading.places;
    const offices = marks.filter(
      ({ start, end, compared }) => start >= a.opens && end <= thing.start && !compared,
    );
    if (offices.length > 1) {
      return offices.map(({ issuers, strange }) => ({
        ...thing,
        place: { ...thing.place, issuers, strange },
      }));
    }
    const told = years.filter(({ start, end }) => start >= a.opens && end <= thing.start);
    const joined =
      told.length > 1 &&
      told.every(
        ({ start, end }, i) =>
          i === 0 || LIST_MARK.test(this.#text.slice(told[i - 1]?.end ?? end, start)),
      );
    return joined
      ? told.map(({ year }) => ({ ...thing, place: { ...thing.place, year } }))
      : undefined;
  }

  #per(a: Around, per: Per): Claim {
    const found = this.#subjects(a);
    const things = found.length > 0 ? this.#remember(found) : this.last;
    const averaged = AVERAGED.test(a.lead);
    return { ...this.#common(a, things), kind: "per", stated: a.stated, things, per, averaged };
  }

  /** A direction told without a number. */
  move(move: Move): Claim | undefined {
    const reading = this.#reading;
    const opens = clauseStart(reading, move.start);
    const ends = clauseEnd(reading, move.end);
    const numbered = reading.numbers.some(({ start }) => start >= move.end - 1 && start < ends);
    const place = reading.places.at(move.start);
    const pair = this.#years(move.start, place);
    const own = thingsIn(reading, opens, move.start);
    const bare = bareThing(reading, opens, move.start);
    const near = own.at(-1) ?? bare;
    const direct = near !== undefined && TOLD_OF.test(this.#text.slice(near.end, move.start));
    if (numbered || !(move.compared || pair || direct)) return undefined;
    const earlier = thingsIn(reading, 0, opens);
    const things =
      own.length > 0
        ? own.slice(-1)
        : bare
          ? [bare]
          : earlier.length > 0
            ? earlier.slice(-1)
            : this.last;
    const years = reading.places.years.filter(({ base, start }) => base && start < move.end);
    return {
      start: move.from,
      end: move.end,
      place: pair && years.length === 0 ? { ...place, year: pair.later } : place,
      ...this.#said(move.from, move.end, opens, ends),
      modifiers: [],
      kind: "move",
      to: move.to,
      things,
      base: years.at(-1)?.year ?? pair?.earlier ?? null,
    };
  }

  rank(rank: Rank): Claim | undefined {
    const reading = this.#reading;
    const opens = clauseStart(reading, rank.start);
    const ends = clauseEnd(reading, rank.end);
    const own = thingsIn(reading, opens, rank.start);
    const after = thingsIn(reading, rank.end, ends);
    const phrase = this.#text.slice(rank.start, rank.end);
    const equals =
      EQUALS.test(this.#text.slice(rank.end)) ||
      (own.length === 0 && reading.text.charAt(rank.end) === STOPS.comma);
    const nextClause =
      equals && after.length === 0
        ? thingsIn(reading, rank.end, clauseEnd(reading, ends + 1))
        : after;
    const subjects =
      equals && nextClause.length > 0
        ? nextClause.slice(0, 1)
        : own.length > 0
          ? own.slice(-1)
          : thingsIn(reading, 0, opens).slice(-1).length > 0
            ? thingsIn(reading, 0, opens).slice(-1)
            : this.last;
    const named = AMONG_PROJECTS.test(phrase)
      ? projectAmong([
          ...subjects,
          ...thingsIn(reading, 0, opens).reverse(),
          ...this.last,
          ...[...this.listed].reverse(),
        ])
      : undefined;
    const within = equals
      ? (own.at(-1) ?? undefined)
      : own.length > 1
        ? own[0]
        : RANK_WITHIN.test(this.#text.slice(opens, rank.start))
          ? own[0]
          : undefined;
    const near = `${this.#text.slice(opens, rank.start)}${phrase}`;
    const among: Among = {
      family: AMONG_PROJECTS.test(phrase)
        ? "projects"
        : AMONG_LINES.test(phrase)
          ? "lines"
          : AMONG_OFFICES.test(blanked(reading, 0, rank.end))
            ? "offices"
            : AMONG_PROJECTS.test(near)
              ? "projects"
              : null,
      within,
    };
    return {
      start: rank.start,
      end: rank.end,
      place: reading.places.at(rank.start),
      ...this.#said(rank.start, rank.end, opens, ends),
      modifiers: [],
      kind: "rank",
      order: rank.order,
      position: rank.position,
      loose: rank.loose,
      things: named ? [named] : subjects,
      among,
    };
  }
}

const BOUND: ReadonlySet<Stated["says"]> = new Set(["over", "atLeast", "under", "atMost"]);

type Common = Pick<Claim, "start" | "end" | "place" | "clause" | "context" | "span" | "modifiers">;

/** A stretch of the sentence with blanks for offices, years and numbers. */
function blanked(reading: Reading, start: number, end: number): string {
  const { marks, years } = reading.places;
  let text = reading.text;
  for (const one of [...marks, ...years, ...reading.numbers]) {
    text = text.slice(0, one.start) + " ".repeat(one.end - one.start) + text.slice(one.end);
  }
  return text.slice(start, end);
}

interface Around {
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
}

function isTight(text: string, a: Around, own: readonly Thing[]): boolean {
  const last = own.at(-1);
  return last !== undefined && THING_TO_SHARE.test(text.slice(last.end, a.stated.start));
}

/** The share phrase opens with its verb, and the word of comparison before it. */
function shareStart(text: string, a: Around, at: number): number {
  const from = Math.max(a.opens, at - 4);
  const match = SHARE_OPEN.exec(text.slice(from, a.stated.start + 1));
  if (!match) return a.stated.start;
  const start = from + match.index;
  const noun = SHARE_NOUN.test(match[0]) && !SHARE_VERB.test(match[0]);
  const whole = text.slice(start + match[0].length, a.stated.start);
  // "占比三成左右" holds only its number; "占全部支出的47%" is one phrase.
  return noun && whole === "" ? a.stated.start : start;
}

/** A rank among projects is of a project, whatever else was named nearer. */
function projectAmong(things: readonly Thing[]): Thing | undefined {
  return things.find(({ options }) => options.some(({ project }) => project !== null));
}

/** The longest run of things at the end of a list that only list marks join. */
function joinedThings(text: string, things: readonly Thing[]): Thing[] {
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

/** Nouns between a thing and its number, or right in front of it, that its name does not hold. */
function modifiers(reading: Reading, a: Around, thing: Thing | undefined): string[] {
  if (!thing || thing.bare || thing.end > a.stated.numberStart || thing.start < a.opens) return [];
  const between = blanked(reading, thing.end, a.stated.start);
  const before = blanked(reading, a.opens, thing.start);
  const owned = OWNED.test(before) ? (before.replace(OWNED, "").split(/\s/).at(-1) ?? "") : "";
  return [between, owned].filter((text) => text !== "");
}
