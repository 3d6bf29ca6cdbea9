import { CLAUSE_END, CLOSING, OPENING, SENTENCE_END } from "./labels.data.js";

/** An opening mark that is not closed within this many characters is taken for a slip. */
const LONGEST_QUOTE = 200;
const DIGITS = /[\d０-９]/;

/**
 * Cuts text after sentence ends (or, with `at`, other marks), never inside quotation marks,
 * brackets or a number. The pieces joined are the text.
 */
export function sentences(text: string, at: RegExp = SENTENCE_END): string[] {
  const pieces: string[] = [];
  let start = 0;
  let closeAt = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    if (i >= closeAt && OPENING.includes(c)) closeAt = closingOf(text, i);
    if (i < closeAt || !at.test(c) || insideNumber(text, i)) continue;
    while (i + 1 < text.length && /\s/.test(text[i + 1] ?? "")) i++;
    pieces.push(text.slice(start, i + 1));
    start = i + 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/**
 * Pieces of at most about `size` characters, cut at sentence ends where there are any, else at
 * clause ends, else anywhere but inside a number.
 */
export function splitLong(text: string, size: number): string[] {
  if (text.length <= size) return [text];
  const parts = sentences(text).flatMap((s) => (s.length <= size ? [s] : splitSentence(s, size)));
  return pack(parts, size);
}

function splitSentence(text: string, size: number): string[] {
  const clauses = sentences(text, CLAUSE_END);
  return pack(
    clauses.flatMap((c) => (c.length <= size ? [c] : hardCut(c, size))),
    size,
  );
}

function hardCut(text: string, size: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > size) {
    let end = size;
    while (end > size / 2 && numeric(rest[end - 1]) && numeric(rest[end])) end--;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function pack(parts: readonly string[], size: number): string[] {
  const packed: string[] = [];
  for (const part of parts) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + part.length <= size) packed[packed.length - 1] += part;
    else packed.push(part);
  }
  return packed.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function closingOf(text: string, open: number): number {
  const mark = text[open] ?? "";
  const close = CLOSING[OPENING.indexOf(mark)] ?? "";
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + LONGEST_QUOTE); i++) {
    if (text[i] === mark) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return open;
}

function insideNumber(text: string, i: number): boolean {
  return /[,，:：、;；]/.test(text[i] ?? "") && digit(text[i - 1]) && digit(text[i + 1]);
}

function digit(c: string | undefined): boolean {
  return c !== undefined && DIGITS.test(c);
}

function numeric(c: string | undefined): boolean {
  return c !== undefined && /[\d.,%‰０-９．，]/.test(c);
}
