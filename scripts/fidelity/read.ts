import { readDocument, readIdentity } from "../../src/documents/index.js";
import { readNarrative } from "../../src/narrative/index.js";
import { chunk } from "../../src/passages/chunk.js";
import { projectTexts, readTables } from "../../src/tables/index.js";
import type { Made } from "./account.js";

/** Reads a document the way ingest does, without a store. */
export async function make(bytes: Uint8Array, path: string): Promise<Made> {
  const content = await readDocument(bytes, path);
  const identity = readIdentity(content, path);
  return {
    content,
    identity,
    tables: readTables(content, identity),
    stated: readNarrative(content, identity),
    passages: chunk(content, identity, projectTexts(content, identity)),
  };
}
