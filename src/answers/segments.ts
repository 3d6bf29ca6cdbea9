import type { Check } from "../audit/index.js";
import type { Quantity } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";

/** A value worked out from figures, with everything needed to work it out again. */
export interface Worked {
  readonly value: Quantity;
  readonly formula: string;
  readonly operands: readonly Figure[];
  /** Numbers of the formula the person gave: each must stand in the question. */
  readonly given?: readonly string[];
  /** Numbers of the formula that stand in a passage: each must stand in its text. */
  readonly quoted?: readonly { readonly number: string; readonly passage: Passage }[];
  /** Numbers of the formula that stand in the name of a figure's project. */
  readonly printed?: readonly { readonly number: string; readonly figure: Figure }[];
  /** Results worked out before, whose values stand in the formula. */
  readonly from?: readonly Worked[];
  /** How many things are divided by. */
  readonly counted?: number;
  /** More such numbers: of things added up, or of years between two. */
  readonly counts?: readonly number[];
  /** Numbers of the formula that the question tells in words ("一半"). */
  readonly said?: readonly { readonly number: string; readonly words: string }[];
}

/**
 * The pieces an answer is made of. Digits can only enter through a kind that is bound to its
 * source; the seal checks each binding.
 */
export type Segment =
  /** Our own words: no numeral in them. */
  | { readonly kind: "words"; readonly text: string }
  /** A name a document or the ledger gives (issuer, table, row, project): may hold digits. */
  | { readonly kind: "label"; readonly text: string }
  /** A printed value, shown as its figure prints it, followed by its unit. */
  | { readonly kind: "figure"; readonly text: string; readonly figure: Figure }
  /** A value worked out. */
  | { readonly kind: "computed"; readonly text: string; readonly worked: Worked }
  /** The working of a computed value. */
  | { readonly kind: "formula"; readonly text: string; readonly worked: Worked }
  /** How many things are listed. */
  | { readonly kind: "count"; readonly text: string; readonly of: readonly unknown[] }
  /** The source's own words, between quotation marks. */
  | { readonly kind: "quote"; readonly text: string; readonly passage: Passage }
  /** A retold source: our words for it, never between quotation marks. */
  | { readonly kind: "gist"; readonly text: string; readonly passage: Passage }
  /** Words of a figure's cell or sentence ("全市排名前五"). */
  | { readonly kind: "cell"; readonly text: string; readonly figure: Figure }
  /** What the audit says of the figures: each numeral stands in one of them, or is what it found. */
  | { readonly kind: "finding"; readonly text: string; readonly check: Check }
  /** The person's own number, marked as theirs. */
  | { readonly kind: "echo"; readonly text: string }
  /** A year the plan is about. */
  | { readonly kind: "year"; readonly year: number }
  /** The working of a derived figure, as the ledger holds it. */
  | { readonly kind: "derivation"; readonly text: string; readonly figure: Figure }
  /** The page a citation stands on. */
  | { readonly kind: "page"; readonly text: string; readonly page: number }
  /** A structural mark: citation, list number, line end. */
  | { readonly kind: "mark"; readonly text: string };

/** The text of segments as a person reads it. */
export function textOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (segment.kind === "year" ? `${segment.year}` : segment.text))
    .join("");
}

export const words = (text: string): Segment => ({ kind: "words", text });
export const label = (text: string): Segment => ({ kind: "label", text });
export const year = (value: number): Segment => ({ kind: "year", year: value });
export const mark = (text: string): Segment => ({ kind: "mark", text });
export const newline: Segment = { kind: "mark", text: "\n" };
