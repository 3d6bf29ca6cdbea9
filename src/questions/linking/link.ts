import type { Lexicon } from "./lexicon.js";
import type { Meaning, Span } from "./types.js";

/** Spans laid over the question so far; no two overlap. */
export class Layer {
  readonly text: string;
  #spans: Span[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Adds spans that overlap nothing laid before, longer ones first. */
  lay(spans: readonly Span[]): void {
    const order = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const span of order) if (!this.#covers(span)) this.#spans.push(span);
    this.#spans.sort((a, b) => a.start - b.start);
  }

  /** Takes spans off again. */
  lift(which: (span: Span) => boolean): void {
    this.#spans = this.#spans.filter((span) => !which(span));
  }

  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** The stretches no span covers, without surrounding spaces and punctuation. */
  gaps(): { start: number; end: number; text: string }[] {
    const gaps: { start: number; end: number; text: string }[] = [];
    let at = 0;
    const push = (end: number): void => {
      for (const part of this.text.slice(at, end).matchAll(/[\p{L}\p{N}²%.-]+/gu)) {
        const start = at + part.index;
        gaps.push({ start, end: start + part[0].length, text: part[0] });
      }
    };
    for (const span of this.#spans) {
      push(span.start);
      at = span.end;
    }
    push(this.text.length);
    return gaps;
  }

  #covers(one: { start: number; end: number }): boolean {
    return this.#spans.some((other) => one.start < other.end && other.start < one.end);
  }
}

const LATIN = /[a-z0-9]/;

function wordBoundary(text: string, start: number, end: number): boolean {
  const inner = (at: number): boolean =>
    LATIN.test(text[at - 1] ?? "") && LATIN.test(text[at] ?? "");
  return !(inner(start) || inner(end));
}

/**
 * The longest words of the lexicons over the text, left to right; a longer word that starts inside
 * a shorter one wins. `keep` chooses which meanings count, `drop` which words do not.
 */
export function matchWords(
  text: string,
  lexicons: readonly Lexicon[],
  keep: (meaning: Meaning) => boolean,
  drop: (span: Span) => boolean = () => false,
): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const span = longestAt(text, start, lexicons, keep, drop);
    if (span) found.push(span);
  }
  const chosen: Span[] = [];
  for (const span of found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (!chosen.some((other) => span.start < other.end && other.start < span.end))
      chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const SPACING = /[\s()（）〔〕【】·,，、-]/u;

/** Project names over the text, whatever spaces and brackets either has. */
export function matchNames(text: string, lexicon: Lexicon): Span[] {
  const places = [...text].flatMap((c, at) => (SPACING.test(c) ? [] : [at]));
  const squeezed = places.map((at) => text[at]).join("");
  const found = matchWords(squeezed, [lexicon], ({ kind }) => kind === "project");
  return found.map((span) => {
    const [start, end] = [places[span.start] ?? 0, (places[span.end - 1] ?? 0) + 1];
    return { ...span, start, end, text: text.slice(start, end) };
  });
}

function longestAt(
  text: string,
  start: number,
  lexicons: readonly Lexicon[],
  keep: (meaning: Meaning) => boolean,
  drop: (span: Span) => boolean,
): Span | undefined {
  const longest = Math.max(...lexicons.map((lexicon) => lexicon.longest));
  for (let length = Math.min(longest, text.length - start); length > 0; length--) {
    const word = text.slice(start, start + length);
    const meanings = lexicons.flatMap(({ words }) => words.get(word) ?? []).filter(keep);
    if (meanings.length > 0 && wordBoundary(text, start, start + length)) {
      const span = { start, end: start + length, text: word, meanings };
      if (!drop(span)) return span;
    }
  }
  return undefined;
}
