import { openStore, type Store } from "../store/store.js";
import { EMBEDDER } from "./embedder.js";
import { readVectors } from "./exact.js";
import { graphRoot, growGraph, loadGraph, saveGraph, wipeGone } from "./hnsw.js";
import { dropForeign } from "./index-folder.js";
import { liveIds } from "./vectors.js";

/** With more than this part deleted the graph is built anew instead of grown. */
const DEAD_SHARE = 0.3;

/** The work of `refreshIndex`, over a connection of its own. */
export async function run({ folder }: { folder: string }): Promise<"written"> {
  const store = openStore(folder);
  try {
    return await writeIndex(store);
  } finally {
    store.close();
  }
}

async function writeIndex(store: Store): Promise<"written"> {
  const generation = store.generation();
  await dropForeign(store.folder, graphRoot(store), generation);
  const ids = liveIds(store);
  let graph = await loadGraph(store);
  if (graph) wipeGone(graph, new Set(ids));
  const missing = ids.filter((id) => !graph?.labels.has(id));
  if (graph && graph.dead.size > DEAD_SHARE * graph.labels.size) graph = undefined;
  const wanted = graph ? missing : undefined;
  const grown = await growGraph(graph, readVectors(store, EMBEDDER.width, wanted));
  await saveGraph(store, grown, generation);
  return "written";
}
