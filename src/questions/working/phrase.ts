import type { Expression } from "../../model/expression.js";
import { combine, isWithin } from "../intent/combine.js";
import { ECONOMIC_PARTS, IMPLIED } from "../intent/intent.data.js";
import {
  distinctTargets,
  findTargets,
  option,
  type Target,
  type TargetOption,
} from "../intent/target.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { YEAR_RANGE } from "../linking/words.data.js";
import { isPartOf, selectorOf, usualWhole } from "../selecting/selector.js";
import {
  fixed,
  given,
  type Made,
  NotWorkable,
  over,
  type Place,
  type Scene,
  workedOf,
} from "./made.js";
import {
  BARE_SHARE,
  BEFORE,
  DAYS_OF_LEAP_YEAR,
  DAYS_OF_YEAR,
  DOWNWARD,
  EDGES,
  FEWER,
  FORMER,
  GAP,
  GROWN,
  GROWTH,
  HELD,
  LATTER,
  LESS,
  MEAN,
  MONTHS_OF_YEAR,
  OF_WHOLE,
  PER_DAY,
  PER_HEAD,
  PER_MONTH,
  PER_PROJECT,
  PER_VEHICLE,
  PROJECT_MEASURE,
  RATIO,
  SET_RATE,
  SHARE_END,
  TOGETHER,
  TOGETHER_END,
  VEHICLE_COUNT,
  VEHICLE_WORD,
  WHOLE_MEASURE,
  YEARLY,
} from "./working.data.js";

/** Where a phrase looks for who and when when it does not say. */
export type Defaults = readonly Place[];

