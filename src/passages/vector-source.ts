import type { Store } from "../store/store.js";
import { EMBEDDER } from "./embedder.js";
import { type Matrix, readVectors } from "./exact.js";

/** Stored vectors of one embedder: what search compares, and what a saved index is a cache of. */
export interface VectorSource {
  /** Its saved indexes stand in this folder below `index/`. */
  readonly folder: string;
  readonly width: number;
  /** Changes whenever what is stored may have. */
  state(store: Store): string;
  /** The passages that have a vector, in order; what comes later has a higher id. */
  ids(store: Store): number[];
  /** Their vectors, of all or of those with the given ids. */
  read(store: Store, only?: readonly number[]): Matrix;
}

/** The built-in embedder's vectors, one with every passage. */
export const BUILT_IN: VectorSource = {
  folder: `${EMBEDDER.name}-${EMBEDDER.version}-${EMBEDDER.width}`,
  width: EMBEDDER.width,
  state: (store) => String(store.generation()),
  ids: (store) => liveIds(store),
  read: (store, only) => readVectors(store, EMBEDDER.width, only),
};

/** The ids of all passages, in order of arrival. */
export function liveIds(store: Store): number[] {
  return store.db.prepare("SELECT id FROM passages ORDER BY id").pluck().all().map(Number);
}
