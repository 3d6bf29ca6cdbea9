import { foldLabel } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import type { Store } from "../store/store.js";
import { coverage } from "./coverage.js";
import { embed } from "./embedder.js";
import { ownerNames } from "./indexed-text.js";
import { type Hit, type Scope, scopeIds, searchWords } from "./lexical.js";
import { readQuery } from "./query.js";
import { aliasNames, documentPassages, readPassages } from "./rows.js";
import { findTerm, type TermHit } from "./terms.js";
import { createVectorSearch, type Limits } from "./vectors.js";
import { vectorsAreOurs } from "./write.js";

export interface SearchOptions extends Scope {
  readonly limit: number;
  /** Which searches to fuse; both by default. */
  readonly by?: "both" | "words" | "vectors";
}

export interface Found {
  readonly passage: Passage;
  /** Fused score; only its order means anything. */
  readonly score: number;
  /** Share of what the question is about that the passage holds, see `coverage`. */
  readonly coverage: number;
  /** 1-based places in the two searches. */
  readonly ranks: { readonly vector?: number; readonly lexical?: number };
}

export interface Retriever {
  /** The passages that answer best, over all documents or those named. */
  search(query: string, options: SearchOptions): Promise<Found[]>;
  /** Glossary entries for a label, in every document that defines it. */
  term(label: string, documents?: readonly string[]): Promise<readonly TermHit[]>;
  /** The texts of a project's form in printed order; null for those of the whole department. */
  project(document: string, name: string | null): Promise<readonly Passage[]>;
}

/** The constant of reciprocal rank fusion (Cormack et al. 2009). */
const DAMPING = 60;
/** Less than this cosine is chance: hashed vectors of unrelated texts deviate by 0.044. */
const LEAST_COSINE = 0.1;
/** How many hits of each search take part in the fusion, per wanted passage and at least. */
const DEPTH = { factor: 4, least: 40 };

/**
 * Search over the passages of a store: FTS5 and vectors, fused by rank. A running process sees what
 * another one commits, because every call looks at the generation.
 */
export function createRetriever(store: Store, limits: Limits = {}): Retriever {
  const vectors = createVectorSearch(store, limits);
  const names = namesOf(store);
  return {
    search: async (question, options) => {
      const { limit, by = "both", ...scope } = options;
      const query = readQuery(question, names());
      const depth = Math.max(DEPTH.least, limit * DEPTH.factor);
      const lexical =
        by === "vectors" ? [] : searchWords(store, query.words, { ...scope, limit: depth });
      const useVectors = by !== "words" && vectorsAreOurs(store);
      const near = useVectors
        ? (await vectors.search(embed(query.text, query.concepts), depth, scopeIds(store, scope)))
            .hits
        : [];
      const found = distinct(store, fuse(lexical, near.filter(isNear)), limit);
      return found.map((hit) => ({ ...hit, coverage: coverage(query, hit.passage) }));
    },
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

interface Fused {
  readonly id: number;
  score: number;
  readonly ranks: { vector?: number; lexical?: number };
}

function fuse(lexical: readonly Hit[], vector: readonly Hit[]): Fused[] {
  const fused = new Map<number, Fused>();
  for (const [name, hits] of [["lexical", lexical] as const, ["vector", vector] as const]) {
    hits.forEach(({ id }, i) => {
      const entry = fused.get(id) ?? { id, score: 0, ranks: {} };
      entry.score += 1 / (DAMPING + i + 1);
      entry.ranks[name] = i + 1;
      fused.set(id, entry);
    });
  }
  return [...fused.values()].sort((a, b) => b.score - a.score || a.id - b.id);
}

function isNear(hit: Hit): boolean {
  return hit.score >= LEAST_COSINE;
}

/** Reads the passages, leaving out a text that the same document already gave. */
function distinct(store: Store, fused: readonly Fused[], limit: number): Ranked[] {
  const seen = new Set<string>();
  const found: Ranked[] = [];
  for (const { id, score, ranks } of fused) {
    if (found.length === limit) break;
    const [passage] = readPassages(store, [id]);
    if (!passage) continue;
    const key = `${passage.documentId}\n${passage.text}`;
    if (!seen.has(key)) found.push({ passage, score, ranks });
    seen.add(key);
  }
  return found;
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
