import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runRules } from "../../src/audit/run.js";
import { tableViews } from "../../src/audit/table-view.js";
import type { Check, DocumentView } from "../../src/audit/types.js";
import { isUsable } from "../../src/audit/view.js";
import { html } from "../../src/documents/html.js";
import { readIdentity } from "../../src/documents/index.js";
import { text } from "../../src/documents/text.js";
import { completeFigures } from "../../src/ledger/complete.js";
import type { Content, Identity } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import type { PassageDraft } from "../../src/model/passage.js";
import type { ReadTable } from "../../src/model/table.js";
import { readNarrative } from "../../src/narrative/index.js";
import { chunk } from "../../src/passages/chunk.js";
import { projectTexts, readTables } from "../../src/tables/index.js";

/** A document read once, to be audited as it is or with its tables altered. */
export interface ReadDocument {
  readonly name: string;
  readonly content: Content;
  readonly identity: Identity;
  readonly tables: readonly ReadTable[];
  readonly stated: readonly FigureDraft[];
  readonly passages: readonly PassageDraft[];
}

/** Reads a page or a text without a store: what ingest would write, without vectors. */
export function readInMemory(bytes: Uint8Array, path: string): ReadDocument {
  const content = (path.endsWith(".html") ? html : text).read(bytes, path);
  const identity = readIdentity(content, path);
  return {
    name: basename(path),
    content,
    identity,
    tables: readTables(content, identity),
    stated: readNarrative(content, identity),
    passages: chunk(content, identity, projectTexts(content, identity)),
  };
}

export function readFileInMemory(path: string): ReadDocument {
  return readInMemory(readFileSync(path), path);
}

/** What the rules see of a document, with these tables instead of its own. */
export function viewInMemory(
  { name, identity, stated, passages, ...document }: ReadDocument,
  tables: readonly ReadTable[] = document.tables,
): DocumentView {
  const drafts = [...tables.flatMap((table) => table.figures), ...stated];
  const figures = completeFigures(drafts, identity, { id: name, sourceFile: name });
  const entry = {
    id: name,
    path: name,
    sourceFile: name,
    hash: "",
    title: identity.title,
    issuer: identity.issuer,
    year: identity.year,
    stage: identity.stage,
    source: null,
    published: null,
    figures: figures.length,
    passages: passages.length,
    generation: 1,
    tables: tables.map(({ title, kind, state, notes }) => ({
      title,
      kind,
      state,
      notes,
      lost: [],
    })),
  };
  return {
    entry,
    figures,
    usable: figures.filter(isUsable),
    tables: tableViews(figures),
    passages: passages.map((passage, id) => ({ ...passage, id, documentId: name })),
    others: [],
  };
}

export function checksInMemory(document: ReadDocument, tables?: readonly ReadTable[]): Check[] {
  return runRules(viewInMemory(document, tables));
}
