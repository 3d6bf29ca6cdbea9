import { bareThing, type Thing, thingsIn } from "../sentence-reading.js";
import { ALL_OF_LIST, JOINS_LIST, JOINS_SPAN, ONE_EACH } from "../several.data.js";
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
  const thing = thingOf(reader, a);
  if (!thing) return undefined;
  const offices = officesTold(reader, a);
  const years = yearsTold(reader, a);
  if (offices.length < 2 && years.length < 2) return undefined;
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
function officesTold(reader: Reader, a: Around) {
  const marks = reader.reading.places.marks.filter(
    ({ start, end, compared }) => start >= a.previous && end <= a.stated.numberStart && !compared,
  );
  return isJoined(reader, marks) ? marks : [];
}

/** The years of a list, or of a span, in front of the number. */
function yearsTold(reader: Reader, a: Around): number[] {
  const marks = reader.reading.places.years.filter(
    ({ start, end }) => start >= a.previous && end <= a.stated.numberStart,
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
