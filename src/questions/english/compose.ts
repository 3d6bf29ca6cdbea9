import { SMALL_NUMBERS } from "./amounts.data.js";
import { ZH } from "./chinese.data.js";
import { TAKEN_FRAMES } from "./follow-ups.data.js";
import {
  ACTUAL,
  ADDED,
  ASKS_ALREADY,
  AT_LEAST,
  AT_MOST,
  AUXILIARY,
  AVERAGE,
  BEFORE,
  BOTTOM,
  BOUGHT,
  BOUNDS,
  BY_AMOUNT,
  CHANGED,
  COMPARE,
  COUNT,
  COUNTED,
  DEFINED,
  DIFFERENCE,
  DOUBLED,
  DOWN,
  EXCLUDING,
  FAMILY_COUNTED,
  type Frame,
  INCOME_WORDS,
  ITEMS_RANKED,
  LARGEST,
  LESS,
  LISTING,
  MORE,
  ORDINAL,
  ORDINALS,
  OVER,
  PEOPLE_NAMED,
  PER,
  PIECES_NAMED,
  RANKED,
  RATE,
  REMAIN,
  SHARE_FRAMES,
  SMALLEST,
  SPENT_ON,
  SWAP,
  TOGETHER,
  TOLD_FRAMES,
  TOP,
  TOTAL_WORDS,
  UNDER,
  UP,
  WHICH,
  WHOLE_FRAMES,
  YEAR_END,
  YEARLY,
  YES_NO,
} from "./grammar.data.js";
import { groupClause } from "./groups.js";
import { type Line, plainOf, tagsOf, without } from "./line.js";
import type { Piece } from "./pieces.js";
import { workedClause } from "./worked.js";

/** A clause of a question with who and when it is about. */
export interface Clause {
  readonly line: Line;
  readonly offices: readonly string[];
  readonly years: readonly string[];
  readonly things: readonly string[];
  /** The text without offices and years that stand before it. */
  readonly text: string;
}

const list = (tags: readonly string[]): string => tags.join(ZH.and);

function framed(text: string, frames: readonly Frame[]): string | undefined {
  for (const { en, zh } of frames) {
    const match = en.exec(text);
    if (match)
      return zh.replace(/\$(\d)/gu, (_, n: string) => joined(match[Number.parseInt(n, 10)]));
  }
  return undefined;
}

/** "T1 and T2" with the Chinese joint; a family stands for what goes to it. */
function joined(group: string | undefined): string {
  const tags = group?.match(/[TFQ]\d+/gu) ?? [];
  return tags.map((tag) => (tag.startsWith("F") ? `${tag}${ZH.expenditure}` : tag)).join(ZH.and);
}

/** Chinese for one clause; the tags in it are put in by the caller. */
export function clauseOf(line: Line, first: boolean): string {
  const whole = framed(line.text, WHOLE_FRAMES) ?? framed(line.text, TAKEN_FRAMES);
  if (whole !== undefined) return whole;
  const offices = tagsOf(line.text, "O", line.pieces);
  const years = tagsOf(line.text, "Y", line.pieces);
  const text = bare(line.text, offices, years);
  const clause: Clause = { line, offices, years, things: tagsOf(text, "T", line.pieces), text };
  const [core, placed] = coreOf(clause);
  const place = placed ? "" : prefix(clause);
  const asks = YES_NO.test(line.text.trim()) && !ASKED.test(core) ? ZH.isItSo : "";
  const follow = first && SWAP.test(line.text) && core === "" ? ZH.follow : "";
  return `${follow}${place}${core}${asks}${follow === "" ? "" : ZH.what}`;
}

/** The end of a clause that asks yes or no already. */
const ASKED = ASKS_ALREADY;

/** Who and when in front; several of either are held against each other where they stand. */
function bare(line: string, offices: readonly string[], years: readonly string[]): string {
  let text = line.replace(YES_NO, " ").trim();
  if (offices.length <= 1) text = without(text, "O");
  if (years.length <= 1) text = without(text, "Y");
  return text.replace(/^(?:,|and|so|please|then|also|but) /u, "").replace(/[,\s]+$/u, "");
}

/** "What are the 'three public expenses'": a word alone asks for what it means. */
function definedOf({ text, things, offices, years, line }: Clause): string | undefined {
  const alone = offices.length + years.length === 0 && things.length === 1;
  return alone && line.defines === true && DEFINED.test(text)
    ? `${ZH.whatIs}${things[0] ?? ""}`
    : undefined;
}

