import type { Locale } from "../kernel/errors.js";
import type { LibraryEntry } from "../ledger/library.js";
import type { AuditCheck, Severity } from "../model/audit.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { TableView } from "./table-view.js";

/** A text in both languages; names stay as printed. */
export type Said = Readonly<Record<Locale, string>>;

/**
 * How exactly the two sides have to meet, a property of the kind of comparison:
 * - `exact`: sums and equal keys; any difference fails, within half a last digit per operand it is rounding;
 * - `cannot-round`: a printed percentage fails only if the true value does not round to it;
 * - `at-most`: a part may not exceed its whole;
 * - `words`: names, promises and notes, compared as texts.
 */
export type Tolerance = "exact" | "cannot-round" | "at-most" | "words";

/** Where a rule looks. */
export type Scope = "table" | "tables" | "prose" | "targets" | "contents" | "years";

/** What one application of a rule found. */
export interface Finding {
  readonly outcome: AuditCheck["outcome"];
  readonly severity: Severity;
  /** Printed title of the table, or the section heading. */
  readonly table: string;
  readonly expected: string;
  readonly found: string;
  readonly difference: string | null;
  readonly message: Said;
  /** The evidence: every operand of the comparison. */
  readonly figures: readonly Figure[];
  /** Further evidence that is no figure. */
  readonly passages?: readonly Passage[];
}

/** A finding with the rule and the document it belongs to. */
export interface Check extends Finding {
  /** Stable while rule and operands are: the same check of an altered copy has the same id. */
  readonly id: string;
  readonly rule: string;
  readonly documentId: string;
}

/** One document as the rules see it: the ledger's figures, arranged, and the passages. */
export interface DocumentView {
  readonly entry: LibraryEntry;
  /** Every figure in printed order. */
  readonly figures: readonly Figure[];
  /** Those a rule may reckon with: certain, with a plain value, printed or stated. */
  readonly usable: readonly Figure[];
  readonly tables: readonly TableView[];
  readonly passages: readonly Passage[];
  /** Other documents of the same office: earlier years and other editions of this budget. */
  readonly others: readonly { readonly entry: LibraryEntry; readonly figures: readonly Figure[] }[];
}

/** A rule: one file in `rules/`, one line in `rules/index.ts`, its words in `rules.text.ts`. */
export interface Rule {
  readonly id: string;
  readonly scope: Scope;
  readonly tolerance: Tolerance;
  check(view: DocumentView): readonly Finding[];
}
