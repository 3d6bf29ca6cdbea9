import { foldLabel } from "../../kernel/fold.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import type { Intent } from "../../questions/intent/intent.js";
import { bigrams, coverage } from "../../questions/linking/fuzzy.js";
import {
  ANY_OFFICE,
  DONE_THERE,
  NAMED_PLACE,
  OFFICE_AFTER_PLACE,
  OFFICE_ONLY,
  PLACE_LIKE,
  UNKNOWN_OFFICE,
  UNKNOWN_PLACE,
} from "../../questions/linking/names.data.js";
import { meant, type Span } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Vocabulary } from "../../questions/linking/vocabulary.js";
import { RATED, WHICH_KIND } from "../../questions/linking/words.data.js";
import { GLOSSES, NEUTRAL_WORDS, PAID_TO } from "./left-aside.data.js";
import { narrows } from "./left-aside.js";

/** From this share of unexplained content on, an answer would ignore part of the question. */
const MAX_UNEXPLAINED = 0.45;
/** Where no department or no measure is named, less may be left aside. */
const MAX_STRICT = 0.34;
/** Fewer unexplained characters, or characters of nouns among them, are no matter. */
const LEAST_NOUNS = 2;
const LEAST_IMPLIED = 3;
const NAME_LENGTH = 6;
/** An English question quotes Chinese only to name things. */
const ENGLISH = /(?:[a-z]{2,}\W+){3}/u;
const LEAST_NAME = 3;
/** So much of a stretch must stand in a target's name to be what that speaks of. */
const THING = 0.66;
/** A stretch is explained when this share of its character pairs stands in the evidence. */
const EXPLAINED = 0.33;
/** A Chinese name in an English question must stand there nearly whole. */
const NAMED = 0.8;

const CONTENT = new Set([
  "issuer",
  "region",
  "measure",
  "line",
  "project",
  "indicator",
  "stated",
  "term",
  "scope",
  "family",
]);

/** A gap that names an office or place that is not loaded; `known`: names the documents use of things. */
export function foreignName(u: Understanding, known: readonly string[] = []): string | null {
  const gap = u.gaps.find(
    ({ text }) =>
      text.length >= 2 &&
      (UNKNOWN_OFFICE.test(text) || UNKNOWN_PLACE.test(text)) &&
      !isThing(text, known),
  );
  return u.unknownPlace ?? gap?.text ?? officeOfPlace(u, known) ?? otherOffice(u);
}

/** "政务大厅", where the documents' targets speak of a 政务服务大厅: a place in them, no office. */
function isThing(text: string, known: readonly string[]): boolean {
  // "给进驻大厅的": what is done there, not an office of that name.
  if (DONE_THERE.test(text)) return true;
  const thing = PLACE_LIKE.exec(text)?.[0];
  if (thing !== undefined && known.some((name) => name.includes(thing))) return true;
  return !OFFICE_ONLY.test(text) && known.some((name) => coverage(text, name) >= THING);
}

/** A known place followed by an office that is not loaded: not another office of that place is meant. */
function officeOfPlace(u: Understanding, known: readonly string[]): string | null {
  const taken = u.spans.filter(({ meanings }) =>
    meanings.some(({ kind }) => ["issuer", "project", "line", "measure", "table"].includes(kind)),
  );
  // "行政审批局" is more than the words it shares with a project.
  const cut = (one: Span, end: number): boolean =>
    one.end < end && one.meanings.every(({ kind }) => kind === "project" || kind === "line");
  for (const { place, span } of meant(u.spans, "region")) {
    const office = OFFICE_AFTER_PLACE.exec(u.text.slice(span.end))?.[0];
    if (office === undefined) continue;
    const end = span.end + office.length;
    const own = taken.some((one) => one.start < end && one.end > span.end && !cut(one, end));
    if (!own && !isThing(office, known)) return place + office;
  }
  return null;
}

