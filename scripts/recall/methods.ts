import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { EMBEDDER, embed } from "../../src/passages/embedder.js";
import { createRetriever } from "../../src/passages/retrieve.js";
import type { SecondIndex } from "../../src/passages/second/second-index.js";
import { type Library, plainTexts } from "./library.js";

/** A text that a method found. */
export interface Hit {
  readonly title: string;
  readonly text: string;
}

/** One way to find passages. */
export interface Method {
  readonly name:
    | "langchain"
    | "words"
    | "vectors"
    | "both"
    | "second"
    | "second, graph"
    | "with second";
  /** The first five; with `title` only of that document. */
  search(ask: string, title?: string): Promise<Hit[]>;
  /** Pieces indexed, and the bytes that their index takes. */
  readonly pieces: number;
  readonly bytes: number;
}

export const TOP = 5;
/** LangChain's documented defaults. */
const RECIPE = { chunkSize: 1000, chunkOverlap: 200 };

/** The three searches of the project, over the same passages. */
export function ownMethods({ store, titles, passages }: Library): Method[] {
  const retriever = createRetriever(store);
  const ids = new Map([...titles].map(([id, title]) => [title, id]));
  const words = bytesOf(store.db.prepare(WORDS_BYTES).pluck().get());
  const vectors = bytesOf(store.db.prepare(VECTOR_BYTES).pluck().get());
  const size = { words, vectors, both: words + vectors };
  return (["words", "vectors", "both"] as const).map((by) => ({
    name: by,
    pieces: passages.length,
    bytes: size[by],
    search: async (ask, title) => {
      const id = title === undefined ? undefined : ids.get(title);
      const documents = id === undefined ? undefined : [id];
      const found = await retriever.search(ask, { limit: TOP, by, documents });
      return found.map(({ passage }) => ({
        title: titles.get(passage.documentId) ?? "",
        text: passage.text,
      }));
    },
  }));
}

/** A second embedder over the same passages: alone, through its saved index, and beside the others. */
export function secondMethods(
  library: Library,
  { index, graph }: { readonly index: SecondIndex; readonly graph: SecondIndex },
): Method[] {
  const { store, titles, passages } = library;
  const plain = createRetriever(store, {}, index);
  const throughGraph = createRetriever(store, {}, graph);
  const ids = new Map([...titles].map(([id, title]) => [title, id]));
  const bytes = bytesOf(store.db.prepare(SECOND_BYTES).pluck().get());
  const ways = [
    { name: "second", by: "second", retriever: plain },
    { name: "second, graph", by: "second", retriever: throughGraph },
    { name: "with second", by: "both", retriever: plain },
  ] as const;
  return ways.map(({ name, by, retriever }) => ({
    name,
    pieces: passages.length,
    bytes,
    search: async (ask, title) => {
      const id = title === undefined ? undefined : ids.get(title);
      const documents = id === undefined ? undefined : [id];
      const found = await retriever.search(ask, { limit: TOP, by, documents });
      return found.map(({ passage }) => ({
        title: titles.get(passage.documentId) ?? "",
        text: passage.text,
      }));
    },
  }));
}

/** LangChain as its tutorial does it: recursive splitter, the same embedder, HNSWLib. */
export async function langchainMethod(): Promise<Method> {
  const splitter = new RecursiveCharacterTextSplitter(RECIPE);
  const texts = await plainTexts();
  const documents = await splitter.createDocuments(
    texts.map(({ text }) => text),
    texts.map(({ title }) => ({ title })),
  );
  const store = await HNSWLib.fromDocuments(documents, port);
  return {
    name: "langchain",
    pieces: documents.length,
    bytes: documents.length * EMBEDDER.width * 4,
    search: async (ask, title) => {
      const filter = title === undefined ? undefined : isOf(title);
      const found = await store.similaritySearch(ask, TOP, filter);
      return found.map(({ pageContent, metadata }) => ({
        title: String(metadata["title"]),
        text: pageContent,
      }));
    },
  };
}

function isOf(title: string) {
  return ({ metadata }: { metadata: Record<string, unknown> }) => metadata["title"] === title;
}

const WORDS_BYTES = "SELECT sum(length(block)) FROM passage_words_data";
const SECOND_BYTES = "SELECT sum(length(vector)) FROM embedded_texts";
const VECTOR_BYTES = "SELECT sum(length(vector)) FROM passages";

function bytesOf(sum: unknown): number {
  return typeof sum === "number" ? sum : 0;
}

const port = {
  embedQuery: async (text: string) => Array.from(embed(text)),
  embedDocuments: async (texts: string[]) => texts.map((text) => Array.from(embed(text))),
};
