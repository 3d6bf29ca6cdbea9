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
    ? `${part}${ZH.of1}${whole ?? ZH.total}${ZH.proportion}`
    : `${whatOf(clause)}${ZH.growthRate}`;
  const way = LESS.test(text) || (DOWN.test(text) && !MORE.test(text)) ? ZH.below : ZH.above;
  const [a, b] = offices.length === 2 ? offices : years;
  if (a === undefined || b === undefined) {
    return [`${share}${ZH.than}${ZH.yearBefore}${way}${ZH.points}`, false];
  }
  return offices.length === 2
    ? [`${years.join("")}${a}${ZH.of}${share}${ZH.than}${b}${way}${ZH.points}`, true]
    : [
        `${offices.join("")}${later(a, b, clause)}${share}${ZH.than}${earlier(a, b, clause)}${way}${ZH.points}`,
        true,
      ];
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
  if (
    part &&
    size !== undefined &&
    numeral(size, clause).endsWith("%") &&
    !/ (?:is|was|are|were) /u.test(text.slice(part.index))
  ) {
    const of = part[2]?.startsWith("T") === true ? part[2] : "";
    return [`${of === "" ? ZH.it : of}${ZH.of}${size}${ZH.howMuch}`, false];
  }
  const own = FRACTIONS.find(({ en }) => en.test(text));
  if (!own) return undefined;
  const of = tagsOf(text, "T", clause.line.pieces)[0] ?? ZH.it;
  return [`${of}${own.zh}`, false];
}

function ratio(clause: Clause): [string, boolean] | undefined {
  const { text, offices, years } = clause;
  const named = RATIO.exec(text);
  if (named) return [`${named[1] ?? ""}${ZH.is}${named[2] ?? ""}${ZH.ratio}`, false];
  if (RATIO_LAST.test(text)) return [ZH.lastToFirst, false];
  if (RATIO_FIRST.test(text)) return [ZH.firstToLast, false];
  const [a, b] = offices;
  if (TIMES.test(text) && a !== undefined && b !== undefined)
    return [`${years.join("")}${a}${ZH.of}${whatOf(clause)}${ZH.is}${b}${ZH.ratio}`, true];
  const [x, y] = clause.things;
  if (TIMES.test(text) && x !== undefined && y !== undefined)
    return [`${x}${ZH.is}${y}${ZH.ratio}`, false];
  const every = PER_MONEY.exec(text)?.[1];
  if (
    every !== undefined &&
    !numeral(every, clause).endsWith("%") &&
    numeral(every, clause).endsWith(ZH.yuan)
  )
    return [`${ZH.every}${numeral(every, clause)}${ZH.spendingIsFor}${whatOf(clause)}`, false];
  return undefined;
}

/** "What share do the top three projects make up": the largest added up, of a whole. */
function topShare({ text, things }: Clause): [string, boolean] | undefined {
  const count = TOP_TOGETHER.exec(text)?.[1];
  if (
    count === undefined ||
    !/\b(?:share|percent|percentage|proportion|portion|together|combined|total|add up|sum)\b/u.test(
      text,
    )
  )
    return undefined;
  const number = count.startsWith("Q") ? count : (SMALL_NUMBERS[count] ?? count);
  const family = /F\d+/u.exec(text)?.[0] ?? "";
  const share = SHARE_WORD.test(text);
  const whole = things[0] ?? ZH.total;
  return [
    `${ZH.largest}${ZH.of}${number}${ZH.each}${family}${ZH.summed}${share ? `${ZH.of1}${whole}${ZH.whatPercent}` : ZH.howMuch}`,
    false,
  ];
}

/** "How much bigger was the increase in X at A than at B". */
function gapOfChanges(clause: Clause): [string, boolean] | undefined {
  const { text, offices, years } = clause;
  const [a, b] = offices;
  const up = INCREASE_OF.test(text);
  if ((!up && !DECREASE_OF.test(text)) || a === undefined || b === undefined) return undefined;
  const [one, other] = years;
  const when = one === undefined ? "" : other === undefined ? `${one}` : later(one, other, clause);
  const since =
    one === undefined || other === undefined ? ZH.yearBefore : earlier(one, other, clause);
  const moved = up ? ZH.increase : ZH.decrease;
  const way = LESS.test(text) && !MORE.test(text) ? ZH.less : ZH.more;
  return [
    `${a}${when}${whatOf(clause)}${ZH.than}${since}${moved}${ZH.sumOf}${ZH.comma}${ZH.than}${b}${moved}${ZH.sumOf}${way}${ZH.byHowMuch}`,
    true,
  ];
}
