import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { READABLE, readDocument, readIdentity } from "./documents/index.js";
import { maskContent } from "./documents/mask-content.js";
import {
  type Locale,
  NoDocuments,
  NoSuchFile,
  StoreBusy,
  UnknownFileType,
  UnreadableFile,
  UnusableStore,
  UserError,
} from "./kernel/errors.js";
import { contentHash } from "./kernel/hash.js";
import { documentId, removeRecord, storedHash, writeRecord } from "./ledger/write.js";
import type { Content } from "./model/document.js";
import type { IngestSummary } from "./model/library.js";
import type { ReadTable } from "./model/table.js";
import { readNarrative, readNothings } from "./narrative/index.js";
import { chunk } from "./passages/chunk.js";
import { addPassages, removePassages } from "./passages/write.js";
import type { Store } from "./store/store.js";
import { projectTexts, readTables } from "./tables/index.js";

export interface IngestOptions {
  readonly source?: string;
  readonly published?: string;
  /** The language of the reasons; English when not given. */
  readonly locale?: Locale;
  readonly onProgress?: (done: number, total: number, path: string) => void;
}

interface Candidate {
  readonly path: string;
  /** Named by the person, not found in a folder: then a failure is a failure. */
  readonly named: boolean;
}

/**
 * Adds files and folders to the store, one commit per document. A bad file is reported and never
 * stops or spoils the others.
 * @throws NoSuchFile, NoDocuments for arguments that lead to nothing at all.
 */
export async function ingest(
  store: Store,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestSummary[]> {
  const candidates = paths.flatMap(expand);
  const summaries: IngestSummary[] = [];
  let refused: UserError | undefined;
  for (const [at, candidate] of candidates.entries()) {
    options.onProgress?.(at, candidates.length, candidate.path);
    // A store that refuses one document refuses the others too: nobody waits for each again.
    const add = refused === undefined ? addFile(store, candidate.path, options) : reject(refused);
    const summary = await add.catch((error: unknown) => {
      if (error instanceof StoreBusy || error instanceof UnusableStore) refused = error;
      return failure(candidate, error, options);
    });
    summaries.push(summary);
    options.onProgress?.(at + 1, candidates.length, candidate.path);
  }
  return summaries;
}

function expand(path: string): Candidate[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw new NoSuchFile({ path }, error);
  }
  if (!isFolder) return [{ path: resolve(path), named: true }];
  const files = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => resolve(join(entry.parentPath, entry.name)))
    .sort();
  if (files.length === 0) throw new NoDocuments({ path, expected: READABLE });
  return files.map((file) => ({ path: file, named: false }));
}

function summaryOf(
  path: string,
  status: IngestSummary["status"],
  rest: Partial<IngestSummary>,
): IngestSummary {
  return {
    path,
    status,
    documentId: null,
    tables: 0,
    figures: 0,
    passages: 0,
    uncertainFigures: 0,
    ...rest,
  };
}

async function reject(error: UserError): Promise<never> {
  throw error;
}

function failure(
  { path, named }: Candidate,
  error: unknown,
  options: IngestOptions,
): IngestSummary {
  if (!(error instanceof UserError)) throw error;
  const skipped = !named && error instanceof UnknownFileType;
  return summaryOf(path, skipped ? "skipped" : "failed", {
    reason: error.say(options.locale ?? "en"),
  });
}

/** The system's own refusals (no permission, gone meanwhile) concern this one file only. */
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new UnreadableFile({ path, met: code }, error);
  }
}

/** What was deliberately not read, so that nothing is left out in silence. */
function notesOf({ problems = [] }: Content): Pick<IngestSummary, "notes"> {
  const notes = problems.map(({ what, met, where }) =>
    [what, where.anchor, met].filter((part, i, all) => part !== all[i - 1]).join(": "),
  );
  return notes.length === 0 ? {} : { notes };
}

async function addFile(store: Store, path: string, options: IngestOptions): Promise<IngestSummary> {
  const bytes = readBytes(path);
  const hash = contentHash(bytes);
  const before = storedHash(store, path);
  const id = documentId(path);
  if (before === hash) return summaryOf(path, "unchanged", { documentId: id });
  const content = maskContent(await readDocument(bytes, path));
  const identity = readIdentity(content, path);
  const tables: ReadTable[] = readTables(content, identity);
  const stated = [...readNarrative(content, identity), ...readNothings(content, identity)];
  const passages = chunk(content, identity, projectTexts(content, identity));
  const figures = store.change((generation) => {
    // Another process may have committed the same path since it was read.
    if (storedHash(store, path) !== undefined) {
      removePassages(store, id);
      removeRecord(store, id);
    }
    const record = {
      path,
      hash,
      identity,
      tables,
      stated,
      source: options.source ?? null,
      published: options.published ?? null,
    };
    const written = writeRecord(store, record, passages.length, generation);
    addPassages(store, id, passages);
    return written;
  });
  return summaryOf(path, before === undefined ? "added" : "replaced", {
    documentId: id,
    tables: tables.filter(({ state }) => state !== "absent").length,
    figures: figures.length,
    passages: passages.length,
    uncertainFigures: figures.filter(({ certainty }) => certainty === "uncertain").length,
    ...notesOf(content),
  });
}
