import type { Understanding } from "../linking/understand.js";
import { PIECE_PRICE, PIECE_UNITS, UNIT_PRICE } from "./piece-price.data.js";

/** The units a piece asked a price for is counted in; empty where any will do, undefined where none is asked. */
export function pieceAsked({ text }: Understanding): readonly string[] | undefined {
  const piece = PIECE_PRICE.exec(text)?.[1];
  if (piece === undefined) return UNIT_PRICE.test(text) ? [] : undefined;
  return PIECE_UNITS.find((units) => units.includes(piece)) ?? [piece];
}
