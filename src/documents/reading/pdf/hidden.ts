import type { Drawing, Glyph } from "./drawing.js";
import { isBlank, rowsOf, textOf } from "./writing.js";

const squeezed = (text: string): string => text.replace(/\s+/gu, "");

function visibleText({ glyphs }: Drawing): string {
  const seen = glyphs.filter((glyph) => !glyph.hidden && glyph.turn === 0 && !isBlank(glyph));
  return rowsOf(seen)
    .map((row) => squeezed(textOf(row.glyphs)))
    .join("");
}

/**
 * Without characters that a page cuts off and a neighbouring page shows: spreadsheets draw a cell
 * that runs over a page end whole on each page. What is seen nowhere stays.
 */
export function withoutEchoes(drawings: readonly Drawing[]): Drawing[] {
  const texts = drawings.map(visibleText);
  return drawings.map((drawing, i) => {
    const hidden = drawing.glyphs.filter((glyph) => glyph.hidden && !isBlank(glyph));
    if (hidden.length === 0) return drawing;
    const near = `${texts[i - 1] ?? ""}\n${texts[i + 1] ?? ""}`;
    const echoes = new Set<Glyph>();
    for (const row of rowsOf(hidden)) {
      if (!near.includes(squeezed(textOf(row.glyphs)))) continue;
      for (const glyph of row.glyphs) echoes.add(glyph);
    }
    return { ...drawing, glyphs: drawing.glyphs.filter((glyph) => !echoes.has(glyph)) };
  });
}
