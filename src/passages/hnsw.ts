import { join } from "node:path";
import type { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { shortHash } from "../kernel/hash.js";
import type { Store } from "../store/store.js";
import { embed } from "./embedder.js";
import type { Matrix } from "./exact.js";
import {
  indexRoot,
  type Manifest,
  readManifest,
  savedGenerations,
  saveGeneration,
} from "./index-folder.js";
import type { Hit } from "./lexical.js";
import { BUILT_IN, type VectorSource } from "./vector-source.js";

/** How many neighbours the graph looks at while searching: recall against time. */
const SEARCH_WIDTH = 1_000;
/** Vectors handed over at a time. */
const SLICE = 32;
const SAMPLES = 16;

/** An HNSW index in memory: LangChain's store whose documents hold only passage ids. */
export interface Graph {
  readonly store: HNSWLib;
  /** Label in the graph by passage id. */
  readonly labels: Map<number, number>;
  readonly dead: Set<number>;
}

/** `<data>/index/<embedder>/`. */
export function graphRoot(store: Store, source = BUILT_IN): string {
  return indexRoot(store.folder, source.folder);
}

/** The newest usable saved index; undefined when there is none or it is of another store or broken. */
export async function loadGraph(store: Store, source = BUILT_IN): Promise<Graph | undefined> {
  const root = graphRoot(store, source);
  for (const generation of await savedGenerations(root)) {
    if (generation > store.generation()) continue;
    const graph = await loadGeneration(store, source, generation).catch(() => undefined);
    if (graph) return graph;
  }
  return undefined;
}

/** Adds vectors that the graph lacks. */
export async function growGraph(graph: Graph | undefined, matrix: Matrix): Promise<Graph> {
  const { HNSWLib } = await import("@langchain/community/vectorstores/hnswlib");
  const { ids, values, width } = matrix;
  const at = (row: number) => Array.from(values.subarray(row * width, (row + 1) * width));
  const grown = graph ?? {
    store: new HNSWLib(port, { space: "ip", numDimensions: width }),
    labels: new Map<number, number>(),
    dead: new Set<number>(),
  };
  for (let start = 0; start < ids.length; ) {
    // The first vector goes alone: LangChain sizes an empty index by its first batch.
    const end = Math.min(ids.length, start + (grown.labels.size === 0 ? 1 : SLICE));
    const batch = ids.slice(start, end);
    const documents = batch.map((id) => ({ pageContent: String(id), metadata: {} }));
    const first = grown.labels.size;
    await grown.store.addVectors(
      batch.map((_, i) => at(start + i)),
      documents,
    );
    batch.forEach((id, i) => {
      grown.labels.set(id, first + i);
    });
    if (first === 0) grown.store.index.resizeIndex(ids.length);
    start = end;
  }
  return grown;
}

/** Saves the graph as the cache of a generation. */
export async function saveGraph(
  store: Store,
  graph: Graph,
  generation: number,
  source = BUILT_IN,
): Promise<void> {
  const live = [...graph.labels.keys()].filter((id) => !graph.dead.has(id));
  const manifest: Manifest = {
    generation,
    count: graph.labels.size,
    highest: Math.max(...live.slice(-1), 0),
    dead: [...graph.dead],
    samples: sample(store, source, spread(live, SAMPLES)),
  };
  graph.store.args = { space: "ip", numDimensions: source.width };
  await saveGeneration(graphRoot(store, source), manifest, (folder) => graph.store.save(folder));
}

/** Marks passages that are gone as deleted in the graph. */
export function buryGone(graph: Graph, live: ReadonlySet<number>): void {
  for (const [id, label] of graph.labels) {
    if (live.has(id) || graph.dead.has(id)) continue;
    graph.store.index.markDelete(label);
    graph.dead.add(id);
  }
}

/**
 * Overwrites the vectors of passages that are gone, so that a saved graph holds nothing of them,
 * and marks them as deleted.
 */
export function wipeGone(graph: Graph, live: ReadonlySet<number>, { width } = BUILT_IN): void {
  const nothing = Array.from({ length: width }, () => 0);
  const gone = [...graph.labels].filter(([id]) => !live.has(id) && !graph.dead.has(id));
  for (const [, label] of gone) graph.store.index.addPoint(nothing, label);
  buryGone(graph, live);
}

/** The nearest passages in the graph, by cosine. */
export async function searchGraph(
  graph: Graph,
  query: Float32Array,
  limit: number,
  allowed?: ReadonlySet<number>,
): Promise<Hit[]> {
  const alive = graph.labels.size - graph.dead.size;
  const wanted = Math.min(limit, alive);
  if (wanted === 0) return [];
  graph.store.index.setEf(Math.max(SEARCH_WIDTH, wanted));
  const filter = allowed
    ? ({ pageContent }: { pageContent: string }) => allowed.has(Number(pageContent))
    : undefined;
  const found = await graph.store.similaritySearchVectorWithScore(
    Array.from(query),
    wanted,
    filter,
  );
  return found.map(([document, distance]) => ({
    id: Number(document.pageContent),
    score: 1 - distance,
  }));
}

/** The manifest of a saved index, when it is one of this store. */
async function manifestOf(
  store: Store,
  source: VectorSource,
  generation: number,
): Promise<Manifest> {
  const manifest = await readManifest(graphRoot(store, source), generation);
  const wanted = manifest.samples.map(({ id }) => id);
  const stored = new Map(sample(store, source, wanted).map((s) => [s.id, s.hash]));
  const kept = manifest.samples.filter(({ id }) => stored.has(id));
  if (kept.length === 0 || kept.some(({ id, hash }) => stored.get(id) !== hash)) {
    throw new Error("the index is of another store");
  }
  return manifest;
}

/**
 * How much the newest saved index lacks and how much in it is gone, without loading it; undefined
 * when there is none of this store. `ids` are those of all passages, in order.
 */
export async function staleness(
  store: Store,
  ids: readonly number[],
  source = BUILT_IN,
): Promise<{ missing: number; gone: number } | undefined> {
  const root = graphRoot(store, source);
  const [generation] = await savedGenerations(root);
  if (generation === undefined || generation > store.generation()) return undefined;
  const manifest = await manifestOf(store, source, generation).catch(() => undefined);
  if (!manifest) return undefined;
  const missing = ids.filter((id) => id > manifest.highest).length;
  return { missing, gone: manifest.count - manifest.dead.length - (ids.length - missing) };
}

async function loadGeneration(
  store: Store,
  source: VectorSource,
  generation: number,
): Promise<Graph> {
  const root = graphRoot(store, source);
  const manifest = await manifestOf(store, source, generation);
  const { HNSWLib } = await import("@langchain/community/vectorstores/hnswlib");
  const loaded = await HNSWLib.load(join(root, String(generation)), port);
  const labels = new Map<number, number>();
  for (const [label, document] of loaded.docstore._docs) {
    labels.set(Number(document.pageContent), Number(label));
  }
  if (labels.size !== manifest.count) throw new Error("the index lacks entries");
  return { store: loaded, labels, dead: new Set(manifest.dead) };
}

/** Hashes of stored vectors; passages that are gone are left out. */
function sample(
  store: Store,
  source: VectorSource,
  wanted: readonly number[],
): { id: number; hash: string }[] {
  const { ids, values, width } = source.read(store, wanted);
  return ids.map((id, row) => ({
    id,
    hash: shortHash(...values.subarray(row * width, (row + 1) * width)),
  }));
}

function spread(ids: readonly number[], count: number): number[] {
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, i) => i % step === 0).slice(0, count);
}

/** What LangChain's store asks of an embedder; it is only ever handed vectors, and asks none. */
const port = {
  embedQuery: async (text: string) => Array.from(embed(text)),
  embedDocuments: async (texts: string[]) => texts.map((text) => Array.from(embed(text))),
};
