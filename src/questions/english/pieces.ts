import { plainDecimal } from "../../kernel/printed.js";
import { findIssuers, foldQuestion, type KnownIssuer } from "../linking/issuers.js";
import { AMOUNT_UNITS, BILLION, CURRENCY, LARGEST_UNIT, MILLION, WAN } from "./amounts.data.js";
import { ZH } from "./chinese.data.js";
import { nameAt } from "./lexicon.js";
import { officeReader, type Word } from "./offices.js";
import { PLAIN_WORDS } from "./words.data.js";
import { stem } from "./words.js";

/**
 * One piece of an English question. `tag` is its letter in the line the grammar reads: O office,
 * Y year, T amount or name, F family, Q quantity; a plain word has none.
 */
export interface Piece {
  readonly tag: "O" | "Y" | "T" | "F" | "Q" | null;
  /** Chinese, or the English word itself. */
  readonly text: string;
  /** Chinese as it was typed. */
  readonly typed?: boolean;
  /** A word of a name: neighbours are one name. */
  readonly part?: boolean;
  /** "The budget": says only where something else stands, if anything else is named. */
  readonly loose?: boolean;
}

/** A question in pieces. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Words with content that nothing knows. */
  readonly unknown: readonly string[];
  /** All of them in lower case, also those of a name whose Chinese stands behind it. */
  readonly strange: ReadonlySet<string>;
  /** An office or place that is not loaded, as it was typed. */
  readonly foreign: string | null;
}

