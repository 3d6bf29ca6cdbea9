import { openStore, type Store } from "../store/store.js";
import { graphRoot, growGraph, loadGraph, saveGraph, wipeGone } from "./hnsw.js";
import { dropForeign } from "./index-folder.js";
import { lastSource, secondSource } from "./second/source.js";
import type { Last } from "./second/table.js";
import { BUILT_IN, type VectorSource } from "./vector-source.js";

/** With more than this part deleted the graph is built anew instead of grown. */
const DEAD_SHARE = 0.3;

/** The work of `refreshIndex`, over a connection of its own. */
export async function run({ folder, second }: Written): Promise<"written"> {
  const store = openStore(folder);
  try {
    return await writeIndex(store, second ? secondSource(second) : BUILT_IN);
  } finally {
    store.close();
  }
}

/** Which index of which store: the built-in embedder's, or that of a second one. */
export type Written = { readonly folder: string; readonly second?: Last };

async function writeIndex(store: Store, source: VectorSource): Promise<"written"> {
  const generation = store.generation();
  await dropForeign(store.folder, rootsOf(store), generation);
  const ids = source.ids(store);
  let graph = await loadGraph(store, source);
  if (graph) wipeGone(graph, new Set(ids), source);
  const missing = ids.filter((id) => !graph?.labels.has(id));
  if (graph && graph.dead.size > DEAD_SHARE * graph.labels.size) graph = undefined;
  const wanted = graph ? missing : undefined;
  const grown = await growGraph(graph, source.read(store, wanted));
  await saveGraph(store, grown, generation, source);
  return "written";
}

/** The folders of the embedders in use: the built-in one, and the second one used last. */
function rootsOf(store: Store): string[] {
  const second = lastSource(store);
  return [BUILT_IN, ...(second ? [second] : [])].map((source) => graphRoot(store, source));
}
