import { HALL } from "../linking/names.data.js";
import { EMPTY_NOUNS } from "../linking/nouns.data.js";
import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { DESCRIBES_NOTHING, DESCRIBING_TAGS } from "../projects/described.data.js";

const ASIDE = new Set(["issuer", "region", "year", "relative", "decimals", "filler", "follow"]);
const SHORTEST = 2;
const HAN = /\p{Script=Han}/u;

/** An office called by the hall it runs: the hall may be meant, not the office. */
function hallsOf(u: Understanding): string[] {
  return meant(u.spans, "issuer").flatMap(({ span }) => HALL.exec(span.text)?.[0] ?? []);
}

/** The words of a question that describe what it is about; whose, when and how it asks left out. */
export async function contentWordsOf(
  u: Understanding,
  tags: RegExp = DESCRIBING_TAGS,
): Promise<string[]> {
  const { taggedWords } = await import("../linking/nouns.js");
  const aside = u.spans.filter(
    ({ text, meanings }) =>
      text.length > 1 && meanings.every(({ kind }) => ASIDE.has(kind) || kind === "operation"),
  );
  const kept = [...u.text]
    .map((c, at) => (aside.some(({ start, end }) => at >= start && at < end) ? " " : c))
    .join("");
  const found = taggedWords(kept).filter(
    ({ text, tag }) =>
      text.length >= SHORTEST &&
      HAN.test(text) &&
      tags.test(tag) &&
      !EMPTY_NOUNS.has(text) &&
      !DESCRIBES_NOTHING.has(text),
  );
  return [...new Set([...hallsOf(u), ...found.map(({ text }) => text)])];
}
