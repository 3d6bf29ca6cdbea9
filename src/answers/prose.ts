import { foldLabel } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import { bestSentence } from "../passages/best-sentence.js";
import { bigrams } from "../questions/fuzzy.js";
import { OFFICE_HEADINGS, REASON_GIVEN, VALUE_QUESTION } from "../questions/intent.data.js";
import type { Intent } from "../questions/intent.js";
import type { Slots } from "../questions/slots.js";
import { meant } from "../questions/types.js";
import { asks, type Understanding } from "../questions/understand.js";
import type { Built, Draft } from "./draft.js";
import { writePassages, writeTerm } from "./write/prose.js";

/** Passages looked at, and most shown. */
const LOOKED_AT = 8;
const SHOWN = 3;
/** A best sentence must hold this share of the question's content to answer it. */
const COVERED = 0.45;
/** Where an amount is asked for, prose answers only if it speaks of just that. */
const COVERED_AMOUNT = 0.75;

/** Answers from the glossary or from prose; false when no passage answers. `naming`: what its best sentence must hold. */
export async function answerFromProse(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
  naming?: RegExp,
): Promise<boolean> {
  const documents = documentsOf(slots);
  if (intent.kind === "define" && (await define(u, documents, sources, draft))) return true;
  const kinds = intent.passageKinds.filter((kind) => kind !== "term");
  const found = await sources.retriever.search(u.text, {
    limit: LOOKED_AT,
    documents,
    ...(kinds.length > 0 ? { kinds: kinds as Passage["kind"][] } : {}),
  });
  const passages = found
    .map(({ passage }) => passage)
    .filter((passage) => naming?.test(bestSentence(passage, u.text)) !== false);
  if (kinds.includes("duty") && slots.named) {
    return writeFound(draft, inOrder(passages), u, true);
  }
  const content = contentOf(u);
  const amount = VALUE_QUESTION.some((word) => u.text.includes(word));
  const needed = amount ? COVERED_AMOUNT : COVERED;
  const office = asks(u, "office");
  const good = passages.filter((passage) =>
    office
      ? OFFICE_HEADINGS.some((word) => passage.path.join(" ").includes(word))
      : content.length === 0 ||
          (asks(u, "reason") && REASON_GIVEN.some((word) => passage.text.includes(word)))
        ? REASON_GIVEN.some((word) => passage.text.includes(word))
        : covers(passage, u.text, content) >= needed && (!amount || statesAmount(passage, u.text)),
  );
  return writeFound(draft, newestFirst(good, slots).slice(0, slots.named ? 2 : SHOWN), u, false);
}

/** A question for an amount is answered by a sentence with one, never by a definition. */
function statesAmount(passage: Passage, query: string): boolean {
  return passage.kind !== "term" && /\d/.test(bestSentence(passage, query));
}

/** Of years compared, the later document gives the reason. */
function newestFirst(passages: readonly Passage[], slots: Slots): Passage[] {
  if (slots.years.length < 2) return [...passages];
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
  writePassages(draft.composer, passages, u.text, whole);
  return true;
}

/** Duties in printed order, of the newest document only. */
function inOrder(passages: readonly Passage[]): Passage[] {
  const newest = passages[0]?.documentId;
  return passages.filter(({ documentId }) => documentId === newest).sort((a, b) => a.id - b.id);
}

function documentsOf(slots: Slots): string[] {
  const entries = slots.subjects.flat().flatMap(({ documents }) => documents);
  const dated = entries.filter(
    ({ year }) => slots.years.length === 0 || slots.years.includes(year),
  );
  return (dated.length > 0 ? dated : entries).map(({ id }) => id);
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

/** Character pairs of the question that carry content. */
function contentOf(u: Understanding): string[] {
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
  const said = `${passage.path.join(" ")} ${passage.subject ?? ""} ${bestSentence(passage, query)}`;
  const pairs = bigrams(foldLabel(said));
  return content.filter((pair) => pairs.has(pair)).length / content.length;
}
