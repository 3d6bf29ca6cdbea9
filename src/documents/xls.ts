import { CFB } from "@e965/xlsx";
import type { Content } from "../model/document.js";
import { readWorkbook } from "./reading/workbook.js";
import type { DocumentFormat } from "./types.js";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream of a workbook, of Excel 97 and later and of Excel 5. */
const STREAMS = ["/Workbook", "/Book"];

function holdsWorkbook(bytes: Uint8Array): boolean {
  try {
    const container = CFB.read(bytes, { type: "buffer" });
    return STREAMS.some((stream) => CFB.find(container, stream) !== null);
  } catch {
    return false;
  }
}

/** Workbooks of Excel 97 (.xls) and WPS (.et), which use one format. Macros are never looked at. */
export const xls = {
  name: "xls",
  recognises: (bytes: Uint8Array): boolean =>
    OLE.every((b, i) => bytes[i] === b) && holdsWorkbook(bytes),
  read: (bytes: Uint8Array, path: string): Content => readWorkbook(bytes, path, "xls"),
} satisfies DocumentFormat;
