import type { Place } from "../places.js";
import { bareThing, type Thing, thingsIn } from "../sentence-reading.js";
import { ALL_OF_LIST, COUNTS_LIST, JOINS_LIST, JOINS_SPAN, ONE_EACH } from "../several.data.js";
import { IN_TURN, LIST_MARK } from "../words.data.js";
import type { Around, Reader } from "./reader.js";

/** Longest span of years that is added up. */
const MOST_YEARS = 10;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * "甲与乙的三公经费合计", "2022年和2023年接待费共": one thing of several offices or years, for which
 * one number is told. Undefined where the sentence lists neither, or gives each its own number.
 */
export function severalOf(reader: Reader, a: Around): Thing[] | undefined {
  const stretch = reader.text.slice(a.previous, a.stated.numberStart);
  if (!ALL_OF_LIST.test(stretch) || ONE_EACH.test(stretch)) return undefined;
  const near = spreadOver(reader, a, a.previous, thingOf(reader, a));
  if (near) return near;
  // "甲和乙分别为…，合计", "2022年、2023年均为…，两年共": the list stands further in front.
  const back = a.own.length === 0 && (reader.turned || COUNTS_LIST.test(stretch));
  return back ? spreadOver(reader, a, 0, thingOf(reader, a) ?? reader.last[0]) : undefined;
}

/** A thing at every office and year listed from a place on; undefined where none are. */
function spreadOver(
  reader: Reader,
  a: Around,
  from: number,
  thing: Thing | undefined,
): Thing[] | undefined {
  const offices = officesTold(reader, a, from);
  const years = yearsTold(reader, a, from);
  if (!thing || (offices.length < 2 && years.length < 2)) return undefined;
  const whose =
    offices.length < 2
      ? [thing]
      : offices.map(({ issuers, strange }) => ({
          ...thing,
          place: { ...thing.place, issuers, strange, named: true },
        }));
  if (years.length < 2) return whose;
  return whose.flatMap((one) => years.map((year) => ({ ...one, place: { ...one.place, year } })));
}

/** "甲和乙分别为5万元、7万元": whose, or of which year, the number whose turn it is is. */
export function placeInTurn(reader: Reader, a: Around): Partial<Place> | undefined {
  const before = reader.text.slice(a.previous, a.stated.numberStart);
  if (IN_TURN.test(before) && !a.turn) {
    const offices = officesTold(reader, a, a.previous);
    const years = yearsTold(reader, a, a.previous);
    const places: Partial<Place>[] =
      offices.length > 1
        ? offices.map(({ issuers, strange }) => ({ issuers, strange, named: true }))
        : years.map((year) => ({ year }));
    reader.places = places.length > 1 && !(offices.length > 1 && years.length > 1) ? places : [];
    reader.turned ||= reader.places.length > 1;
    return reader.places.shift();
  }
  const { marks, years } = reader.reading.places;
  const named = [...marks, ...years].some(
    ({ start, end }) => start >= a.previous && end <= a.stated.numberStart,
  );
  if (named || a.own.length > 0 || !LIST_MARK.test(before)) reader.places = [];
  return reader.places.shift();
}

/** The one thing that is told of all; undefined where several are. */
function thingOf(reader: Reader, a: Around): Thing | undefined {
  const near = a.own.length > 0 ? a.own : a.earlier;
  if (near.length > 1) return undefined;
  const named =
    near[0] ??
    bareThing(reader.reading, a.opens, a.stated.numberStart) ??
    bareThing(reader.reading, a.previous, a.opens);
  if (!named) return undefined;
  const year = reader.reading.places.at(a.stated.numberStart).year;
  return { ...named, place: { ...named.place, year: named.place.year ?? year } };
}

/** The offices of a list in front of the number. */
function officesTold(reader: Reader, a: Around, from: number) {
  const marks = reader.reading.places.marks.filter(
    ({ start, end, compared }) => start >= from && end <= a.stated.numberStart && !compared,
  );
  return isJoined(reader, marks) ? marks : [];
}

/** The years of a list, or of a span, in front of the number. */
function yearsTold(reader: Reader, a: Around, from: number): number[] {
  const marks = reader.reading.places.years.filter(
    ({ start, end }) => start >= from && end <= a.stated.numberStart,
  );
  const [first, last] = [marks[0], marks[1]];
  if (marks.length === 2 && first && last) {
    const between = reader.text.slice(first.end, last.start);
    const length = last.year - first.year + 1;
    if (JOINS_SPAN.test(between) && length > 1 && length <= MOST_YEARS) {
      return Array.from({ length }, (_, at) => first.year + at);
    }
  }
  return isJoined(reader, marks) ? [...new Set(marks.map(({ year }) => year))] : [];
}

/** Do nothing but marks of a list, and years, stand between them? */
function isJoined(reader: Reader, marks: readonly Stretch[]): boolean {
  const { years } = reader.reading.places;
  return marks.every((one, at) => {
    const before = marks[at - 1];
    if (!before) return true;
    let between = reader.text.slice(before.end, one.start);
    for (const year of years) {
      if (year.start >= before.end && year.end <= one.start)
        between = between.replace(reader.text.slice(year.start, year.end), "");
    }
    return JOINS_LIST.test(between) && thingsIn(reader.reading, before.end, one.start).length === 0;
  });
}