/** Reads a phrase that comes to one amount, however it is nested. */
export class PhraseReader {
  readonly #scene: Scene;
  /** The part of the expenditure that line items are taken in. */
  #within: string | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  read(text: string, defaults: Defaults = []): Made | undefined {
    const phrase = text.replace(EDGES, "");
    if (phrase === "") return undefined;
    return (
      this.#before(phrase) ??
      this.#share(phrase, defaults) ??
      this.#less(phrase, defaults) ??
      this.#yearly(phrase, defaults) ??
      this.#growth(phrase, defaults) ??
      this.#grown(phrase, defaults) ??
      this.#gap(phrase, defaults) ??
      this.#ratio(phrase, defaults) ??
      this.#per(phrase, defaults) ??
      this.#together(phrase, defaults) ??
      this.#mean(phrase, defaults) ??
      this.#plain(phrase, defaults)
    );
  }

  /** The places a phrase names that names nothing else; undefined where it names none. */
  placesIn(text: string, defaults: Defaults): readonly Place[] | undefined {
    const u = this.#scene.understand(text);
    const told = meant(u.spans, "year").length + meant(u.spans, "relative").length;
    if (told + this.#scene.named(u).length === 0) return undefined;
    return this.#placesOf(u, defaults);
  }

  /** Does a phrase name who or when and no amount? */
  onlyPlace(text: string): boolean {
    return !this.#hasThing(this.#scene.understand(text));
  }

  /** "它", "这个差额": what was worked out before. */
  #before(phrase: string): Made | undefined {
    const { before } = this.#scene;
    const [last, other] = [before.at(-1), before.at(-2)];
    if (!last) return undefined;
    if (LATTER.test(phrase)) return fixed(last, depthOf(last), [], true);
    if (FORMER.test(phrase) && other) return fixed(other, depthOf(other), [], true);
    return BEFORE.test(phrase) ? fixed(last, depthOf(last)) : undefined;
  }

  /** "扣除甲和乙后剩余": a whole less parts of it. */
  #less(phrase: string, defaults: Defaults): Made | undefined {
    const match = LESS.exec(phrase);
    if (!match) return undefined;
    const [, outer = "", taken = ""] = match;
    if (/[,，]/u.test(taken)) return undefined;
    const u = this.#scene.understand(outer);
    const places = this.#placesOf(u, defaults);
    const whole = this.#hasThing(u) ? this.read(outer, defaults) : this.#whole(places);
    const parts = this.#things(taken, places);
    const targets = this.#targets(this.#scene.understand(taken));
    if (!whole || parts.length === 0) return undefined;
    this.#refuseNested(targets);
    return over("difference", [whole, ...parts], whole.places, parts.length > 1);
  }

  /** "甲占乙的比重", "甲占比". */
  #share(phrase: string, defaults: Defaults): Made | undefined {
    for (const match of [...phrase.matchAll(OF_WHOLE)].reverse()) {
      const left = phrase.slice(0, match.index);
      const right = phrase.slice(match.index + match[0].length).replace(SHARE_END, "");
      const part = this.#inside(right, () => this.read(left, defaults));
      if (!part || part.places.length > 1) continue;
      const whole = right === "" ? this.#usual(left, part.places) : this.#wholeFor(part, right);
      if (whole) return over("share", [part, whole], part.places);
    }
    const bare = BARE_SHARE.exec(phrase)?.[1];
    const part = bare === undefined ? undefined : this.read(bare, defaults);
    const whole = bare !== undefined && part ? this.#usual(bare, part.places) : undefined;
    return part && whole && over("share", [part, whole], part.places);
  }

  /** "占2022年的百分之几": of the same thing in that year. */
  #wholeFor(part: Made, right: string): Made | undefined {
    const [elsewhere] = this.placesIn(right, part.places) ?? [];
    const { inner } = part;
    if (inner && elsewhere && this.onlyPlace(right))
      return { depth: inner.depth, places: [elsewhere], at: () => inner.at(elsewhere) };
    return this.read(right, part.places);
  }

  /** Line items held against a part of the expenditure are taken as that part has them. */
  #inside(right: string, read: () => Made | undefined): Made | undefined {
    const [target] = this.#targets(this.#scene.understand(right));
    const [whole] = target?.options ?? [];
    const before = this.#within;
    if (whole && whole.code === null && whole.project === null && ECONOMIC_PARTS.has(whole.measure))
      this.#within = whole.measure;
    const made = read();
    this.#within = before;
    return made;
  }

  /** What a thing is usually a share of. */
  #usual(text: string, places: readonly Place[]): Made | undefined {
    const [target] = this.#targets(this.#scene.understand(text));
    const [first] = target?.options ?? [];
    if (!first) return this.#whole(places);
    return this.#figure({ options: [usualWhole(first)], start: 0, end: 0 }, places);
  }

  #whole(places: readonly Place[]): Made {
    return this.#figure(WHOLE, places);
  }

  /** "年均增长率": from the first year to the last. */
  #yearly(phrase: string, defaults: Defaults): Made | undefined {
    const match = YEARLY.exec(phrase);
    if (!match) return undefined;
    const rest = phrase.slice(0, match.index) + phrase.slice(match.index + match[0].length);
    const u = this.#scene.understand(rest);
    const years = [...new Set(this.#yearsOf(u, []))].sort((a, b) => a - b);
    const [first, last] = [years[0], years.at(-1)];
    const issuer = this.#issuersOf(u, defaults)[0];
    if (first === undefined || last === undefined || first === last || !issuer) return undefined;
    const thing = this.#thing(u, [{ issuer, year: last }]) ?? this.#whole([{ issuer, year: last }]);
    const at = async (): Promise<Expression | undefined> => {
      const [a, b] = [
        await thing.at({ issuer, year: first }),
        await thing.at({ issuer, year: last }),
      ];
      return a && b && workedOf("yearly", a, b, given(`${last - first}`, null, null));
    };
    return { depth: 2, places: [{ issuer, year: last }], own: true, at };
  }

  /** "增长率": against the year before, or the one named. */
  #growth(phrase: string, defaults: Defaults): Made | undefined {
    const what = GROWTH.exec(phrase)?.[1];
    return what === undefined ? undefined : this.#against("rate", what, defaults, false);
  }

  /** "比上年增加的金额", "甲比乙多的部分". */
  #grown(phrase: string, defaults: Defaults): Made | undefined {
    const match = GROWN.exec(phrase);
    const [, what, way = ""] = match ?? [];
    if (what === undefined) return undefined;
    const down = DOWNWARD.test(way) || FEWER.test(way);
    for (const held of [...what.matchAll(HELD)].reverse()) {
      const [left, right] = [what.slice(0, held.index), what.slice(held.index + held[0].length)];
      if (!this.#hasThing(this.#scene.understand(right))) continue;
      const a = this.read(left, defaults);
      const b = a && this.read(right, a.places);
      if (a && b) return over("difference", down ? [b, a] : [a, b], a.places);
    }
    return this.#against("difference", what, defaults, down);
  }

  /** A thing in one year against the year before it. */
  #against(
    by: "rate" | "difference",
    text: string,
    defaults: Defaults,
    down: boolean,
  ): Made | undefined {
    const u = this.#scene.understand(text);
    const years = [...new Set(this.#absolute(u))].sort((a, b) => b - a);
    const [later, earlier] = years;
    const places = this.#placesOf(u, defaults).filter(
      ({ year }) => later === undefined || year === later,
    );
    const thing = this.#thing(u, places) ?? this.#whole(places);
    const back = later !== undefined && earlier !== undefined ? later - earlier : 1;
    const at = async (place: Place): Promise<Expression | undefined> => {
      const now = await thing.at(place);
      const before = await thing.at({ ...place, year: place.year - back });
      return now && before && workedOf(by, ...(down ? [before, now] : [now, before]));
    };
    return { depth: 1, places, at, inner: thing };
  }

  /** "甲与乙的差额", of two things, offices or years. */
  #gap(phrase: string, defaults: Defaults): Made | undefined {
    const what = GAP.exec(phrase)?.[1];
    if (what === undefined) return undefined;
    const u = this.#scene.understand(what);
    const places = this.#placesOf(u, defaults);
    const things = this.#things(what, places);
    const [a, b, more] = things;
    if (a && b && !more) return over("gap", [a, b], places.slice(0, 1));
    const [one, other] = places;
    const single = a ?? this.#whole(places);
    if (things.length > 1 || !one || !other || places.length > 2) return undefined;
    const at = async (): Promise<Expression | undefined> => {
      const [x, y] = [await single.at(one), await single.at(other)];
      return x && y && workedOf("gap", x, y);
    };
    return { depth: 1, places: [one], at };
  }

  #ratio(phrase: string, defaults: Defaults): Made | undefined {
    const [, left, right] = RATIO.exec(phrase) ?? [];
    if (left === undefined || right === undefined) return undefined;
    const a = this.read(left, defaults);
    const b = a && this.read(right, a.places);
    return a && b && over("times", [a, b], a.places);
  }

  /** "每辆车", "人均", "每月": one after another where several are named. */
  #per(phrase: string, defaults: Defaults): Made | undefined {
    for (const [pattern, divisor] of this.#divisors()) {
      const match = pattern.exec(phrase);
      if (!match) continue;
      const instead = pattern === PER_VEHICLE ? VEHICLE_WORD : "";
      const rest =
        phrase.slice(0, match.index) + instead + phrase.slice(match.index + match[0].length);
      const u = this.#scene.understand(rest);
      const places = this.#placesOf(u, defaults);
      const of =
        (this.#hasThing(u) || this.#divisors().some(([one]) => one.test(rest))
          ? this.read(rest, defaults)
          : undefined) ?? this.#wholeOf(pattern, places);
      const at = async (place: Place): Promise<Expression | undefined> => {
        const amount = await of.at(place);
        const by = await divisor(place, this.#targets(u));
        return amount && by && workedOf("per", amount, by);
      };
      const nested =
        (of.depth > 0 || of.head === true) && this.#hasThing(u) && !SET_RATE.test(phrase);
      const head = (pattern === PER_HEAD || of.head === true) && !nested;
      return {
        depth: head ? of.depth : of.depth + (of.head === true ? 2 : 1),
        head,
        places: of.places,
        own: this.#ownDivisor(pattern, u),
        at,
      };
    }
    return undefined;
  }

  /** Divisors that single steps do not know, or that nobody gives. */
  #ownDivisor(pattern: RegExp, u: Understanding): boolean {
    const project = this.#targets(u).some(({ options }) =>
      options.some((one) => one.project !== null),
    );
    const plain = this.#hasThing(u) && !project && !SET_RATE.test(u.text);
    const nobody = pattern === PER_HEAD && this.#scene.headcount === undefined && plain;
    return pattern === PER_PROJECT || pattern === PER_DAY || nobody;
  }

  #wholeOf(pattern: RegExp, places: readonly Place[]): Made {
    return pattern === PER_PROJECT ? this.#figure(PROJECTS, places) : this.#whole(places);
  }

  #divisors(): readonly [
    RegExp,
    (place: Place, targets: readonly Target[]) => Promise<Expression | undefined>,
  ][] {
    const { headcount, people } = this.#scene;
    return [
      [
        PER_DAY,
        async ({ year }) => given(isLeap(year) ? DAYS_OF_LEAP_YEAR : DAYS_OF_YEAR, null, null),
      ],
      [PER_MONTH, async () => given(MONTHS_OF_YEAR, null, null)],
      [
        PER_HEAD,
        async (place, targets) => {
          if (headcount) return given(headcount.value, null, headcount.value);
          const project = targets[0]?.options.find((one) => one.project !== null);
          const counted = project && (await people(selectorOf(place.issuer, place.year, project)));
          if (!counted) throw new NotWorkable({ kind: "divisor" });
          return { kind: "figure", of: counted };
        },
      ],
      [PER_VEHICLE, async (place) => this.#vehicles(place)],
      [
        PER_PROJECT,
        async ({ issuer, year }) => {
          const {
            issuer: name,
            region,
            stage,
          } = selectorOf(issuer, year, option({ measure: PROJECT_MEASURE }));
          const domain = {
            issuer: name,
            region,
            year,
            stage,
            of: "projects" as const,
            within: null,
            measure: null,
            except: [],
            named: null,
          };
          return { kind: "count", domain };
        },
      ],
    ];
  }

  /** Vehicles are counted at the end of a year: of the budget's own, or of the year before. */
  async #vehicles({ issuer, year }: Place): Promise<Expression> {
    for (const of of [year, year - 1]) {
      const selector = selectorOf(issuer, of, option({ measure: VEHICLE_COUNT }));
      if (await this.#scene.holds(selector)) return { kind: "figure", of: selector };
    }
    return { kind: "figure", of: selectorOf(issuer, year, option({ measure: VEHICLE_COUNT })) };
  }

  /** "甲、乙加起来", "两家合计", "前三大项目合计". */
  #together(phrase: string, defaults: Defaults): Made | undefined {
    const u = this.#scene.understand(phrase);
    const places = this.#placesOf(u, defaults);
    const top = meant(u.spans, "top")[0];
    const [place] = places;
    if (top && place && meant(u.spans, "family").some(({ family }) => family === "projects"))
      return this.#members(top, places);
    if (!TOGETHER.test(phrase)) return undefined;
    const rest = phrase.replace(TOGETHER_END, "");
    const things = this.#things(rest, places);
    const parts = things.length > 0 ? things : [this.#whole(places)];
    this.#refuseNested(this.#targets(this.#scene.understand(rest)));
    if (parts.length * places.length < 2) return undefined;
    if (places.length === 1) return over("sum", parts, places);
    const at = async (): Promise<Expression | undefined> => this.#everywhere("sum", parts, places);
    const [single] = parts.length === 1 ? parts : [];
    return {
      depth: 1,
      places: places.slice(0, 1),
      at,
      fixed: true,
      ...(single ? { inner: single } : {}),
    };
  }

  #members(top: { count: number; fromEnd: boolean }, places: readonly Place[]): Made {
    const at = async ({ issuer, year }: Place): Promise<Expression> => {
      const {
        issuer: name,
        region,
        stage,
      } = selectorOf(issuer, year, option({ measure: PROJECT_MEASURE }));
      const domain = {
        issuer: name,
        region,
        year,
        stage,
        of: "projects" as const,
        within: null,
        measure: null,
        except: [],
        named: null,
      };
      return {
        kind: "members",
        domain,
        order: top.fromEnd ? "smallest" : "largest",
        count: top.count,
      };
    };
    return { depth: 1, places, at };
  }

  /** The mean over several years, offices or things. */
  #mean(phrase: string, defaults: Defaults): Made | undefined {
    const match = MEAN.exec(phrase);
    if (!match) return undefined;
    const rest = phrase.slice(0, match.index) + phrase.slice(match.index + match[0].length);
    const u = this.#scene.understand(rest);
    const places = this.#placesOf(u, defaults);
    const things = this.#things(rest, places);
    const parts = things.length > 0 ? things : [this.#whole(places)];
    if (parts.length * places.length < 2) return undefined;
    this.#refuseNested(this.#targets(u));
    const at = async (): Promise<Expression | undefined> => this.#everywhere("mean", parts, places);
    return { depth: 1, places: places.slice(0, 1), own: true, at };
  }

  /** A thing at several places, added up. */
  everywhere(thing: Made, places: readonly Place[]): Made {
    const at = async (): Promise<Expression | undefined> =>
      this.#everywhere("sum", [thing], places);
    return { depth: 1, places: places.slice(0, 1), at };
  }

  async #everywhere(
    by: "sum" | "mean",
    parts: readonly Made[],
    places: readonly Place[],
  ): Promise<Expression | undefined> {
    const of: Expression[] = [];
    for (const place of places) {
      for (const part of parts) {
        const one = await part.at(place);
        if (!one) return undefined;
        of.push(one);
      }
    }
    return workedOf(by, ...of);
  }

  #plain(phrase: string, defaults: Defaults): Made | undefined {
    const u = this.#scene.understand(phrase);
    const things = this.#things(phrase, this.#placesOf(u, defaults));
    return things.length === 1 ? things[0] : undefined;
  }

  /** Each thing a phrase names, at the places it names. */
  #things(phrase: string, places: readonly Place[]): Made[] {
    return this.#targets(this.#scene.understand(phrase)).map((target) =>
      this.#figure(target, places),
    );
  }

  #thing(u: Understanding, places: readonly Place[]): Made | undefined {
    const [target] = this.#targets(u);
    return target && this.#figure(target, places);
  }

  #targets(u: Understanding): Target[] {
    const targets = combine(distinctTargets(findTargets(u)), u.text);
    if (targets.length > 0) return targets;
    const projects = meant(u.spans, "family").some(({ family }) => family === "projects");
    if (projects && meant(u.spans, "top").length === 0) return [PROJECTS];
    const hit = IMPLIED.find(({ words }) => words.some((word) => u.text.includes(word)));
    return hit ? [{ options: [option({ measure: hit.measure })], start: 0, end: 0 }] : [];
  }

  #hasThing(u: Understanding): boolean {
    return this.#targets(u).length > 0;
  }

  /** The first way to take a thing that the documents have. */
  #figure(target: Target, places: readonly Place[]): Made {
    const within = this.#within;
    const options = target.options.flatMap((one) =>
      within !== null &&
      one.code?.startsWith(ECONOMIC_CODE) === true &&
      one.measure === WHOLE_MEASURE
        ? [{ ...one, measure: within }, one]
        : [one],
    );
    const at = async ({ issuer, year }: Place): Promise<Expression | undefined> => {
      const all = options.map((one) => selectorOf(issuer, year, one));
      for (const selector of all) {
        if (await this.#scene.holds(selector)) return { kind: "figure", of: selector };
      }
      const [first] = all;
      return first && { kind: "figure", of: first };
    };
    return { depth: 0, places, at };
  }

  /** A whole and its part are not added up: the part would count twice. */
  #refuseNested(targets: readonly Target[]): void {
    for (const part of targets) {
      const whole = targets.find(
        (one) => one !== part && (isWithin(part, one) || partOfAny(part, one)),
      );
      const [a, b] = [part.options[0], whole?.options[0]];
      if (a && b) throw new NotWorkable({ kind: "overlap", part: a, whole: b });
    }
  }

  #issuersOf(u: Understanding, defaults: Defaults) {
    const named = this.#scene.named(u);
    if (named.length > 0) return named;
    const own = [...new Set(defaults.map(({ issuer }) => issuer))];
    return own.length > 0 ? own : this.#scene.issuers;
  }

  #absolute(u: Understanding): number[] {
    const years = meant(u.spans, "year").map(({ year }) => year);
    const [first, last] = (YEAR_RANGE.exec(u.text)?.slice(1) ?? []).map((one) =>
      Number.parseInt(one, 10),
    );
    if (first === undefined || last === undefined || last - first > MOST_YEARS) return years;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  }

  /** The years a phrase names, 上年 counted from the one before it. */
  #yearsOf(u: Understanding, defaults: Defaults): number[] {
    const absolute = this.#absolute(u);
    if (absolute.length > 0) return absolute;
    const own = [...new Set(defaults.map(({ year }) => year))];
    const base = own.length > 0 ? own : this.#scene.years;
    const span = meant(u.spans, "span")[0];
    const last = base.at(-1) ?? this.#newest(u, defaults);
    if (span && last !== undefined)
      return Array.from({ length: span.count }, (_, at) => last - span.count + 1 + at);
    const back = meant(u.spans, "relative")[0]?.back;
    if (back !== undefined && last !== undefined) return [last - back];
    return base.length > 0 ? [...base] : last === undefined ? [] : [last];
  }

  #newest(u: Understanding, defaults: Defaults): number | undefined {
    const years = this.#issuersOf(u, defaults).flatMap(({ documents }) =>
      documents.map(({ year }) => year),
    );
    return years.length === 0 ? undefined : Math.max(...years);
  }

  #placesOf(u: Understanding, defaults: Defaults): Place[] {
    const pairs = ownPairs(u, this.#scene);
    if (pairs) return pairs;
    const issuers = this.#issuersOf(u, defaults);
    return issuers.flatMap((issuer) =>
      this.#yearsOf(u, defaults).map((year) => ({ issuer, year })),
    );
  }
}

/** "甲2023年和乙2020年": each office with the year behind it. */
function ownPairs(u: Understanding, scene: Scene): Place[] | undefined {
  const years = meant(u.spans, "year");
  const named = scene.named(u);
  if (named.length < 2 || years.length !== named.length) return undefined;
  return named.map((issuer, at) => ({ issuer, year: years[at]?.year ?? 0 }));
}

function partOfAny(part: Target, whole: Target): boolean {
  const [a, b]: readonly (TargetOption | undefined)[] = [part.options[0], whole.options[0]];
  return a !== undefined && b !== undefined && isPartOf(a, b);
}

/** How many operations a result before came out of; a single thing counts as none. */
function depthOf(one: Expression): number {
  const single = one.kind === "figure" || (one.kind === "members" && one.count === 1);
  return single ? 0 : 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MOST_YEARS = 10;
/** Codes of economic items begin so. */
const ECONOMIC_CODE = "3";
const WHOLE: Target = { options: [option({ measure: WHOLE_MEASURE })], start: 0, end: 0 };
const PROJECTS: Target = { options: [option({ measure: PROJECT_MEASURE })], start: 0, end: 0 };
