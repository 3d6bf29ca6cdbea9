import { dimensionOf } from "../../kernel/units.js";
import type { Claim } from "../claim.js";
import { TIMES_UNIT } from "../numbers.data.js";
import type { Stated } from "../numbers.js";
import { clauseEnd, clauseStart, type Thing, thingsIn } from "../sentence-reading.js";
import {
  AMONG_PROJECTS,
  GAP_WORDS,
  NOUN_AND_MARK,
  NOUN_NEXT,
  PEOPLE_AT_END,
  PICKING,
  RATE_NEXT,
  REACHING,
  SHARE_BEFORE,
} from "../words.data.js";
import { isBound, readBounded } from "./bounded.js";
import { readChange } from "./change.js";
import { comparison, readGap, readTimes } from "./compare.js";
import { rateOver, shareAtOffice, shareOfOffice } from "./office.js";
import { persIn, readPer } from "./per.js";
import type { Around, Reader } from "./reader.js";
import { readRatio } from "./share.js";
import { readSum } from "./sum.js";
import { readValue } from "./value.js";

/** The claim a number of the sentence makes; undefined where it only picks out what the next one counts. */
export function readNumber(reader: Reader, index: number): Claim | undefined {
  const reading = reader.reading;
  const stated = reading.numbers[index];
  if (!stated) return undefined;
  const before = reading.numbers[index - 1];
  const previous = ownStart(reader, before, stated);
  const next = reading.numbers[index + 1]?.start ?? reader.text.length;
  const opens = Math.max(previous, clauseStart(reading, stated.numberStart));
  const ends = Math.min(next, clauseEnd(reading, stated.end));
  const around: Omit<Around, "turn"> = {
    stated,
    previous,
    opens,
    ends,
    own: thingsIn(reading, opens, stated.numberStart),
    after: thingsIn(reading, stated.end, ends),
    earlier: thingsIn(reading, previous, opens).filter((one) => !isOfPeople(reader, one, previous)),
    lead: reader.text.slice(opens, stated.numberStart),
    tail: reader.text.slice(stated.end, ends),
  };
  return byWords(reader, { ...around, turn: reader.nextTurn(around) });
}

/**
 * "5台台式机和47台笔记本": what stands between two counts belongs to the first of them where the second
 * has its own noun behind it.
 */
function ownStart(reader: Reader, before: Stated | undefined, stated: Stated): number {
  if (!before) return 0;
  const isCount = ({ amount }: Stated): boolean => dimensionOf(amount.unit) === "count";
  if (!isCount(before) || !isCount(stated)) return before.end;
  const between = reader.text.slice(before.end, stated.start);
  const mark = NOUN_AND_MARK.exec(between);
  return mark && NOUN_NEXT.test(reader.text.slice(stated.end))
    ? before.end + mark[0].length
    : before.end;
}

/** "47名政府购买方式招聘的人员": what stands between a count and its people only says who they are. */
function isOfPeople({ text, reading }: Reader, { start, end }: Thing, previous: number): boolean {
  if (start !== previous || previous === 0) return false;
  return PEOPLE_AT_END.test(text.slice(end, clauseEnd(reading, end)));
}

/** The words around a number say what kind of claim it is. */
function byWords(reader: Reader, a: Around): Claim | undefined {
  const { stated } = a;
  if (reader.bound === stated) return undefined;
  const dimension = dimensionOf(stated.amount.unit);
  const bounded = dimension === "count" ? readBounded(reader, a) : undefined;
  if (bounded) return bounded;
  if (dimension === "money" && isBound(stated) && PICKING.test(a.tail)) {
    reader.condition = stated;
    return undefined;
  }
  const move = reader.moves.find(
    ({ start, end }) => start >= a.opens && end <= stated.numberStart && !REACHING.test(a.lead),
  );
  const shareAt = SHARE_BEFORE.exec(a.lead);
  const moved = move && (!shareAt || move.start > a.opens + shareAt.index);
  if (stated.timesBefore) return readChange(reader, a, 1, true);
  if (dimension === "ratio") {
    const way = move?.to ?? GAP_WORDS.find(({ words }) => words.test(a.lead))?.to;
    const over =
      (way === undefined ? undefined : rateOver(reader, a, way)) ??
      shareAtOffice(reader, a) ??
      shareOfOffice(reader, a);
    if (over) return over;
    if (moved && move) return readChange(reader, a, move.to, false);
    const rate = rateOfRank(reader, a);
    if (rate) return rate;
    return readRatio(reader, a, shareAt);
  }
  if (dimension === "points") return readChange(reader, a, move?.to ?? 1, false);
  if (stated.amount.unit === TIMES_UNIT) return readTimes(reader, a, move);
  const { ordered } = reader;
  const behind = GAP_WORDS.find(({ words }) => words.test(a.lead));
  if (ordered && behind && clauseStart(reader.reading, ordered.end) < a.opens) {
    return readGap(reader, a, behind.to, { left: ordered.left, right: ordered.right });
  }
  if (moved && move) return readChange(reader, a, move.to, false);
  const gap = GAP_WORDS.find(({ words }) => words.test(a.lead));
  const compared = comparison(reader, a);
  if (gap && (compared !== undefined || gap.to === 0)) return readGap(reader, a, gap.to, compared);
  const counts = dimension === "count" && gap ? projectsOf(reader, a) : undefined;
  if (gap && counts) return readGap(reader, a, gap.to, counts);
  const pers = persIn(a.lead);
  if (pers.length > 0) return readPer(reader, a, pers);
  const sum = readSum(reader, a);
  return sum ?? readValue(reader, a);
}

/** "甲的项目比乙多1个": the numbers of projects of two offices. */
function projectsOf(reader: Reader, a: Around): { left: Thing; right: Thing } | undefined {
  const { places } = reader.reading;
  const office = places.compared(a.stated.numberStart);
  if (!office || office.start < a.opens || !AMONG_PROJECTS.test(a.lead)) return undefined;
  const option = {
    measure: "project_count",
    scope: null,
    code: null,
    project: null,
    indicator: null,
  };
  const place = places.at(a.stated.numberStart);
  const left = { options: [option], start: a.opens, end: a.opens, text: "", place, bare: false };
  const { issuers, strange } = office;
  return { left, right: { ...left, place: { ...place, issuers, strange, named: true } } };
}

/** "增幅居首，达58.43%": the rate of what has the place told right before. */
function rateOfRank(reader: Reader, a: Around): Claim | undefined {
  const { grown, reading } = reader;
  if (grown?.by?.kind !== "growth" || a.own.length > 0 || a.previous > grown.end) return undefined;
  let between = reader.text.slice(grown.end, a.stated.start);
  for (const one of reading.places.marks.filter(({ start }) => start >= grown.end))
    between = between.replace(reader.text.slice(one.start, one.end), "");
  if (!RATE_NEXT.test(between)) return undefined;
  const common = reader.common(a, grown.things);
  const { things } = grown;
  const plain = { ...common, kind: "change" as const, stated: a.stated, things };
  return { ...plain, to: grown.by.to, base: null, times: false };
}
