import type { Segment } from "../answers/segments.js";
import type { Check } from "../audit/index.js";
import type { LibraryEntry, TableEntry } from "../ledger/library.js";
import type { Figure } from "../model/figure.js";
import type { Bar } from "../pictures/index.js";

/** 公文, as offices publish it, or 市民版, the same figures in everyday words. */
export type Register = "official" | "plain";

/** A sentence in both registers; `{slot}` stands for what is filled in, the same in both. */
export type Template = Readonly<Record<Register, string>>;

/** Something no table holds, for a person to fill in. */
export interface Blank {
  /** 1, 2 … in the order of the text. */
  readonly number: number;
  readonly section: string;
  readonly what: string;
  /** What the document's own prose says there, offered but never put into the text. */
  readonly told: readonly Figure[];
}

/**
 * A piece of a draft's text: a segment as answers are made of, sealed in the same way; the mark of
 * a blank; or the source of a sentence that says there is nothing.
 */
export type Piece =
  | Segment
  | { readonly kind: "gap"; readonly blank: Blank }
  | { readonly kind: "basis"; readonly of: Figure | TableEntry };

/** A paragraph, a table whose first row is its head, or the place of the picture. */
export type Block =
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Piece[])[])[] }
  | { readonly kind: "picture"; readonly title: string; readonly bars: readonly Bar[] };

export interface Section {
  readonly id: string;
  /** 2: a section, 3: one under another. */
  readonly level: 2 | 3;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A draft before it is rendered. Every numeral of its sections is sealed. */
export interface Draft {
  readonly title: string;
  readonly register: Register;
  readonly entry: LibraryEntry;
  readonly previous: LibraryEntry | null;
  /** Identities that fail: printed at the top, before anything else. */
  readonly fatal: readonly Check[];
  /** Things to know before using it: which past year it is compared with, what was missing. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  readonly blanks: readonly Blank[];
  /** Every check of the document, for the page at the end. */
  readonly checks: readonly Check[];
  /** The documents it leans on. */
  readonly library: readonly LibraryEntry[];
}
