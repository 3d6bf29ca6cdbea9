import type { Question } from "../../answers/question.js";
import { foldLabel } from "../../kernel/fold.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import { asks } from "../../questions/linking/understand.js";
import type { Spoken } from "../walk.js";

/**
 * Are a plan's offices those of the question? What linking found (or the conversation leaves) must
 * be met exactly; where it found nothing there must be one office, or only one whose own name the
 * question holds a piece of.
 */
export function bearsOffices({ u, slots, sources }: Question, spoken: Spoken): boolean {
  const planned = officesOf(spoken, sources.built.issuers);
  if (planned === undefined || slots.unknownPlace !== null) return false;
  const same = (issuers: readonly KnownIssuer[]): boolean =>
    issuers.length === planned.size && issuers.every((issuer) => planned.has(issuer));
  if (slots.named) return slots.subjects.some(same);
  const { issuers } = sources.built;
  if (issuers.length === 1) return same(issuers);
  const named = issuers.filter((issuer) => holdsPieceOf(u.text, issuer, issuers));
  return named.length > 0 && same(named);
}

function officesOf(
  { selectors, domains }: Spoken,
  issuers: readonly KnownIssuer[],
): ReadonlySet<KnownIssuer> | undefined {
  const found = [...selectors, ...domains].map(({ value }) =>
    issuers.find(
      ({ name, region }) => name === value.issuer && region.join() === value.region.join(),
    ),
  );
  const known = found.filter((one) => one !== undefined);
  return known.length < found.length ? undefined : new Set(known);
}

/** Does the text hold a pair of characters of the office's name that no other office's has? */
function holdsPieceOf(text: string, issuer: KnownIssuer, all: readonly KnownIssuer[]): boolean {
  const others = all.filter((one) => one !== issuer).map(({ name }) => foldLabel(name));
  return [...bigrams(foldLabel(issuer.name)).keys()].some(
    (pair) => text.includes(pair) && !others.some((name) => name.includes(pair)),
  );
}

/**
 * Are a plan's years those of the question? All of those named (or inherited) and no other, but the
 * year before where a change is asked; where none is named, all that the offices have.
 */
export function bearsYears(question: Question, { selectors, domains }: Spoken): boolean {
  const { u, slots } = question;
  const planned = new Set([...selectors, ...domains].map(({ value }) => value.year));
  const asked = slots.years.length > 0 ? slots.years : yearsHeld(question, selectors, domains);
  const back = asks(u, "change", "rate", "difference", "compare") && asked.length === 1;
  const allowed = new Set(back ? asked.flatMap((year) => [year, year - 1]) : asked);
  return (
    asked.every((year) => planned.has(year)) && [...planned].every((year) => allowed.has(year))
  );
}

function yearsHeld(
  { sources }: Question,
  selectors: Spoken["selectors"],
  domains: Spoken["domains"],
): number[] {
  const names = new Set([...selectors, ...domains].map(({ value }) => value.issuer));
  const own = sources.built.issuers.filter(({ name }) => names.has(name));
  return [...new Set(own.flatMap(({ documents }) => documents.map(({ year }) => year)))];
}
