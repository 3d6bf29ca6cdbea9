import { fold } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import { hasConcept } from "./concepts.js";
import { featureWeight } from "./embedder.js";
import { type Owner, titleOf } from "./indexed-text.js";
import type { Query } from "./query.js";
import { sentences } from "./split.js";
import { grams, runs } from "./tokens.js";

/** A passage that at least one of the two searches proposes. */
export interface Candidate {
  readonly passage: Passage;
  readonly owner: Owner;
  /** Score of the word search as a share of its best, 0 where it did not find the passage. */
  readonly lexical: number;
  readonly cosine: number;
}

/**
 * How much each sign that a passage answers counts against the word search's score. Set once on
 * half of `test/passages/set`; the other half is only reported.
 */
const WEIGHT = {
  cosine: 0.5,
  /** Characters and pairs of the question in the best sentence or the headings over it. */
  characters: 0.5,
  pairs: 0.5,
  /** What is asked for (a reason, a date, a basis) in the passage, and in its headings. */
  concepts: 0.2,
  heading: 0.3,
  /** The question names the document's office, its year. */
  office: 0.6,
  year: 0.3,
} as const;

/**
 * The score of each candidate, by reading it: the searches propose, this compares. What most
 * candidates hold tells nothing, so every feature counts by how few of them hold it.
 */
export function rerank(query: Query, candidates: readonly Candidate[]): number[] {
  const texts = candidates.map(read);
  const rarity = (holds: (text: Text) => boolean) => {
    const holding = texts.filter(holds).length;
    return holding === 0 ? 0 : Math.log(1 + texts.length / holding);
  };
  const weigh = (features: readonly string[]): Feature[] =>
    features.map((text) => ({
      text,
      weight: featureWeight(text) * rarity((t) => t.all.includes(text)),
    }));
  const { characters, pairs } = featuresOf(query.text);
  const asked = { characters: weigh(characters), pairs: weigh(pairs) };
  const concepts = query.concepts.map((concept) => ({
    text: concept,
    weight: rarity((t) => hasConcept(t.all, concept)),
  }));
  return candidates.map(({ lexical, cosine, owner }, i) => {
    const text = texts[i] ?? EMPTY;
    return (
      lexical +
      WEIGHT.cosine * cosine +
      WEIGHT.characters * inBestSentence(asked.characters, text) +
      WEIGHT.pairs * inBestSentence(asked.pairs, text) +
      WEIGHT.concepts * share(concepts, (concept) => hasConcept(text.all, concept)) +
      WEIGHT.heading * share(concepts, (concept) => hasConcept(text.title, concept)) +
      WEIGHT.office * namedIn(query.folded, owner) +
      WEIGHT.year * (query.folded.includes(String(owner.year)) ? 1 : 0)
    );
  });
}

interface Feature {
  readonly text: string;
  readonly weight: number;
}

/** A candidate folded: its headings, its sentences, everything. */
interface Text {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly all: string;
}

const EMPTY: Text = { title: "", sentences: [], all: "" };

function read({ passage, owner }: Candidate): Text {
  const title = titleOf(passage, owner);
  const parts = passage.text.split("\n").flatMap((line) => sentences(fold(line)));
  return { title, sentences: parts, all: [title, ...parts].join("\n") };
}

function featuresOf(text: string): { characters: string[]; pairs: string[] } {
  const all = runs(text);
  const han = all.filter((run) => run.han).map((run) => run.text);
  const words = all.filter((run) => !run.han).map((run) => run.text);
  return {
    characters: [...new Set([...han.flatMap((run) => [...run]), ...words])],
    pairs: [...new Set(han.filter((run) => run.length > 1).flatMap((run) => grams(run, 2)))],
  };
}

function inBestSentence(features: readonly Feature[], { title, sentences: parts }: Text): number {
  const shares = parts.map((part) =>
    share(features, (text) => part.includes(text) || title.includes(text)),
  );
  return Math.max(0, ...shares);
}

function share(features: readonly Feature[], holds: (text: string) => boolean): number {
  let held = 0;
  let total = 0;
  for (const { text, weight } of features) {
    total += weight;
    if (weight > 0 && holds(text)) held += weight;
  }
  return total === 0 ? 0 : held / total;
}

/** How much of the office's name stands in the question. */
function namedIn(folded: string, { names }: Owner): number {
  const shares = names.map((name) => {
    const pairs = grams(name, 2);
    return pairs.filter((pair) => folded.includes(pair)).length / pairs.length;
  });
  return Math.max(0, ...shares);
}
