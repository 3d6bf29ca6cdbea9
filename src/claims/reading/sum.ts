import type { Claim } from "../claim.js";
import { bareThing, type Thing } from "../sentence-reading.js";
import { AVERAGED, LIST_MARK, type Per, SUM_COUNT, SUM_SHORT, SUM_WORDS } from "../words.data.js";
import { type Around, joinedThings, type Reader, unlabelled } from "./reader.js";

const MOST_SUMMED = 3;

export function readSum(reader: Reader, a: Around): Claim | undefined {
  if (a.turn) return undefined;
  const stretch = unlabelled(reader.reading, a.previous, a.stated.numberStart);
  const short = SUM_SHORT.exec(stretch);
  const word = SUM_WORDS.test(stretch) || isSumNamed(reader, a);
  if (!short && !word) return undefined;
  const several = severalOf(reader, a);
  if (several)
    return {
      ...reader.common(a, []),
      modifiers: [],
      kind: "sum",
      stated: a.stated,
      things: several,
    };
  const count = short ? (SUM_COUNT[short[0].charAt(0)] ?? 2) : 0;
  const list = [...a.earlier, ...a.own].filter(
    ({ end, start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0) || end > start,
  );
  const joined = joinedThings(reader.text, list);
  const told = reader.listed.slice(short ? -count : -MOST_SUMMED);
  const things = joined.length >= 2 || (list.length > 0 && !short) ? joined : told;
  if (things.length < 2 || (short && things.length < count)) return undefined;
  return { ...reader.common(a, []), modifiers: [], kind: "sum", stated: a.stated, things };
}

/** "甲和乙支出合计": a name of the whole right behind the last of a list only says that it is a sum. */
function isSumNamed({ reading }: Reader, a: Around): boolean {
  const inside = reading.labels.filter(
    ({ start, end }) => start >= a.previous && end <= a.stated.numberStart,
  );
  const [last, before] = [inside.at(-1), inside.at(-2)];
  return last !== undefined && last.start === before?.end && SUM_WORDS.test(last.text);
}

/** "甲与乙的三公经费合计", "2022年和2023年接待费共": one thing of several offices or years. */
export function severalOf(reader: Reader, a: Around): Thing[] | undefined {
  const thing = a.own.at(-1) ?? bareThing(reader.reading, a.opens, a.stated.numberStart);
  if (!thing || a.own.length > 1) return undefined;
  const { marks, years } = reader.reading.places;
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
        i === 0 || LIST_MARK.test(reader.text.slice(told[i - 1]?.end ?? end, start)),
    );
  return joined
    ? told.map(({ year }) => ({ ...thing, place: { ...thing.place, year } }))
    : undefined;
}

export function readPer(reader: Reader, a: Around, per: Per): Claim {
  const found = reader.subjects(a);
  const things = found.length > 0 ? reader.remember(found) : reader.last;
  const averaged = AVERAGED.test(a.lead);
  return { ...reader.common(a, things), kind: "per", stated: a.stated, things, per, averaged };
}
