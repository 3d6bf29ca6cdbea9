import { basename } from "node:path";
import type { Check } from "./types.js";

/** The font that pictures are written with; without it Chinese text would vanish from them. */
export const font: Check = {
  name: "font",
  async run() {
    const { fontFile, toPng } = await import("../../../pictures/index.js");
    const file = fontFile();
    toPng('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
    return { state: "works", detail: basename(file) };
  },
};
