import type { Claim } from "../claim.js";
import type { Move } from "../phrases.js";
import { type Thing, thingsIn } from "../sentence-reading.js";
import { signAtEnd } from "../signs.js";
import {
  BASE_TO_TIMES,
  COMPARES,
  FORMER,
  GAP_WORDS,
  LATTER,
  TO_TIMES,
  YEARLY,
} from "../words.data.js";
import { readChange } from "./change.js";
import type { Around, Reader } from "./reader.js";

export function readTimes(reader: Reader, a: Around, move: Move | undefined): Claim {
  const base = reader.reading.places.years.findLast(
    ({ start, end }) => start >= a.opens && end <= a.stated.numberStart,
  );
  const turned = FORMER.test(a.lead) && LATTER.test(a.lead) ? reader.listed.slice(-2) : [];
  const back = LATTER.test(a.lead.slice(0, 3));
  const right = turned.length === 2 ? turned[back ? 0 : 1] : a.own.at(-1);
  const left =
    turned.length === 2
      ? turned[back ? 1 : 0]
      : a.own.length > 1
        ? a.own.at(-2)
        : (a.earlier.at(-1) ?? reader.last[0]);
  if (move) return readChange(reader, a, move.to, false);
  if (base && BASE_TO_TIMES.test(reader.text.slice(base.end, a.stated.start))) {
    const claim = readChange(reader, a, 1, true);
    return claim.kind === "change" ? { ...claim, base: base.year } : claim;
  }
  const office = reader.reading.places.marks.findLast(
    ({ start, end }) =>
      start > (a.own.at(-1)?.end ?? a.opens) && end <= a.stated.numberStart && start > a.opens + 1,
  );
  const compared = reader.reading.places.compared(a.stated.numberStart) ?? office;
  const place = compared && {
    ...reader.reading.places.at(a.stated.start),
    issuers: compared.issuers,
    strange: compared.strange,
  };
  const held = right ?? left;
  // "大约是基本工资的四倍": the word of comparison stands in front of what it is held against.
  const sign =
    right &&
    a.stated.says === "exact" &&
    TO_TIMES.test(reader.text.slice(right.end, a.stated.start))
      ? signAtEnd(reader.text.slice(a.opens, right.start))
      : undefined;
  const stated = sign ? { ...a.stated, says: sign.says, sign: sign.word } : a.stated;
  const common = reader.common(a, right ? [right] : []);
  const only = right && a.own.length === 1 && a.earlier.length === 0 && reader.last.length === 0;
  return {
    ...(sign && right ? reader.from(common, right.start - sign.length) : common),
    modifiers: [],
    kind: "times",
    stated,
    left: place || only ? (right ?? left) : left,
    right: place && held ? { ...held, place } : right,
    to: 1,
  };
}

export function comparison(
  reader: Reader,
  a: Around,
): { left: Thing | undefined; right: Thing } | "year" | undefined {
  const { places } = reader.reading;
  const stretch = reader.text.slice(a.opens, a.stated.numberStart);
  const base = places.years.some(
    ({ base: is, start }) => is && start >= a.opens && start < a.stated.start,
  );
  const than = COMPARES.exec(stretch);
  const office = places.compared(a.stated.numberStart);
  const other = office !== undefined && office.start >= a.opens;
  if ((base && !other) || YEARLY.test(stretch)) return "year";
  if (!than) return undefined;
  const [former, latter] = reader.listed.slice(-2);
  if (former && latter && FORMER.test(stretch) && LATTER.test(stretch)) {
    const turned = LATTER.test(stretch.slice(0, than.index));
    return turned ? { left: latter, right: former } : { left: former, right: latter };
  }
  const things = thingsIn(reader.reading, a.opens + than.index, a.stated.numberStart);
  const left =
    thingsIn(reader.reading, a.opens, a.opens + than.index).at(-1) ??
    a.earlier.at(-1) ??
    reader.last[0];
  const thing = things[0] ?? left;
  if (!thing) return undefined;
  if (!other) return things[0] ? { left, right: things[0] } : undefined;
  const year = places.at(a.stated.numberStart).year;
  const place = {
    ...thing.place,
    issuers: office.issuers,
    strange: office.strange,
    named: true,
    year,
  };
  return { left, right: { ...thing, place } };
}

export function readGap(
  reader: Reader,
  a: Around,
  to: 1 | -1 | 0,
  compared: { left: Thing | undefined; right: Thing } | "year" | undefined,
): Claim {
  if (compared === "year") return readChange(reader, a, to === 0 ? 1 : to, false);
  const list = [...a.earlier, ...a.own];
  const pair = compared === undefined && list.length < 2 ? reader.listed.slice(-2) : list.slice(-2);
  const left = compared === undefined ? pair[0] : compared.left;
  const right = compared?.right ?? pair[1];
  const common = reader.common(a, left ? [left] : []);
  const word = GAP_WORDS.find(({ words }) => words.test(a.lead))?.words.exec(a.lead);
  const start = word ? a.opens + word.index : common.start;
  return {
    ...reader.from(common, start),
    modifiers: [],
    kind: "gap",
    stated: a.stated,
    left,
    right,
    to,
  };
}
