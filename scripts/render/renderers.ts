import { renderCsv } from "./csv.js";
import { renderDocx } from "./docx.js";
import type { Renderer } from "./types.js";
import { renderXls, renderXlsx } from "./xlsx.js";

/** File ending → how a document is written so. */
export const RENDERERS: Readonly<Record<string, Renderer>> = {
  xlsx: renderXlsx,
  xls: renderXls,
  docx: renderDocx,
  csv: renderCsv,
};