function prefix({ offices, years, line }: Clause): string {
  const end = YEAR_END.test(line.text) && years.length === 1 ? ZH.yearEnd : "";
  return `${list(offices)}${list(years)}${end}`;
}

/** The clause, and whether it says by itself who and when. */
function coreOf(clause: Clause): [string, boolean] {
  const { text, things, line } = clause;
  const group = groupClause(clause, boundOf(line.text));
  if (group !== undefined) return [group, true];
  const told = definedOf(clause) ?? framed(text, TOLD_FRAMES);
  if (told !== undefined) return [told, false];
  const worked = workedClause(clause);
  if (worked) return worked;
  const moved = changeOf(clause);
  if (moved) return moved;
  const compared = comparisonOf(clause);
  if (compared) return compared;
  const asked = asksTo(clause);
  const share = framed(text, SHARE_FRAMES);
  if (share !== undefined) return [share + asked, false];
  const ranked = rankingOf(text, line);
  if (ranked !== undefined) return [ranked, false];
  const each = PER.find(({ en }) => en.test(text));
  if (each) return [`${pricedOf(clause)}${each.zh}${ZH.howMuch}`, false];
  if (AVERAGE.test(text) && things.length === 0 && FAMILY.test(text))
    return [`${ZH.perProject}${ZH.howMuch}`, false];
  if (AVERAGE.test(text)) return [`${thingsOf(text, things)}${ZH.average}`, false];
  if (TOGETHER.test(text) && things.length + clause.offices.length > 1)
    return [`${thingsOf(text, things)}${ZH.together}`, false];
  if (COUNT.test(text)) return [countOf(text, things, line), false];
  return [lookupOf(clause), false];
}

/** What is divided by pieces: the thing that is named in Chinese, else all that is named. */
function pricedOf({ text, things, line }: Clause): string {
  const typed = things.find((tag) => pieceOf(tag, line)?.typed === true);
  return typed ?? thingsOf(text, things);
}

function pieceOf(tag: string, { pieces }: Line): Piece | undefined {
  return pieces[Number.parseInt(tag.slice(1), 10)];
}

/** Things as Chinese puts them: beside each other, or the one that another belongs to first. */
function thingsOf(text: string, things: readonly string[]): string {
  if (things.length > 1 && !ADDED.test(text)) return [...things].reverse().join(ZH.of);
  if (things.length > 0) return list(things);
  const family = FAMILY.exec(text)?.[0];
  if (family !== undefined && SPENT_ON.test(text)) return `${family}${ZH.expenditure}`;
  if (INCOME_WORDS.test(text)) return ZH.income;
  return TOTAL_WORDS.test(text) ? ZH.total : "";
}

/** What things of a name are counted in. */
function unitFor(tag: string | undefined, { pieces }: Line): string {
  const name = tag === undefined ? "" : (pieces[Number.parseInt(tag.slice(1), 10)]?.text ?? "");
  return PEOPLE_NAMED.test(name) ? ZH.people : PIECES_NAMED.test(name) ? ZH.pieces : "";
}

function countOf(text: string, things: readonly string[], line: Line): string {
  const counted = COUNTED.find(({ en }) => en.test(text));
  if (counted) return `${thingsOf(text, things)}${ZH.how}${counted.zh}`;
  const family = /F\d+/u.exec(text)?.[0];
  if (family !== undefined && FAMILY_COUNTED.test(text)) return `${ZH.howManyOf}${family}`;
  if (things.length === 0 && family !== undefined) return `${ZH.howManyOf}${family}`;
  const unit = unitFor(things.at(0), line);
  const named = things.some((tag) => pieceOf(tag, line)?.typed === true || isBought(tag, line));
  if (named && unit === "") return `${thingsOf(text, things)}${ZH.number}`;
  return `${thingsOf(text, things)}${ZH.howMany}${unit}`;
}

/** A thing that is bought in numbers. */
function isBought(tag: string, line: Line): boolean {
  const piece = pieceOf(tag, line);
  return piece?.part === true && BOUGHT.test(piece.text);
}

/** A told amount is held against the figure. */
function asksTo({ line }: Clause): string {
  const told = /Q\d+/u.exec(line.text)?.[0];
  const statement = YES_NO.test(line.text) || AUXILIARY.test(line.text);
  return statement && told !== undefined ? `${ZH.is}${told}${ZH.right}` : "";
}

