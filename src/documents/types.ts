import type { Content, Grid, Locator } from "../model/document.js";

/**
 * One file format. Both calls see the bytes; the path is only for messages, never a reason to
 * recognise or refuse a file. `recognises` is cheap and never throws; `read` throws the typed
 * errors of `kernel/errors.ts`.
 */
export interface DocumentFormat {
  readonly name: string;
  recognises(bytes: Uint8Array, path: string): boolean;
  read(bytes: Uint8Array, path: string): Content | Promise<Content>;
}

/** A line of text as a format finds it, before the outline is known. */
export interface Line {
  readonly type: "line";
  readonly text: string;
  readonly restated: boolean;
  readonly locator: Locator;
  /** The format itself marks it as a heading of this level (h1 … h6, a style). */
  readonly level?: number;
  /** The page itself shows that its text ends here (a short line, another size below). */
  readonly ends?: boolean;
}

/** What a format hands to `assemble`: lines and grids in printed order. */
export type Piece = Line | Grid;
