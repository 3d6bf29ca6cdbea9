import { inWorker } from "../kernel/in-worker.js";
import type { Store } from "../store/store.js";
import { graphRoot, staleness } from "./hnsw.js";
import { dropIndexes } from "./index-folder.js";
import { secondSource } from "./second/source.js";
import { hasTables, lastOf } from "./second/table.js";
import { BUILT_IN, type VectorSource } from "./vector-source.js";
import { EXACT_LIMIT } from "./vectors.js";
import type { Written } from "./write-index.js";

/** The part of the index that may be missing before it is worth writing it again. */
const STALE_SHARE = 0.1;

type Refreshed = "not needed" | "fresh" | "written" | "failed";

/**
 * Brings the saved index up to date: none while exact search serves, nothing to do when it is fresh
 * enough, else a thread of its own adds the missing vectors and wipes those that are gone (or, with
 * many gone, builds all anew). Never throws: without the cache, search is only slower; an index that
 * cannot be brought up to date is dropped, because it may hold what was taken out. Call after an
 * ingest or a removal.
 */
export async function refreshIndex(store: Store, exactLimit = EXACT_LIMIT): Promise<Refreshed> {
  return refresh(store, BUILT_IN, { folder: store.folder }, exactLimit);
}

/** The same for the index of the second embedder that was used last; call after its run too. */
export async function refreshSecond(store: Store, exactLimit = EXACT_LIMIT): Promise<Refreshed> {
  const last = hasTables(store) ? lastOf(store) : undefined;
  if (!last) return "not needed";
  return refresh(store, secondSource(last), { folder: store.folder, second: last }, exactLimit);
}

async function refresh(
  store: Store,
  source: VectorSource,
  written: Written,
  exactLimit: number,
): Promise<Refreshed> {
  const others = (): string[] => otherRoots(store, source);
  try {
    const ids = source.ids(store);
    if (ids.length > exactLimit) {
      const stale = await staleness(store, ids, source);
      if (stale?.gone === 0 && stale.missing <= STALE_SHARE * ids.length) return "fresh";
      const at = new URL("./write-index.js", import.meta.url);
      return await inWorker(at, () => import("./write-index.js"), written);
    }
    await dropIndexes(store.folder, others());
    return "not needed";
  } catch {
    await dropIndexes(store.folder, others()).catch(() => undefined);
    return "failed";
  }
}

/** The folder of the other embedder in use, which is none of this one's business. */
function otherRoots(store: Store, source: VectorSource): string[] {
  const last = hasTables(store) ? lastOf(store) : undefined;
  return [BUILT_IN, ...(last ? [secondSource(last)] : [])]
    .filter(({ folder }) => folder !== source.folder)
    .map((other) => graphRoot(store, other));
}
