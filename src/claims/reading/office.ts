import type { Claim } from "../claim.js";
import { clauseStart, type Thing, thingsIn } from "../sentence-reading.js";
import { HELD_AGAINST, HELD_TO, OFFICE_TO_SHARE } from "../words.data.js";
import type { Around, Reader } from "./reader.js";

type Mark = Reader["reading"]["places"]["marks"][number];

/** The office compared with that an amount belongs to: "比乙的149.62万元". */
export function officeOfAmount(reader: Reader, a: Around): Mark | undefined {
  const mark = reader.reading.places.marks.findLast(
    ({ start, end }) => start >= a.opens && end <= a.stated.start,
  );
  if (!mark?.compared) return undefined;
  return HELD_AGAINST.test(reader.text.slice(mark.end, a.stated.numberStart)) ? undefined : mark;
}

/** "比乙的149.62万元多出近七成": the first thing over the same of another office, as a share. */
export function rateOver(reader: Reader, a: Around, to: 1 | -1 | 0): Claim | undefined {
  const opens = clauseStart(reader.reading, a.stated.numberStart);
  const mark = reader.reading.places.marks.findLast(
    ({ compared, start, end }) => compared && start >= opens && end <= a.stated.numberStart,
  );
  const pair = mark && pairOf(reader, a, mark, opens);
  if (!pair) return undefined;
  const common = reader.common(a, []);
  const move = reader.moves.findLast(({ start, end }) => start >= a.opens && end <= a.stated.start);
  const start = move?.start ?? common.start;
  return { ...reader.from(common, start), kind: "gap", stated: a.stated, ...pair, to };
}

/** "反而超过乙的9.39%": the share told before, of another office. */
export function shareAtOffice(reader: Reader, a: Around): Claim | undefined {
  const { share } = reader;
  const mark = reader.reading.places.marks.findLast(
    ({ start, end }) => start >= a.opens && end <= a.stated.numberStart,
  );
  const before = mark && reader.text.slice(a.opens, mark.start);
  if (!share || !mark || !before || !HELD_TO.test(before)) return undefined;
  if (!OFFICE_TO_SHARE.test(reader.text.slice(mark.end, a.stated.start))) return undefined;
  const common = reader.common(a, share.parts);
  const place = { ...common.place, issuers: mark.issuers, strange: mark.strange, named: true };
  const at = (thing: Thing): Thing => ({
    ...thing,
    place: { ...thing.place, issuers: mark.issuers },
  });
  return { ...share, ...common, place, stated: a.stated, parts: share.parts.map(at) };
}

/** "约为乙的一半": one office's thing as a share of another's. */
export function shareOfOffice(reader: Reader, a: Around): Claim | undefined {
  const mark = reader.reading.places.marks.findLast(
    ({ start, end }) => start >= a.opens && end <= a.stated.numberStart,
  );
  if (!mark || !OFFICE_TO_SHARE.test(reader.text.slice(mark.end, a.stated.start))) return undefined;
  const pair = pairOf(reader, a, mark, a.opens);
  if (!pair) return undefined;
  return { ...reader.common(a, []), kind: "times", stated: a.stated, ...pair, to: 1 };
}

function pairOf(
  reader: Reader,
  a: Around,
  mark: Mark,
  opens: number,
): { left: Thing; right: Thing } | undefined {
  const { reading } = reader;
  const before = [...thingsIn(reading, 0, opens), ...thingsIn(reading, opens, mark.start)];
  const left = before.at(-1) ?? reader.last[0];
  if (!left || left.place.issuers.join() === "" || isAt(left, mark)) return undefined;
  const year = reading.places.at(a.stated.numberStart).year ?? left.place.year;
  const place = { ...left.place, issuers: mark.issuers, strange: mark.strange, year };
  return { left: { ...left, place: { ...left.place, year } }, right: { ...left, place } };
}

const isAt = ({ place }: Thing, mark: Mark): boolean =>
  place.issuers.length === mark.issuers.length &&
  place.issuers.every((one) => mark.issuers.includes(one));
