import type { Figure } from "../../src/model/figure.js";
import type { LoadedDocument } from "../../src/model/library.js";

/** A document as it was, with what the ledger read in it. */
export interface Original {
  readonly file: string;
  readonly text: string;
  readonly document: LoadedDocument;
  readonly figures: readonly Figure[];
}

/** A number in the text that is money, or a percentage. Amounts are whole fen (分, 0.01 元). */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "money" | "percent";
  /** Money in fen; a percentage in units of its last printed decimal. */
  readonly amount: bigint;
  /** Decimals printed. */
  readonly scale: number;
  /** Fen in one of the unit; 0 for a percentage. */
  readonly unit: bigint;
  readonly grouped: boolean;
  /** A cell of a table: no prose around it. */
  readonly cell: boolean;
}

/** total = Σ parts, in fen. */
export interface Relation {
  readonly total: bigint;
  readonly parts: readonly bigint[];
}

/** What became of every amount of one issuer's documents. */
export type Amounts = ReadonlyMap<bigint, bigint>;
