import type { Store } from "../store/store.js";
import { EMBEDDER } from "./embedder.js";
import { readVectors } from "./exact.js";
import { EXACT_LIMIT, liveIds } from "./vectors.js";

/** The part of the index that may be missing or gone before it is worth writing it again. */
const STALE_SHARE = 0.1;
/** With more than this part deleted the graph is built anew instead of grown. */
const DEAD_SHARE = 0.3;

/**
 * Brings the saved index up to date: nothing while exact search serves or the index is fresh
 * enough, else the missing vectors are added (or, with many gone, all built anew) and it is saved.
 * Lets other work run in between. Never throws: without the cache, search is only slower. Call
 * after an ingest, or when idle.
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
  let graph = await loadGraph(store);
  if (graph) buryGone(graph, new Set(ids));
  const missing = ids.filter((id) => !graph?.labels.has(id));
  const stale = missing.length + (graph?.dead.size ?? 0);
  if (graph && stale <= STALE_SHARE * ids.length) return "fresh";
  if (graph && graph.dead.size > DEAD_SHARE * graph.labels.size) graph = undefined;
  const wanted = graph ? missing : undefined;
  const grown = await growGraph(graph, readVectors(store, EMBEDDER.width, wanted), breathe);
  await saveGraph(store, grown, generation);
  return "written";
}

/** Lets waiting work run between two slices of the build. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
