import { performance } from "node:perf_hooks";
import { readDocument, readIdentity } from "../../src/documents/index.js";
import { chunk } from "../../src/passages/chunk.js";
import { EMBEDDER, embed, embedPassage } from "../../src/passages/embedder.js";
import { type Matrix, searchExact } from "../../src/passages/exact.js";
import { growGraph, searchGraph } from "../../src/passages/hnsw.js";
import { ownerNames, titleOf } from "../../src/passages/indexed-text.js";
import { projectTexts } from "../../src/tables/index.js";
import { pairsVector } from "../../test/support/embedding-script.js";
import { variant } from "../variants.js";

/** The graph against exact search over the same vectors. */
export interface GraphScores {
  readonly vectors: number;
  /** Share of the exact ten nearest that the graph finds; equally near ones count. */
  readonly recall: number;
  /** Milliseconds of the median search. */
  readonly graphP50: number;
  readonly exactP50: number;
}

const NEAREST = 10;
/** Two scores closer than this are the same neighbour said twice. */
const SAME = 1e-5;

/** What gives passages and questions their vectors. */
export interface Vectors {
  readonly width: number;
  passage(title: string, text: string): Float32Array;
  query(text: string): Float32Array;
}

export const BUILT_IN: Vectors = {
  width: EMBEDDER.width,
  passage: embedPassage,
  query: (text) => embed(text),
};

const SCRIPTED_WIDTH = 384;
/** Those of the scripted second embedder. */
export const SCRIPTED: Vectors = {
  width: SCRIPTED_WIDTH,
  passage: (title, text) => scripted(`${title}\n${text}`),
  query: scripted,
};

function scripted(text: string): Float32Array {
  const vector = Float32Array.from(pairsVector(text, SCRIPTED_WIDTH));
  const length = Math.hypot(...vector);
  return vector.map((one) => one / length);
}

/** Builds the graph of `documents` invented documents and asks it the questions. */
export async function measureGraph(
  questions: readonly string[],
  documents: number,
  by: Vectors = BUILT_IN,
): Promise<GraphScores> {
  const matrix = await vectorsOf(documents, by);
  const graph = await growGraph(undefined, matrix);
  const times: { graph: number[]; exact: number[] } = { graph: [], exact: [] };
  let found = 0;
  let wanted = 0;
  for (const query of questions.map(by.query)) {
    const start = performance.now();
    const exact = searchExact(matrix, query, NEAREST);
    const middle = performance.now();
    const near = await searchGraph(graph, query, NEAREST);
    times.exact.push(middle - start);
    times.graph.push(performance.now() - middle);
    const least = (exact.at(-1)?.score ?? 0) - SAME;
    found += near.filter(({ score }) => score >= least).length;
    wanted += exact.length;
  }
  const [graphP50, exactP50] = [median(times.graph), median(times.exact)];
  return { vectors: matrix.ids.length, recall: found / wanted, graphP50, exactP50 };
}

async function vectorsOf(documents: number, by: Vectors): Promise<Matrix> {
  const vectors: Float32Array[] = [];
  for (let n = 0; n < documents; n++) {
    const name = `${n}.html`;
    const content = await readDocument(new TextEncoder().encode(variant(n).html), name);
    const identity = readIdentity(content, name);
    const { issuer, year } = identity;
    const owner = { names: ownerNames([issuer.name]), year };
    for (const draft of chunk(content, identity, projectTexts(content, identity))) {
      vectors.push(by.passage(titleOf(draft, owner), draft.text));
    }
  }
  const values = new Float32Array(vectors.length * by.width);
  vectors.forEach((vector, row) => {
    values.set(vector, row * by.width);
  });
  return { ids: vectors.map((_, row) => row + 1), values, width: by.width };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
