import { measure } from "./font.js";

/** Words, numbers and amounts stay whole; Chinese characters break anywhere. */
const PIECES = /[A-Za-z0-9.,%]+|\s+|./gsu;
/** Never at the beginning of a line. */
const CLOSING = /^[，。；：、！？）”》％%]/u;

function fitting(piece: string, size: number, room: number): string[] {
  if (measure(piece, size) <= room) return [piece];
  return [...piece];
}

/** Breaks a text into lines that fit; `indent` shortens the first one (both in points). */
export function wrap(text: string, size: number, room: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = "";
  const limit = (): number => room - (lines.length === 0 ? indent : 0);
  const pieces = (text.match(PIECES) ?? []).flatMap((piece) => fitting(piece, size, room));
  for (const piece of pieces) {
    const over = measure(line + piece, size) > limit() && !CLOSING.test(piece);
    if (over && line !== "") {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
