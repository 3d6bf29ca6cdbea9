import type { Store } from "../store/store.js";
import type { Matrix } from "./exact.js";
import type { Graph, searchGraph } from "./hnsw.js";
import { BUILT_IN } from "./vector-source.js";

/** The saved index as of one generation: without what is gone, beside the vectors it lacks. */
export interface GraphView {
  readonly graph: Graph;
  readonly tail: Matrix;
  readonly search: typeof searchGraph;
}

/** From this part missing on, a newer saved index is looked for. */
const WORTH_LOADING = 0.1;
/** With more than this part missing the index is no help. */
const USELESS = 0.5;

/**
 * Views the index for the passages that are `live`. A graph already in memory is kept while it
 * holds most of them. Undefined when no index is at hand, whatever the reason.
 */
export async function viewGraph(
  store: Store,
  live: ReadonlySet<number>,
  known?: Graph,
  source = BUILT_IN,
): Promise<GraphView | undefined> {
  try {
    const { buryGone, loadGraph, searchGraph } = await import("./hnsw.js");
    const lacks = (graph: Graph) => [...live].filter((id) => !graph.labels.has(id));
    const old = known && lacks(known).length <= WORTH_LOADING * live.size ? known : undefined;
    const graph = old ?? (await loadGraph(store, source)) ?? known;
    if (!graph) return undefined;
    buryGone(graph, live);
    const missing = lacks(graph);
    if (missing.length > USELESS * live.size) return undefined;
    return { graph, tail: source.read(store, missing), search: searchGraph };
  } catch {
    return undefined;
  }
}