function lookupOf(clause: Clause): string {
  const { text, things } = clause;
  const named = thingsOf(text, things);
  const families = tagsOf(text, "F", clause.line.pieces);
  if (named === "" && families.length > 0 && LISTING.test(text))
    return `${ZH.which}${families[0] ?? ""}`;
  if (named === "") return "";
  const asks = asksTo(clause);
  const actual = ACTUAL.test(text) ? ZH.actual : "";
  if (asks !== "") return `${named}${asks}`;
  if (
    things.length > 0 &&
    /^(?:did|does|do|was|were|is|are|has|have) .*\bany\b/u.test(clause.line.text)
  )
    return `${ZH.hasAny}${named}${ZH.question}`;
  return `${actual}${named}${ZH.howMuch}`;
}

function countIn(match: RegExpExecArray | null): string | undefined {
  const number = match?.[1] ?? match?.[2];
  if (number === undefined) return undefined;
  return number.startsWith("Q") ? number : SMALL_NUMBERS[number];
}

const FAMILY = /F\d+/u;

/** Rankings, lists and conditions over a family. */
function rankingOf(all: string, line: Line): string | undefined {
  const text = all.replace(BOUNDS, " ");
  const family = FAMILY.exec(text)?.[0];
  const bound = conditionOf(all);
  if (bound !== undefined) {
    const asked = COUNT.test(text) ? ZH.countThem : ZH.which;
    return `${family ?? ZH.project}${ZH.inThem}${bound}${ZH.of}${asked}`;
  }
  if (!LARGEST.test(text) && !SMALLEST.test(text) && !RANKED.test(text)) return undefined;
  const spaced = text.replace(/T\d+/gu, (tag) => tag);
  const ordinal = ORDINAL.exec(spaced)?.[1];
  const small = SMALLEST.test(text) && !LARGEST.test(text);
  const of = family ?? (tagsOf(text, "T", line.pieces)[0] === undefined ? ZH.project : "");
  const within = tagsOf(text, "T", line.pieces).map((tag) => `${tag}${ZH.inThem}`)[0] ?? "";
  const name = of === "" ? ZH.item : of;
  if (of === "" && !ITEMS_RANKED.test(text) && tagsOf(text, "T", line.pieces).some(isName(line)))
    return undefined;
  if (RANKED.test(text)) return `${within}${name}${ZH.ranked}`;
  if (ordinal !== undefined)
    return `${within}${small ? ZH.last : ""}${ORDINALS[ordinal] ?? ""}${ZH.big}${ZH.of}${name}${ZH.whichOne}`;
  const top = countIn((small ? BOTTOM : TOP).exec(text));
  const most = small ? ZH.smallest : ZH.largest;
  if (top !== undefined) return `${within}${most}${ZH.of}${top}${ZH.each}${name}${ZH.whichOnes}`;
  return `${within}${most}${ZH.of}${name}${ZH.whichOne}`;
}

/** A name of a project, or words of one: it has no items to rank. */
function isName(line: Line): (tag: string) => boolean {
  return (tag) => {
    const piece = pieceOf(tag, line);
    return piece?.typed === true || piece?.part === true;
  };
}

function conditionOf(text: string): string | undefined {
  return FAMILY.test(text) || LISTING.test(text) ? boundOf(text) : undefined;
}

/** A bound as it is told: "over Q3" is 超过Q3. */
function boundOf(text: string): string | undefined {
  const found = [
    [AT_LEAST, ZH.atLeast],
    [AT_MOST, ZH.atMost],
    [OVER, ZH.over],
    [UNDER, ZH.under],
  ] as const;
  for (const [pattern, word] of found) {
    const quantity = pattern.exec(text)?.[1];
    if (quantity !== undefined) return `${word}${quantity}`;
  }
  return undefined;
}

