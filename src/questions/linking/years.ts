import { chineseInteger } from "../../kernel/chinese-number.js";
import type { Span } from "./types.js";
import { ARABIC_YEAR, CHINESE_YEAR, RELATIVE_YEARS, YEAR_SPANS, YEAR_TAIL } from "./words.data.js";

const ARABIC = new RegExp(ARABIC_YEAR, "gu");
const CHINESE = new RegExp(CHINESE_YEAR, "gu");
/** Years a budget can be about. */
const [FIRST, LAST] = [1990, 2100];

/** Years named in the folded text, absolute and relative. */
export function findYears(text: string): Span[] {
  const spans: Span[] = [];
  const push = (start: number, length: number, year: number | undefined): void => {
    if (year === undefined || year < FIRST || year > LAST) return;
    const tail = YEAR_TAIL.find((word) => text.startsWith(word, start + length));
    const end = start + length + (tail?.length ?? 0);
    spans.push({ start, end, text: text.slice(start, end), meanings: [{ kind: "year", year }] });
  };
  for (const match of text.matchAll(ARABIC)) {
    const digits = match[0];
    push(
      match.index,
      digits.length,
      Number.parseInt(digits.length === 2 ? `20${digits}` : digits, 10),
    );
  }
  for (const match of text.matchAll(CHINESE)) {
    const value = chineseInteger(match[0]);
    push(match.index, match[0].length, value !== undefined && value < 100 ? 2000 + value : value);
  }
  return [...spans, ...relative(text)];
}

function relative(text: string): Span[] {
  const spans: Span[] = [];
  for (const { words, back, ofTurn } of RELATIVE_YEARS) {
    for (const word of words) {
      const start = text.indexOf(word);
      if (start < 0 || spans.some((span) => start < span.end && span.start < start + word.length))
        continue;
      spans.push({
        start,
        end: start + word.length,
        text: word,
        meanings: [{ kind: "relative", back, ofTurn }],
      });
    }
  }
  for (const { words, count } of YEAR_SPANS) {
    const word = words.find((one) => text.includes(one));
    if (word === undefined) continue;
    const start = text.indexOf(word);
    spans.push({
      start,
      end: start + word.length,
      text: word,
      meanings: [{ kind: "span", count }],
    });
  }
  return spans;
}
