import type { Box } from "./geometry.js";

/** One printed character. */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** Where its line stands: y of the baseline. */
  readonly base: number;
  readonly size: number;
  /** Quarter turns clockwise from upright. */
  readonly turn: number;
  /** Set where the page cuts it off: the window it would have to show in. */
  readonly hidden: Box | undefined;
}

/** A ruling line: `at` is its y if it lies, its x if it stands. */
export interface Rule {
  readonly lies: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page draws, in points from its top left, turned so that its text stands upright. */
export interface Drawing {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: number;
}
