import { type PDFDict, type PDFDocument, PDFString } from "pdf-lib";

/** A stretch of text in one font. */
export interface Run {
  readonly font: "Han" | "Latin";
  /** As a PDF string in hexadecimal. */
  readonly hex: string;
  readonly width: number;
}

/** Widths in font sizes: Chinese characters are square, the rest half of it. */
const WIDE = 1;
const NARROW = 0.5;

/** Latin-1 signs that the Chinese character set has too; the others need the Latin font. */
const SHARED = "§¨°±·×÷";

function isLatin(char: string): boolean {
  return char >= "\u00a0" && char <= "\u00ff" && !SHARED.includes(char);
}

function widthOf(char: string): number {
  return char < "\u0080" || isLatin(char) ? NARROW : WIDE;
}

/** Width of a text in points. */
export function measure(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + widthOf(char) * size, 0);
}

function hexOf(char: string, latin: boolean): string {
  const bytes = latin ? Buffer.from(char, "latin1") : Buffer.from(char, "utf16le").swap16();
  return bytes.toString("hex");
}

/** A text as stretches of one font each. */
export function runsOf(text: string, size: number): Run[] {
  const runs: Run[] = [];
  for (const char of text) {
    const font = isLatin(char) ? "Latin" : "Han";
    const next = { font, hex: hexOf(char, font === "Latin"), width: widthOf(char) * size } as const;
    const last = runs.at(-1);
    if (last?.font !== font) runs.push(next);
    else {
      runs[runs.length - 1] = { font, hex: last.hex + next.hex, width: last.width + next.width };
    }
  }
  return runs;
}

/**
 * The fonts a page names: a Chinese one that every viewer has or replaces (not embedded, so no font
 * file is needed) and Courier for the signs it lacks.
 */
export function fontsOf(pdf: PDFDocument): PDFDict {
  const { context } = pdf;
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: "STSong-Light",
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const system = {
    Registry: PDFString.of("Adobe"),
    Ordering: PDFString.of("GB1"),
    Supplement: 5,
  };
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType0",
      BaseFont: "STSong-Light",
      CIDSystemInfo: system,
      FontDescriptor: descriptor,
      DW: 1000,
      W: [1, 95, 500],
    }),
  );
  const han = context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: "STSong-Light-UniGB-UTF16-H",
      Encoding: "UniGB-UTF16-H",
      DescendantFonts: [descendant],
    }),
  );
  const latin = context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type1",
      BaseFont: "Courier",
      Encoding: "WinAnsiEncoding",
    }),
  );
  return context.obj({ Han: han, Latin: latin });
}
