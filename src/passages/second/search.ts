import type { Store } from "../../store/store.js";
import type { Hit } from "../lexical.js";
import type { VectorSource } from "../vector-source.js";
import { createVectorSearch, type Limits, type VectorSearch } from "../vectors.js";
import { secondSource } from "./source.js";
import { countsOf, hasTables, widthOf } from "./table.js";
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
  readonly width: number;
  readonly vectors: VectorSearch;
  /** The mean of all vectors: what a query has in common with everything tells nothing. */
  readonly centre: Float32Array;
}

/**
 * Searches the second embedder's index as the built-in one is searched: exactly while it is small,
 * then through its saved graph. Looks at the store on every call, so that an index completed by
 * whichever process is used from then on.
 */
export function createSecondSearch(
  store: Store,
  embedder: SecondEmbedder,
  onEvent: (event: SecondEvent) => void,
  limits: Limits = {},
): SecondSearch {
  const kept = new Map<string, Float32Array>();
  let seen = "";
  let ready: Ready | undefined;

  const refresh = (): Ready | undefined => {
    const { done, total } = countsOf(store, embedder.id);
    const state = `${store.generation()} ${done} ${total}`;
    if (state === seen) return ready;
    seen = state;
    const width = hasTables(store) ? widthOf(store, embedder.id) : undefined;
    if (total === 0 || done < total || !width) {
      ready = undefined;
      return ready;
    }
    const source = secondSource({ id: embedder.id, width });
    const known = ready?.width === width ? ready.vectors : undefined;
    const vectors = known ?? createVectorSearch(store, limits, source);
    ready = { width, vectors, centre: centreOf(store, source) };
    return ready;
  };
  const vectorOf = async (query: string): Promise<Float32Array | undefined> => {
    const known = kept.get(query);
    if (known) return known;
    const [vector] = await embedder.embed([query], { haste: true });
    const oldest = kept.keys().next().value;
    if (kept.size >= KEPT_QUERIES && oldest !== undefined) kept.delete(oldest);
    if (vector) kept.set(query, vector);
    return vector;
  };
  return {
    search: async (query, limit, only) => {
      const now = refresh();
      if (!now || query.trim() === "") return undefined;
      try {
        const vector = await vectorOf(query);
        if (!vector) return undefined;
        const { width } = now;
        if (vector.length !== width) throw new OtherWidthThanStored(vector.length, width);
        return await standingOut(now, vector, limit, only);
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

/** Vectors that the mean is taken of: more tell no more of it. */
const SAMPLED = 2_000;

function centreOf(store: Store, source: VectorSource): Float32Array {
  const ids = source.ids(store);
  const { values, ids: read } = source.read(store, spread(ids, SAMPLED));
  const centre = new Float32Array(source.width);
  for (const [at, value] of values.subarray(0, read.length * source.width).entries()) {
    centre[at % source.width] = (centre[at % source.width] ?? 0) + value / read.length;
  }
  return centre;
}

/** So many of the ids, from one end to the other. */
function spread(ids: readonly number[], count: number): number[] {
  const step = Math.max(1, Math.ceil(ids.length / count));
  return ids.filter((_, at) => at % step === 0);
}

/**
 * The cosines of a language model's vectors all lie close together, and elsewhere for every model:
 * what counts is how far one stands above the mean, of the way that is left to 1.
 */
async function standingOut(
  { vectors, centre }: Ready,
  query: Float32Array,
  limit: number,
  only?: readonly number[],
): Promise<Hit[]> {
  const mean = centre.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0);
  const { hits } = await vectors.search(query, limit, only);
  return hits.map(({ id, score }) => ({ id, score: (score - mean) / Math.max(1e-6, 1 - mean) }));
}
