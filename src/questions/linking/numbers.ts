import { chineseInteger } from "../../kernel/chinese-number.js";
import { plainDecimal } from "../../kernel/printed.js";
import { divide, printNumber, quantity, round } from "../../kernel/quantity.js";
import { leadingUnit } from "../../kernel/units.js";
import type { Span } from "./types.js";
import {
  AND_SOME,
  BIGGEST_PART,
  BOTTOM_COUNT,
  BOTTOM_ORDINAL,
  CLASS_CODE,
  COMPARED,
  COMPARED_HEAD,
  DECIMALS,
  DENIES,
  DOUBLING,
  ENGLISH_BOTTOM_ORDINAL,
  ENGLISH_ORDINAL,
  ENGLISH_ORDINALS,
  FRACTION,
  HALF,
  ORDINAL,
  SHARE_MORE,
  THRESHOLD_TAILS,
  THRESHOLD_WORDS,
  TOP_COUNT,
  TOP_FAMILY,
  WHERE_SPENT,
  WHETHER_BEFORE,
} from "./words.data.js";

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;
/** More classes than there are. */
const EVERY_CLASS = 99;
const PERCENT = "%";
const HALF_OF_ALL = "50";
const FRACTION_SCALE = 4;
const LATIN = /[a-z]/;
/** Codes of the classification have these lengths. */
const CODE_LENGTHS = new Set([5, 7]);

function counted(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text in ENGLISH_ORDINALS) return ENGLISH_ORDINALS[text];
  return /^\d+$/.test(text) ? Number.parseInt(text, 10) : chineseInteger(text);
}

function patternSpan(
  text: string,
  pattern: RegExp,
  meaning: (n: number) => Span["meanings"],
): Span[] {
  const match = pattern.exec(text);
  const n = counted(match?.[1]);
  if (!match || n === undefined || n < 1) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  return [{ start, end, text: match[0], meanings: meaning(n) }];
}

/** "第二多和第三多": every place named. */
function ordinalsOf(text: string): Span[] {
  return [...text.matchAll(new RegExp(ORDINAL, "gu"))].flatMap((match) => {
    const position = counted(match[1]);
    if (position === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const meaning = { kind: "ordinal" as const, position, fromEnd: false };
    return [{ start, end, text: match[0], meanings: [meaning] }];
  });
}

/** "前三", "倒数第二", "保留两位小数". */
export function findCounts(text: string): Span[] {
  const top = (pattern: RegExp, fromEnd: boolean): Span[] =>
    patternSpan(text, pattern, (count) => [{ kind: "top", count, fromEnd }]);
  const ordinal = (pattern: RegExp, fromEnd: boolean): Span[] =>
    patternSpan(text, pattern, (position) => [{ kind: "ordinal", position, fromEnd }]);
  const last = [...ordinal(BOTTOM_ORDINAL, true), ...ordinal(ENGLISH_BOTTOM_ORDINAL, true)];
  const first = [...ordinalsOf(text), ...ordinal(ENGLISH_ORDINAL, false)];
  return [
    ...patternSpan(text, DECIMALS, (decimals) => [{ kind: "decimals", decimals }]),
    ...[...top(BOTTOM_COUNT, true), ...TOP_COUNT.flatMap((one) => top(one, false))]
      .slice(0, 1)
      .map(withFamily),
    ...(last.length > 0 ? last : first),
  ];
}

/** "最多的三类" says what is ranked as well. */
function withFamily(span: Span): Span {
  const told = TOP_FAMILY.find(({ end }) => end.test(span.text));
  if (!told) return span;
  return { ...span, meanings: [...span.meanings, { kind: "family", family: told.family }] };
}

/** "翻没翻倍": a change held against twice the amount. */
export function findDoubling(text: string): Span[] {
  return [...text.matchAll(DOUBLING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    meanings: [
      { kind: "threshold", sign: "≥", value: "100", unit: "%" },
      { kind: "operation", operation: "rate" },
      { kind: "operation", operation: "verify" },
    ],
  }));
}

/** "钱都花哪了": what the expenditure goes to, class by class. */
export function findSpending(text: string): Span[] {
  return [...text.matchAll(WHERE_SPENT), ...text.matchAll(BIGGEST_PART)]
    .slice(0, 1)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      meanings: [
        { kind: "family", family: "classes" },
        { kind: "operation", operation: "rank" },
        { kind: "top", count: EVERY_CLASS, fromEnd: false },
      ],
    }));
}

