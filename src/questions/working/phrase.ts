import type { Expression } from "../../model/expression.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { usualWhole } from "../selecting/selector.js";
import { chainOf, dividedOf, type Operands } from "./arithmetic.js";
import { divisorsOf, membersAt } from "./divisors.js";
import {
  depthOf,
  fixed,
  given,
  isRate,
  type Made,
  over,
  type Place,
  type Scene,
  workedOf,
} from "./made.js";
import { type Defaults, PlaceReader } from "./places.js";
import { PROJECTS, ThingReader } from "./things.js";
import {
  BARE_SHARE,
  BEFORE,
  DOWNWARD,
  EDGES,
  EVENLY,
  FEWER,
  FORMER,
  GAP,
  GROWN,
  GROWTH,
  HELD,
  LATTER,
  LESS,
  MEAN,
  OF_WHOLE,
  PER_DAY,
  PER_HEAD,
  PER_PROJECT,
  PER_QUARTER,
  PER_VEHICLE,
  RATIO,
  SET_RATE,
  SHARE_END,
  TOGETHER,
  TOGETHER_END,
  VEHICLE_WORD,
  YEARLY,
} from "./working.data.js";

/** Reads a phrase that comes to one amount, however it is nested. */
export class PhraseReader {
  readonly #scene: Scene;
  readonly #places: PlaceReader;
  readonly #things: ThingReader;
  readonly #divisors: ReturnType<typeof divisorsOf>;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#places = new PlaceReader(scene);
    this.#things = new ThingReader(scene);
    this.#divisors = divisorsOf(scene);
  }

  read(text: string, defaults: Defaults = []): Made | undefined {
    const phrase = text.replace(EDGES, "");
    if (phrase === "") return undefined;
    return (
      this.#before(phrase) ??
      dividedOf(phrase, defaults, this.#operands) ??
      this.#share(phrase, defaults) ??
      chainOf(phrase, defaults, this.#operands) ??
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

  /** What is calculated with, as signs between amounts need it. */
  readonly #operands: Operands = {
    understand: (text) => this.#scene.understand(text),
    read: (text, defaults) => this.read(text, defaults) ?? this.#wholeNamed(text, defaults),
    listed: (text, defaults) =>
      this.#things.things(text, this.#places.placesOf(this.#scene.understand(text), defaults)),
    targets: (text) => this.#things.targets(this.#scene.understand(text)),
    place: (text, defaults) =>
      this.onlyPlace(text) ? this.placesIn(text, defaults)?.[0] : undefined,
    refuseNested: (targets) => this.#things.refuseNested(targets),
  };

  /** "洛龙区政府办2023年的": who and when stand for all expenditure. */
  #wholeNamed(text: string, defaults: Defaults): Made | undefined {
    const u = this.#scene.understand(text);
    if (u.gaps.length > 0 || this.#scene.named(u).length === 0) return undefined;
    return this.#things.whole(this.#places.placesOf(u, defaults));
  }

  /** The places a phrase names that names nothing else; undefined where it names none. */
  placesIn(text: string, defaults: Defaults): readonly Place[] | undefined {
    const u = this.#scene.understand(text);
    const told = meant(u.spans, "year").length + meant(u.spans, "relative").length;
    if (told + this.#scene.named(u).length === 0) return undefined;
    return this.#places.placesOf(u, defaults);
  }

  /** Does a phrase name who or when and no amount? */
  onlyPlace(text: string): boolean {
    return !this.#things.hasThing(this.#scene.understand(text));
  }

  /** Each thing a phrase names, none of them within another. */
  things(text: string): readonly Made[] {
    const u = this.#scene.understand(text);
    this.#things.refuseNested(this.#things.targets(u));
    return this.#things.things(text, this.#places.placesOf(u, []));
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
    const places = this.#places.placesOf(u, defaults);
    const whole = this.#things.hasThing(u)
      ? this.read(outer, defaults)
      : this.#things.whole(places);
    const parts = this.#things.things(taken, places);
    const targets = this.#things.targets(this.#scene.understand(taken));
    if (!whole || parts.length === 0) return undefined;
    this.#things.refuseNested(targets);
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

  /** Reads a part as the whole it is held against has it. */
  #inside(right: string, read: () => Made | undefined): Made | undefined {
    const [target] = this.#things.targets(this.#scene.understand(right));
    return this.#things.inside(target, read);
  }

  /** What a thing is usually a share of. */
  #usual(text: string, places: readonly Place[]): Made | undefined {
    const [target] = this.#things.targets(this.#scene.understand(text));
    const [first] = target?.options ?? [];
    if (!first) return this.#things.whole(places);
    return this.#things.figure({ options: [usualWhole(first)], start: 0, end: 0 }, places);
  }

  /** "年均增长率": from the first year to the last. */
  #yearly(phrase: string, defaults: Defaults): Made | undefined {
    const match = YEARLY.exec(phrase);
    if (!match) return undefined;
    const rest = phrase.slice(0, match.index) + phrase.slice(match.index + match[0].length);
    const u = this.#scene.understand(rest);
    const years = [...new Set(this.#places.yearsOf(u, []))].sort((a, b) => a - b);
    const [first, last] = [years[0], years.at(-1)];
    const issuer = this.#places.issuersOf(u, defaults)[0];
    if (first === undefined || last === undefined || first === last || !issuer) return undefined;
    const thing =
      this.#things.thing(u, [{ issuer, year: last }]) ??
      this.#things.whole([{ issuer, year: last }]);
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
      if (!this.#things.hasThing(this.#scene.understand(right))) continue;
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
    const years = [...new Set(this.#places.absolute(u))].sort((a, b) => b - a);
    const [later, earlier] = years;
    const places = this.#places
      .placesOf(u, defaults)
      .filter(({ year }) => later === undefined || year === later);
    const thing = this.#things.thing(u, places) ?? this.#things.whole(places);
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
    const places = this.#places.placesOf(u, defaults);
    const things = this.#things.things(what, places);
    const [a, b, more] = things;
    if (a && b && !more) return over("gap", [a, b], places.slice(0, 1));
    const [one, other] = places;
    const single = a ?? this.#things.whole(places);
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
    for (const [pattern, divisor] of this.#divisors) {
      const match = pattern.exec(phrase);
      if (!match) continue;
      const instead = pattern === PER_VEHICLE ? VEHICLE_WORD : "";
      const rest =
        phrase.slice(0, match.index) + instead + phrase.slice(match.index + match[0].length);
      const u = this.#scene.understand(rest);
      // What a project costs a day ("值班每天多少钱") is set by its targets, if by anything.
      const ofProject = this.#things.targets(u)[0]?.options[0]?.project !== null;
      if (pattern === PER_DAY && !EVENLY.test(match[0]) && this.#things.hasThing(u) && ofProject) {
        continue;
      }
      const places = this.#places.placesOf(u, defaults);
      const of =
        (this.#things.hasThing(u) || this.#divisors.some(([one]) => one.test(rest))
          ? this.read(rest, defaults)
          : undefined) ??
        this.#toldLast(pattern, u) ??
        this.#wholeOf(pattern, places);
      const at = async (place: Place): Promise<Expression | undefined> => {
        const amount = await of.at(place);
        const by = await divisor(place, this.#things.targets(u));
        return amount && by && workedOf("per", amount, by);
      };
      const nested =
        (of.depth > 0 || of.head === true) && this.#things.hasThing(u) && !SET_RATE.test(phrase);
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
    const project = this.#things
      .targets(u)
      .some(({ options }) => options.some((one) => one.project !== null));
    const plain = this.#things.hasThing(u) && !project && !SET_RATE.test(u.text);
    const nobody = pattern === PER_HEAD && this.#scene.headcount === undefined && plain;
    return [PER_PROJECT, PER_DAY, PER_QUARTER].includes(pattern) || nobody;
  }

  /** What was answered last, where the phrase names nobody and nothing. */
  #toldLast(pattern: RegExp, u: Understanding): Made | undefined {
    const last = this.#scene.before.at(-1);
    const names = this.#scene.named(u).length > 0 || this.#things.hasThing(u);
    return !last || isRate(last) || names || pattern === PER_PROJECT ? undefined : fixed(last, 0);
  }

  #wholeOf(pattern: RegExp, places: readonly Place[]): Made {
    return pattern === PER_PROJECT
      ? this.#things.figure(PROJECTS, places)
      : this.#things.whole(places);
  }

  /** "甲、乙加起来", "两家合计", "前三大项目合计". */
  #together(phrase: string, defaults: Defaults): Made | undefined {
    const u = this.#scene.understand(phrase);
    const places = this.#places.placesOf(u, defaults);
    const top = meant(u.spans, "top")[0];
    const [place] = places;
    if (top && place && meant(u.spans, "family").some(({ family }) => family === "projects"))
      return membersAt(top, places);
    if (!TOGETHER.test(phrase)) return undefined;
    const rest = phrase.replace(TOGETHER_END, "");
    const things = this.#things.things(rest, places);
    const parts = things.length > 0 ? things : [this.#things.whole(places)];
    this.#things.refuseNested(this.#things.targets(this.#scene.understand(rest)));
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

  /** The mean over several years, offices or things. */
  #mean(phrase: string, defaults: Defaults): Made | undefined {
    const match = MEAN.exec(phrase);
    if (!match) return undefined;
    const rest = phrase.slice(0, match.index) + phrase.slice(match.index + match[0].length);
    const u = this.#scene.understand(rest);
    const places = this.#places.placesOf(u, defaults);
    const things = this.#things.things(rest, places);
    const parts = things.length > 0 ? things : [this.#things.whole(places)];
    if (parts.length * places.length < 2) return undefined;
    this.#things.refuseNested(this.#things.targets(u));
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
    const things = this.#things.things(phrase, this.#places.placesOf(u, defaults));
    return things.length === 1 ? things[0] : undefined;
  }
}
