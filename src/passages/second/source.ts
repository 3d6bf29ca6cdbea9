import { shortHash } from "../../kernel/hash.js";
import type { Store } from "../../store/store.js";
import type { VectorSource } from "../vector-source.js";
import { countsOf, embeddedIds, hasTables, type Last, lastOf, matrixOf } from "./table.js";

/** A second embedder's vectors. */
export function secondSource(last: Last): VectorSource {
  return {
    folder: `second-${shortHash(last.id)}-${last.width}`,
    width: last.width,
    state: (store) => {
      const { done, total } = countsOf(store, last.id);
      return `${store.generation()} ${done} ${total}`;
    },
    ids: (store) => embeddedIds(store, last),
    read: (store, only) => matrixOf(store, last, only),
  };
}

/** Those of the embedder that was used last; undefined where none ever was. */
export function lastSource(store: Store): VectorSource | undefined {
  const last = hasTables(store) ? lastOf(store) : undefined;
  return last && secondSource(last);
}
