import { ZH } from "./chinese.data.js";
import { BEFORE_OFFICE, BEFORE_YEAR, SHARED } from "./grammar.data.js";
import type { Piece } from "./pieces.js";

/** A question as the grammar reads it: plain words, and tags such as "T3" for what is named. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The question asks for the meaning of a word. */
  readonly defines?: boolean;
}

const POSSESSIVE = /\s*['’]s?(?=\s)/gu;

/** Names in brackets behind their translation stand for it; words of one name are put together. */
function settled(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.text === "(" || piece.text === ")" || piece.text === '"' || piece.text === "“")
      continue;
    if (piece.typed === true && piece.tag === "T") {
      while (kept.at(-1)?.typed !== true && /[TF]/u.test(kept.at(-1)?.tag ?? "")) kept.pop();
    } else if (piece.tag === "O" && last?.tag === "O" && piece.typed === true) kept.pop();
    else if (piece.tag === "T" && last?.tag === "T" && piece.part === true && last.part === true) {
      kept.pop();
      kept.push({ ...piece, text: last.text + piece.text });
      continue;
    }
    kept.push(piece);
  }
  return kept;
}

const LOOSE = /(?: (?:in|of|from|under|within|out of))?(?: O\d+)?(?: Y\d+)? (T\d+)/gu;

const PREPOSITION = /^ (?:in|of|from|under|within|out of)(?= )/u;

/** "In the 2023 budget", beside a thing that is named, says only where. */
function withoutLoose(text: string, pieces: readonly Piece[]): string {
  const pieceOf = (tag: string): Piece | undefined => pieces[Number.parseInt(tag.slice(1), 10)];
  const tags = text.match(/[TF]\d+/gu) ?? [];
  const firm = tags.filter((tag) => pieceOf(tag)?.loose !== true);
  const shares = SHARED.test(text) && firm.length < 2;
  if (firm.length === 0 || shares) return text;
  return text.replace(LOOSE, (all, tag: string) =>
    pieceOf(tag)?.loose !== true
      ? all
      : firm.length < 2
        ? all.replace(tag, "budget")
        : all.replace(tag, "").replace(PREPOSITION, ""),
  );
}

/** The line of a question's pieces. */
export function lineOf(all: readonly Piece[]): Line {
  const pieces = settled(all);
  const text = pieces
    .map(({ tag, text: word }, at) => (tag === null ? word : `${tag}${at}`))
    .join(" ")
    .replace(POSSESSIVE, "")
    .replace(/\s+([,?!;.])/gu, "$1")
    .replace(/([,?!;])/gu, " $1 ")
    .replace(/[.。]+(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return { text: withoutLoose(text, pieces), pieces };
}

/** The tags of one kind in a text, in order, each thing named once. */
export function tagsOf(text: string, tag: string, pieces: readonly Piece[]): string[] {
  const seen = new Set<string>();
  return [...text.matchAll(new RegExp(`${tag}(\\d+)`, "gu"))].flatMap((match) => {
    const name = pieces[Number.parseInt(match[1] ?? "", 10)]?.text ?? "";
    if (seen.has(name)) return [];
    seen.add(name);
    return [match[0]];
  });
}

/** The Chinese of a text in which only tags and Chinese are left. */
export function plainOf(text: string, pieces: readonly Piece[]): string {
  return text.replace(/[OYTFQ](\d+)/gu, (tag, at: string) => {
    const piece = pieces[Number.parseInt(at, 10)];
    return piece === undefined ? tag : piece.tag === "Y" ? `${piece.text}${ZH.year}` : piece.text;
  });
}

/** Before what they belong to, an office and a year leave the preposition to it. */
const OF_WHAT = String.raw`(?= (?:O\d+ )?(?:Y\d+ )?[TF]\d+)`;
const MODIFIER = {
  O: new RegExp(String.raw`O\d+${OF_WHAT}`, "gu"),
  Y: new RegExp(String.raw`Y\d+${OF_WHAT}`, "gu"),
};
const OFFICE = new RegExp(String.raw`${BEFORE_OFFICE}O\d+`, "gu");
const YEAR = new RegExp(String.raw`${BEFORE_YEAR}Y\d+`, "gu");

/** The text without its offices, or years: they stand before the clause. */
export function without(text: string, tag: "O" | "Y"): string {
  return text
    .replace(MODIFIER[tag], " ")
    .replace(tag === "O" ? OFFICE : YEAR, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
