import { newline, type Segment, textOf, words } from "../answers/segments.js";
import type { Piece } from "./check.js";
import type { Page } from "./page.js";
import { CLOSES, SIGNS } from "./words.data.js";

/** Puts the template's own segments where the model put their slots. */
export function placed(pieces: readonly Piece[], { slots, language }: Page): Segment[][] {
  const lines: Segment[][] = [[]];
  const put = (...segments: readonly Segment[]): void => {
    for (const one of segments) {
      if (one === newline) lines.push([]);
      else lines.at(-1)?.push(one);
    }
  };
  let before: readonly Segment[] = [];
  for (const piece of pieces) {
    if ("slot" in piece) {
      const { segments = [] } = slots.find(({ id }) => id === piece.slot) ?? {};
      if (segments.includes(newline)) put(newline);
      put(...segments);
      if (segments.includes(newline)) put(newline);
      before = segments;
      continue;
    }
    const isClosed = before.includes(newline) || CLOSES.test(textOf(before).trimEnd());
    const text = isClosed ? withoutSign(piece.words, SIGNS[language]) : piece.words;
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) put(newline);
      if (line.trim() !== "") put(words(line));
    }
    before = [];
  }
  return lines.filter((line) => textOf(line).trim() !== "");
}

function withoutSign(text: string, sign: RegExp): string {
  const rest = text.replace(/^ +/, "");
  return rest.search(sign) === 0 && !rest.startsWith("\n")
    ? rest.slice(1).replace(/^ +/, "")
    : text;
}
