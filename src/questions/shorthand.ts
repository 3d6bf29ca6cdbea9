import { SHORTHAND } from "./shorthand.data.js";

/** A question with its shorthand written out ("20年 vs 19年" → "20年比19年"). */
export function writtenInFull(question: string): string {
  return SHORTHAND.reduce((text, [note, said]) => text.replace(note, said), question);
}
