import { newline } from "../answers/segments.js";
import { strangeIn } from "./covered.js";
import type { Page } from "./page.js";
import { CITATION, DIRECTIONS, LINK, MARKUP, NUMBER_WORDS, SIGNS } from "./words.data.js";

/** Why a wording is not taken. */
export type Fault =
  | "empty"
  | "too long"
  | "hidden character"
  | "unknown slot"
  | "repeated slot"
  | "dropped slot"
  | "order of slots"
  | "braces"
  | "digit"
  | "number word"
  | "link"
  | "citation"
  | "markup"
  | "direction"
  | "words"
  | "joined";

/** A wording that is taken, or what is wrong with it; `met` is the model's, never shown to a person. */
export type Checked =
  | { readonly pieces: readonly Piece[] }
  | { readonly wrong: Fault; met: string };

/** What a wording is made of: words between slots, and the slots. */
export type Piece = { readonly words: string } | { readonly slot: string };

/** Characters of words: so many in any case, so many more for each slot. */
const LENGTH = { zh: { least: 60, slot: 40 }, en: { least: 160, slot: 100 } } as const;
const SLOT = /\{\{(\w+)\}\}/;
/** Everything that is not seen, or changes how its neighbours are seen; line ends apart. */
const HIDDEN = /(?!\n)[\p{C}\p{M}\p{Zl}\p{Zp}]|(?![ \n])\s/u;

/** Kinds of what may not stand between slots, the telling ones first; all else is "words". */
const FORBIDDEN: readonly (readonly [Fault, RegExp])[] = [
  ["hidden character", HIDDEN],
  ["braces", /[{}｛｝]/u],
  ["digit", /\p{N}/u],
  ["link", LINK],
  ["citation", CITATION],
  ["markup", MARKUP],
  ["number word", NUMBER_WORDS],
  ["direction", DIRECTIONS],
];

/**
 * Holds what a model wrote against the slots it was given. Words are taken only if they are made of
 * phrases that claim nothing; the other rules say more plainly what is wrong, and stand by themselves.
 */
export function check(written: string, page: Page): Checked {
  const text = written.trim();
  const pieces = piecesOf(text);
  const words = pieces.flatMap((piece) => ("words" in piece ? [piece.words] : []));
  const wrong = (fault: Fault, met = ""): Checked => ({ wrong: fault, met });
  if (text === "") return wrong("empty");
  const { least, slot } = LENGTH[page.language];
  if (words.join("").length > least + slot * page.slots.length) return wrong("too long");
  const ids = pieces.flatMap((piece) => ("slot" in piece ? [piece.slot] : []));
  const fault = slotFault(ids, page);
  if (fault) return wrong(fault);
  for (const one of words) {
    for (const [kind, pattern] of FORBIDDEN) {
      const met = pattern.exec(withoutNames(one, page))?.[0];
      if (met !== undefined) return wrong(kind, met);
    }
    const strange = strangeIn(one, page.language, page.names);
    if (strange !== undefined) return wrong("words", strange);
  }
  return areApart(pieces, page) ? { pieces } : wrong("joined");
}

function piecesOf(text: string): Piece[] {
  return text.split(SLOT).flatMap((piece, at): Piece[] => {
    if (at % 2 === 1) return [{ slot: piece }];
    return piece === "" ? [] : [{ words: piece }];
  });
}

function slotFault(ids: readonly string[], { slots, kind }: Page): Fault | undefined {
  const known = slots.map(({ id }) => id);
  if (ids.some((id) => !known.includes(id))) return "unknown slot";
  if (new Set(ids).size < ids.length) return "repeated slot";
  const [first] = slots;
  if (kind === "passages") {
    if (!first || !ids.includes(first.id)) return "dropped slot";
    // What introduces a quote introduces the first one.
    return first.segments.includes(newline) && ids[0] !== first.id ? "order of slots" : undefined;
  }
  if (ids.length < known.length) return "dropped slot";
  return ids.some((id, at) => id !== known[at]) ? "order of slots" : undefined;
}

/** The office's own name may hold what words may not. */
function withoutNames(words: string, { names }: Page): string {
  return names.reduce((text, name) => text.replaceAll(name, ""), words);
}

/** A sign stands behind each slot: two results never run into one another. */
function areApart(pieces: readonly Piece[], { language }: Page): boolean {
  return pieces.every((piece, at) => {
    const next = pieces[at + 1];
    if ("words" in piece || next === undefined) return true;
    return "words" in next && next.words.replace(/^ +/, "").search(SIGNS[language]) === 0;
  });
}
