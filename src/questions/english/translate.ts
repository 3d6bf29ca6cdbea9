import type { KnownIssuer } from "../linking/issuers.js";
import { DECIMAL_WISH, SMALL_NUMBERS, SPELLED_NUMBERS, UNIT_WISHES } from "./amounts.data.js";
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
    question.replace(SUBDISTRICT, JOINED).replace(OWNING, OF_OFFICES),
  );
  let wish = "";
  for (const { en, zh } of UNIT_WISHES) {
    const found = new RegExp(en.source, "iu").exec(text);
    if (!found || wish !== "") continue;
    wish = `${CONVERT}${zh}`;
    text = text.replace(found[0], " ");
  }
  const decimals = DECIMAL_WISH.exec(text);
  if (decimals) {
    const number = SMALL_NUMBERS[(decimals[1] ?? "").toLowerCase()] ?? decimals[1] ?? "";
    wish += DECIMALS_KEPT(number);
    text = text.replace(decimals[0], " ");
  }
  const { pieces, unknown, foreign } = piecesOf(text, issuers);
  const line = lineOf(pieces.map((piece) => costOf(piece, question)));
  const defines = DEFINES.test(question);
  const clauses = line.text
    .replace(LED_BY_OFFICES, "$2 of $1")
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const chinese = clauses
    .map((clause, at) =>
      written(clauseOf({ text: clause, pieces: line.pieces, defines }, at === 0), line),
    )
    .filter((clause) => clause !== "");
  const asked = chinese.join(ZH.askMark);
  const told = WHOLE_FRAMES.some(({ en }) => clauses.some((clause) => en.test(clause)));
  const content = told ? [] : unknown;
  const named = pieces.some(({ tag }) => tag === "T" || tag === "F");
  const names = named || (SPENDS.test(question) && pieces.some(({ tag }) => tag === "O"));
  return {
    names,
    text: asked === "" ? wish : wish === "" ? asked : `${asked}${ZH.comma}${wish}`,
    unknown: content,
    foreign: foreign && asTyped(foreign, question),
  };
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
