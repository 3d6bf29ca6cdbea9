import type { Content } from "../model/document.js";
import { csv } from "./csv.js";
import { checkSize, refusal } from "./detect.js";
import { docx } from "./docx.js";
import { html } from "./html.js";
import { pdf } from "./pdf.js";
import { text } from "./text.js";
import type { DocumentFormat } from "./types.js";
import { xls } from "./xls.js";
import { xlsx } from "./xlsx.js";

export { readIdentity } from "./identity.js";

/** Every format that is read; the first that recognises the bytes reads them. */
export const FORMATS: readonly DocumentFormat[] = [pdf, xlsx, xls, docx, html, csv, text];

/** Names of the formats that are read, for messages. */
export const READABLE = "PDF, XLSX, XLS, DOCX, CSV, HTML, TXT, Markdown";

/**
 * Reads one file. The format is decided by content; the path is only for messages.
 * @throws EmptyFile, OverLimit, DamagedFile, UnreadableFormat, UnknownFileType
 */
export async function readDocument(bytes: Uint8Array, path: string): Promise<Content> {
  checkSize(bytes, path);
  const format = FORMATS.find((member) => member.recognises(bytes, path));
  if (!format) throw refusal(bytes, path, READABLE);
  return format.read(bytes, path);
}
