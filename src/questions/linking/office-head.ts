import type { KnownIssuer } from "./issuers.js";
import type { Span } from "./types.js";

/** Shorter heads are words like any other. */
const LEAST_HEAD = 2;
/** What stands behind the whole name of an office. */
const STRENGTH = 0.5;

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * "洛龙政务人员经费": right behind a place, the beginning of one office's name there and of no
 * other's, where nothing else explains it. Spans over place and beginning.
 */
export function officeHeads(
  spans: readonly Span[],
  gaps: readonly Gap[],
  issuers: readonly KnownIssuer[],
): Span[] {
  return spans.flatMap((region): Span[] => {
    const [only, ...others] = region.meanings;
    const gap = gaps.find(({ start }) => start === region.end);
    if (only?.kind !== "region" || others.length > 0 || !gap || gap.text.length < LEAST_HEAD)
      return [];
    const local = issuers.filter(({ places }) => places.includes(only.place));
    const called = local.filter(({ office }) => office.startsWith(gap.text));
    const [issuer, ...more] = called;
    if (!issuer || more.length > 0) return [];
    const documents = issuer.documents.map(({ id }) => id);
    return [
      {
        start: region.start,
        end: gap.end,
        text: `${region.text}${gap.text}`,
        meanings: [{ kind: "issuer", documents, strength: STRENGTH }],
      },
    ];
  });
}
