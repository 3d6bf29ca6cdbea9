import { createRequire } from "node:module";
import { extname } from "node:path";
import * as XLSX from "@e965/xlsx";
import mammoth from "mammoth";

/**
 * The plain text of a file, taken without any of the project's readers: a reader's mistake must not
 * be able to hide what it lost. By file name, since only known files are measured.
 */
export async function sourceText(bytes: Uint8Array, path: string): Promise<string> {
  const kind = extname(path).toLowerCase();
  if (kind === ".pdf") return pdfText(bytes);
  if (kind === ".docx") {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  }
  if (kind === ".xlsx" || kind === ".xls") return sheetText(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return kind === ".html" ? pageText(text) : text;
}

function pageText(page: string): string {
  return page
    .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/gi, " ")
    .replace(/<\/?(span|b|i|u|strong|em|font|sup|sub|a)\b[^>]*>/gi, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&#?\w+;/g, " ");
}

function sheetText(bytes: Uint8Array): string {
  const book = XLSX.read(bytes, { type: "array" });
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? Object.entries(sheet) : [];
  })
    .filter(([address]) => !address.startsWith("!"))
    .map(([, cell]: [string, XLSX.CellObject]) => cell.w ?? String(cell.v ?? ""))
    .join("\n");
}

/** Items of a page in the order they are drawn; a new line where the baseline changes. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const base = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  const folder = base.replace(/package\.json$/, "");
  const source = { data: Uint8Array.from(bytes), verbosity: 0, cMapPacked: true };
  const document = await pdf.getDocument({ ...source, cMapUrl: `${folder}cmaps/` }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    let line = "";
    for (const item of items) {
      if (!("str" in item)) continue;
      line += item.str;
      if (item.hasEOL) {
        lines.push(line);
        line = "";
      }
    }
    lines.push(line);
  }
  await document.destroy();
  return lines.join("\n");
}
