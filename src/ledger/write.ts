import { shortHash } from "../kernel/hash.js";
import { maskPersonal } from "../kernel/mask.js";
import type { Identity } from "../model/document.js";
import type { Figure, FigureDraft } from "../model/figure.js";
import type { ReadTable } from "../model/table.js";
import type { Store } from "../store/store.js";
import { noteTraces } from "../store/wipe.js";
import { completeFigures, rowLabel } from "./complete.js";
import { baseName } from "./library.js";

/** All that was read from one file, ready to be committed. */
export interface DocumentRecord {
  readonly path: string;
  readonly hash: string;
  readonly identity: Identity;
  readonly tables: readonly ReadTable[];
  readonly stated: readonly FigureDraft[];
  readonly source: string | null;
  readonly published: string | null;
}

/** The id of a document: stable for a path, whatever its content. */
export function documentId(path: string): string {
  return shortHash(path);
}

/** What is stored under a path now, if anything. */
export function storedHash(store: Store, path: string): string | undefined {
  const hash = store.db.prepare("SELECT hash FROM documents WHERE path = ?").pluck().get(path);
  return typeof hash === "string" ? hash : undefined;
}

/** Takes a document out, with tables and figures. Call inside `store.change`. */
export function removeRecord(store: Store, id: string): void {
  store.db.prepare("DELETE FROM documents WHERE id = ?").run(id);
  noteTraces(store, store.generation() + 1);
}

/**
 * Writes a document's rows. Call inside `store.change`, after removing what stood under its path.
 * @returns its figures with their ids.
 */
export function writeRecord(
  store: Store,
  record: DocumentRecord,
  passages: number,
  generation: number,
): Figure[] {
  const id = documentId(record.path);
  const drafts = [...record.tables.flatMap((table) => table.figures), ...record.stated];
  const figures = completeFigures(drafts, record.identity, {
    id,
    sourceFile: baseName(record.path),
  });
  insertDocument(store, id, record, figures, passages, generation);
  insertTables(store, id, record.tables);
  insertFigures(store, id, figures);
  return figures;
}

function insertDocument(
  store: Store,
  id: string,
  record: DocumentRecord,
  figures: readonly Figure[],
  passages: number,
  generation: number,
): void {
  const { issuer, year, stage, title, dated } = record.identity;
  store.db
    .prepare("INSERT INTO documents VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    .run(
      id,
      record.path,
      record.hash,
      title,
      issuer.name,
      JSON.stringify(issuer.region),
      issuer.level,
      JSON.stringify(issuer.aliases),
      year,
      stage,
      dated,
      record.source,
      record.published,
      figures.length,
      passages,
      figures.filter((figure) => figure.certainty === "uncertain").length,
      generation,
    );
}

function insertTables(store: Store, id: string, tables: readonly ReadTable[]): void {
  const insert = store.db.prepare("INSERT INTO document_tables VALUES (?,?,?,?,?,?,?)");
  tables.forEach(({ title, kind, state, notes, unit }, ordinal) => {
    insert.run(id, ordinal, title, kind, state, JSON.stringify(notes.map(maskPersonal)), unit);
  });
}

function insertFigures(store: Store, id: string, figures: readonly Figure[]): void {
  const insert = store.db.prepare("INSERT INTO figures VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  for (const figure of figures) {
    const key = figure.key;
    insert.run(
      figure.id,
      id,
      figure.year,
      key?.measure ?? null,
      key?.aspect ?? null,
      key?.base ?? null,
      key?.scope ?? null,
      key?.code ?? null,
      key?.project ?? null,
      key?.indicator ?? null,
      key?.member ?? null,
      rowLabel(figure),
      JSON.stringify(figure),
    );
  }
}
