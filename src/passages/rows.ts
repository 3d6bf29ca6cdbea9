import { Passage } from "../model/passage.js";
import type { Store } from "../store/store.js";
import { type Owner, ownerNames } from "./indexed-text.js";

/** The passages with these ids, in that order; ids that are gone are left out. */
export function readPassages(store: Store, ids: readonly number[]): Passage[] {
  const read = store.db.prepare("SELECT id, document, body FROM passages WHERE id = ?");
  return ids.flatMap((id) => {
    const row = read.get(id);
    return row === undefined ? [] : [toPassage(row)];
  });
}

/** All passages of a document in printed order. */
export function documentPassages(store: Store, documentId: string): Passage[] {
  return store.db
    .prepare("SELECT id, document, body FROM passages WHERE document = ? ORDER BY id")
    .all(documentId)
    .map(toPassage);
}

/** The names of the office a document belongs to. */
export function ownerOf(store: Store, documentId: string): Owner {
  const row = store.db
    .prepare("SELECT issuer, aliases, year FROM documents WHERE id = ?")
    .get(documentId);
  if (!isRecord(row)) return { names: [], year: 0 };
  return {
    names: ownerNames([String(row["issuer"]), ...aliasNames(row["aliases"])]),
    year: Number(row["year"]),
  };
}

/** Names out of the `aliases` column. */
export function aliasNames(column: unknown): string[] {
  const aliases: unknown = JSON.parse(String(column));
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown) => (isRecord(alias) ? [String(alias["name"])] : []));
}

/** The bytes of a vector as stored: float32, little endian. */
export function toBlob(vector: Float32Array): Buffer {
  const blob = Buffer.alloc(vector.length * 4);
  for (let i = 0; i < vector.length; i++) blob.writeFloatLE(vector[i] ?? 0, i * 4);
  return blob;
}

/** Reads a stored vector into `target` at `offset`; false for a blob of another width. */
export function fromBlob(
  blob: unknown,
  target: Float32Array,
  offset: number,
  width: number,
): boolean {
  if (!(blob instanceof Uint8Array) || blob.byteLength !== width * 4) return false;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  for (let i = 0; i < width; i++) target[offset + i] = view.getFloat32(i * 4, true);
  return true;
}

function toPassage(row: unknown): Passage {
  if (!isRecord(row)) throw new TypeError("a passage row is no record");
  const body: unknown = JSON.parse(String(row["body"]));
  return Passage.parse({
    ...(isRecord(body) ? body : {}),
    id: row["id"],
    documentId: row["document"],
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