/** Two years of one thing. */
function changeOf(clause: Clause): [string, boolean] | undefined {
  const { text, years, offices, things, line } = clause;
  const moves = !TOGETHER.test(text) && (UP.test(text) || DOWN.test(text) || CHANGED.test(text));
  const before = BEFORE.test(text);
  const between = years.length === 2;
  const doubled = DOUBLED.test(text);
  if (
    offices.length > 1 ||
    !(
      moves ||
      before ||
      doubled ||
      (between && (DIFFERENCE.test(text) || MORE.test(text) || LESS.test(text)))
    )
  )
    return undefined;
  if (
    !between &&
    !before &&
    !doubled &&
    /\b(?:higher|lower|more|less)\b/u.test(text) &&
    things.length > 1
  )
    return undefined;
  if (!between && !before && !doubled && COMPARE.test(text) && things.length > 1) return undefined;
  const [one, other] = years.map((tag) => [yearOf(tag, line), tag] as const);
  const later = one && other ? (one[0] > other[0] ? one[1] : other[1]) : (years[0] ?? "");
  const earlier = one && other ? (one[0] > other[0] ? other[1] : one[1]) : ZH.yearBefore;
  const what = thingsOf(text, things);
  const head = `${list(offices)}${later}${what}`;
  if (between && YEARLY.test(text))
    return [`${list(offices)}${earlier}${ZH.to}${later}${what}${ZH.yearly}`, true];
  if (doubled) return [`${list(offices)}${later}${what}${ZH.than}${earlier}${ZH.doubled}`, true];
  const yesNo = YES_NO.test(line.text) || AUXILIARY.test(line.text);
  const rate = RATE.test(text);
  const way = UP.test(text) ? ZH.rose : DOWN.test(text) || LESS.test(text) ? ZH.fell : ZH.changed;
  if (yesNo) {
    const told = boundOf(text) ?? BY_AMOUNT.exec(text)?.[1];
    if (told !== undefined) return [`${head}${ZH.than}${earlier}${way}${told}${ZH.isRight}`, true];
    return [`${head}${ZH.than}${earlier}${ZH.isItThat}${way}`, true];
  }
  const how = rate ? ZH.byPercent : ZH.byHowMuch;
  return [`${head}${ZH.than}${earlier}${way}${how}`, true];
}

function yearOf(tag: string, { pieces }: Line): string {
  return pieces[Number.parseInt(tag.slice(1), 10)]?.text ?? "";
}

/** Several offices, or things, held against each other. */
function comparisonOf(clause: Clause): [string, boolean] | undefined {
  const { text, offices, years, things } = clause;
  const what = thingsOf(text, things);
  const held = MORE.test(text) || LESS.test(text) || DIFFERENCE.test(text) || COMPARE.test(text);
  const [left, right] = offices;
  if (offices.length === 2 && held && left !== undefined && right !== undefined) {
    const when = list(years);
    const share = framed(text, SHARE_FRAMES);
    if (share?.endsWith(ZH.shareEnd)) {
      const held = share.slice(0, -ZH.shareEnd.length) + ZH.shareOfIt;
      return [`${when}${left}${ZH.and}${right}${held}${ZH.whichHigher}`, true];
    }
    const pick =
      WHICH.test(text) && /\bor\b|\bwhich\b|\bwho\b/u.test(text) && !/^how much/u.test(text);
    const more = LESS.test(text) ? ZH.less : ZH.more;
    if (pick)
      return [`${when}${left}${ZH.and}${right}${ZH.whose}${what}${more}${ZH.andHow(more)}`, true];
    if (DIFFERENCE.test(text) || COMPARE.test(text))
      return [`${when}${left}${ZH.and}${right}${ZH.of}${what}${ZH.differ}`, true];
    return [`${when}${left}${ZH.of}${what}${ZH.than}${right}${more}${ZH.byHowMuch}`, true];
  }
  if (offices.length > 2 && (held || RANKED.test(text)))
    return [`${list(years)}${list(offices)}${ZH.of}${what}${ZH.ranked}`, true];
  const everyone = /\ball (?:the )?(?:F\d+|offices|departments|agencies)\b/u.test(text);
  if (everyone && (COMPARE.test(text) || RANKED.test(text)))
    return [`${list(years)}${ZH.everyone}${what === "" ? ZH.total : what}${ZH.ranked}`, true];
  if (things.length === 2 && held && offices.length <= 1) {
    const [a = "", b = ""] = things;
    const more = LESS.test(text) ? ZH.less : ZH.more;
    const core =
      DIFFERENCE.test(text) || COMPARE.test(text)
        ? `${a}${ZH.and}${b}${ZH.differ}`
        : /\bwhich\b/u.test(text)
          ? `${a}${ZH.and}${b}${ZH.whichIs}${more}${ZH.andHow(more)}`
          : `${a}${ZH.than}${b}${more}${ZH.byHowMuch}`;
    return [core, false];
  }
  if (EXCLUDING.test(text) && REMAIN.test(text) && things.length > 0) {
    const [whole = "", ...others] = things;
    const inside = text.indexOf(whole) > text.search(EXCLUDING) || others.length === 0;
    const [a, less] = inside ? [ZH.total, things] : [whole, others];
    return [`${a}${ZH.deducting}${list(less)}${ZH.remains}`, false];
  }
  return undefined;
}

/** Puts Chinese for tags. */
export function written(text: string, line: Line): string {
  return plainOf(text, line.pieces);
}