/** "208类": a class by its bare code. */
export function findClassCodes(text: string): Span[] {
  return [...text.matchAll(CLASS_CODE)].flatMap((match) => {
    const code = match[1] ?? match[2];
    if (code === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ start, end, text: match[0], meanings: [{ kind: "line", code, label: code }] }];
  });
}

/** A number in the text with its unit, before words of comparison are looked at. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string | null;
}

/** Numbers in digits; "90多万" has its unit after the 多. */
function numerals(text: string, codes: ReadonlySet<string>): Mention[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const digits = match[0];
    const start = match.index;
    if (CODE_LENGTHS.has(digits.length) && codes.has(digits)) return [];
    const end = start + digits.length;
    const some = AND_SOME.exec(text.slice(end))?.[0].length ?? 0;
    const loose = some > 0 ? leadingUnit(text.slice(end + some)) : undefined;
    const unit = loose ?? leadingUnit(text.slice(end).trimStart());
    const gap = loose ? some : text.slice(end).length - text.slice(end).trimStart().length;
    return [
      {
        start,
        end: unit ? end + gap + unit.length : end,
        value: plainDecimal(digits),
        unit: unit?.unit.name ?? null,
      },
    ];
  });
}

/** Fractions in words, in percent: "四分之三", "一半". */
function fractions(text: string): Mention[] {
  const told = [...text.matchAll(FRACTION)].flatMap((match) => {
    const [whole, part] = [counted(match[1]), counted(match[2])];
    const percent =
      whole === undefined || part === undefined
        ? undefined
        : divide(quantity(`${part}00`, null), quantity(`${whole}`, null), PERCENT);
    return percent ? [{ match, value: printNumber(round(percent, FRACTION_SCALE)) }] : [];
  });
  const halves = [...text.matchAll(HALF)].map((match) => ({ match, value: HALF_OF_ALL }));
  return [...told, ...halves].map(({ match, value }) => ({
    start: match.index,
    end: match.index + match[0].length,
    value,
    unit: PERCENT,
  }));
}

type Sign = "=" | "≥" | "≤" | ">" | "<";

/** The longest word of comparison right before a place. */
function headOf(
  text: string,
  start: number,
): { readonly sign: Sign; readonly length: number } | undefined {
  const before = text.slice(0, start);
  const heads = THRESHOLD_WORDS.flatMap(({ words, sign }) =>
    words.flatMap((word) => {
      const spaced = LATIN.test(word) ? `${word} ` : word;
      if (!before.endsWith(spaced)) return [];
      // "有没有超过": the 没有 asks, it does not deny.
      const denies = DENIES.test(word) && WHETHER_BEFORE.test(before.slice(0, -spaced.length));
      return denies ? [] : [{ sign, length: spaced.length }];
    }),
  );
  return heads.sort((a, b) => b.length - a.length)[0];
}

/** Numbers the person gives: with a word of comparison a threshold, else an echo. */
export function findQuantities(text: string, codes: ReadonlySet<string>): Span[] {
  const found = [...numerals(text, codes), ...fractions(text)].sort((a, b) => a.start - b.start);
  return found.map((mention) => signed(text, mention));
}

function signed(text: string, { start, end, value, unit }: Mention): Span {
  const tail = THRESHOLD_TAILS.flatMap(({ words, sign }) =>
    words.flatMap((word) => (text.startsWith(word, end) ? [{ sign, length: word.length }] : [])),
  ).sort((a, b) => b.length - a.length)[0];
  const head = headOf(text, start);
  const compared = text.slice(0, start).endsWith(COMPARED_HEAD)
    ? COMPARED.find(({ tail: after }) => after.test(text.slice(end)))
    : undefined;
  const bounds = head !== undefined && head.sign !== "=";
  // "是一半以上": the word after it bounds, 是 does not.
  const more = unit === PERCENT && SHARE_MORE.test(text.slice(end)) ? "≥" : undefined;
  const sign = compared?.sign ?? (bounds ? head.sign : (tail?.sign ?? more ?? head?.sign));
  const from = bounds ? start - head.length : start;
  const to = !bounds && tail ? end + tail.length : end;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    meanings: [
      sign === undefined
        ? { kind: "quantity", value, unit }
        : { kind: "threshold", sign, value, unit },
    ],
  };
}
