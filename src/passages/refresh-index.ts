import { inWorker } from "../kernel/in-worker.js";
import type { Store } from "../store/store.js";
import { dropIndex, hasIndex } from "./index-folder.js";
import { EXACT_LIMIT, liveIds } from "./vectors.js";

/**
 * Brings the saved index up to date: none while exact search serves, nothing to do when it is fresh
 * enough, else a thread of its own adds the missing vectors and wipes those that are gone (or, with
 * many gone, builds all anew). Never throws: without the cache, search is only slower; an index that
 * cannot be brought up to date is dropped, because it may hold what was taken out. Call after an
 * ingest or a removal.
 */
export async function refreshIndex(
  store: Store,
  exactLimit = EXACT_LIMIT,
): Promise<"not needed" | "fresh" | "written" | "failed"> {
  try {
    if (liveIds(store).length > exactLimit) {
      const at = new URL("./write-index.js", import.meta.url);
      return await inWorker(at, () => import("./write-index.js"), { folder: store.folder });
    }
    if (hasIndex(store.folder)) await dropIndex(store.folder);
    return "not needed";
  } catch {
    await dropIndex(store.folder).catch(() => undefined);
    return "failed";
  }
}
