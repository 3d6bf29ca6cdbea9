import { SMALL_NUMBERS } from "./amounts.data.js";
import { ZH } from "./chinese.data.js";
import type { Clause } from "./compose.js";
import { DOWN, LESS, MORE, SHARE_WORD, TOTAL_WORDS } from "./grammar.data.js";
import { tagsOf } from "./line.js";
import {
  DECREASE_OF,
  FRACTIONS,
  INCREASE_OF,
  PART_OF,
  PER_MONEY,
  POINTS,
  RATIO,
  RATIO_FIRST,
  RATIO_LAST,
  TIMES,
  TOP_TOGETHER,
} from "./worked.data.js";

/** A clause that asks for a result worked out of other results; undefined where it does not. */
export function workedClause(clause: Clause): [string, boolean] | undefined {
  return (
    points(clause) ?? fraction(clause) ?? ratio(clause) ?? topShare(clause) ?? gapOfChanges(clause)
  );
}

function whatOf({ text, things }: Clause): string {
  return things[0] ?? (TOTAL_WORDS.test(text) ? ZH.total : "");
}

/** A share held against the same share elsewhere. */
function points(clause: Clause): [string, boolean] | undefined {
  const { text, offices, years, things } = clause;
  if (!POINTS.test(text)) return undefined;
  const [part = "", whole] = things;
  const share = SHARE_WORD.test(text)
    ? `${part}占${whole ?? ZH.total}的比重`
    : `${whatOf(clause)}的增长率`;
  const way = LESS.test(text) || (DOWN.test(text) && !MORE.test(text)) ? "低" : "高";
  const [a, b] = offices.length === 2 ? offices : years;
  if (a === undefined || b === undefined) {
    return [`${share}比上年${way}几个百分点`, false];
  }
  return offices.length === 2
    ? [`${years.join("")}${a}的${share}比${b}${way}几个百分点`, true]
    : [`${offices.join("")}${later(a, b, clause)}${share}比${earlier(a, b, clause)}${way}几个百分点`, true];
}

function numeral(tag: string, { line }: Clause): string {
  return line.pieces[Number.parseInt(tag.slice(1), 10)]?.text ?? "";
}

function later(a: string, b: string, clause: Clause): string {
  return numeral(a, clause) > numeral(b, clause) ? a : b;
}

function earlier(a: string, b: string, clause: Clause): string {
  return later(a, b, clause) === a ? b : a;
}

/** "15% of that", "half of the difference". */
function fraction(clause: Clause): [string, boolean] | undefined {
  const { text } = clause;
  const part = PART_OF.exec(text);
  const size = part?.[1];
  if (part && size !== undefined && numeral(size, clause).endsWith("%") && !/ (?:is|was|are|were) /u.test(text.slice(part.index))) {
    const of = part[2]?.startsWith("T") === true ? part[2] : "";
    return [`${of === "" ? ZH.it : of}的${size}是多少`, false];
  }
  const own = FRACTIONS.find(({ en }) => en.test(text));
  if (!own) return undefined;
  const of = tagsOf(text, "T", clause.line.pieces)[0] ?? ZH.it;
  return [`${of}${own.zh}`, false];
}

function ratio(clause: Clause): [string, boolean] | undefined {
  const { text, offices, years } = clause;
  const named = RATIO.exec(text);
  if (named) return [`${named[1] ?? ""}是${named[2] ?? ""}的几倍`, false];
  if (RATIO_LAST.test(text)) return ["后者是前者的几倍", false];
  if (RATIO_FIRST.test(text)) return ["前者是后者的几倍", false];
  const [a, b] = offices;
  if (TIMES.test(text) && a !== undefined && b !== undefined)
    return [`${years.join("")}${a}的${whatOf(clause)}是${b}的几倍`, true];
  const [x, y] = clause.things;
  if (TIMES.test(text) && x !== undefined && y !== undefined) return [`${x}是${y}的几倍`, false];
  const every = PER_MONEY.exec(text)?.[1];
  if (every !== undefined && !numeral(every, clause).endsWith("%") && numeral(every, clause).endsWith("元"))
    return [`每${numeral(every, clause)}支出里有多少元是${whatOf(clause)}`, false];
  return undefined;
}

/** "What share do the top three projects make up": the largest added up, of a whole. */
function topShare({ text, things }: Clause): [string, boolean] | undefined {
  const count = TOP_TOGETHER.exec(text)?.[1];
  if (count === undefined || !/\b(?:share|percent|percentage|proportion|portion|together|combined|total|add up|sum)\b/u.test(text)) return undefined;
  const number = count.startsWith("Q") ? count : (SMALL_NUMBERS[count] ?? count);
  const family = /F\d+/u.exec(text)?.[0] ?? "";
  const share = SHARE_WORD.test(text);
  const whole = things[0] ?? ZH.total;
  return [`金额最大的${number}个${family}合计${share ? `占${whole}的百分之几` : "是多少"}`, false];
}

/** "How much bigger was the increase in X at A than at B". */
function gapOfChanges(clause: Clause): [string, boolean] | undefined {
  const { text, offices, years } = clause;
  const [a, b] = offices;
  const up = INCREASE_OF.test(text);
  if ((!up && !DECREASE_OF.test(text)) || a === undefined || b === undefined) return undefined;
  const [one, other] = years;
  const when = one === undefined ? "" : other === undefined ? `${one}` : later(one, other, clause);
  const since = one === undefined || other === undefined ? "上年" : earlier(one, other, clause);
  const moved = up ? "增加" : "减少";
  const way = LESS.test(text) && !MORE.test(text) ? "少" : "多";
  return [`${a}${when}${whatOf(clause)}比${since}${moved}的金额，比${b}${moved}的金额${way}多少`, true];
}