/** An office that stands beside every issuer found ("教育局" where 教育 is a line item). */
function otherOffice(u: Understanding): string | null {
  const own = u.spans.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind === "issuer" || kind === "project" || kind === "table"),
  );
  const named = new Set(meant(u.spans, "line").map(({ label }) => label));
  for (const match of u.text.matchAll(ANY_OFFICE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (own.some((span) => span.start < end && start < span.end)) continue;
    if (![...named].some((label) => label.includes(match[0]))) return match[0];
  }
  return null;
}

/** All words the figures are printed with, and the targets of the projects among them. */
function evidenceOf(
  figures: readonly Figure[],
  vocabularies: readonly Vocabulary[],
): Map<string, number> {
  const projects = new Set(figures.flatMap(({ key }) => key?.project ?? []));
  const documents = new Set(figures.map(({ documentId }) => documentId));
  const targets = vocabularies
    .filter(({ document }) => documents.has(document))
    .flatMap(({ indicators }) => indicators)
    .filter(({ project }) => project !== null && projects.has(project))
    .flatMap(({ aliases }) => aliases);
  const text = figures
    .flatMap(({ row, column, table, project, context, key }) => [
      ...row,
      ...column,
      table,
      project ?? "",
      key?.indicator ?? "",
      context.slice(0, 200),
    ])
    .join(" ");
  return bigrams(foldLabel(`${text} ${targets.join(" ")}`));
}

/** Is a stretch of the question found again in the evidence? */
function explained(
  text: string,
  evidence: ReadonlyMap<string, number>,
  least = EXPLAINED,
): boolean {
  const own = [...bigrams(text).keys()];
  return own.length > 0 && own.filter((pair) => evidence.has(pair)).length / own.length >= least;
}

/** Content stretches nothing explains, given the figures that would answer. */
export function unexplained(
  u: Understanding,
  figures: readonly Figure[],
  vocabularies: readonly Vocabulary[],
): string[] {
  return unexplainedGaps(u, figures, vocabularies).map(({ text }) => text);
}

/** "给退休人员" beside 退休费: what is left without the word for people is what the figure is called. */
function bare(text: string): string {
  const rest = text.replace(PAID_TO, "").replace(NEUTRAL_WORDS, "");
  return rest.length < text.length ? rest : "";
}

/** "请人干活" before 劳务费: says what the item is for, and narrows it to nothing less. */
function glosses(text: string, figures: readonly Figure[]): boolean {
  return GLOSSES.some(
    ({ item, said }) =>
      said.test(text) && figures.every(({ row }) => row.some((part) => item.test(part.trim()))),
  );
}

/** Those stretches, with where they stand. */
function unexplainedGaps(
  u: Understanding,
  figures: readonly Figure[],
  vocabularies: readonly Vocabulary[],
): Understanding["gaps"] {
  const evidence = evidenceOf(figures, vocabularies);
  const least = ENGLISH.test(u.text) ? NAMED : EXPLAINED;
  return u.gaps.filter(
    ({ text }) =>
      isContent(text) &&
      !explained(text, evidence, least) &&
      !explained(bare(text), evidence, least) &&
      !(figures.length > 0 && glosses(text, figures)),
  );
}

/** Does a word that no figure explains narrow what the figures are of? */
export async function narrowsThings(
  u: Understanding,
  intent: Intent,
  figures: readonly Figure[],
  vocabularies: readonly Vocabulary[],
): Promise<boolean> {
  const gaps = unexplainedGaps(u, figures, vocabularies);
  if (gaps.length === 0) return false;
  const { nounsOf } = await import("../../questions/linking/nouns.js");
  return narrows(u, intent, gaps, nounsOf(u.text));
}

/**
 * "国有资产呢" after an amount: does a turn that takes over what was asked before name another thing,
 * one that the figures taken over are not called by?
 */
export async function namesOtherThing(
  u: Understanding,
  figures: readonly Figure[],
): Promise<boolean> {
  const gaps = u.gaps.filter(({ text }) => isContent(text));
  if (gaps.length === 0) return false;
  const names = figures.flatMap(({ row, column, table, project, key }) => [
    ...[...row, ...column, table, project ?? "", key?.indicator ?? ""],
  ]);
  const called = foldLabel(names.join(" "));
  const { nounsOf } = await import("../../questions/linking/nouns.js");
  return nounsOf(u.text).some(
    ({ start, end }) =>
      end - start >= LEAST_NOUNS &&
      gaps.some((gap) => start < gap.end && end > gap.start) &&
      !called.includes(foldLabel(u.text.slice(start, end))),
  );
}

