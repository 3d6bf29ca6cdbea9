import type { Block } from "./block.js";
import { displayWidth } from "./columns.js";
import { split, utf8Bytes } from "./split.js";

/** Longest text message of an application, in bytes; WeCom cuts off what is longer. */
export const TEXT_LIMIT = 2048;
/** Longest message of an AI bot, streamed or pushed, in bytes. */
export const MARKDOWN_LIMIT = 20_480;
/** Places in one line of a phone; a table wider than that is written row by row. */
const LINE = 36;
const WIDE_SPACE = "\u3000";
const COLON = "：";

type Rows = readonly (readonly string[])[];

/** Blocks as text messages of an application, in order. */
export function toText(blocks: readonly Block[]): string[] {
  return split(blocks.map(textOf).filter(isSaid).join("\n\n"), TEXT_LIMIT, utf8Bytes);
}

/** Blocks as messages in the Markdown that an AI bot's chat shows, in order. */
export function toMarkdown(blocks: readonly Block[]): string[] {
  return split(blocks.map(markdownOf).filter(isSaid).join("\n\n"), MARKDOWN_LIMIT, utf8Bytes);
}

function isSaid(text: string): boolean {
  return text.trim() !== "";
}

function textOf(block: Block): string {
  if (block.kind === "table") return plain(tableText(block.rows));
  return plain(block.kind === "sources" ? block.lines.join("\n") : block.text);
}

/** A text message turns `<a href>` into a link; nothing we print is meant as one. */
function plain(text: string): string {
  return text.replace(/<(?=\/?a\b)/gi, "＜");
}

/** Is a table too wide for the lines of a phone? Two columns are names and values, never too wide. */
export function isWide(rows: Rows): boolean {
  const widths = widthsOf(rows);
  return widths.length > 2 && widths.reduce((sum, width) => sum + width + 2, -2) > LINE;
}

function widthsOf(rows: Rows): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
    }
  }
  return widths;
}

/** Columns side by side where they fit into a line, else each row with the names of its cells. */
function tableText(rows: Rows): string {
  const widths = widthsOf(rows);
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  if (total <= LINE) return aligned(rows, widths);
  return widths.length > 2 ? rowByRow(rows) : rows.map((row) => row.join(COLON)).join("\n");
}

function aligned(rows: Rows, widths: readonly number[]): string {
  const pad = (cell: string, at: number): string => {
    const missing = (widths[at] ?? 0) + 2 - displayWidth(cell);
    return cell + WIDE_SPACE.repeat(Math.floor(missing / 2)) + " ".repeat(missing % 2);
  };
  return rows.map((row) => row.map(pad).join("").trimEnd()).join("\n");
}

function rowByRow([head = [], ...rows]: Rows): string {
  if (rows.length === 0) return head.join("\n");
  return rows
    .map(([name = "", ...cells]) =>
      [
        name,
        ...cells.map((cell, at) => {
          const column = head[at + 1] ?? "";
          return `${WIDE_SPACE}${column === "" ? "" : `${column}${COLON}`}${cell}`;
        }),
      ].join("\n"),
    )
    .join("\n");
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case "lead":
      return lines(block.text)
        .map((line) => (isSaid(line) ? `**${line.trim()}**` : ""))
        .join("  \n");
    case "text":
      return lines(block.text).join("  \n");
    case "note":
      return lines(block.text)
        .map((line) => `> ${line}`)
        .join("  \n");
    case "sources":
      return block.lines.flatMap(lines).join("  \n");
    case "table":
      return tableMarkdown(block.rows);
  }
}

function lines(text: string): string[] {
  return text.split("\n").map(escapeMarkdown);
}

/** What Markdown would read as emphasis, code, a link, HTML, a heading, a quote or a list. */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\*_`~<]/g, "\\$&")
    .replaceAll("](", "]\\(")
    .replace(/^(\s*)([#>+-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)]\s)/, "$1\\$2");
}

function tableMarkdown([head = [], ...rows]: Rows): string {
  const row = (cells: readonly string[]): string =>
    `| ${head.map((_, at) => cellMarkdown(cells[at] ?? "")).join(" | ")} |`;
  return [row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row)].join("\n");
}

function cellMarkdown(cell: string): string {
  return escapeMarkdown(cell.replace(/\s*\n\s*/g, " ")).replaceAll("|", "\\|");
}
