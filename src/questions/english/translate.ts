import type { KnownIssuer } from "../linking/issuers.js";
import {
  DECIMAL_WISH,
  LEFT_JOINT,
  SMALL_NUMBERS,
  SPELLED_NUMBERS,
  UNIT_WISHES,
  UNITS_BESIDE,
} from "./amounts.data.js";
import { ZH } from "./chinese.data.js";
import { clauseOf, written } from "./compose.js";
import { followUp } from "./follow-up.js";
import {
  CLAUSES,
  DEFINES,
  LED_BY_OFFICES,
  SPENDS,
  VEHICLE_THINGS,
  WHOLE_FRAMES,
} from "./grammar.data.js";
import { OF_OFFICES, OWNING } from "./groups.data.js";
import { lineOf } from "./line.js";
import { SUBDISTRICT } from "./offices.data.js";
import { isKnownWord, type Piece, piecesOf } from "./pieces.js";
import { CONVERT, DECIMALS_KEPT } from "./worked.data.js";

/** An English question in the words the documents are asked with. */
export interface Translated {
  readonly text: string;
  /** Does it name anything that a budget has? */
  readonly names: boolean;
  /** Words with content that nothing knows. */
  readonly unknown: readonly string[];
  /** An office that is not loaded, as it was typed. */
  readonly foreign: string | null;
}

/** One word for what is written as two. */
const JOINED = "subdistrict";

/**
 * Puts an English question into Chinese: names by glossary and by the issuers loaded, the rest by
 * the way questions are built. Chinese names in it stay as they are.
 */
export function translated(question: string, issuers: readonly KnownIssuer[]): Translated {
  const goesOn = followUp(question);
  if (goesOn !== undefined) return { names: true, text: goesOn, unknown: [], foreign: null };
  let text = SPELLED_NUMBERS.reduce(
    (told, [spelled, digits]) => told.replace(spelled, digits),
    question
      .replace(SUBDISTRICT, JOINED)
      .replace(OWNING, OF_OFFICES)
      .replace(UNITS_BESIDE, "$1 and in "),
  );
  const units: { readonly zh: string; readonly at: number }[] = [];
  for (const { en, zh } of UNIT_WISHES) {
    const found = new RegExp(en.source, "iu").exec(text);
    if (!found) continue;
    units.push({ zh, at: found.index });
    text = text.replace(found[0], (all) => " ".repeat(all.length));
  }
  if (units.length > 1) text = text.replace(LEFT_JOINT, " ");
  const [unit, ...more] = units.sort((a, b) => a.at - b.at);
  let wish = unit ? `${CONVERT}${unit.zh}` : "";
  const decimals = DECIMAL_WISH.exec(text);
  if (decimals) {
    const number = SMALL_NUMBERS[(decimals[1] ?? "").toLowerCase()] ?? decimals[1] ?? "";
    wish += DECIMALS_KEPT(number);
    text = text.replace(decimals[0], " ");
  }
  const { pieces, unknown, strange, foreign } = piecesOf(text, issuers);
  const line = lineOf(pieces.map((piece) => costOf(piece, question)));
  const defines = DEFINES.test(question);
  const clauses = line.text
    .replace(LED_BY_OFFICES, "$2 of $1")
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const chinese = clauses
    .map((clause, at) => (at === 0 ? clause : withName(clause, clauses[0] ?? "", line.pieces)))
    .map((clause, at) =>
      written(clauseOf({ text: clause, pieces: line.pieces, defines }, at === 0), line),
    )
    .filter((clause) => clause !== "");
  const asked = chinese.join(ZH.askMark);
  const told = WHOLE_FRAMES.some(({ en }) => clauses.some((clause) => en.test(clause)));
  const content = told ? [] : unknown;
  // A clause that names nothing known asks for nothing that is known.
  const strays = told
    ? []
    : clauses
        .filter((clause) => !/[TF]\d/u.test(clause))
        .flatMap((clause) => clause.split(/\W+/u).filter((word) => strange.has(word)));
  const others = more.map(({ zh }) => `${ZH.askMark}${CONVERT}${zh}${ZH.howMuch}`).join("");
  const named = pieces.some(({ tag }) => tag === "T" || tag === "F");
  const names = named || (SPENDS.test(question) && pieces.some(({ tag }) => tag === "O"));
  return {
    names,
    text: `${wished(asked, wish, others !== "")}${others}`,
    unknown: [...new Set([...content, ...strays])],
    foreign: foreign && asTyped(foreign, question),
  };
}

/** "… (免费刻章), and what is its cost ceiling": what only words of a name are asked of is named before. */
function withName(clause: string, first: string, pieces: readonly Piece[]): string {
  const pieceOf = (tag: string) => pieces[Number.parseInt(tag.slice(1), 10)];
  const tags = clause.match(/[TF]\d+/gu) ?? [];
  const names = (first.match(/T\d+/gu) ?? []).filter((tag) => pieceOf(tag)?.typed === true);
  const [name] = names;
  const only = tags.length > 0 && tags.every((tag) => pieceOf(tag)?.part === true);
  return only && name !== undefined && names.length === 1 ? `${clause} of ${name}` : clause;
}

/** A question with the form its answer is wanted in; where another form is asked next, as one stretch. */
function wished(asked: string, wish: string, goesOn: boolean): string {
  if (asked === "" || wish === "") return asked + wish;
  return goesOn && asked.endsWith(ZH.howMuch)
    ? `${asked.slice(0, -ZH.howMuch.length)}${wish}${ZH.howMuch}`
    : `${asked}${ZH.comma}${wish}`;
}

/** A name that was read with its words joined, as the person wrote it. */
function asTyped(name: string, question: string): string {
  const [written] = question.match(SUBDISTRICT) ?? [];
  return written === undefined ? name : name.replace(JOINED, written);
}

/** Is a question English enough to be put into Chinese? */
export function isEnglish(question: string): boolean {
  const known = (question.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => isKnownWord(word));
  return known.length >= LEAST_WORDS || followUp(question) !== undefined;
}

/** From so many English words on. */
const LEAST_WORDS = 2;

/** Vehicles that money is spent on stand for what they cost. */
function costOf(piece: Piece, question: string): Piece {
  const things = piece.text === VEHICLE_THINGS && piece.typed !== true;
  const counted = /\b(?:how many|number of)\b/iu.test(question);
  return things && !counted && SPENDS.test(question) ? { ...piece, text: ZH.vehicleCost } : piece;
}
