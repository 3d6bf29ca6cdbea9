import { spokenNumber } from "../../kernel/spoken-number.js";
import type { Expression } from "../../model/expression.js";
import { PART_FIRST, PART_LAST } from "./arithmetic.data.js";
import { fixed, given, isRate, type Made, over, type Place, type Scene, workedOf } from "./made.js";
import { onward } from "./onward.js";
import { PhraseReader } from "./phrase.js";
import {
  APART_BOTH,
  APART_END,
  APART_JOINED,
  ASKED_END,
  BEFORE_BOTH,
  CUES,
  DAYS_TOLD,
  DOWNWARD,
  EACH_MONEY,
  FORM_END,
  HELD,
  MARKS_END,
  MONEY_SIZES,
  OTHERWISE,
  SAME_THING,
  SCALED,
  SHARE_IS,
  TIMES_END,
  TOGETHER,
  WHAT_IF,
  YUAN,
} from "./working.data.js";

/**
 * Reads a question whose answer is worked out of other results: a share held against a share, what
 * is left as a part of something, half of a difference. Undefined for one that single steps answer.
 * @throws NotWorkable where it asks for what must not or cannot be worked out.
 */
export async function readWorked(question: string, scene: Scene): Promise<Expression | undefined> {
  if (!CUES.test(question) || OTHERWISE.test(bare(question))) return undefined;
  const text = bare(question);
  const reader = new PhraseReader(scene);
  const made = outer(text, reader, scene);
  if (!made || (made.depth < 2 && made.own !== true)) return undefined;
  const place = made.places[0] ?? defaultPlace(scene);
  return place && made.at(place);
}

function bare(question: string): string {
  let text = question.replace(DAYS_TOLD, "").replace(MARKS_END, "");
  for (let last = ""; last !== text; ) {
    last = text;
    text = text.replace(FORM_END, "").replace(MARKS_END, "");
  }
  return text;
}

function defaultPlace({ issuers, years }: Scene): Place | undefined {
  const [issuer] = issuers;
  const year = years[0] ?? issuer?.documents[0]?.year;
  return issuer && year !== undefined ? { issuer, year } : undefined;
}

type Outer = (text: string, reader: PhraseReader, scene: Scene) => Made | undefined;

/** The outermost operation, tried in this order. */
const OUTER: readonly Outer[] = [
  onward,
  each,
  whatIf,
  both,
  times,
  shareIs,
  apart,
  joined,
  scaled,
  inner,
];

function outer(text: string, reader: PhraseReader, scene: Scene): Made | undefined {
  for (const one of OUTER) {
    const made = one(text, reader, scene);
    if (made) return made;
  }
  return undefined;
}

/** "每万元支出里有多少元是三公经费". */
function each(text: string, reader: PhraseReader): Made | undefined {
  const [, before = "", number = "1", size = "", whole = "", part = ""] =
    EACH_MONEY.exec(text) ?? [];
  if (part === "" || (number === "1" && size === "")) return undefined;
  const of = reader.read(`${before}${whole}`);
  const inside = of && reader.read(part, of.places);
  const yuan = MONEY_SIZES[size === "" ? YUAN : size] ?? "1";
  const amount = `${BigInt(number.split(".")[0] ?? "1") * BigInt(yuan)}`;
  const said = number !== "1" || text.includes(`${number}${size}`) ? number : null;
  const whole1 = given(amount, YUAN, said === amount ? amount : null);
  return of && inside && over("each", [inside, of, fixed(whole1, 0)], of.places, true);
}

/** "如果压减10%，还剩多少". */
function whatIf(text: string, reader: PhraseReader): Made | undefined {
  const [, what, way = "", percent] = WHAT_IF.exec(text) ?? [];
  if (what === undefined || percent === undefined) return undefined;
  const of = reader.read(what);
  const by = DOWNWARD.test(way) ? "cut" : "raised";
  return (
    of && over(by, [latest(of), fixed(given(percent, "%", `${percent}%`), 0)], of.places, true)
  );
}

/** "2024年再增长20%": where that year is not loaded, of the year before. */
function latest(of: Made): Made {
  const at = async (place: Place): Promise<Expression | undefined> => {
    const loaded = place.issuer.documents.some(({ year }) => year === place.year);
    return of.at(loaded ? place : { ...place, year: place.year - 1 });
  };
  return { ...of, at };
}

