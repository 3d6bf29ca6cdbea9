import { dimensionOf } from "../../kernel/units.js";
import type { Claim } from "../claim.js";
import type { Place } from "../places.js";
import { BASE_TO_NUMBER, FROM_BEFORE } from "../words.data.js";
import type { Around, Reader } from "./reader.js";

export function readValue(reader: Reader, a: Around): Claim {
  const found = reader.subjects(a);
  const pronoun = found.length === 0;
  const unknown = pronoun && reader.saysMore(a);
  const things = unknown ? [] : pronoun ? reader.last : reader.remember(found);
  const common = reader.common(a, things);
  const place = placeOfValue(reader, a, common.place);
  if (unknown) reader.last = [];
  const counted = dimensionOf(a.stated.amount.unit) === "count";
  if (counted && a.own.length === 0) {
    const condition = reader.condition;
    reader.condition = undefined;
    const plain = { ...common, place, kind: "count" as const, stated: a.stated, things };
    return condition ? { ...plain, condition } : plain;
  }
  return { ...common, place, kind: "value", stated: a.stated, things };
}

/** "比2019年的2475.7万元", "由8.5万元降至": an amount of the year compared with. */
function placeOfValue(reader: Reader, a: Around, place: Place): Place {
  const before = reader.text.slice(a.opens, a.stated.start);
  const base = reader.reading.places.years.findLast(
    (year) => year.base && year.start >= a.opens && year.end <= a.stated.start,
  );
  if (base && BASE_TO_NUMBER.test(reader.text.slice(base.end, a.stated.start))) {
    return { ...place, year: base.year };
  }
  if (!FROM_BEFORE.test(before)) return place;
  const marked = reader.base(a);
  return { ...place, year: marked ?? (place.year === null ? null : place.year - 1) };
}
