import { type PDFDict, type PDFDocument, PDFName } from "pdf-lib";
import { runsOf } from "./font.js";

/** A4, in points. */
const SHORT = 595;
const LONG = 842;
export const MARGIN = 56;

/** How rules are drawn: as lines, as thin boxes, or not at all. */
export type Ruling = "stroked" | "filled" | "none";

/**
 * One page to draw on, with y growing downward from the top. A landscape page is a portrait one that
 * `/Rotate` turns, as spreadsheets print it.
 */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly #landscape: boolean;
  readonly #drawn: string[] = [];

  constructor(landscape: boolean) {
    this.#landscape = landscape;
    this.width = landscape ? LONG : SHORT;
    this.height = landscape ? SHORT : LONG;
  }

  /** A line of text with its baseline at `y`. */
  text(text: string, x: number, y: number, size: number): void {
    let at = x;
    for (const { font, hex, width } of runsOf(text, size)) {
      const place = `1 0 0 1 ${at.toFixed(2)} ${(this.height - y).toFixed(2)} Tm`;
      this.#drawn.push(`BT /${font} ${size} Tf ${place} <${hex}> Tj ET`);
      at += width;
    }
  }

  /** A level or upright rule. */
  rule(x0: number, y0: number, x1: number, y1: number, ruling: Ruling): void {
    const [left, right] = [x0.toFixed(2), x1.toFixed(2)];
    const [top, bottom] = [(this.height - y0).toFixed(2), (this.height - y1).toFixed(2)];
    if (ruling === "stroked") this.#drawn.push(`0.5 w ${left} ${top} m ${right} ${bottom} l S`);
    if (ruling !== "filled") return;
    const [wide, high] = [Math.max(x1 - x0, 0.6).toFixed(2), Math.max(y1 - y0, 0.6).toFixed(2)];
    this.#drawn.push(`${left} ${bottom} ${wide} ${high} re f`);
  }

  addTo(pdf: PDFDocument, fonts: PDFDict): void {
    const page = pdf.addPage([SHORT, LONG]);
    const turn = this.#landscape ? [`0 1 -1 0 ${SHORT} 0 cm`] : [];
    const stream = pdf.context.flateStream([...turn, ...this.#drawn].join("\n"));
    page.node.set(PDFName.of("Contents"), pdf.context.register(stream));
    page.node.set(PDFName.of("Resources"), pdf.context.obj({ Font: fonts }));
    if (this.#landscape) page.node.set(PDFName.of("Rotate"), pdf.context.obj(90));
  }
}
