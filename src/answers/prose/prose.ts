import { foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { bestSentence } from "../../passages/best-sentence.js";
import { bigramWeight } from "../../passages/embedder.js";
import { asksReason, asksWhyChanged, asksWhyMuch } from "../../questions/intent/asks-reason.js";
import { REASON_GIVEN } from "../../questions/intent/intent.data.js";
import type { Intent } from "../../questions/intent/intent.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { TEXTS } from "../texts.text.js";
import { writePassages, writeSentence, writeTerm } from "../write/prose.js";
import { MEANING } from "./asked-fit.data.js";
import { aboutAsGood, answering, movedIn, reasonOf } from "./choose-passages.js";
import { itemsOf, proseQuery, topicsOf } from "./prose-query.js";

/** Passages looked at, and most shown. */
const LOOKED_AT = 8;
/** Sentences that give a reason are seldom worded as the question is. */
const LOOKED_AT_REASONS = 12;
const SHOWN = 3;
const SHOWN_NAMED = 2;
/** An office's duties are quoted up to this many; that there are more is said. */
const SHOWN_DUTIES = 5;
/** Pairs that weigh less (主要) say nothing about what is asked. */
const TELLING = 0.5;

/** Answers from the glossary or from prose; false when no passage answers. `naming`: what its best sentence must hold. */
export async function answerFromProse(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
  naming?: RegExp,
): Promise<boolean> {
  const documents = await holding(u, documentsOf(slots), sources);
  if (intent.kind === "define" && (await define(u, documents, sources, draft))) return true;
  const kinds = intent.passageKinds.filter((kind): kind is Passage["kind"] => kind !== "term");
  const query = proseQuery(u);
  const topics = topicsOf(u);
  const isWhole = !topics
    .flatMap(({ text }) => [...bigrams(foldLabel(text)).keys()])
    .some((pair) => bigramWeight(pair) >= TELLING);
  if (kinds.includes("duty") && slots.named && isWhole) {
    const all = sources.retriever.list({ documents: newestOf(slots, documents), kinds });
    const [place] = meant(u.spans, "ordinal");
    const one = place && (place.fromEnd ? all.at(-place.position) : all[place.position - 1]);
    const shown = one ? [one] : all.slice(0, SHOWN_DUTIES);
    if (shown.length > 0) {
      writeFound(draft, shown, u, true);
      if (!one && shown.length < all.length) draft.composer.note(TEXTS.dutiesShown);
      return true;
    }
  }
  // What a text says of a project is no meaning of a word.
  const isMeaning =
    intent.kind === "define" && asks(u, "defineStrictly") && meant(u.spans, "project").length === 0;
  const isStrict = intent.kind === "lookup" || intent.kind === "list";
  // "请法律顾问是干什么的" sounds like a question for duties, and may be told elsewhere.
  for (const among of kinds.length > 0 ? [kinds, []] : [[]]) {
    const found = await sources.retriever.search(query, {
      limit: asksReason(u) ? LOOKED_AT_REASONS : LOOKED_AT,
      documents,
      ...(among.length > 0 ? { kinds: among } : {}),
    });
    const telling = found.filter(({ passage }) => {
      const said = bestSentence(passage, query);
      return naming?.test(said) !== false && (!isMeaning || MEANING.test(said));
    });
    const good = answering(telling, u, topics, isStrict);
    const best = aboutAsGood(good, u, topics).map(({ passage }) => passage);
    const shown = newestFirst(best, slots).slice(0, slots.named ? SHOWN_NAMED : SHOWN);
    if (writeFound(draft, shown, u, false)) return true;
  }
  return false;
}

/** Of years compared, the later document gives the reason; where no year is named, the newest tells. */
function newestFirst(passages: readonly Passage[], slots: Slots): Passage[] {
  if (slots.years.length === 1) return [...passages];
  const years = new Map(
    slots.subjects
      .flat()
      .flatMap(({ documents }) => documents.map(({ id, year }) => [id, year] as const)),
  );
  return [...passages].sort(
    (a, b) => (years.get(b.documentId) ?? 0) - (years.get(a.documentId) ?? 0),
  );
}

function writeFound(
  draft: Draft,
  passages: readonly Passage[],
  u: Understanding,
  whole: boolean,
): boolean {
  if (passages.length === 0) return false;
  const items = asksReason(u) ? itemsOf(u) : [];
  const why = (passage: Passage): string | undefined =>
    reasonOf(passage, items, u.text) ?? movedIn(passage, items, u.text);
  for (const passage of passages) {
    const reason = why(passage);
    if (reason !== undefined) writeSentence(draft.composer, passage, reason);
  }
  const others = passages.filter((passage) => why(passage) === undefined);
  writePassages(draft.composer, others, proseQuery(u), whole);
  const given = passages.some(({ text }) => REASON_GIVEN.some((word) => text.includes(word)));
  // What is told of a change without a reason is told as just that.
  if (!given && asksWhyChanged(u)) draft.composer.lead(TEXTS.noReason);
  else if (!given && asksWhyMuch(u) && itemsOf(u).length > 0) {
    draft.composer.lead(TEXTS.noReasonOf);
  }
  return true;
}

/** Of the documents the newest year's. */
function newestOf(slots: Slots, documents: readonly string[]): string[] {
  const entries = slots.subjects
    .flat()
    .flatMap((issuer) => issuer.documents)
    .filter(({ id }) => documents.includes(id));
  const newest = Math.max(...entries.map(({ year }) => year));
  return entries.filter(({ year }) => year === newest).map(({ id }) => id);
}

function documentsOf(slots: Slots): string[] {
  const entries = slots.subjects.flat().flatMap(({ documents }) => documents);
  const dated = entries.filter(
    ({ year }) => slots.years.length === 0 || slots.years.includes(year),
  );
  return (dated.length > 0 ? dated : entries).map(({ id }) => id);
}

/** Of documents that a project is asked about in, those that have it. */
async function holding(
  u: Understanding,
  documents: readonly string[],
  sources: Built,
): Promise<readonly string[]> {
  const names = new Set(meant(u.spans, "project").flatMap((one) => one.names));
  if (names.size === 0) return documents;
  const holders = (await sources.built.vocabularies())
    .filter(({ projects }) => projects.some(({ name }) => names.has(name)))
    .map(({ document }) => document);
  const own = documents.filter((id) => holders.includes(id));
  return own.length > 0 ? own : documents;
}

async function define(
  u: Understanding,
  documents: readonly string[],
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const named = [
    ...meant(u.spans, "measure"),
    ...meant(u.spans, "line"),
    ...meant(u.spans, "scope"),
  ];
  const labels = [...named.map(({ span }) => span.text), ...u.gaps.map(({ text }) => text)].filter(
    (text) => text.length >= 2,
  );
  const whole = await sources.retriever.term(u.text, documents);
  const printed = whole.find(({ match }) => match === "exact");
  if (printed) {
    writeTerm(draft.composer, printed.passage);
    return true;
  }
  for (const label of [...new Set(labels)].sort((a, b) => b.length - a.length)) {
    const hits = await sources.retriever.term(label, documents);
    const close = hits.filter(({ match }) => match !== "near");
    const first = (close.length > 0 ? close : hits)[0];
    if (!first) continue;
    writeTerm(draft.composer, first.passage);
    return true;
  }
  return false;
}
