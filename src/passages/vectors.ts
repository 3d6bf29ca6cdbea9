import type { Store } from "../store/store.js";
import { best, type Matrix, searchExact } from "./exact.js";
import { type GraphView, viewGraph } from "./graph-view.js";
import type { Hit } from "./lexical.js";
import { BUILT_IN, type VectorSource } from "./vector-source.js";

/** Up to this many vectors search is exact and no index is kept (4 MB, under 2 ms to compare). */
export const EXACT_LIMIT = 2_000;
/**
 * Up to this many, a process answers its first question exactly and loads the index afterwards:
 * importing and loading it takes longer than reading the vectors.
 */
export const COLD_LIMIT = 20_000;
/** How long after such an answer the index is loaded, in milliseconds; a one-shot process is gone. */
const LOAD_DELAY = 50;
/** More neighbours than wanted are taken from the index, for ties at the cut. */
const MARGIN = 8;

export interface Limits {
  readonly exactLimit?: number;
  readonly coldLimit?: number;
}

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
 * an index. Looks at the store on every call.
 */
export function createVectorSearch(
  store: Store,
  limits: Limits = {},
  source = BUILT_IN,
): VectorSearch {
  const { exactLimit = EXACT_LIMIT, coldLimit = COLD_LIMIT } = limits;
  let seen = "";
  let all: readonly number[] = [];
  let matrix: Matrix | undefined;
  let view: Promise<GraphView | undefined> | undefined;
  let isWarm = false;

  const refresh = (): void => {
    const state = source.state(store);
    if (state === seen) return;
    seen = state;
    all = source.ids(store);
    matrix = undefined;
    if (view) view = view.then((old) => viewGraph(store, new Set(all), old?.graph, source));
  };
  const load = async (): Promise<GraphView | undefined> => {
    isWarm = true;
    view ??= viewGraph(store, new Set(all), undefined, source);
    const current = await view;
    if (!current) view = undefined;
    return current;
  };
  const viewNow = async (): Promise<GraphView | undefined> => {
    if (isWarm || all.length > coldLimit) return load();
    setTimeout(load, LOAD_DELAY).unref();
    return undefined;
  };
  return {
    search: async (query, limit, only) => {
      refresh();
      const isSmall = (only?.length ?? all.length) <= exactLimit;
      if (only && isSmall) return exact(source.read(store, only), query, limit);
      const allowed = only && new Set(only);
      const current = isSmall ? undefined : await viewNow();
      if (current) return searchView(store, source, current, query, limit, allowed);
      matrix ??= source.read(store);
      return exact(matrix, query, limit, allowed);
    },
  };
}

/** The index proposes, exact comparison orders: both paths give the same scores. */
async function searchView(
  store: Store,
  source: VectorSource,
  { graph, tail, search }: GraphView,
  query: Float32Array,
  limit: number,
  allowed?: ReadonlySet<number>,
): Promise<VectorHits> {
  const near = await search(graph, query, limit + MARGIN, allowed);
  const ids = near.map((hit) => hit.id);
  const hits = searchExact(source.read(store, ids), query, limit);
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
