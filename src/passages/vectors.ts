import type { Store } from "../store/store.js";
import { EMBEDDER } from "./embedder.js";
import { best, type Matrix, readVectors, searchExact } from "./exact.js";
import type { Graph } from "./hnsw.js";
import type { Hit } from "./lexical.js";

/**
 * Up to this many vectors an exact search is faster than importing and loading the index
 * (2,000 vectors: 4 MB read, under 2 ms to compare).
 */
export const EXACT_LIMIT = 2_000;
/** The part of the index that may be missing or gone before it is worth writing it again. */
const STALE_SHARE = 0.1;
/** With more than this part deleted the graph is built anew instead of grown. */
const DEAD_SHARE = 0.3;

/** More neighbours than wanted are taken from the index, for ties at the cut. */
const MARGIN = 8;

export interface VectorSearch {
  /** The nearest passages by cosine; `only` limits the search to these ids before it is cut. */
  search(query: Float32Array, limit: number, only?: readonly number[]): Promise<VectorHits>;
}

export interface VectorHits {
  readonly hits: Hit[];
  /** How they were found; "exact+index": the index plus what it does not hold yet. */
  readonly path: "exact" | "index" | "exact+index";
}

/**
 * Searches the stored vectors: exactly while they are few or no index is at hand, else through the
 * saved HNSW index, together with an exact search over what came after it. Never fails for want of
 * an index. Looks at the store's generation on every call.
 */
export function createVectorSearch(store: Store, exactLimit = EXACT_LIMIT): VectorSearch {
  let seen = -1;
  let all: readonly number[] = [];
  let matrix: Matrix | undefined;
  let graph: Promise<GraphView | undefined> | undefined;

  const refresh = (): void => {
    const generation = store.generation();
    if (generation === seen) return;
    seen = generation;
    all = liveIds(store);
    matrix = undefined;
    graph = undefined;
  };
  return {
    search: async (query, limit, only) => {
      refresh();
      const size = only?.length ?? all.length;
      if (size <= exactLimit) {
        if (only) return exact(readVectors(store, EMBEDDER.width, only), query, limit);
        matrix ??= readVectors(store, EMBEDDER.width);
        return exact(matrix, query, limit);
      }
      graph ??= viewGraph(store, new Set(all), exactLimit);
      const view = await graph;
      const allowed = only && new Set(only);
      if (view) return searchView(store, view, query, limit, allowed);
      matrix ??= readVectors(store, EMBEDDER.width);
      return exact(matrix, query, limit, allowed);
    },
  };
}

/**
 * Brings the saved index up to date: nothing while exact search serves or the index is fresh
 * enough, else the missing vectors are added (or, with many gone, all built anew) and it is saved.
 * Never throws: a cache that cannot be written is only slower. Call after an ingest, or when idle.
 */
export async function refreshIndex(
  store: Store,
  exactLimit = EXACT_LIMIT,
): Promise<"not needed" | "fresh" | "written" | "failed"> {
  try {
    const ids = liveIds(store);
    return ids.length <= exactLimit ? "not needed" : await writeIndex(store, ids);
  } catch {
    return "failed";
  }
}

async function writeIndex(store: Store, ids: readonly number[]): Promise<"fresh" | "written"> {
  const { buryGone, growGraph, loadGraph, saveGraph } = await import("./hnsw.js");
  const generation = store.generation();
  const live = new Set(ids);
  let graph = await loadGraph(store);
  if (graph) buryGone(graph, live);
  const missing = ids.filter((id) => !graph?.labels.has(id));
  const stale = missing.length + (graph?.dead.size ?? 0);
  if (graph && stale <= STALE_SHARE * ids.length) return "fresh";
  if (graph && graph.dead.size > DEAD_SHARE * graph.labels.size) graph = undefined;
  const wanted = graph ? missing : undefined;
  const grown = await growGraph(graph, readVectors(store, EMBEDDER.width, wanted), breathe);
  await saveGraph(store, grown, generation);
  return "written";
}

interface GraphView {
  readonly graph: Graph;
  readonly tail: Matrix;
  readonly search: typeof import("./hnsw.js").searchGraph;
}

/** The saved index without what is gone, and the vectors it lacks; undefined when it is no help. */
async function viewGraph(
  store: Store,
  live: ReadonlySet<number>,
  exactLimit: number,
): Promise<GraphView | undefined> {
  try {
    const { buryGone, loadGraph, searchGraph } = await import("./hnsw.js");
    const graph = await loadGraph(store);
    if (!graph) return undefined;
    buryGone(graph, live);
    const missing = [...live].filter((id) => !graph.labels.has(id));
    if (missing.length > Math.max(exactLimit, live.size / 2)) return undefined;
    return { graph, tail: readVectors(store, EMBEDDER.width, missing), search: searchGraph };
  } catch {
    return undefined;
  }
}

/** The index proposes, exact comparison orders: both paths give the same scores. */
async function searchView(
  store: Store,
  { graph, tail, search }: GraphView,
  query: Float32Array,
  limit: number,
  allowed?: ReadonlySet<number>,
): Promise<VectorHits> {
  const near = await search(graph, query, limit + MARGIN, allowed);
  const ids = near.map((hit) => hit.id);
  const hits = searchExact(readVectors(store, EMBEDDER.width, ids), query, limit);
  if (tail.ids.length === 0) return { hits, path: "index" };
  const late = searchExact(tail, query, limit, allowed);
  return { hits: best([...hits, ...late], limit), path: "exact+index" };
}

function exact(
  matrix: Matrix,
  query: Float32Array,
  limit: number,
  allowed?: ReadonlySet<number>,
): VectorHits {
  return { hits: searchExact(matrix, query, limit, allowed), path: "exact" };
}

function liveIds(store: Store): number[] {
  return store.db.prepare("SELECT id FROM passages ORDER BY id").pluck().all().map(Number);
}

/** Lets waiting work run between two slices of the build. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
