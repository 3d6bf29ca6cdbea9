import { type Segment, textOf, words } from "../answers/segments.js";
import type { Piece } from "./types.js";
import { blankMark } from "./writer.js";

/** Pieces as the segments a reader sees: blanks as their marks, sources of nothing left out. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return pieces.flatMap((piece): Segment[] => {
    if (piece.kind === "basis") return [];
    return [piece.kind === "gap" ? words(blankMark(piece.blank)) : piece];
  });
}

/** The text of pieces as a person reads it. */
export function plainText(pieces: readonly Piece[]): string {
  return textOf(segmentsOf(pieces));
}
