import type { Claim, SharePart } from "../claim.js";
import { contentNouns } from "../content.js";
import type { Stated } from "../numbers.js";
import { bareThing, type Thing, thingsIn } from "../sentence-reading.js";
import { NEXT_PART, OPENS_PARTS, SHARE_OF_LIST } from "../several.data.js";
import { signAtEnd } from "../signs.js";
import {
  BARE_SHARE,
  BASE_TO_NUMBER,
  EXECUTION,
  INCREMENT,
  OF_WHOLE,
  PART_OF,
  SHARE_AFTER,
  SHARE_END,
  SHARE_NOUN,
  SHARE_OF,
  SHARE_OPEN,
  SHARE_VERB,
  SUM_WORDS,
  THING_TO_SHARE,
  WHOLE_OF,
} from "../words.data.js";
import { type Around, type Reader, unlabelled } from "./reader.js";

export function readRatio(reader: Reader, a: Around, shareAt: RegExpExecArray | null): Claim {
  const reading = reader.reading;
  if (a.turn && !shareAt && reader.share) return nextShare(reader, a, a.turn);
  const special = executionOf(reader, a) ?? ofIncrease(reader, a);
  if (special) return special;
  if (shareAt) {
    const at = a.opens + shareAt.index;
    const before = thingsIn(reading, a.opens, at);
    const wholes = thingsIn(reading, at + shareAt[0].length, a.stated.numberStart);
    const bare = bareThing(reading, at + shareAt[0].length, a.stated.numberStart);
    const turn = a.turn;
    const summed = !turn && SUM_WORDS.test(unlabelled(reading, a.previous, at));
    const near = [...a.earlier, ...before];
    const list = summed && near.length < 2 ? reader.listed.slice(-2) : near;
    const total = turn || before.length > 0 ? undefined : totalTold(reader, a, at);
    if (total) return ofTotal(reader, a, at, total, wholes[0] ?? bare);
    const unknown = !turn && before.length === 0 && isUnnamedPart(reader, a, at);
    const parts = unknown
      ? []
      : turn
        ? [turn]
        : summed && list.length >= 2
          ? list
          : before.length > 0
            ? before.slice(-1)
            : a.earlier.length > 0
              ? a.earlier.slice(-1)
              : reader.last;
    const inside = wholeBefore(reader, a, parts);
    const whole = wholes.length > 0 ? wholes.slice(0, 1) : bare ? [bare] : inside ? [inside] : [];
    const outer = before.length > 1 && whole.length === 0 ? before.slice(0, 1) : [];
    if (before.length > 0) reader.remember(parts);
    const common = reader.common(a, parts);
    const open = shareStart(reader.text, a, at);
    const also = turn || before.length > 0 || summed ? [] : ofListTold(reader, a, at, whole);
    reader.share = {
      ...reader.from(common, open),
      kind: "share",
      stated: signedNumber(reader, a, at),
      parts,
      summed: summed && list.length >= 2,
      wholes: whole.length > 0 ? whole : outer,
      told: whole.length > 0,
      ...(also.length > 0 ? { also } : {}),
    };
    return reader.share;
  }
  const outer = wholeOf(reader, a);
  if (outer) return outer;
  const english = englishShare(reader, a);
  if (english) return english;
  if (SHARE_AFTER.test(a.tail) && a.after.length > 0) {
    const whole =
      a.own.at(-1) ?? bareThing(reading, a.opens, a.stated.numberStart) ?? bareAfter(reader, a);
    const parts = a.after.slice(0, 1);
    reader.remember(parts);
    return {
      ...reader.common(a, parts),
      kind: "share",
      stated: a.stated,
      parts,
      summed: false,
      wholes: whole ? [whole] : [],
      told: whole !== undefined,
    };
  }
  return looseRatio(reader, a);
}

/** "政府采购中，预留给中小企业的占40%": what the share is of has no name here. */
function isUnnamedPart(reader: Reader, a: Around, at: number): boolean {
  const whole = a.earlier.at(-1);
  if (!whole || !WHOLE_OF.test(reader.text.slice(whole.end))) return false;
  return contentNouns(unlabelled(reader.reading, a.opens, at)).length > 0;
}

/** "事业运行…预算执行率六成四": what was spent of what was to be spent. */
function executionOf(reader: Reader, a: Around): Claim | undefined {
  if (!EXECUTION.test(reader.text.slice(a.opens, a.stated.start))) return undefined;
  const named = [...a.earlier, ...a.own].filter(({ bare }) => !bare);
  const isLine = ({ options }: Thing): boolean =>
    options.some(({ code, project }) => code !== null || project !== null);
  const told = [...reader.listed, ...reader.last, ...thingsIn(reader.reading, 0, a.opens)];
  const part = named.at(-1) ?? told.findLast(isLine);
  const line = part && isLine(part);
  if (!part || !line) return undefined;
  const common = { ...reader.common(a, [part]), modifiers: [] };
  const plain = { ...common, kind: "share" as const, stated: a.stated, parts: [part] };
  return { ...plain, summed: false, wholes: [], told: false, executed: true };
}

