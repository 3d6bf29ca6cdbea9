export { type Bar, type Drawing, drawBars } from "./bars.js";
export { fontFile } from "./font.js";
export { toPng } from "./png.js";
export { drawTable, type Placed, type TablePicture } from "./table.js";
