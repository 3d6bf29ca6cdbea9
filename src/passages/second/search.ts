import type { Store } from "../../store/store.js";
import { type Matrix, searchExact } from "../exact.js";
import type { Hit } from "../lexical.js";
import { countsOf, hasTables, type Last, matrixOf, widthOf } from "./table.js";
import { OtherWidthThanStored, type SecondEmbedder, type SecondEvent } from "./types.js";

/** Queries whose vectors are kept: one question searches several times. */
const KEPT_QUERIES = 200;

export interface SecondSearch {
  /**
   * The nearest passages by the second embedder, scored by how far they stand out from all others;
   * undefined while its index is not complete, or when the embedder gives nothing.
   */
  search(query: string, limit: number, only?: readonly number[]): Promise<Hit[] | undefined>;
}

interface Ready {
  readonly matrix: Matrix;
  /** The mean of all vectors: what a query has in common with everything tells nothing. */
  readonly centre: Float32Array;
}

/**
 * Searches the second embedder's index, exactly. Looks at the store on every call, so that an index
 * completed by whichever process is used from then on.
 */
export function createSecondSearch(
  store: Store,
  embedder: SecondEmbedder,
  onEvent: (event: SecondEvent) => void,
): SecondSearch {
  const vectors = new Map<string, Float32Array>();
  let seen = "";
  let ready: Ready | undefined;

  const refresh = (): Ready | undefined => {
    const { done, total } = countsOf(store, embedder.id);
    const state = `${store.generation()} ${done} ${total}`;
    if (state === seen) return ready;
    seen = state;
    const width = hasTables(store) ? widthOf(store, embedder.id) : undefined;
    const isComplete = total > 0 && done === total;
    ready = isComplete && width ? readyOf(store, { id: embedder.id, width }) : undefined;
    return ready;
  };
  const vectorOf = async (query: string): Promise<Float32Array | undefined> => {
    const known = vectors.get(query);
    if (known) return known;
    const [vector] = await embedder.embed([query], { haste: true });
    const oldest = vectors.keys().next().value;
    if (vectors.size >= KEPT_QUERIES && oldest !== undefined) vectors.delete(oldest);
    if (vector) vectors.set(query, vector);
    return vector;
  };
  return {
    search: async (query, limit, only) => {
      const now = refresh();
      if (!now || query.trim() === "") return undefined;
      try {
        const vector = await vectorOf(query);
        if (!vector) return undefined;
        const { width } = now.matrix;
        if (vector.length !== width) throw new OtherWidthThanStored(vector.length, width);
        return standingOut(now, vector, limit, only);
      } catch (error) {
        onEvent(eventOf(embedder.id, error));
        return undefined;
      }
    },
  };
}

/** What a failure of an embedder is told as. */
export function eventOf(id: string, error: unknown): SecondEvent {
  if (error instanceof OtherWidthThanStored) {
    return { kind: "width", id, met: error.met, expected: error.expected };
  }
  return { kind: "away", id, why: error instanceof Error ? error.message : String(error) };
}

function readyOf(store: Store, last: Last): Ready {
  const matrix = matrixOf(store, last);
  const centre = new Float32Array(last.width);
  for (const [at, value] of matrix.values.entries()) {
    centre[at % last.width] = (centre[at % last.width] ?? 0) + value / matrix.ids.length;
  }
  return { matrix, centre };
}

/**
 * The cosines of a language model's vectors all lie close together, and elsewhere for every model:
 * what counts is how far one stands above the mean, of the way that is left to 1.
 */
function standingOut(
  { matrix, centre }: Ready,
  query: Float32Array,
  limit: number,
  only?: readonly number[],
): Hit[] {
  const mean = centre.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0);
  const hits = searchExact(matrix, query, limit, only && new Set(only));
  return hits.map(({ id, score }) => ({ id, score: (score - mean) / Math.max(1e-6, 1 - mean) }));
}
