import { foldLabel } from "../kernel/fold.js";
import { maskPersonal } from "../kernel/mask.js";
import type { Passage } from "../model/passage.js";
import type { Store } from "../store/store.js";
import { coverage } from "./coverage.js";
import { embed } from "./embedder.js";
import { type Owner, ownerNames } from "./indexed-text.js";
import { type Hit, type Scope, scopeIds, searchWords } from "./lexical.js";
import { type Query, readQuery } from "./query.js";
import { rerank } from "./rerank.js";
import { aliasNames, documentPassages, ownerOf, readPassages } from "./rows.js";
import type { SecondSearch } from "./second/search.js";
import { findTerm, type TermHit } from "./terms.js";
import { liveIds } from "./vector-source.js";
import { createVectorSearch, type Limits } from "./vectors.js";
import { vectorsAreOurs } from "./write.js";

export interface SearchOptions extends Scope {
  readonly limit: number;
  /** Which searches to fuse; all by default. "second": the second embedder alone. */
  readonly by?: "both" | "words" | "vectors" | "second";
}

export interface Found {
  readonly passage: Passage;
  /** Only its order means anything. */
  readonly score: number;
  /** Share of what the question is about that the passage holds, see `coverage`. */
  readonly coverage: number;
  /** 1-based places in the two searches. */
  readonly ranks: { readonly vector?: number; readonly lexical?: number };
}

export interface Retriever {
  /** The passages that answer best, over all documents or those named. */
  search(query: string, options: SearchOptions): Promise<Found[]>;
  /** All passages in scope, in printed order. */
  list(scope: Scope): Passage[];
  /** Glossary entries for a label, in every document that defines it. */
  term(label: string, documents?: readonly string[]): Promise<readonly TermHit[]>;
  /** The texts of a project's form in printed order; null for those of the whole department. */
  project(document: string, name: string | null): Promise<readonly Passage[]>;
}

/** Less than this cosine is chance: hashed vectors of unrelated texts deviate by 0.044. */
const LEAST_COSINE = 0.1;
/** How many hits of each search are compared, per wanted passage and at least. */
const DEPTH = { factor: 4, least: 32 };

/**
 * Search over the passages of a store: FTS5 and vectors, and a second embedder's where its index is
 * complete; all propose and `rerank` compares. A running process sees what another one commits,
 * because every call looks at the generation.
 */
export function createRetriever(
  store: Store,
  limits: Limits = {},
  second?: SecondSearch,
): Retriever {
  const vectors = createVectorSearch(store, limits);
  const names = namesOf(store);
  return {
    search: async (question, options) => {
      const { limit, by = "both", ...scope } = options;
      const query = readQuery(question, names(), ownNames(store, scope));
      const depth = Math.max(DEPTH.least, limit * DEPTH.factor);
      const lexical =
        by === "words" || by === "both"
          ? searchWords(store, query.words, { ...scope, limit: depth })
          : [];
      const asksSecond = second !== undefined && (by === "both" || by === "second");
      const other = asksSecond
        ? await second.search(maskPersonal(query.folded), depth, scopeIds(store, scope))
        : undefined;
      const useVectors = by === "both" || by === "vectors";
      const near =
        useVectors && vectorsAreOurs(store)
          ? (await vectors.search(embed(query.text, query.concepts), depth, scopeIds(store, scope)))
              .hits
          : [];
      const merged = merge(lexical, near.filter(isNear), other?.filter(isNear) ?? []);
      const found = by === "both" ? compared(store, query, merged) : read(store, merged);
      return distinct(found, limit).map((hit) => ({
        ...hit,
        coverage: coverage(query, hit.passage),
      }));
    },
    list: (scope) => readPassages(store, scopeIds(store, scope) ?? liveIds(store)),
    term: async (label, documents) => findTerm(store, label, documents),
    project: async (document, name) =>
      documentPassages(store, document).filter(
        ({ kind, subject, path }) =>
          kind === "project" &&
          (name === null
            ? subject === path.at(-1)
            : subject !== null && foldLabel(subject) === foldLabel(name)),
      ),
  };
}

