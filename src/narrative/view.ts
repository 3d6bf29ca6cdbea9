import { mendRadicals, simplify } from "../kernel/fold.js";
import { CLAUSE_MARKS, QUOTE_PAIRS, QUOTES } from "./words/punctuation.data.js";

/**
 * Text as the grammar reads it (one width, no quotes, no spaces inside words), with the way back:
 * `at[i]` is the place in `source` of the i-th character of `text`.
 */
export interface View {
  readonly source: string;
  readonly text: string;
  readonly at: readonly number[];
}

const WORD = /[a-z0-9]/;
const SPACE = /\s/;

/** A comma inside a number ("1,740.20") stays; any other is a pause between clauses. */
function groupsDigits(source: string, index: number): boolean {
  return /\d/.test(source.charAt(index - 1)) && /^\d{3}(?!\d)/.test(source.slice(index + 1));
}

function shown(source: string, index: number, char: string): string {
  if (QUOTES.includes(char)) return "";
  if (char === "," && groupsDigits(source, index)) return char;
  const folded = mendRadicals(char).normalize("NFKC").toLowerCase();
  return CLAUSE_MARKS[char] ?? CLAUSE_MARKS[folded] ?? folded;
}

/** Makes the reading view of a text. */
export function viewOf(text: string): View {
  const simple = simplify(text);
  const source = simple.length === text.length ? simple : text;
  let out = "";
  const at: number[] = [];
  let gap = false;
  let index = 0;
  for (const char of source) {
    if (SPACE.test(char)) gap = true;
    else {
      const piece = shown(source, index, char);
      if (gap && WORD.test(out.at(-1) ?? "") && WORD.test(piece.charAt(0))) {
        out += " ";
        at.push(index);
      }
      if (piece !== "") gap = false;
      for (const c of piece.split("")) {
        out += c;
        at.push(index);
      }
    }
    index += char.length;
  }
  at.push(source.length);
  return { source: text, text: out, at };
}

/** An opening quote just before a stretch belongs to it when the closing one is inside. */
function quoteBefore(source: string, start: number, text: string): string {
  const before = source.charAt(start - 1);
  const closes = Object.entries(QUOTE_PAIRS).some(
    ([close, open]) => open === before && text.includes(close) && !text.includes(open),
  );
  return closes ? before : "";
}

/** The printed text behind a stretch of the view. */
export function printedText(view: View, start: number, end: number): string {
  const from = view.at[start] ?? 0;
  const last = view.at[end - 1] ?? 0;
  const text = view.source.slice(from, end > start ? last + 1 : last).trim();
  return quoteBefore(view.source, from, text) + text;
}
