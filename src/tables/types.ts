import type { Cell, Grid, Identity, Locator, Stage } from "../model/document.js";
import type { Leaf } from "./kinds/types.js";

/** A lone line between two grids of one table: perhaps a merged label that extraction lost. */
export interface Stray {
  readonly type: "stray";
  readonly text: string;
  readonly locator: Locator;
}

/** A table as it stands in the document, before its kind reads it. */
export interface RawTable {
  /** Without leading year and spaces. */
  readonly title: string;
  readonly captions: readonly string[];
  readonly notes: readonly string[];
  readonly unit: string | null;
  readonly parts: readonly (Grid | Stray)[];
}

/** One place of a laid-out grid. */
export interface Slot {
  /** Tight text; a merged cell fills all its places. */
  readonly text: string;
  readonly cell: Cell | null;
  /** This place is the cell's own, not one it only covers. */
  readonly own: boolean;
}

/** A grid with its merged cells spread out. */
export interface Sheet {
  readonly spans: "true" | "lost";
  readonly width: number;
  readonly rows: readonly (readonly Slot[])[];
}

/** What a grid column turned out to be. */
export interface Column {
  readonly index: number;
  readonly leaf: Leaf | null;
  readonly path: readonly string[];
  readonly certain: boolean;
  readonly stub: boolean;
  /** The unit its header gives; null: none, a mere count; undefined: the table's. */
  readonly unit: string | null | undefined;
  /** Year of its amounts where it is not the document's own. */
  readonly year: number | null;
  /** Stage of its amounts where it is not the document's own. */
  readonly stage: Stage | undefined;
}

/** What the readers of all kinds need to know about the document. */
export interface Context {
  readonly identity: Identity;
}
