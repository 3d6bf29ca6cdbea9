import { openStore, type Store } from "../store/store.js";
import { EMBEDDER } from "./embedder.js";
import { readVectors } from "./exact.js";
import { graphRoot, growGraph, loadGraph, saveGraph, wipeGone } from "./hnsw.js";
import { dropForeign } from "./index-folder.js";
import { liveIds } from "./vectors.js";

/** The part of the index that may be missing before it is worth writing it again. */
const STALE_SHARE = 0.1;
/** With more than this part deleted the graph is built anew instead of grown. */
const DEAD_SHARE = 0.3;

/** The work of `refreshIndex`, over a connection of its own. */
export async function run({ folder }: { folder: string }): Promise<"fresh" | "written"> {
  const store = openStore(folder);
  try {
    return await writeIndex(store);
  } finally {
    store.close();
  }
}

async function writeIndex(store: Store): Promise<"fresh" | "written"> {
  const generation = store.generation();
  await dropForeign(store.folder, graphRoot(store), generation);
  const ids = liveIds(store);
  let graph = await loadGraph(store);
  const wiped = graph ? wipeGone(graph, new Set(ids)) : 0;
  const missing = ids.filter((id) => !graph?.labels.has(id));
  if (graph && wiped === 0 && missing.length <= STALE_SHARE * ids.length) return "fresh";
  if (graph && graph.dead.size > DEAD_SHARE * graph.labels.size) graph = undefined;
  const wanted = graph ? missing : undefined;
  const grown = await growGraph(graph, readVectors(store, EMBEDDER.width, wanted));
  await saveGraph(store, grown, generation);
  return "written";
}
