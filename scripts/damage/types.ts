/** What a cell of a clean table is: the gold that its damaged form is held against. */
export interface Gold {
  readonly row: readonly string[];
  readonly rowImplied: string | null;
  readonly column: readonly string[];
  readonly unit: string | null;
  readonly code: string | null;
  readonly project: string | null;
  readonly value: string | null;
  readonly valueTo?: string;
  readonly comparator: string;
}

export interface CleanCell {
  readonly text: string;
  readonly gold: Gold | null;
}

/** A header cell with the places it covers. */
export interface HeadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table whose merged header cells are known and whose cells have golds. */
export interface CleanTable {
  readonly title: string;
  readonly kind: string;
  readonly captions: readonly string[];
  readonly notes: readonly string[];
  readonly height: number;
  readonly width: number;
  readonly head: readonly HeadCell[];
  readonly body: readonly (readonly CleanCell[])[];
}

/** One printed page of a table while it is being damaged. */
export interface PageDraft {
  /** Lines between the page before and this one. */
  readonly between: readonly string[];
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly CleanCell[])[];
}

/** A gold with the place of its cell in the damaged text, in the manner of `cells.jsonl`. */
export interface PlacedGold extends Gold {
  readonly table: string;
  readonly kind: string;
  readonly damages: readonly string[];
  readonly raw: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based. */
  readonly field: number;
}

/** A damaged document. */
export interface Damaged {
  readonly lines: readonly string[];
  readonly golds: readonly PlacedGold[];
}
