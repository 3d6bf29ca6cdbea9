import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runRules } from "../../src/audit/run.js";
import { tableViews } from "../../src/audit/table-view.js";
import type { Check, DocumentView } from "../../src/audit/types.js";
import { isUsable } from "../../src/audit/view.js";
import { html } from "../../src/documents/html.js";
import { readIdentity } from "../../src/documents/index.js";
import { completeFigures } from "../../src/ledger/complete.js";
import type { Content, Identity } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { readNarrative } from "../../src/narrative/index.js";
import { readTables } from "../../src/tables/index.js";

/** A document read once, to be audited with its tables altered. */
export interface ReadDocument {
  readonly name: string;
  readonly content: Content;
  readonly identity: Identity;
  readonly stated: readonly FigureDraft[];
}

export function readCorpusDocument(path: string): ReadDocument {
  const content = html.read(readFileSync(path), path);
  const identity = readIdentity(content, path);
  return { name: basename(path), content, identity, stated: readNarrative(content, identity) };
}

/** What the rules see of a document whose content is `content`; its text is read as it was. */
export function viewInMemory(
  { name, identity, stated }: ReadDocument,
  content: Content,
): DocumentView {
  const tables = readTables(content, identity);
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
    passages: 0,
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
    passages: [],
    others: [],
  };
}

export function checksInMemory(document: ReadDocument, content: Content): Check[] {
  return runRules(viewInMemory(document, content));
}
