import type { Quantity } from "../../../src/kernel/quantity.js";
import type { Random } from "../../../src/kernel/random.js";
import type { Figure } from "../../../src/model/figure.js";
import type { LoadedDocument } from "../../../src/model/library.js";
import type { GoldText } from "../score.js";

/** Something a sentence can name, with every amount the documents print for it. */
export interface Named {
  readonly kind: "measure" | "function" | "economic" | "project" | "column" | "target";
  readonly name: string;
  readonly measure: string;
  readonly code: string | null;
  readonly project: string | null;
  readonly amount: Quantity;
  /** All its prints: other scopes, other tables, contradictions. None of them is a wrong number. */
  readonly prints: readonly Quantity[];
}

/** What sentences about one document are made from. */
export interface Material {
  readonly document: LoadedDocument;
  readonly figures: readonly Figure[];
  readonly named: readonly Named[];
  /** The same of every other document. */
  readonly others: readonly Material[];
  readonly random: Random;
}

/** Two texts that differ in nothing but a figure that belongs to a neighbour. */
export interface Swap {
  readonly right: GoldText;
  readonly wrong: GoldText;
}

/** One kind of swap: an entry of `kinds.ts`. Undefined where the document has no such neighbours. */
export type SwapKind = (material: Material) => Swap | undefined;
