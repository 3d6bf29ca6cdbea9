import { label, type Segment, words, year } from "../answers/segments.js";
import type { Figure } from "../model/figure.js";
import type { Facts } from "./facts.js";
import { DRAFT_TEXTS } from "./texts.text.js";
import type { Blank, Block, Piece, Register, Template } from "./types.js";

export type Slots = Readonly<Record<string, Piece | readonly Piece[]>>;

/** Writes the sections of one draft in one register; keeps the blanks in the order of the text. */
export class Writer {
  readonly facts: Facts;
  readonly register: Register;
  readonly blanks: Blank[] = [];
  #section = "";

  constructor(facts: Facts, register: Register) {
    this.facts = facts;
    this.register = register;
  }

  /** From here on the blanks belong to another section. */
  start(section: string): void {
    this.#section = section;
  }

  /** A sentence with its slots filled; who, when and against which year are always known. */
  say(template: Template, slots: Slots = {}): Piece[] {
    const { document } = this.facts.own;
    const known: Slots = {
      office: label(document.issuer.name),
      year: year(document.year),
      base: year(this.facts.baseYear),
      stage: words(document.stage),
      ...slots,
    };
    const pieces = template[this.register].split(/(\{\w+\})/).flatMap((piece): Piece[] => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece === "" ? [] : [words(piece)];
      const slot = known[name];
      if (slot === undefined) throw new TypeError(`no slot "${name}" for "${template.official}"`);
      return Array.isArray(slot) ? [...(slot as readonly Piece[])] : [slot as Piece];
    });
    return pieces.map((piece, at) => spaced(piece, pieces[at + 1]));
  }

  /** A blank for a person to fill in, with what the document's own prose says there. */
  gap(what: string, told: readonly Figure[] = []): Piece {
    const number = this.blanks.length + 1;
    const blank: Blank = { number, section: this.#section, what, told };
    this.blanks.push(blank);
    return { kind: "gap", blank };
  }

  /** Forgets the blanks asked for after the first `count`. */
  takeBack(count: number): void {
    this.blanks.length = count;
  }

  /** Pieces joined by a mark ("；"), for lists inside a sentence. */
  join(items: readonly (readonly Piece[])[], joint: string): Piece[] {
    return items.flatMap((item, at) => (at === 0 ? [...item] : [words(joint), ...item]));
  }
}

/** The space that stands before a number is not wanted before the mark of a blank. */
function spaced(piece: Piece, next: Piece | undefined): Piece {
  return piece.kind === "words" && next?.kind === "gap" ? words(piece.text.trimEnd()) : piece;
}

export function paragraph(...pieces: readonly (readonly Piece[])[]): Block {
  return { kind: "paragraph", pieces: pieces.flat() };
}

/** A number of listed things, as a slot. */
export function countSlot(of: readonly unknown[]): Segment {
  return { kind: "count", text: `${of.length}`, of };
}

/** The mark a blank has in the text. */
export function blankMark({ what }: Blank): string {
  return DRAFT_TEXTS.blank.replace("{what}", what);
}