/** "两者差几个百分点": between the two results before. */
function both(text: string, _: PhraseReader, { before }: Scene): Made | undefined {
  const what = APART_BOTH.exec(text)?.[1];
  const [other, last] = [before.at(-2), before.at(-1)];
  if (what === undefined || !other || !last) return undefined;
  if (!BEFORE_BOTH.test(what) && what !== "") return undefined;
  // An amount is not held against a rate: the two last amounts, or shares, are meant.
  if (isRate(other) !== isRate(last)) return undefined;
  const nested = other.kind === "worked" || last.kind === "worked";
  return nested ? over("gap", [fixed(last, 1), fixed(other, 1)]) : undefined;
}

/** "是…的几倍". */
function times(text: string, reader: PhraseReader): Made | undefined {
  const [, left, right] = TIMES_END.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return against("times", left, right, reader);
}

function shareIs(text: string, reader: PhraseReader): Made | undefined {
  const [, left, right] = SHARE_IS.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return against("share", left, right, reader);
}

/** "甲比乙高几个百分点", wherever 比 may stand. */
function apart(text: string, reader: PhraseReader): Made | undefined {
  const end = APART_END.exec(text);
  if (!end || end.index === 0) return undefined;
  const body = text.slice(0, end.index);
  for (const held of [...body.matchAll(HELD)].reverse()) {
    const made = against(
      "gap",
      body.slice(0, held.index),
      body.slice(held.index + held[0].length),
      reader,
    );
    if (made && made.depth >= 2) return made;
  }
  return undefined;
}

/** "甲和乙的占比相差几个百分点": what both are compared by stands behind the second. */
function joined(text: string, reader: PhraseReader): Made | undefined {
  const [, left, right] = APART_JOINED.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const second = reader.read(right);
  const first = reader.placesIn(left, second?.places ?? []);
  if (!second || !first || second.depth < 1 || !reader.onlyPlace(left))
    return against("gap", left, right, reader);
  const years = second.places.map(({ year }) => year);
  const placed = first.map((place, at) => ({
    ...place,
    year: /\d/.test(left) ? place.year : (years[at] ?? place.year),
  }));
  return pairOf("gap", second, second, placed, second.places);
}

/** The left phrase against the right one, which may say only what is different. */
function against(
  by: "gap" | "times" | "share",
  left: string,
  right: string,
  reader: PhraseReader,
): Made | undefined {
  const a = reader.read(left);
  if (!a) return undefined;
  const own = reader.read(right, a.places);
  const same = right.replace(SAME_THING, "");
  const moved = reader.placesIn(same, a.places);
  if (moved && moved.length > 1 && TOGETHER.test(right) && reader.onlyPlace(right))
    return pairOf(by, a, reader.everywhere(a.inner ?? a, moved), a.places, moved);
  if (moved && reader.onlyPlace(right))
    return pairOf(by, a, a.inner && a.fixed === true ? a.inner : a, a.places, moved);
  if (own) return pairOf(by, a, own, a.places, own.places);
  return moved && pairOf(by, a, a, a.places, moved);
}

function pairOf(
  by: "gap" | "times" | "share",
  a: Made,
  b: Made,
  [first]: readonly Place[],
  [second]: readonly Place[],
): Made {
  const at = async (place: Place): Promise<Expression | undefined> => {
    const [x, y] = [await a.at(first ?? place), await b.at(second ?? first ?? place)];
    return x && y && workedOf(by, x, y);
  };
  const own = a.own === true && b.own === true;
  return { depth: 1 + Math.max(a.depth, b.depth), own, places: first ? [first] : [], at };
}

/** "差额的一半", "支出总计的5%", "三公经费的3倍". */
function scaled(text: string, reader: PhraseReader): Made | undefined {
  const phrase = text.replace(ASKED_END, "").replace(PART_FIRST, PART_LAST);
  const [, what, half, part, multiple, percent] = SCALED.exec(phrase) ?? [];
  if (what === undefined || !ASKED_END.test(text)) return undefined;
  const of = reader.read(what);
  if (!of) return undefined;
  if (percent !== undefined)
    return over("percent", [of, fixed(given(percent, "%", `${percent}%`), 0)], of.places, true);
  const said = half ?? part ?? multiple ?? "";
  const number = spokenNumber(said);
  if (number === undefined) return undefined;
  const by = multiple === undefined ? "per" : "multiple";
  const digits = /^\d/.test(said) ? `${number}` : said;
  return over(by, [of, fixed(given(`${number}`, null, digits), 0)], of.places, true);
}

/** An operation without another around it that is asked for the amount. */
function inner(text: string, reader: PhraseReader): Made | undefined {
  return reader.read(text) ?? reader.read(text.replace(ASKED_END, ""));
}
