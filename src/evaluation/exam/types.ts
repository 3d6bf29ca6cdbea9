import type { Random } from "../../kernel/random.js";
import type { Figure } from "../../model/figure.js";
import type { LoadedDocument } from "../../model/library.js";
import type { GoldQuestion } from "../question.js";
import type { Exact } from "./exact.js";

/** Something with one amount in the document, however often it is printed. */
export interface Subject {
  readonly kind: "measure" | "function" | "economic" | "project";
  readonly name: string;
  /** The measure's id, the code, or the project's name. */
  readonly key: string;
  readonly amount: Exact;
  readonly unit: string;
  readonly year: number;
}

/** What the questions about a document are made of. */
export interface Material {
  readonly document: LoadedDocument;
  readonly figures: readonly Figure[];
  readonly subjects: readonly Subject[];
  /** Everything that is loaded, to know what is absent. */
  readonly loaded: readonly LoadedDocument[];
  /** The subjects of the issuer's document of the year before, when it is loaded. */
  readonly before: readonly Subject[];
  readonly random: Random;
}

/** A question before it gets its number. */
export type Draft = Omit<GoldQuestion, "id" | "category">;

/** One kind of question: one file in `members/` and one line in its `index.ts`. */
export interface ExamMember {
  readonly name: string;
  /** All questions of the kind, or enough to draw from. */
  make(material: Material): Draft[];
}
