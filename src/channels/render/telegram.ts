import type { Block } from "./block.js";
import { columns as laidOut } from "./columns.js";
import { splitMessage } from "./split-text.js";

/** Longest message and longest caption, in UTF-16 units of the text without its tags. */
export const MESSAGE_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;

/** One message: as HTML, and as plain text where Telegram cannot read that. */
export interface Rendered {
  readonly html: string;
  readonly plain: string;
}

/** Where the mark [n] of an answer leads. */
export type LinkTo = (mark: string) => string | undefined;

interface Line {
  readonly plain: string;
  readonly html: string;
  /** Lines of one wrap stand in one element while they are in one message. */
  readonly wrap: "none" | "sources" | "table";
}

/** Blocks as messages, in order; nothing is lost but line ends between messages. */
export function renderTelegram(
  blocks: readonly Block[],
  linkTo: LinkTo = () => undefined,
): Rendered[] {
  const lines = blocks.flatMap((block) => linesOf(block, linkTo));
  const messages: Line[][] = [];
  let used = 0;
  for (const line of lines) {
    const last = messages.at(-1);
    if (last && used + 1 + line.plain.length <= MESSAGE_LIMIT) {
      last.push(line);
      used += 1 + line.plain.length;
    } else {
      messages.push([line]);
      used = line.plain.length;
    }
  }
  return messages
    .map((one) => ({
      html: wrapped(one),
      plain: one.map(({ plain }) => plain).join("\n"),
    }))
    .filter(({ plain }) => plain.trim() !== "");
}

/** Text as HTML that Telegram shows letter by letter. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function linesOf(block: Block, linkTo: LinkTo): Line[] {
  switch (block.kind) {
    case "lead":
      return cut(block.text, "none", (piece) => `<b>${marked(piece, linkTo)}</b>`);
    case "text":
      return cut(block.text, "none", (piece) => marked(piece, linkTo));
    case "note":
      return cut(block.text, "none", (piece) => `<i>${marked(piece, linkTo)}</i>`);
    case "sources":
      return block.lines.flatMap((line) => cut(line, "sources", (piece) => marked(piece, linkTo)));
    case "table":
      return tableLines(block.rows);
  }
}

/** A text as lines that each fit into a message. */
function cut(text: string, wrap: Line["wrap"], html: (piece: string) => string): Line[] {
  return text
    .split("\n")
    .flatMap((line) => (line === "" ? [""] : splitMessage(line, MESSAGE_LIMIT)))
    .map((plain) => ({ plain, html: html(plain), wrap }));
}

function marked(text: string, linkTo: LinkTo): string {
  return escapeHtml(text).replace(/\[(\d+)\]/g, (mark, number: string) => {
    const url = linkTo(number);
    return url === undefined
      ? mark
      : `<a href="${escapeHtml(url).replaceAll('"', "&quot;")}">${mark}</a>`;
  });
}

/** Two columns are names and values; more are aligned by the width of their letters. */
function tableLines(rows: readonly (readonly string[])[]): Line[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns <= 2) {
    return rows.flatMap(([name = "", value = ""]) =>
      cut(`${name}  ${value}`, "none", (piece) =>
        piece.startsWith(name)
          ? `<b>${escapeHtml(name)}</b>${escapeHtml(piece.slice(name.length))}`
          : escapeHtml(piece),
      ),
    );
  }
  return laidOut(rows).flatMap((line) => cut(line, "table", escapeHtml));
}

const ELEMENTS = {
  none: ["", ""],
  sources: ["<blockquote expandable>", "</blockquote>"],
  table: ["<pre>", "</pre>"],
} as const;

function wrapped(lines: readonly Line[]): string {
  let html = "";
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.wrap ?? "none";
    const [open] = ELEMENTS[line.wrap];
    const [, close] = ELEMENTS[before];
    const same = at > 0 && before === line.wrap;
    html += same
      ? `\n${line.html}`
      : `${at > 0 ? close : ""}${at > 0 ? "\n" : ""}${open}${line.html}`;
  }
  return html + ELEMENTS[lines.at(-1)?.wrap ?? "none"][1];
}
