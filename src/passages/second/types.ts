/** A second embedder beside the offline one, as `llm/` gives it: unit vectors, all of one width. */
export interface SecondEmbedder {
  /** Vectors of one id compare. */
  readonly id: string;
  /**
   * One vector per text, in their order. `onBatch` is called as batches come. In `haste` one short
   * attempt is made, for a person who waits.
   */
  embed(
    texts: readonly string[],
    options?: {
      readonly signal?: AbortSignal;
      readonly haste?: boolean;
      readonly onBatch?: (start: number, vectors: readonly Float32Array[]) => void;
    },
  ): Promise<Float32Array[]>;
}

/** What happens to a second index that somebody should know of. */
export type SecondEvent =
  /** Another model than the one whose vectors are stored: a new index is built beside the old one. */
  | { readonly kind: "changed"; readonly from: string; readonly to: string }
  /** The same model gives vectors of another width than before: they are not mixed in. */
  | {
      readonly kind: "width";
      readonly id: string;
      readonly met: number;
      readonly expected: number;
    }
  /** The embedder gave nothing; the offline index answers. */
  | { readonly kind: "away"; readonly id: string; readonly why: string };

/** How far the second index is. */
export interface SecondProgress {
  readonly id: string;
  readonly done: number;
  readonly total: number;
}

/** The model gives vectors of another width than those that are stored. */
export class OtherWidthThanStored extends Error {
  override readonly name = "OtherWidthThanStored";
  readonly met: number;
  readonly expected: number;
  constructor(met: number, expected: number) {
    super(`vectors of ${met} numbers where the index holds ${expected}`);
    this.met = met;
    this.expected = expected;
  }
}