/** "甲占了增量的七成": the whole is what the budget told before rose by. */
function ofIncrease(reader: Reader, a: Around): Claim | undefined {
  const stretch = reader.text.slice(a.previous, a.stated.start);
  const mark = INCREMENT.exec(stretch);
  const named = thingsIn(reader.reading, a.previous, a.previous + (mark?.index ?? 0));
  const list = SUM_WORDS.test(unlabelled(reader.reading, a.previous, a.stated.start))
    ? named
    : named.slice(-1);
  const [first] = list;
  if (!mark || !first) return undefined;
  const common = { ...reader.common(a, list), modifiers: [] };
  const start = a.previous + mark.index;
  return {
    ...reader.from(common, start),
    kind: "share",
    stated: a.stated,
    parts: list,
    summed: list.length > 1,
    wholes: reader.last.slice(0, 1),
    told: reader.last.length > 0,
    ofIncrease: true,
  };
}

/** "两项合计甲万元，占": the things of the sum told right before. */
function totalTold(reader: Reader, a: Around, at: number): readonly Thing[] | undefined {
  const { total } = reader;
  if (!total || a.previous !== total.end || a.own.length + a.earlier.length > 1) return undefined;
  if (!SHARE_OF_LIST.test(reader.text.slice(total.end, at))) return undefined;
  // Of several offices or years it is a share of what all of them have, which no one whole is.
  const [first] = total.things;
  const here = total.things.every(
    ({ place }) => place.year === first?.place.year && place.issuers[0] === first?.place.issuers[0],
  );
  return here ? total.things : [];
}

function ofTotal(
  reader: Reader,
  a: Around,
  at: number,
  parts: readonly Thing[],
  whole: Thing | undefined,
): Claim {
  reader.share = {
    ...reader.from(reader.common(a, parts.slice(0, 1)), shareStart(reader.text, a, at)),
    modifiers: [],
    kind: "share",
    stated: signedNumber(reader, a, at),
    parts,
    summed: true,
    wholes: whole ? [whole] : [],
    told: whole !== undefined,
  };
  return reader.share;
}

/**
 * "总支出甲万元，其中乙一万元、丙两万元，占": behind a list a share may be of all of the list, or of
 * the whole the list is a part of, as well as of its last thing.
 */
function ofListTold(
  reader: Reader,
  a: Around,
  at: number,
  wholes: readonly Thing[],
): readonly SharePart[] {
  const { told } = reader;
  const last = told.at(-1);
  if (!last || last.stated.end !== a.previous) return [];
  if (!SHARE_OF_LIST.test(reader.text.slice(last.stated.end, at))) return [];
  let first = told.length - 1;
  while (first > 0) {
    const [left, right] = [told[first - 1], told[first]];
    if (!left || !right) break;
    if (!NEXT_PART.test(reader.text.slice(left.stated.end, right.thing.start))) break;
    first -= 1;
  }
  const run = told.slice(first).map(({ thing }) => thing);
  if (run.length < 2) return [];
  const head = told[first - 1];
  const opens = head && reader.text.slice(head.stated.end, run[0]?.start);
  const inside = head && OPENS_PARTS.test(opens ?? "") ? head.thing : undefined;
  const named = wholes.length > 0;
  const base = named ? wholes : inside ? [inside] : [];
  return [
    { parts: run, summed: true, wholes: base, told: named },
    ...(inside ? [{ parts: [inside], summed: false, wholes, told: named }] : []),
  ];
}

/** "分别占支出总计的甲和乙": the share told before, of the next thing. */
function nextShare(reader: Reader, a: Around, turn: Thing): Claim {
  const parts = [turn];
  const { share } = reader;
  const whole = share ? { wholes: share.wholes, told: share.told } : { wholes: [], told: false };
  reader.share = {
    ...reader.common(a, parts),
    kind: "share",
    stated: a.stated,
    parts,
    summed: false,
    ...whole,
  };
  return reader.share;
}

/** "支出总计中，甲占…，乙占…": the whole named in front of its parts, in this sentence. */
function wholeBefore(reader: Reader, a: Around, parts: readonly Thing[]): Thing | undefined {
  const { reading } = reader;
  const last = parts.at(-1);
  return thingsIn(reading, 0, a.stated.numberStart).findLast(
    (one) =>
      one.end <= (last?.start ?? a.opens) &&
      one.start !== last?.start &&
      WHOLE_OF.test(reader.text.slice(one.end)),
  );
}

