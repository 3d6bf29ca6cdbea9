import type { Content } from "../model/document.js";
import { checkedArchive, hasMember } from "./reading/archive.js";
import { readWorkbook } from "./reading/workbook.js";
import type { DocumentFormat } from "./types.js";

/** Excel workbooks (.xlsx, .xlsm, and what WPS saves as such). Macros and links are never looked at. */
export const xlsx = {
  name: "xlsx",
  recognises: (bytes: Uint8Array): boolean =>
    hasMember(bytes, /^xl\/workbook\d*\.xml$/i, "xl/workbook.xml"),
  read(bytes: Uint8Array, path: string): Content {
    return readWorkbook(checkedArchive(bytes, path), path, "xlsx");
  },
} satisfies DocumentFormat;
