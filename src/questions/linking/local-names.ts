import type { KnownIssuer } from "./issuers.js";
import { LEVELS } from "./names.data.js";
import type { Slip } from "./sounds.js";
import { spelling, syllables } from "./sounds.js";

/** Shortest place that is recognised by its sound, in characters, and in Latin letters. */
const LEAST = 2;
const LEAST_SPELLED = 4;
const HAN = /^\p{Script=Han}+$/u;

/** The places offices are called by. */
function localNames(issuers: readonly KnownIssuer[]): readonly string[] {
  return [...new Set(issuers.flatMap(({ places }) => places))];
}

/** "wanli街道": a place spelled in Latin letters within Chinese, as it is written; longest first. */
export function writtenOut(question: string, issuers: readonly KnownIssuer[]): string {
  if (!/[a-z]{4}/iu.test(question) || !/\p{Script=Han}/u.test(question)) return question;
  const places = localNames(issuers)
    .map((place) => ({ place, spelled: spelling(place) }))
    .filter(({ spelled }) => spelled.length >= LEAST_SPELLED)
    .sort((a, b) => b.spelled.length - a.spelled.length);
  return places.reduce(
    (text, { place, spelled }) =>
      text.replace(new RegExp(`(?<![a-z])${spelled}(?![a-z])`, "giu"), place),
    question,
  );
}

/**
 * "洛隆政务中心": the beginning of a stretch that nothing explains, when it sounds like a known
 * place and so is a known office. With its level behind it (某某县) it is another place.
 */
export function misheardPlace(
  gaps: readonly { readonly start: number; readonly text: string }[],
  issuers: readonly KnownIssuer[],
  names: (slip: Slip) => boolean,
): Slip | undefined {
  const places = localNames(issuers).filter((place) => HAN.test(place) && place.length >= LEAST);
  for (const { start, text } of gaps) {
    for (const place of places) {
      const typed = text.slice(0, place.length);
      const next = text.charAt(place.length);
      if (typed === place || typed.length < place.length || !HAN.test(typed)) continue;
      if (LEVELS.test(next) && !places.includes(place + next)) continue;
      if (syllables(typed).join(" ") !== syllables(place).join(" ")) continue;
      const slip = { start, end: start + typed.length, typed, meant: place };
      if (names(slip)) return slip;
    }
  }
  return undefined;
}
