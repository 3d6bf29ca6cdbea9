import type { Problem } from "../kernel/result.js";
import type { FigureDraft } from "./figure.js";

/** The problem of a cell that the source must have had and its extraction lost. */
export const LOST_CELL = "lost cell";

/** How a table stands in its document: read, printed without data, or only promised by the contents. */
export type TableState = "read" | "empty" | "absent";

/** A table of a document with the figures read from it. */
export interface ReadTable {
  /** Printed title without leading year and spaces. */
  readonly title: string;
  /** Id of the statutory kind, null for an unknown table. */
  readonly kind: string | null;
  readonly state: TableState;
  /** Notes printed with it ("…故此表无数据"). */
  readonly notes: readonly string[];
  readonly unit: string | null;
  readonly figures: readonly FigureDraft[];
  readonly problems: readonly Problem[];
}
