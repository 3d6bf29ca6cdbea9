import { contentHash } from "../../kernel/hash.js";
import type { Passage } from "../../model/passage.js";
import type { Store } from "../../store/store.js";
import type { Matrix } from "../exact.js";
import { titleOf } from "../indexed-text.js";
import { fromBlob, ownerOf, readPassages, toBlob } from "../rows.js";

/**
 * Made when a second embedder is first used. A text is embedded once, however many passages hold it;
 * which passage holds which text goes with the passage.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS embedded_texts (
  embedder TEXT NOT NULL,
  width INTEGER NOT NULL,
  text TEXT NOT NULL,
  vector BLOB NOT NULL,
  PRIMARY KEY (embedder, width, text)
) STRICT;
CREATE TABLE IF NOT EXISTS embedded_passages (
  embedder TEXT NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages(id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  PRIMARY KEY (embedder, passage)
) STRICT;
`;
const LAST = "second embedder";

/** The embedder whose index was written last. */
export interface Last {
  readonly id: string;
  readonly width: number;
}

export function hasTables({ db }: Store): boolean {
  const sql = "SELECT count(*) FROM sqlite_master WHERE name = 'embedded_passages'";
  return db.prepare(sql).pluck().get() === 1;
}

export function makeTables(store: Store): void {
  if (!hasTables(store)) store.guarded(() => store.db.exec(TABLES));
}

export function lastOf({ db }: Store): Last | undefined {
  const value = db.prepare("SELECT value FROM meta WHERE name = ?").pluck().get(LAST);
  const [width = "", ...id] = String(value ?? "").split(" ");
  return value === undefined ? undefined : { id: id.join(" "), width: Number.parseInt(width, 10) };
}

/** The width of an embedder's stored vectors; undefined where there are none. */
export function widthOf({ db }: Store, id: string): number | undefined {
  const sql = "SELECT width FROM embedded_texts WHERE embedder = ? LIMIT 1";
  const width = db.prepare(sql).pluck().get(id);
  return typeof width === "number" ? width : undefined;
}

/** Passages, and those among them that this embedder's index holds. */
export function countsOf(store: Store, id: string): { done: number; total: number } {
  const count = (sql: string, ...values: string[]): number =>
    Number(
      store.db
        .prepare(sql)
        .pluck()
        .get(...values),
    );
  const total = count("SELECT count(*) FROM passages");
  const own = "SELECT count(*) FROM embedded_passages WHERE embedder = ?";
  return { done: hasTables(store) ? count(own, id) : 0, total };
}

/** Passages that the index lacks, in order of arrival. */
export function missingIn({ db }: Store, id: string): number[] {
  const sql = `SELECT id FROM passages WHERE id NOT IN
    (SELECT passage FROM embedded_passages WHERE embedder = ?) ORDER BY id`;
  return db.prepare(sql).pluck().all(id).map(Number);
}

/**
 * Passages that the index holds, in order, up to the first that it lacks: so what comes later has a
 * higher id, in whatever order it is embedded.
 */
export function embeddedIds({ db }: Store, { id, width }: Last): number[] {
  const sql = `SELECT p.passage FROM embedded_passages p
    JOIN embedded_texts t ON t.embedder = p.embedder AND t.width = @width AND t.text = p.text
    WHERE p.embedder = @id AND p.passage < coalesce((SELECT min(id) FROM passages WHERE id NOT IN
      (SELECT passage FROM embedded_passages WHERE embedder = @id)), p.passage + 1)
    ORDER BY p.passage`;
  return db.prepare(sql).pluck().all({ id, width }).map(Number);
}

/** A passage with the text that stands for it and that text's hash. */
export interface Entry {
  readonly passage: number;
  readonly text: string;
  readonly hash: string;
}

/** The texts of passages as they are embedded: headings, then the text. */
export function entriesOf(store: Store, ids: readonly number[]): Entry[] {
  return readPassages(store, ids).map((passage) => {
    const text = textOf(store, passage);
    return { passage: passage.id, text, hash: contentHash(new TextEncoder().encode(text)) };
  });
}

function textOf(store: Store, passage: Passage): string {
  const title = titleOf(passage, ownerOf(store, passage.documentId));
  return title === "" ? passage.text : `${title}\n${passage.text}`;
}

export function isCached({ db }: Store, { id, width }: Last, hash: string): boolean {
  const sql = "SELECT 1 FROM embedded_texts WHERE embedder = ? AND width = ? AND text = ?";
  return db.prepare(sql).get(id, width, hash) !== undefined;
}

/** Keeps vectors by text. The embedder is the last one used from then on. */
export function keep(store: Store, last: Last, vectors: ReadonlyMap<string, Float32Array>): void {
  const { db } = store;
  const text = db.prepare("INSERT OR REPLACE INTO embedded_texts VALUES (?, ?, ?, ?)");
  const note = db.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)");
  const write = db.transaction(() => {
    for (const [hash, vector] of vectors) text.run(last.id, last.width, hash, toBlob(vector));
    note.run(LAST, `${last.width} ${last.id}`);
  });
  store.guarded(() => write.immediate());
}

/** Says which passages hold which texts; passages gone meanwhile are skipped. */
export function link(store: Store, { id }: Last, entries: readonly Entry[]): void {
  const passage = store.db.prepare(
    "INSERT OR REPLACE INTO embedded_passages SELECT ?, id, ? FROM passages WHERE id = ?",
  );
  const write = store.db.transaction(() => {
    for (const entry of entries) passage.run(id, entry.hash, entry.passage);
  });
  store.guarded(() => write.immediate());
}

/** Newest passages looked at for texts that are known already. */
const LINKED = 2_000;

/**
 * After a change of the documents: passages whose text was embedded before get its vector, and texts
 * that no passage holds any more go. Costs nothing where there is no second index.
 */
export function settle(store: Store): void {
  if (!hasTables(store)) return;
  const known = "SELECT DISTINCT embedder, width FROM embedded_texts";
  for (const row of store.db.prepare(known).raw().all()) {
    const [id, width] = Array.isArray(row) ? row : [];
    const last = { id: String(id), width: Number(width) };
    const entries = entriesOf(store, missingIn(store, last.id).slice(-LINKED));
    link(
      store,
      last,
      entries.filter(({ hash }) => isCached(store, last, hash)),
    );
  }
  const sql = "DELETE FROM embedded_texts WHERE text NOT IN (SELECT text FROM embedded_passages)";
  store.guarded(() => store.db.exec(sql));
}

/** The index of an embedder, of all passages or of those with the given ids. */
export function matrixOf({ db }: Store, { id, width }: Last, only?: readonly number[]): Matrix {
  const among = only ? "AND p.passage IN (SELECT value FROM json_each(?))" : "";
  const sql = `SELECT p.passage, t.vector FROM embedded_passages p
    JOIN embedded_texts t ON t.embedder = p.embedder AND t.width = ? AND t.text = p.text
    WHERE p.embedder = ? ${among} ORDER BY p.passage`;
  const rows = db
    .prepare(sql)
    .raw()
    .all(width, id, ...(only ? [JSON.stringify(only)] : []));
  const values = new Float32Array(rows.length * width);
  const ids: number[] = [];
  for (const row of rows) {
    const [passage, blob] = Array.isArray(row) ? row : [];
    if (fromBlob(blob, values, ids.length * width, width)) ids.push(Number(passage));
  }
  return { ids, values, width };
}
