import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, fontFile } from "./font.js";

/** Pixels of the picture per unit of its drawing: sharp in print. */
const ZOOM = 2;

/** Draws an SVG as PNG, with the font of the package and none of the machine's. @throws NoFont */
export function toPng(svg: string): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: ZOOM },
    background: "white",
    font: { fontFiles: [fontFile()], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return drawing.render().asPng();
}