/** "more than 60% of total expenditure". */
function englishShare(reader: Reader, a: Around): Claim | undefined {
  const whole = a.after[0];
  if (!whole || !SHARE_OF.test(a.tail)) return undefined;
  const parts =
    a.own.length > 0
      ? a.own.slice(-1)
      : a.earlier.length > 0
        ? a.earlier.slice(-1)
        : reader.last.slice(0, 1);
  if (parts.length === 0) return undefined;
  const common = reader.common(a, parts);
  return {
    ...common,
    kind: "share",
    stated: a.stated,
    parts,
    summed: false,
    wholes: [whole],
    told: true,
  };
}

/** "约占全部支出的47%": the word of comparison stands before the verb. */
function signedNumber(reader: Reader, a: Around, at: number): Stated {
  const sign = a.stated.says === "exact" ? signAtEnd(reader.text.slice(a.opens, at)) : undefined;
  return sign ? { ...a.stated, says: sign.says, sign: sign.word } : a.stated;
}

/** "接近项目支出的四成", "不足基本支出的一成": the whole right in front of its part. */
function wholeOf(reader: Reader, a: Around): Claim | undefined {
  const whole = a.own.at(-1) ?? bareThing(reader.reading, a.opens, a.stated.numberStart);
  if (!whole || !PART_OF.test(reader.text.slice(whole.end, a.stated.start))) return undefined;
  const before = a.own.filter(({ end }) => end <= whole.start);
  const after = SHARE_AFTER.test(a.tail) ? a.after.slice(0, 1) : [];
  const parts =
    after.length > 0
      ? after
      : before.length > 0
        ? before.slice(-1)
        : a.earlier.length > 0
          ? a.earlier.slice(-1)
          : reader.last.slice(0, 1);
  if (parts.length === 0) return undefined;
  const lead = reader.text.slice(a.opens, whole.start);
  const sign = signAtEnd(lead);
  const common = reader.common(a, parts);
  const stated = sign ? { ...a.stated, says: sign.says, sign: sign.word } : a.stated;
  return {
    ...reader.from(common, sign ? whole.start - sign.length : common.start),
    modifiers: [],
    kind: "share",
    stated,
    parts,
    summed: false,
    wholes: [whole],
    told: true,
  };
}

/** "超过八成的支出是项目支出": the whole stands between number and verb. */
function bareAfter(reader: Reader, a: Around): Thing | undefined {
  return bareThing(reader.reading, a.stated.end, Math.min(a.ends, a.stated.end + 6));
}

/** A percentage with no word of share: a target, or a share of what was named just before. */
function looseRatio(reader: Reader, a: Around): Claim {
  const subjects = reader.subjects(a);
  const things = subjects.length > 0 ? subjects : reader.last;
  const earlier = shareOfBase(reader, a);
  if (earlier) return earlier;
  const own = a.own.filter(({ options }) => options.some(({ project }) => project === null));
  const lead = reader.text.slice(a.opens, a.stated.start);
  const bracket = subjects.length === 0 && lead.replace(BARE_SHARE, "") === "";
  if (bracket && reader.share) {
    return { ...reader.share, ...reader.common(a, reader.share.parts), stated: a.stated };
  }
  const tenths = a.stated.step === "10" && (own.length > 0 || OF_WHOLE.test(a.lead));
  if (
    bracket ||
    tenths ||
    (own.length > 0 && SHARE_END.test(a.tail) && isTight(reader.text, a, own))
  ) {
    return {
      ...reader.common(a, things),
      kind: "share",
      stated: a.stated,
      parts: things.slice(0, 1),
      summed: false,
      wholes: [],
      told: false,
    };
  }
  return { ...reader.common(a, subjects), kind: "value", stated: a.stated, things: subjects };
}

/** "较2022年的72%下降": the share told before, of the year compared with. */
function shareOfBase(reader: Reader, a: Around): Claim | undefined {
  const base = reader.reading.places.years.findLast(
    (year) => year.base && year.start >= a.opens && year.end <= a.stated.start,
  );
  const between = base && reader.text.slice(base.end, a.stated.start);
  if (!base || !reader.share || !BASE_TO_NUMBER.test(between ?? "")) return undefined;
  const common = reader.common(a, reader.share.parts);
  const place = { ...common.place, year: base.year };
  return { ...reader.share, ...common, place, stated: a.stated };
}

function isTight(text: string, a: Around, own: readonly Thing[]): boolean {
  const last = own.at(-1);
  return last !== undefined && THING_TO_SHARE.test(text.slice(last.end, a.stated.start));
}

/** The share phrase opens with its verb, and the word of comparison before it. */
function shareStart(text: string, a: Around, at: number): number {
  const from = Math.max(a.opens, at - 4);
  const match = SHARE_OPEN.exec(text.slice(from, a.stated.start + 1));
  if (!match) return a.stated.start;
  const start = from + match.index;
  const noun = SHARE_NOUN.test(match[0]) && !SHARE_VERB.test(match[0]);
  const whole = text.slice(start + match[0].length, a.stated.start);
  // "占比三成左右" holds only its number; "占全部支出的47%" is one phrase.
  return noun && whole === "" ? a.stated.start : start;
}