type Ranked = Omit<Found, "coverage">;

interface Merged {
  readonly id: number;
  readonly ranks: { vector?: number; lexical?: number };
  lexical: number;
  cosine: number;
}

/** What any search found, in the order of the first that did; of two cosines the higher counts. */
function merge(lexical: readonly Hit[], vector: readonly Hit[], second: readonly Hit[]): Merged[] {
  const merged = new Map<number, Merged>();
  const best = lexical[0]?.score ?? 1;
  for (const [i, { id, score }] of lexical.entries()) {
    merged.set(id, { id, ranks: { lexical: i + 1 }, lexical: score / best, cosine: 0 });
  }
  for (const [i, { id, score }] of vector.entries()) {
    const entry = merged.get(id) ?? { id, ranks: {}, lexical: 0, cosine: 0 };
    entry.ranks.vector = i + 1;
    entry.cosine = score;
    merged.set(id, entry);
  }
  for (const { id, score } of second) {
    const entry = merged.get(id) ?? { id, ranks: {}, lexical: 0, cosine: 0 };
    entry.cosine = Math.max(entry.cosine, score);
    merged.set(id, entry);
  }
  return [...merged.values()];
}

function isNear(hit: Hit): boolean {
  return hit.score >= LEAST_COSINE;
}

/** The passages of one search, in its order. */
function read(store: Store, merged: readonly Merged[]): Ranked[] {
  return withPassages(store, merged).map(({ passage, ranks, lexical, cosine }) => ({
    passage,
    ranks,
    score: lexical + cosine,
  }));
}

/** The passages of both searches, in the order that reading them gives. */
function compared(store: Store, query: Query, merged: readonly Merged[]): Ranked[] {
  const owners = new Map<string, Owner>();
  const entries = withPassages(store, merged);
  for (const { passage } of entries) {
    const id = passage.documentId;
    if (!owners.has(id)) owners.set(id, ownerOf(store, id));
  }
  const candidates = entries.flatMap((entry) => {
    const owner = owners.get(entry.passage.documentId);
    return owner ? [{ ...entry, owner }] : [];
  });
  const scores = rerank(query, candidates);
  return candidates
    .map(({ passage, ranks }, i) => ({ passage, ranks, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.passage.id - b.passage.id);
}

function withPassages(
  store: Store,
  merged: readonly Merged[],
): (Merged & { readonly passage: Passage })[] {
  const entries = new Map(merged.map((entry) => [entry.id, entry]));
  return readPassages(store, [...entries.keys()]).flatMap((passage) => {
    const entry = entries.get(passage.id);
    return entry ? [{ ...entry, passage }] : [];
  });
}

/** Leaves out a text that the same document already gave. */
function distinct(found: readonly Ranked[], limit: number): Ranked[] {
  const seen = new Set<string>();
  const kept: Ranked[] = [];
  for (const hit of found) {
    if (kept.length === limit) break;
    const key = `${hit.passage.documentId}\n${hit.passage.text}`;
    if (!seen.has(key)) kept.push(hit);
    seen.add(key);
  }
  return kept;
}

/** The names of the office whose documents are searched; none when there are several. */
function ownNames(store: Store, { documents }: Scope): readonly string[] {
  const owners = (documents ?? []).map((id) => ownerOf(store, id).names);
  const [first] = owners;
  const isOne = first && owners.every((names) => names[0] === first[0]);
  return isOne ? [...new Set(owners.flat())] : [];
}

/** The names of all offices loaded, read once per generation. */
function namesOf(store: Store): () => readonly string[] {
  let seen = -1;
  let names: string[] = [];
  return () => {
    const generation = store.generation();
    if (generation !== seen) {
      const rows = store.db.prepare("SELECT DISTINCT issuer, aliases FROM documents").raw().all();
      names = ownerNames(
        rows.flatMap((row) => (Array.isArray(row) ? [String(row[0]), ...aliasNames(row[1])] : [])),
      );
      seen = generation;
    }
    return names;
  };
}
