import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDocument } from "../../src/documents/index.js";
import { ingest } from "../../src/ingest.js";
import type { Content } from "../../src/model/document.js";
import type { Passage } from "../../src/model/passage.js";
import { documentPassages } from "../../src/passages/rows.js";
import { openStore, type Store } from "../../src/store/store.js";
import { SET } from "./questions.js";

const CORPUS = join(import.meta.dirname, "../../corpus");

/** The documents that the questions are about. */
export interface Library {
  readonly store: Store;
  /** Title by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly passages: readonly Passage[];
}

/** The files of the built-in documents and of those made for the set. */
export function files(): string[] {
  return [CORPUS, SET].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".html"))
      .sort()
      .map((name) => join(folder, name)),
  );
}

/** Reads all documents into a store in an empty folder, as the product does. */
export async function openLibrary(folder: string): Promise<Library> {
  const store = openStore(folder);
  await ingest(store, files(), {});
  const rows = store.db.prepare("SELECT id, title FROM documents").raw().all();
  const titles = new Map(
    rows.flatMap((row) => (Array.isArray(row) ? [[String(row[0]), String(row[1])] as const] : [])),
  );
  const passages = [...titles.keys()].flatMap((id) => documentPassages(store, id));
  return { store, titles, passages };
}

/** Every document as plain text, the way a loader hands it to a splitter. */
export async function plainTexts(): Promise<{ title: string; text: string }[]> {
  return Promise.all(
    files().map(async (file) => {
      const content = await readDocument(readFileSync(file), basename(file));
      return { title: titleOf(content), text: content.blocks.map(plain).join("\n") };
    }),
  );
}

function titleOf(content: Content): string {
  const first = content.blocks.find((block) => block.type === "heading");
  return first?.type === "heading" ? first.text : "";
}

function plain(block: Content["blocks"][number]): string {
  if (block.type !== "grid") return block.text;
  return block.rows.map((row) => row.map((cell) => cell.text).join("\t")).join("\n");
}
