import { chineseInteger } from "../../kernel/chinese-number.js";
import { plainDecimal } from "../../kernel/printed.js";
import { leadingUnit } from "../../kernel/units.js";
import type { Span } from "./types.js";
import {
  BOTTOM_COUNT,
  BOTTOM_ORDINAL,
  CLASS_CODE,
  COMPARED,
  COMPARED_HEAD,
  DECIMALS,
  DOUBLING,
  ENGLISH_BOTTOM_ORDINAL,
  ENGLISH_ORDINAL,
  ENGLISH_ORDINALS,
  ORDINAL,
  THRESHOLD_TAILS,
  THRESHOLD_WORDS,
  TOP_COUNT,
  TOP_FAMILY,
  WHERE_SPENT,
} from "./words.data.js";

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;
/** More classes than there are. */
const EVERY_CLASS = 99;
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
  return [...text.matchAll(WHERE_SPENT)].map((match) => ({
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

/** Numbers the person gives: with a word of comparison a threshold, else an echo. */
export function findQuantities(text: string, codes: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[0];
    let start = match.index;
    if (CODE_LENGTHS.has(digits.length) && codes.has(digits)) continue;
    let end = start + digits.length;
    const unit = leadingUnit(text.slice(end).trimStart());
    if (unit) end = text.indexOf(text.slice(end).trimStart(), end) + unit.length;
    const value = plainDecimal(digits);
    const tail = THRESHOLD_TAILS.find(({ words }) => words.some((w) => text.startsWith(w, end)));
    const head = THRESHOLD_WORDS.find(({ words }) =>
      words.some((w) => text.slice(0, start).endsWith(w)),
    );
    const compared = text.slice(0, start).endsWith(COMPARED_HEAD)
      ? COMPARED.find(({ tail: after }) => after.test(text.slice(end)))
      : undefined;
    const sign = compared?.sign ?? head?.sign ?? tail?.sign;
    if (head && head.sign !== "=") {
      const word = head.words.find((w) => text.slice(0, start).endsWith(w));
      start -= word?.length ?? 0;
    } else if (tail) {
      end += tail.words.find((w) => text.startsWith(w, end))?.length ?? 0;
    }
    const measured = { value, unit: unit?.unit.name ?? null };
    spans.push({
      start,
      end,
      text: text.slice(start, end),
      meanings: [
        sign === undefined
          ? { kind: "quantity", ...measured }
          : { kind: "threshold", sign, ...measured },
      ],
    });
  }
  return spans;
}
