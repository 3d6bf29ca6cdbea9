import type { Piece } from "../../types.js";
import type { Drawing } from "./drawing.js";
import { type Fault, Faulty } from "./faults.js";
import { withoutEchoes } from "./hidden.js";
import { piecesOfPages } from "./layout.js";
import { drawings } from "./pages.js";
import { checkStreams } from "./streams.js";

/** What reading a PDF comes to: a plain value, so that it can leave a worker. */
export type Outcome = { readonly pieces: readonly Piece[] } | { readonly fault: Fault };

/** Share of characters without a meaning from which a text is no text. */
const UNKNOWN_SHARE = 0.2;
const UNKNOWN = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;

/** Refuses pages that only show pictures of text, or characters nobody can look up. */
function checkText(pages: readonly Drawing[]): void {
  const texts = pages.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text.trim()));
  const printed = texts.filter((text) => text !== "");
  const unknown = printed.filter((text) => UNKNOWN.test(text)).length;
  const pictures = pages.filter((page) => page.glyphs.length === 0 && page.pictures > 0).length;
  if (printed.length === 0 || pictures * 2 > pages.length) throw new Faulty({ kind: "scanned" });
  if (unknown > printed.length * UNKNOWN_SHARE) throw new Faulty({ kind: "undecodable" });
}

/** Reads a PDF to lines and grids; whatever is wrong with the file comes back as a fault. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome> {
  try {
    checkStreams(bytes);
    const pages: Drawing[] = [];
    for await (const page of drawings(bytes)) pages.push(page);
    checkText(pages);
    return { pieces: piecesOfPages(withoutEchoes(pages)) };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    throw error;
  }
}
