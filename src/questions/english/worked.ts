import { SMALL_NUMBERS } from "./amounts.data.js";
import { ZH } from "./chinese.data.js";
import type { Clause } from "./compose.js";
import { AUXILIARY, DOWN, LESS, MORE, SHARE_WORD, TOTAL_WORDS, YES_NO } from "./grammar.data.js";
import { tagsOf } from "./line.js";
import {
  DECREASE_OF,
  DIVIDED,
  FRACTIONS,
  INCREASE_OF,
  MULTIPLES,
  PART_OF,
  PER_MONEY,
  POINTS,
  RATIO,
  RATIO_FIRST,
  RATIO_LAST,
  TIMES,
  TIMES_TOLD,
  TOP_TOGETHER,
} from "./worked.data.js";

/** A clause that asks for a result worked out of other results; undefined where it does not. */
export function workedClause(clause: Clause): [string, boolean] | undefined {
  return (
    points(clause) ??
    timesTold(clause) ??
    divided(clause) ??
    fraction(clause) ??
    ratio(clause) ??
    topShare(clause) ??
    gapOfChanges(clause)
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

/** "Is X three times Y": the multiple is told, and held against the figures. */
function timesTold({ line, text, things, offices, years }: Clause): [string, boolean] | undefined {
  const told = TIMES_TOLD.exec(text);
  if (!told || !(AUXILIARY.test(line.text) || YES_NO.test(line.text))) return undefined;
  const word = told[1] ?? told[2] ?? "";
  const number = MULTIPLES[word] ?? SMALL_NUMBERS[word] ?? word;
  const multiple = `${ZH.of}${number}${ZH.times}`;
  const [a, b] = offices;
  const [x, y] = things;
  if (x === undefined) return undefined;
  if (a !== undefined && b !== undefined)
    return [
      `${years.join("")}${a}${ZH.of}${x}${ZH.isItThat}${b}${ZH.of}${y ?? x}${multiple}`,
      true,
    ];
  if (y === undefined || offices.length > 1) return undefined;
  return [`${x}${ZH.isItThat}${y}${multiple}`, false];
}

/** "X divided by 12": one amount, or one amount by another. */
function divided({ text, offices, years }: Clause): [string, boolean] | undefined {
  const [, what = "", by = ""] = DIVIDED.exec(text) ?? [];
  if (by === "" || offices.length > 1 || years.length > 1) return undefined;
  return [`${what}${ZH.dividedBy}${SMALL_NUMBERS[by] ?? by}${ZH.howMuch}`, false];
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
