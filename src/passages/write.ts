import type { PassageDraft } from "../model/passage.js";
import type { Store } from "../store/store.js";
import { EMBEDDER, embedPassage } from "./embedder.js";
import { type Owner, titleOf } from "./indexed-text.js";
import { kindToken, termToken } from "./lexical.js";
import { documentPassages, ownerOf, toBlob } from "./rows.js";
import { tokens } from "./tokens.js";

const EMBEDDER_ID = `${EMBEDDER.name}/${EMBEDDER.version}/${EMBEDDER.width}`;

/**
 * Writes a document's passages with their vectors and words. Call inside `store.change`, after the
 * document's own row. @returns how many were written.
 */
export function addPassages(
  store: Store,
  documentId: string,
  drafts: readonly PassageDraft[],
): number {
  useThisEmbedder(store);
  const owner = ownerOf(store, documentId);
  const insert = store.db.prepare("INSERT INTO passages (document, body, vector) VALUES (?, ?, ?)");
  const index = store.db.prepare("INSERT INTO passage_words (rowid, words) VALUES (?, ?)");
  for (const draft of drafts) {
    const title = titleOf(draft, owner);
    const vector = toBlob(embedPassage(title, draft.text));
    const { lastInsertRowid } = insert.run(documentId, JSON.stringify(draft), vector);
    index.run(lastInsertRowid, words(draft, title, owner));
  }
  return drafts.length;
}

/** Takes a document's passages out. Call inside `store.change`, before the document's own row goes. */
export function removePassages(store: Store, documentId: string): void {
  store.db
    .prepare(
      "DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passages WHERE document = ?)",
    )
    .run(documentId);
  store.db.prepare("DELETE FROM passages WHERE document = ?").run(documentId);
}

/** Are the stored vectors of the embedder that this program uses? */
export function vectorsAreOurs(store: Store): boolean {
  const made = store.db.prepare("SELECT value FROM meta WHERE name = 'embedder'").pluck().get();
  return made === undefined || made === EMBEDDER_ID;
}

function words(draft: PassageDraft, title: string, owner: Owner): string {
  const marks = [kindToken(draft.kind)];
  if (draft.kind === "term" && draft.subject !== null) marks.push(termToken(draft.subject));
  const context = [...owner.names.slice(0, 1), String(owner.year)];
  return [...marks, ...tokens(title), ...context.flatMap(tokens), ...tokens(draft.text)].join(" ");
}

/** Vectors of another embedder (an older version of the program) are made anew with this commit. */
function useThisEmbedder(store: Store): void {
  if (!vectorsAreOurs(store)) {
    const documents = store.db.prepare("SELECT id FROM documents").pluck().all();
    const update = store.db.prepare("UPDATE passages SET vector = ? WHERE id = ?");
    for (const id of documents.map(String)) {
      const owner = ownerOf(store, id);
      for (const passage of documentPassages(store, id)) {
        update.run(toBlob(embedPassage(titleOf(passage, owner), passage.text)), passage.id);
      }
    }
  }
  store.db.prepare("INSERT OR REPLACE INTO meta VALUES ('embedder', ?)").run(EMBEDDER_ID);
}
