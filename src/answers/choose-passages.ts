import { foldLabel } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import { bestSentence } from "../passages/best-sentence.js";
import { isAskedField, isNamedField } from "../passages/field.js";
import { LIST_MARK } from "../passages/labels.data.js";
import type { Found } from "../passages/retrieve.js";
import { sentences } from "../passages/split.js";
import { bigrams } from "../questions/fuzzy.js";
import { OFFICE_HEADINGS, REASON_GIVEN, VALUE_QUESTION } from "../questions/intent.data.js";
import { meant } from "../questions/types.js";
import { asks, type Understanding } from "../questions/understand.js";

/** A further passage is shown only when it answers about as well as the best. */
const ABOUT_AS_WELL = 0.85;
/** A best sentence must hold this share of the question's content to answer it. */
const COVERED = 0.45;
/** Who does something is asked in words of one's own; duties are short. */
const COVERED_DUTY = 0.25;
/** Where an amount is asked for, prose answers only if it speaks of just that. */
const COVERED_AMOUNT = 0.75;

/** Those found that answer: divisions, a reason, an amount where one is asked, else what is spoken of. */
export function answering(
  found: readonly Found[],
  u: Understanding,
  content: readonly string[],
  isStrict: boolean,
): Found[] {
  const amount = VALUE_QUESTION.some((word) => u.text.includes(word));
  if (amount && isStrict) return [];
  const needed = amount || isStrict ? COVERED_AMOUNT : COVERED;
  const covering = found.filter(({ passage }) => {
    if (content.length === 0) return false;
    if (covers(passage, u.text, content) < needed) return false;
    return !amount || statesAmount(passage, u.text);
  });
  if (asks(u, "office")) {
    const offices = found.filter(({ passage }) => isOffice(passage));
    const duties = found.filter(
      ({ passage }) => passage.kind === "duty" && covers(passage, u.text, content) >= COVERED_DUTY,
    );
    return duties.length > 0 ? duties : offices;
  }
  const fields = found.filter(({ passage }) => isAskedField(passage, u.text));
  if (!asks(u, "reason")) return content.length > 0 ? covering : isStrict ? [] : fields;
  return withReason(found, covering, fields);
}

/** What is spoken of and says why, else what is spoken of, else what says why; never a definition. */
function withReason(
  found: readonly Found[],
  covering: readonly Found[],
  fields: readonly Found[],
): Found[] {
  const told = found.filter(({ passage }) => passage.kind !== "term");
  const giving = told.filter((hit) => givesReason(hit.passage) || fields.includes(hit));
  const spoken = told.filter((hit) => covering.includes(hit));
  const both = spoken.filter((hit) => giving.includes(hit));
  return [both, spoken, giving].find((hits) => hits.length > 0) ?? [];
}

function isOffice({ path }: Passage): boolean {
  return OFFICE_HEADINGS.some((word) => path.join(" ").includes(word));
}

function givesReason({ text }: Passage): boolean {
  return REASON_GIVEN.some((word) => text.includes(word));
}

/** The best, and others close to it; of a form only the field that is asked for. */
export function aboutAsGood(
  good: readonly Found[],
  u: Understanding,
  content: readonly string[],
): Found[] {
  const held = new Map(good.map((hit) => [hit, covers(hit.passage, u.text, content)]));
  const holdsAsMuch = (hit: Found, than: readonly Found[]) =>
    (held.get(hit) ?? 0) >= ABOUT_AS_WELL * Math.max(0, ...than.map((one) => held.get(one) ?? 0));
  const named = new Set(
    meant(u.spans, "project").flatMap(({ names }) => names.map((name) => foldLabel(name))),
  );
  const ofProject = good.filter(({ passage }) => named.has(foldLabel(passage.subject ?? "")));
  const pool = ofProject.length > 0 ? ofProject : good;
  const fields = pool.filter((hit) => isAskedField(hit.passage, u.text) && holdsAsMuch(hit, pool));
  if (fields.length > 0 && (ofProject.length > 0 || fields[0] === pool[0])) {
    return wholeField(fields, u).filter((hit, _, all) => holdsAsMuch(hit, all));
  }
  const best = pool[0]?.score ?? 0;
  return pool.filter(
    (hit) => hit.score >= ABOUT_AS_WELL * best && holdsAsMuch(hit, pool.slice(0, 1)),
  );
}

/** The field that the question names, else the best one: its parts in printed order. */
function wholeField(fields: readonly Found[], u: Understanding): Found[] {
  const named = fields.filter(({ passage }) => isNamedField(passage, u.text));
  const [best] = named.length > 0 ? named : fields;
  const key = (hit: Found | undefined) =>
    JSON.stringify([hit?.passage.documentId, hit?.passage.path]);
  return fields.filter((hit) => key(hit) === key(best)).sort((a, b) => a.passage.id - b.passage.id);
}

/** A question for an amount is answered by a sentence with one, never by a definition. */
function statesAmount(passage: Passage, query: string): boolean {
  return passage.kind !== "term" && /\d/.test(bestSentence(passage, query));
}

/** Character pairs of the question that carry content. */
export function contentOf(u: Understanding): string[] {
  const spans = u.spans.filter(({ meanings }) =>
    meanings.some(({ kind }) =>
      ["measure", "line", "project", "indicator", "scope", "term", "quantity"].includes(kind),
    ),
  );
  const texts = [...spans.map(({ text }) => text), ...u.gaps.map(({ text }) => text)];
  return [...new Set(texts.flatMap((text) => [...bigrams(foldLabel(text)).keys()]))];
}

function covers(passage: Passage, query: string, content: readonly string[]): number {
  if (content.length === 0) return 0;
  const said = [
    ...passage.path,
    passage.subject ?? "",
    itemOf(passage),
    bestSentence(passage, query),
  ];
  const pairs = bigrams(foldLabel(said.join(" ")));
  return content.filter((pair) => pairs.has(pair)).length / content.length;
}

/** An item of a list says first what it is about ("2.文物保护（项）。…主要原因是…"). */
function itemOf({ text }: Passage): string {
  return LIST_MARK.test(text) ? (sentences(text)[0] ?? "") : "";
}
