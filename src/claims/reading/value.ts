import { dimensionOf } from "../../kernel/units.js";
import type { Claim } from "../claim.js";
import { FROM_AMOUNT } from "../english.data.js";
import type { Place } from "../places.js";
import { clauseEnd, clauseStart, thingsIn } from "../sentence-reading.js";
import { inUnit } from "../tolerance.js";
import {
  BASE_TO_NUMBER,
  FROM_BEFORE,
  FROM_WITHIN,
  PART_INSIDE,
  REACHING_WAYS,
  WHOLLY,
  WHOLLY_END,
  WORKED_OUT,
} from "../words.data.js";
import { officeOfAmount } from "./office.js";
import { inPhase } from "./phase.js";
import type { Around, Reader } from "./reader.js";
import { placeInTurn } from "./several.js";

export function readValue(reader: Reader, a: Around): Claim {
  const found = reader.subjects(a);
  const pronoun = found.length === 0;
  const worked = WORKED_OUT.test(reader.text.slice(a.previous, a.stated.numberStart));
  const inside = PART_INSIDE.test(reader.text.slice(a.previous, a.stated.numberStart));
  const unknown = pronoun && (worked || inside || reader.saysMore(a));
  const named = unknown ? [] : pronoun ? reader.last : reader.remember(found);
  const common = reader.common(a, named);
  const found_ = { ...placeOfValue(reader, a, common.place), ...placeInTurn(reader, a) };
  const before = reader.text.slice(a.previous, a.stated.numberStart);
  const { things, place } = inPhase(before, named, found_);
  if (unknown && !inside) reader.last = [];
  const counted = dimensionOf(a.stated.amount.unit) === "count";
  const again = pronoun && !counted && isPlaceTold(reader, a) ? named[0] : undefined;
  if (again) reader.listed.push({ ...again, place });
  if (counted && a.own.length === 0) {
    const condition = reader.condition;
    reader.condition = undefined;
    const plain = { ...common, place, kind: "count" as const, stated: a.stated, things };
    return kept(reader, condition ? { ...plain, condition } : plain);
  }
  const turned = isTurned(reader, a) ? { turned: true as const } : {};
  const [thing] = things;
  if (thing && !pronoun && !counted) reader.told.push({ thing, stated: a.stated });
  return kept(reader, { ...common, place, kind: "value", stated: a.stated, things, ...turned });
}

/** A number of people or things may be what a later amount is spread over. */
function kept(reader: Reader, read: Extract<Claim, { kind: "value" | "count" }>): Claim {
  const wholly = whollyFor(reader, read.stated.end);
  const claim = wholly ? { ...read, wholly } : read;
  if (dimensionOf(claim.stated.amount.unit) === "count") reader.counted = claim;
  return claim;
}

/** "1.5万元，全部用于公务用车运行维护". */
function whollyFor(reader: Reader, end: number): Claim["wholly"] {
  const mark = WHOLLY.exec(reader.text.slice(end));
  if (!mark) return undefined;
  const from = end + mark[0].length;
  const until = clauseEnd(reader.reading, from);
  const [thing, more] = thingsIn(reader.reading, from, until);
  const words = reader.text.slice(end, until).replace(/^[，,;；。]/u, "");
  const clear =
    thing?.start === from && !more && WHOLLY_END.test(reader.text.slice(thing.end, until));
  return { words, thing: clear ? thing : null };
}

/** The clause says another year or office of what was spoken of. */
function isPlaceTold({ reading }: Reader, a: Around): boolean {
  const { years, marks } = reading.places;
  return [...years, ...marks.filter(({ compared }) => !compared)].some(
    ({ start, end }) => start >= a.opens && end <= a.stated.start,
  );
}

/** "由8.5万元增加到3.5万元": the word of direction contradicts the two numbers. */
function isTurned(reader: Reader, { stated }: Around): boolean {
  const earlier = reader.reading.numbers.findLast(({ end }) => end <= stated.start);
  const amount = earlier && inUnit(earlier.amount, stated.amount.unit);
  const between = reader.text.slice(earlier?.end ?? 0, stated.start);
  const way = REACHING_WAYS.find(({ words }) => words.test(between))?.to;
  if (!way || !earlier || !amount) return false;
  const opens = clauseStart(reader.reading, earlier.numberStart);
  if (!FROM_WITHIN.test(reader.text.slice(opens, earlier.numberStart))) return false;
  const moved = stated.amount.value.comparedTo(amount.value);
  return moved !== 0 && moved !== way;
}

/** "比2019年的2475.7万元", "由8.5万元降至": an amount of the year compared with. */
function placeOfValue(reader: Reader, a: Around, place: Place): Place {
  const before = reader.text.slice(a.opens, a.stated.start);
  const other = officeOfAmount(reader, a);
  if (other) return { ...place, issuers: other.issuers, strange: other.strange, named: true };
  const base = reader.reading.places.years.findLast(
    (year) => year.base && year.start >= a.opens && year.end <= a.stated.start,
  );
  if (base && BASE_TO_NUMBER.test(reader.text.slice(base.end, a.stated.start))) {
    return { ...place, year: base.year };
  }
  const english = FROM_AMOUNT.test(before);
  if (!english && !FROM_BEFORE.test(before)) return place;
  const { years } = reader.reading.places;
  // "from 8.66 million yuan in 2022": its own year stands behind it.
  const own = english && years.some(({ base: is, start }) => is && start > a.stated.end);
  if (own) return place;
  const marked = reader.base(a);
  return { ...place, year: marked ?? (place.year === null ? null : place.year - 1) };
}
