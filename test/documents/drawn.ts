import { PDFDocument, PDFName } from "pdf-lib";
import { fontsOf } from "../../scripts/render/pdf/font.js";

/** A text operator: `text` with its baseline at x, y (y upward from the bottom of an A4 page). */
export function shown(text: string, x: number, y: number, size = 10): string {
  const hex = Buffer.from(text, "utf16le").swap16().toString("hex");
  return `BT /Han ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

/** Level and upright lines of a grid with these edges. */
export function ruled(xs: readonly number[], ys: readonly number[]): string[] {
  const [left, right] = [xs[0], xs.at(-1)];
  const [top, bottom] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l S`),
    ...xs.map((x) => `${x} ${top} m ${x} ${bottom} l S`),
  ];
}

/** A PDF of A4 pages, each given as drawing operators. */
export async function drawn(...pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const fonts = fontsOf(pdf);
  for (const operators of pages) {
    const page = pdf.addPage([595, 842]);
    const stream = pdf.context.flateStream(operators.join("\n"));
    page.node.set(PDFName.of("Contents"), pdf.context.register(stream));
    page.node.set(PDFName.of("Resources"), pdf.context.obj({ Font: fonts }));
  }
  return pdf.save({ useObjectStreams: false });
}
