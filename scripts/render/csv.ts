import type { Content, Grid } from "../../src/model/document.js";
import { widthOf } from "./pages.js";

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rowsOf(grid: Grid): string[] {
  const width = widthOf(grid);
  return grid.rows.map((cells) => {
    const fields = Array.from({ length: width }, () => "");
    for (const { column, text } of cells) fields[column] = text;
    return fields.map(quoted).join(",");
  });
}

/** Tables and prose as comma-separated lines; merged cells keep only their first place. */
export async function renderCsv(content: Content): Promise<Uint8Array> {
  const lines = content.blocks.flatMap((block) =>
    block.type === "grid" ? [...rowsOf(block), ""] : [quoted(block.text)],
  );
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}
