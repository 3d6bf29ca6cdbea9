import type { Claim } from "../claim.js";
import type { Place } from "../places.js";
import { thingsIn } from "../sentence-reading.js";
import { MOVE_TO_NUMBER, STRANGER, THAN_BUDGET } from "../words.data.js";
import { type Around, blanked, type Reader } from "./reader.js";

export function readChange(reader: Reader, a: Around, to: 1 | -1 | 0, times: boolean): Claim {
  const found = reader.subjects({ ...a, after: [] });
  const real = found.filter(({ bare }) => !bare);
  const strange = isOfStranger(reader, a);
  const things = strange
    ? []
    : real.length > 0
      ? reader.remember(real)
      : reader.last.length > 0
        ? reader.last
        : reader.remember(found);
  const move = reader.moves.find(({ start, end }) => start >= a.opens && end <= a.stated.start);
  const told = reader.common(a, things);
  const pair = reader.base(a) === null ? yearPair(reader, a.stated.start, told.place) : undefined;
  const common = pair ? { ...told, place: { ...told.place, year: pair.later } } : told;
  const from = move ? Math.max(move.start, a.opens) : common.start;
  const tight = move && MOVE_TO_NUMBER.test(reader.text.slice(move.end, a.stated.start));
  return {
    ...reader.from(common, tight ? from : common.start),
    kind: "change",
    stated: a.stated,
    things,
    to,
    base: pair?.earlier ?? reader.base(a),
    times,
  };
}

/** "中标价比预算低": what is held against the budget has no name here, and no year is compared with. */
function isOfStranger(reader: Reader, a: Around): boolean {
  const than = THAN_BUDGET.exec(a.lead);
  if (!than || reader.base(a) !== null) return false;
  const before = blanked(reader.reading, a.opens, a.opens + than.index);
  return (
    thingsIn(reader.reading, a.opens, a.opens + than.index).length === 0 && STRANGER.test(before)
  );
}

/** "2023年为甲，而2022年为乙，下降丙": a change told last is between the two years told before. */
export function yearPair(
  reader: Reader,
  at: number,
  place: Place,
): { later: number; earlier: number } | undefined {
  const plain = reader.reading.places.years.filter(({ base, end }) => !base && end <= at);
  const years = [...new Set(plain.map(({ year }) => year))];
  const [later, earlier] = [Math.max(...years), Math.min(...years)];
  const told = years.length === 2 && (place.year === earlier || place.year === later);
  return told ? { later, earlier } : undefined;
}
