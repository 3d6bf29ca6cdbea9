import type { Quantity } from "../../kernel/quantity.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import type { Figure } from "../../model/figure.js";
import type { Column } from "../../model/plan.js";

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
  /** What was found in the columns it was picked by. */
  readonly looked?: readonly Looked[];
}

/** What stands for a member in a column: an amount, nothing, or what nobody can tell. */
export interface Looked {
  readonly column: Column;
  /** Nothing is told apart: printed nil, worked out to be nil, left empty, without a row. */
  readonly state: "some" | "zero" | "worked" | "blank" | "absent" | "unknown";
  readonly amount: Quantity | null;
  readonly figures: readonly Figure[];
}
