import { setTimeout as pause } from "node:timers/promises";
import OpenAI from "openai";
import { Breaker } from "./breaker.js";
import { Counters } from "./counters.js";
import { ModelFailure } from "./failure.js";
import { failureOf, mayPass, retryAfter } from "./failures.js";
import type { Clock, ModelEvent, Used } from "./types.js";

export interface EmbeddingOptions {
  readonly baseUrl: string;
  readonly key: string;
  readonly model: string;
  /** Asked of models that offer several widths; the model's own where it is left out. */
  readonly dimensions?: number;
  /** Most texts in one request; providers differ (10 to 2048). */
  readonly batch: number;
  /** Milliseconds for one batch with all its attempts. */
  readonly deadline: number;
}

/** The vectors that came are not of the width that earlier ones of this model have. */
export class OtherWidth extends Error {
  override readonly name = "OtherWidth";
  readonly met: number;
  readonly expected: number;
  constructor(met: number, expected: number) {
    super(`the embedding model gave ${met} numbers where ${expected} were expected`);
    this.met = met;
    this.expected = expected;
  }
}

/** Texts as unit vectors, by a model behind an API. */
export interface Embeddings {
  /** Changes with the model, its address and the width asked for: vectors of one id compare. */
  readonly id: string;
  /** Is nothing sent at the moment, because it failed too often? */
  readonly resting: boolean;
  /** What was used since the start; a batch is a request. */
  used(): Used;
  /**
   * One vector per text, in their order, all of the same width (`width`, where it is known).
   * After some failures in a row nothing is sent for a minute. `onBatch` is called as batches come, so that what is done is not lost when a later one fails.
   * @throws ModelFailure, OtherWidth
   */
  embed(
    texts: readonly string[],
    options?: {
      readonly width?: number;
      readonly signal?: AbortSignal;
      /** One short attempt, for a person who waits. */
      readonly haste?: boolean;
      readonly onBatch?: (start: number, vectors: readonly Float32Array[]) => void;
    },
  ): Promise<Float32Array[]>;
}

const ATTEMPTS = 4;
/** Longest wait in haste, in milliseconds. */
const HASTE = 3_000;
const FIRST_PAUSE = 500;

const clockInTime: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
};

/** An embedder behind any OpenAI-compatible API. */
export function openEmbeddings(
  options: EmbeddingOptions,
  clock: Clock = clockInTime,
  tell: (event: ModelEvent) => void = () => undefined,
): Embeddings {
  const { baseUrl, key, model, dimensions, batch, deadline } = options;
  const api = new OpenAI({
    baseURL: baseUrl,
    apiKey: key,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: deadline,
    logLevel: "off",
  });

  const counters = new Counters(undefined);
  const once = async (texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]> => {
    // Without "float" the package asks for base64 and decodes the floats some servers send to garbage.
    const { data, usage } = await api.embeddings.create(
      {
        model,
        input: [...texts],
        encoding_format: "float",
        ...(dimensions === undefined ? {} : { dimensions }),
      },
      { signal },
    );
    const vectors = inOrder(data, texts.length);
    counters.succeeded({ input: usage?.prompt_tokens ?? 0, output: 0 });
    return vectors;
  };

  const persistently = async (
    texts: readonly string[],
    left: AbortSignal | undefined,
    haste: boolean,
  ): Promise<Float32Array[]> => {
    const late = AbortSignal.timeout(haste ? Math.min(HASTE, deadline) : deadline);
    const attempts = haste ? 1 : ATTEMPTS;
    const signal = left ? AbortSignal.any([late, left]) : late;
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(texts, signal);
      } catch (error) {
        if (left?.aborted) throw new ModelFailure("cancelled");
        if (late.aborted) throw new ModelFailure("deadline");
        const failure = failureOf(error);
        if (attempt >= attempts || !mayPass(failure)) throw failure;
        await clock.wait(
          retryAfter(error, clock.now()) ?? FIRST_PAUSE * 2 ** (attempt - 1),
          signal,
        );
      }
    }
  };

  const id = [model, new URL(baseUrl).host, dimensions ?? "own"].join("/");
  const breaker = new Breaker(clock.now);
  const guarded = async (work: () => Promise<Float32Array[]>): Promise<Float32Array[]> => {
    if (!breaker.admits()) throw new ModelFailure("resting");
    try {
      const vectors = await work();
      if (breaker.succeeded()) tell({ kind: "back", id });
      return vectors;
    } catch (error) {
      const { kind } = failureOf(error);
      counters.failed();
      if (kind === "cancelled" || kind === "refused") breaker.neutral();
      else if (breaker.failed()) tell({ kind: "resting", id, why: kind });
      throw error;
    }
  };

  return {
    id,
    get resting() {
      return breaker.isOpen;
    },
    used: () => counters.used,
    embed: async (texts, { width, signal, haste = false, onBatch } = {}) => {
      const all: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += batch) {
        const part = texts.slice(start, start + batch);
        const vectors = await guarded(() => persistently(part, signal, haste));
        const expected = width ?? all[0]?.length ?? vectors[0]?.length ?? 0;
        const other = vectors.find((vector) => vector.length !== expected);
        if (other) throw new OtherWidth(other.length, expected);
        onBatch?.(start, vectors);
        all.push(...vectors);
      }
      return all;
    },
  };
}

/** The vectors of a response in the order of their texts, each of length one. */
function inOrder(data: unknown, count: number): Float32Array[] {
  if (!Array.isArray(data) || data.length !== count) throw new ModelFailure("malformed");
  const vectors: Float32Array[] = [];
  for (const [at, entry] of (data as readonly unknown[]).entries()) {
    const { index, embedding } = entry as { index?: unknown; embedding?: unknown };
    const place = typeof index === "number" ? index : at;
    if (vectors[place] !== undefined || place >= count) throw new ModelFailure("malformed");
    vectors[place] = unitVector(embedding);
  }
  return vectors;
}

const FLOAT_BYTES = 4;

/** The numbers of an embedding: a list, or what some servers send whatever is asked for, base64. */
function numbersOf(embedding: unknown): readonly unknown[] {
  if (Array.isArray(embedding)) return embedding as readonly unknown[];
  if (typeof embedding !== "string") return [];
  const bytes = Buffer.from(embedding, "base64");
  const count = Math.floor(bytes.length / FLOAT_BYTES);
  return Array.from({ length: count }, (_, at) => bytes.readFloatLE(at * FLOAT_BYTES));
}

function unitVector(embedding: unknown): Float32Array {
  const numbers = numbersOf(embedding);
  if (!numbers.every((one) => typeof one === "number" && Number.isFinite(one))) {
    throw new ModelFailure("malformed");
  }
  const vector = Float32Array.from(numbers as readonly number[]);
  const length = Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));
  if (length === 0) throw new ModelFailure("malformed");
  return vector.map((one) => one / length);
}