/** Latin words beside a Chinese question (a transcribed name) are no content of their own. */
function isContent(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && text.length >= 2;
}

/** A short stretch with a noun in it is one name (事业运行); of a long one the nouns count. */
function contentOf(
  gap: { start: number; end: number },
  nouns: readonly { start: number; end: number }[],
): number {
  const own = nouns.filter(({ start, end }) => start >= gap.start && end <= gap.end);
  const length = gap.end - gap.start;
  if (own.length > 0 && length <= NAME_LENGTH) return length;
  return own.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How many characters of the stretches belong to nouns of the question. */
async function nounLength(u: Understanding, rest: readonly string[]): Promise<number> {
  const { nounsOf } = await import("../../questions/linking/nouns.js");
  const gaps = u.gaps.filter(({ text }) => rest.includes(text));
  const inside = (at: number): boolean => gaps.some(({ start, end }) => at >= start && at < end);
  const nouns = nounsOf(u.text).filter(({ start, end }) => inside(start) && inside(end - 1));
  if (nouns.some(({ name }) => name)) return Number.POSITIVE_INFINITY;
  if (nouns.some(({ start }) => WHICH_KIND.some((word) => u.text.slice(0, start).endsWith(word)))) {
    return Number.POSITIVE_INFINITY;
  }
  return gaps.reduce((sum, gap) => sum + contentOf(gap, nouns), 0);
}

/** "窗口按期办件率": an amount whose own labels do not hold these words does not answer. */
function asksRated(u: Understanding, figures: readonly Figure[]): boolean {
  const money = figures.every(({ unit }) => unit !== null && dimensionOf(unit) === "money");
  const labels = figures.map(({ row, project }) => foldLabel(`${row.join("")}${project ?? ""}`));
  return (
    money &&
    u.gaps.some(({ text }) => RATED.test(text) && !labels.some((label) => label.includes(text)))
  );
}

/**
 * "120急救指挥中心", where a project is only called 指挥中心: a noun that joins a stretch of a
 * project's name and stands in nothing of it makes it another thing.
 */
function isOtherThing(u: Understanding, rest: readonly string[]): boolean {
  const parts = u.spans.filter(
    ({ text, meanings }) =>
      NAMED_PLACE.test(text) &&
      meanings.every(
        (one) =>
          one.kind === "project" && !one.names.some((name) => foldLabel(name).startsWith(text)),
      ),
  );
  return u.gaps.some(
    ({ text, end }) => rest.includes(text) && parts.some(({ start }) => start === end),
  );
}

/** Does the answer leave too much of the question aside? */
export async function ignoresTooMuch(
  u: Understanding,
  figures: readonly Figure[],
  vocabularies: readonly Vocabulary[],
  strict: boolean,
): Promise<boolean> {
  const rest = unexplained(u, figures, vocabularies);
  if (ENGLISH.test(u.text) && rest.some((text) => text.length >= LEAST_NAME)) return true;
  if (asksRated(u, figures)) return true;
  if (isOtherThing(u, rest)) return true;
  if (rest.join("").length < LEAST_NOUNS) return false;
  const length = rest.join("").length;
  const nouns = await nounLength(u, rest);
  if (nouns !== Number.POSITIVE_INFINITY && strict && length < LEAST_IMPLIED) return nouns > 0;
  const left = strict ? Math.max(length, nouns) : nouns;
  if (left < LEAST_NOUNS) return false;
  const known = u.spans.filter(hasContent).reduce((sum, { start, end }) => sum + end - start, 0);
  const named = u.spans
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === "issuer" || kind === "region"))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const subject = Math.max(2, known - named);
  return (
    left === Number.POSITIVE_INFINITY ||
    left / (left + subject) > (strict ? MAX_STRICT : MAX_UNEXPLAINED)
  );
}

function hasContent(span: Span): boolean {
  return span.meanings.some(({ kind }) => CONTENT.has(kind));
}
