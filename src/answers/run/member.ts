import type { Quantity } from "../../kernel/quantity.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import type { Figure } from "../../model/figure.js";

/** Gives the documents of an issuer with their figures. */
export type Documents = (
  issuer: string,
  region: readonly string[],
) => Promise<readonly DocumentFigures[]>;

/** One member of a family, with the amount it is ranked by. */
export interface Member {
  readonly name: string;
  readonly amount: Quantity | null;
  /** Printed first; more than one when several rows make the line. */
  readonly figures: readonly Figure[];
  readonly parts: readonly Figure[];
}
