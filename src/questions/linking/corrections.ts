import type { Meaning, Span } from "./types.js";
import { TAKEN_BACK } from "./words.data.js";

/** What a person corrects in mid-sentence: when, and who. */
const CORRECTED: readonly (readonly Meaning["kind"][])[] = [
  ["year", "relative", "span"],
  ["issuer"],
  ["measure", "line", "project"],
];

/** "去年……哦不，就2023年": of years, offices and things on both sides of a correction the later ones count. */
export function withoutCorrected(text: string, spans: readonly Span[]): readonly Span[] {
  const match = TAKEN_BACK.exec(text);
  if (!match) return spans;
  const taken = CORRECTED.flatMap((kinds) => {
    const own = spans.filter(({ meanings }) => meanings.some(({ kind }) => kinds.includes(kind)));
    const later = own.filter(({ start }) => start >= match.index);
    return later.length > 0 ? own.filter(({ end }) => end <= match.index) : [];
  });
  return spans.filter((span) => !taken.includes(span));
}