const TOKEN =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{Script=Han}(?:[\p{Script=Han}\d（）·、“”]|\(\p{Script=Han}{1,3}\))*|[A-Za-z]+(?:['’][a-z]+)?|[^\s\w]/gu;
const YEAR = /^(?:19|20)\d{2}$/u;
const HAN = /\p{Script=Han}/u;
const SPECIAL_WORDS = /(?<=[a-z])-(?=[a-z])/giu;

/** Words that only point. */
const DETERMINERS = /^(?:the|a|an|its|their|our|his|her|your)$/iu;
/** A word behind one of these is what an amount is divided by. */
const DIVIDING = /^(?:per|each|every)$/u;

const BUDGET = /^(?:budget|spending|expense|outlay)$/u;
const AFTER_VERB = /^(?:for|on|to)$/u;
const SUBJECT_BEFORE = /^(?:do|does|did)$/u;
const BEFORE_NOUN =
  /^(?:of|in|to|from|total|combined|whole|entire|cut|bigger|larger|smaller|higher|lower|increase|raise|reduce|by|annual|how|was|is|s|'|’|than|and|smallest|largest|biggest)$/u;
const ENDS_TOTAL = /^(?:for|in|at|by|[?.,!]|)$/u;
const BEFORE_TOTAL = /^(?:was|is|s|'|’)$/u;
const WHOLE = ZH.total;

interface Token extends Word {
  readonly at: number;
}

function tokensOf(text: string): Token[] {
  const plain = text.replace(SPECIAL_WORDS, " ");
  const tokens = [...plain.matchAll(TOKEN)].filter(([word]) => !DETERMINERS.test(word));
  return tokens.map((match) => ({
    raw: match[0],
    stem: /[A-Za-z]/.test(match[0]) ? stem(match[0]) : match[0],
    at: match.index,
  }));
}

/** Reads an English question into pieces. */
export function piecesOf(question: string, issuers: readonly KnownIssuer[]): Pieces {
  const text = question.replace(SPECIAL_WORDS, " ");
  const words = tokensOf(text);
  const stems = words.map((word) => word.stem);
  const reader = officeReader(issuers);
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  let foreign: string | null = null;
  const named = (at: number): boolean => nameAt(stems, at)?.named.kind === "thing";
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    if (HAN.test(word.raw)) {
      const isOffice = findIssuers(foldQuestion(word.raw), issuers).spans.length > 0;
      pieces.push({ tag: isOffice ? "O" : "T", text: word.raw, typed: true });
      at += 1;
      continue;
    }
    if (/^\d/.test(word.raw)) {
      const [piece, length] = numberAt(text, words, at);
      pieces.push(piece);
      at += length;
      continue;
    }
    const office = reader.mentionAt(words, at, named);
    const name = DIVIDING.test(stems[at - 1] ?? "") ? undefined : nameAt(stems, at);
    if (office && office.end - at >= (name?.length ?? 0)) {
      const typed = words.slice(at, office.end);
      if (office.zh === null) foreign ??= typed.map(({ raw }) => raw).join(" ");
      for (const name of office.all ?? [office.zh ?? ""]) pieces.push({ tag: "O", text: name });
      at = office.end;
      continue;
    }
    if (name) {
      const tag = name.named.kind === "family" ? "F" : "T";
      pieces.push({ tag, text: name.named.zh, part: name.named.kind === "word" });
      at += name.length;
      continue;
    }
    if (isBudget(words, at, pieces) || isTotal(words, at, pieces)) {
      pieces.push({ tag: "T", text: WHOLE, loose: true });
      at += 1;
      continue;
    }
    if (/^[A-Za-z]/.test(word.raw) && !isPlain(word)) unknown.push(word.raw);
    pieces.push({ tag: null, text: word.raw.toLowerCase() });
    at += 1;
  }
  const strange = new Set(unknown.map((word) => word.toLowerCase()));
  return { pieces, unknown: unknownOf(unknown, pieces), strange, foreign };
}

/** "The 2023 budget": the noun, not what the office does. */
function isBudget(words: readonly Word[], at: number, pieces: readonly Piece[]): boolean {
  const [word, next] = [words[at]?.stem ?? "", words[at + 1]?.stem ?? ""];
  const last = pieces.at(-1);
  if (!BUDGET.test(word) || AFTER_VERB.test(next)) return false;
  const subject = pieces.some(({ text }) => SUBJECT_BEFORE.test(text)) && last?.tag === "O";
  return !subject && (last?.tag === "O" || last?.tag === "Y" || BEFORE_NOUN.test(last?.text ?? ""));
}

/** "The 2022 total": of what there is, where nothing behind says of what. */
function isTotal(words: readonly Word[], at: number, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  if (words[at]?.stem !== "total" || !ENDS_TOTAL.test(words[at + 1]?.raw ?? "")) return false;
  return last?.tag === "O" || last?.tag === "Y" || BEFORE_TOTAL.test(last?.text ?? "");
}

/** A name whose Chinese stands right behind it needs no translation. */
function unknownOf(unknown: readonly string[], pieces: readonly Piece[]): string[] {
  return pieces.some(({ typed, tag }) => typed === true && tag === "T") ? [] : [...unknown];
}

function isPlain({ raw, stem: own }: Word): boolean {
  return PLAIN_WORDS.has(own) || PLAIN_WORDS.has(raw.toLowerCase());
}

function numberAt(text: string, words: readonly Token[], at: number): [Piece, number] {
  const word = words[at];
  const raw = word?.raw ?? "";
  const start = word?.at ?? 0;
  const rest = text.slice(start + raw.length).trimStart();
  const gap = text.slice(start + raw.length).length - rest.length;
  const money = CURRENCY.test(text.slice(Math.max(0, start - 4)).trimStart());
  const consumed = (length: number): number => {
    const end = start + raw.length + gap + length;
    return Math.max(1, words.filter((one) => one.at >= start && one.at < end).length);
  };
  if (YEAR.test(raw) && !money && !AMOUNT_UNITS.some(({ en }) => en.test(rest)))
    return [{ tag: "Y", text: raw }, 1];
  const billion = BILLION.exec(rest);
  const number = plainDecimal(raw);
  if (billion)
    return [{ tag: "Q", text: `${tenfold(number)}${LARGEST_UNIT}` }, consumed(billion[0].length)];
  for (const { en, zh } of AMOUNT_UNITS) {
    const unit = en.exec(rest);
    if (unit && zh === MILLION)
      return [{ tag: "Q", text: `${tenfold(tenfold(number))}${WAN}` }, consumed(unit[0].length)];
    if (unit) return [{ tag: "Q", text: `${number}${zh}` }, consumed(unit[0].length)];
  }
  return [{ tag: "Q", text: money ? `${number}${ZH.yuan}` : number }, 1];
}

/** Ten times a decimal number, as text. */
function tenfold(number: string): string {
  const [whole = "", fraction = ""] = number.split(".");
  const moved = `${whole}${fraction.charAt(0) || "0"}`.replace(/^0+(?=\d)/u, "");
  return fraction.length > 1 ? `${moved}.${fraction.slice(1)}` : moved;
}

/** Is this an English word that questions about budgets are put with? */
export function isKnownWord(word: string): boolean {
  const own = stem(word);
  return (
    PLAIN_WORDS.has(own) || PLAIN_WORDS.has(word.toLowerCase()) || nameAt([own], 0) !== undefined
  );
}
