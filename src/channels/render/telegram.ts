import type { Block } from "./block.js";
import { displayWidth, columns as laidOut } from "./columns.js";
import { split, utf16Units } from "./split.js";
import { LEADING_VALUE } from "./telegram.data.js";

/** Longest message, in UTF-16 units of the text without its tags. */
export const MESSAGE_LIMIT = 4096;
/** Longest caption, counted as messages are. */
export const CAPTION_LIMIT = 1024;

/** Entities of a message that Telegram shows; it drops the others without a word. */
const ENTITIES = 96;
/** Places a phone shows in one line of fixed width. */
const PHONE = 36;
/** A longer first line is a text, not a headline. */
const HEADLINE = 80;

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
  readonly wrap: keyof typeof ELEMENTS;
}

const ELEMENTS = {
  none: ["", ""],
  sources: ["<blockquote expandable>", "</blockquote>"],
  table: ["<pre>", "</pre>"],
} as const;

/** Blocks as messages, in order; nothing is lost but line ends between messages. */
export function renderTelegram(
  blocks: readonly Block[],
  linkTo: LinkTo = () => undefined,
): Rendered[] {
  const messages: Line[][] = [];
  let used = 0;
  let entities = 0;
  for (const line of blocks.flatMap((block) => linesOf(block, linkTo))) {
    const last = messages.at(-1);
    const more = entitiesOf(line);
    if (last && used + 1 + line.plain.length <= MESSAGE_LIMIT && entities + more <= ENTITIES) {
      last.push(line);
      used += 1 + line.plain.length;
      entities += more;
    } else {
      messages.push([line]);
      used = line.plain.length;
      entities = more;
    }
  }
  return messages
    .map((one) => ({ html: wrapped(one), plain: one.map(({ plain }) => plain).join("\n") }))
    .filter(({ plain }) => plain.trim() !== "");
}

/** A plain text as messages. */
export function plainMessages(text: string): Rendered[] {
  return splitText(text, MESSAGE_LIMIT).map((plain) => ({ plain, html: escapeHtml(plain) }));
}

/** A text as pieces of at most so many units as Telegram counts. */
export function splitText(text: string, limit: number): string[] {
  return split(text, limit, utf16Units);
}

/** Text as HTML that Telegram shows letter by letter. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function linesOf(block: Block, linkTo: LinkTo): Line[] {
  const html = (text: string): string => marked(text, linkTo);
  switch (block.kind) {
    case "lead":
      return cut(block.text, "none", (piece) => headline(piece, html));
    case "text":
      return cut(block.text, "none", html);
    case "note":
      return cut(block.text, "none", (piece) => tagged("i", html(piece)));
    case "sources":
      return block.lines.flatMap((line) => cut(line, "sources", html));
    case "table":
      return tableLines(block.rows);
  }
}

/** A text as lines that each fit into a message. */
function cut(text: string, wrap: Line["wrap"], html: (piece: string) => string): Line[] {
  return text
    .split("\n")
    .flatMap((line) => (line.length <= MESSAGE_LIMIT ? [line] : splitText(line, MESSAGE_LIMIT)))
    .map((plain) => ({ plain, html: html(plain), wrap }));
}

/** The value an answer begins with stands out; where it begins with words, the whole line does. */
function headline(text: string, html: (text: string) => string): string {
  const value = LEADING_VALUE.exec(text)?.[0];
  if (value !== undefined) return `${tagged("b", html(value))}${html(text.slice(value.length))}`;
  return text.length > HEADLINE ? html(text) : tagged("b", html(text));
}

function tagged(tag: string, html: string): string {
  return html.trim() === "" ? html : `<${tag}>${html}</${tag}>`;
}

function marked(text: string, linkTo: LinkTo): string {
  return escapeHtml(text).replace(/\[(\d+)\]/g, (mark, number: string) => {
    const url = linkTo(number);
    return url === undefined ? mark : `<a href="${attribute(url)}">${mark}</a>`;
  });
}

function attribute(text: string): string {
  return escapeHtml(text).replaceAll('"', "&quot;");
}

/**
 * Two columns are names and values; more are aligned where a phone shows them in one line, else each
 * row is a line of its own with the names of its columns.
 */
function tableLines(rows: readonly (readonly string[])[]): Line[] {
  const flat = rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, " ")));
  if (Math.max(0, ...flat.map((row) => row.length)) <= 2) return flat.flatMap(pairLines);
  const lines = laidOut(flat);
  if (lines.every((line) => displayWidth(line) <= PHONE)) {
    return lines.flatMap((line) => cut(line, "table", escapeHtml));
  }
  const [head = [], ...body] = flat;
  return body.flatMap((row) => recordLines(head, row));
}

function pairLines([name = "", value = ""]: readonly string[]): Line[] {
  return named(name, value === "" ? "" : `  ${value}`);
}

/** "洛龙区政务服务中心  年度 2023 · 阶段 预算 · 数字 817" */
function recordLines(head: readonly string[], [name = "", ...cells]: readonly string[]): Line[] {
  const told = cells.flatMap((cell, at) => (cell === "" ? [] : [`${head[at + 1] ?? ""} ${cell}`]));
  return named(name, told.length === 0 ? "" : `  ${told.join(" · ")}`);
}

function named(name: string, rest: string): Line[] {
  return cut(`${name}${rest}`, "none", (piece) =>
    name !== "" && piece.startsWith(name)
      ? `${tagged("b", escapeHtml(name))}${escapeHtml(piece.slice(name.length))}`
      : escapeHtml(piece),
  );
}

function entitiesOf({ html, wrap }: Line): number {
  return (html.match(/<\w/g)?.length ?? 0) + (wrap === "none" ? 0 : 1);
}

function wrapped(lines: readonly Line[]): string {
  let html = "";
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const [open] = ELEMENTS[line.wrap];
    if (before === undefined) html += `${open}${line.html}`;
    else if (before.wrap === line.wrap) html += `\n${line.html}`;
    else html += `${ELEMENTS[before.wrap][1]}\n${open}${line.html}`;
  }
  return html + ELEMENTS[lines.at(-1)?.wrap ?? "none"][1];
}
