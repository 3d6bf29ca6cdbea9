import { z } from "zod";
import { Issuer, Stage } from "../model/document.js";
import { LoadedDocument } from "../model/library.js";
import type { TableState } from "../model/table.js";
import type { Store } from "../store/store.js";

/** A loaded document with all that names it. */
export interface LibraryEntry {
  readonly id: string;
  readonly path: string;
  readonly sourceFile: string;
  readonly hash: string;
  readonly title: string;
  readonly issuer: Issuer;
  readonly year: number;
  readonly stage: Stage;
  readonly source: string | null;
  readonly published: string | null;
  readonly figures: number;
  readonly passages: number;
  /** The commit that wrote it: while it stays the same, so does everything of the document. */
  readonly generation: number;
  readonly tables: readonly TableEntry[];
}

export interface TableEntry {
  readonly title: string;
  readonly kind: string | null;
  readonly state: TableState;
  readonly notes: readonly string[];
  /** Rows whose cell the extraction of the source lost, each as its labels joined by " / ". */
  readonly lost: readonly string[];
}

const Row = z.object({
  id: z.string(),
  path: z.string(),
  hash: z.string(),
  title: z.string(),
  issuer: z.string(),
  region: z.string(),
  level: Issuer.shape.level,
  aliases: z.string(),
  year: z.number(),
  stage: Stage,
  source: z.string().nullable(),
  published: z.string().nullable(),
  figures: z.number(),
  passages: z.number(),
  generation: z.number(),
});
const TableRow = z.object({
  document: z.string(),
  title: z.string(),
  kind: z.string().nullable(),
  state: z.enum(["read", "empty", "absent"]),
  notes: z.string(),
  lost: z.string(),
});

/** Base name of a path, whichever slash it uses. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function textsOf(json: string): string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}

/** Everything that is loaded, oldest year first within an issuer. */
export function readLibrary(store: Store): LibraryEntry[] {
  const tables = new Map<string, TableEntry[]>();
  const tableRows = store.db.prepare(
    "SELECT document, title, kind, state, notes, lost FROM document_tables ORDER BY document, ordinal",
  );
  for (const raw of tableRows.iterate()) {
    const row = TableRow.parse(raw);
    const list = tables.get(row.document) ?? [];
    list.push({ ...row, notes: textsOf(row.notes), lost: textsOf(row.lost) });
    tables.set(row.document, list);
  }
  const rows = store.db.prepare("SELECT * FROM documents ORDER BY issuer, year, path").all();
  return rows.map((raw) => entryOf(Row.parse(raw), tables));
}

function entryOf(row: z.infer<typeof Row>, tables: Map<string, TableEntry[]>): LibraryEntry {
  return {
    ...row,
    sourceFile: baseName(row.path),
    issuer: Issuer.parse({
      name: row.issuer,
      region: JSON.parse(row.region),
      level: row.level,
      aliases: JSON.parse(row.aliases),
    }),
    tables: tables.get(row.id) ?? [],
  };
}

/** The entry as the command `documents` lists it. */
export function listed(entry: LibraryEntry): LoadedDocument {
  return LoadedDocument.parse({
    id: entry.id,
    title: entry.title,
    issuer: entry.issuer.name,
    region: entry.issuer.region,
    level: entry.issuer.level,
    year: entry.year,
    stage: entry.stage,
    sourcePath: entry.path,
    tables: entry.tables.filter((table) => table.state !== "absent").length,
    figures: entry.figures,
    passages: entry.passages,
  });
}

/** What a citation says of the document it points into. */
export function originOf(documentId: string, entry: LibraryEntry | undefined) {
  return {
    documentId,
    sourceFile: entry?.sourceFile ?? "",
    title: entry?.title ?? "",
    issuer: entry?.issuer.name ?? "",
    year: entry?.year ?? 0,
    ...(entry?.source ? { source: entry.source } : {}),
    ...(entry?.published ? { published: entry.published } : {}),
  };
}
