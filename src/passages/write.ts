import type { PassageDraft } from "../model/passage.js";
import type { Store } from "../store/store.js";
import { conceptTokens } from "./concepts.js";
import { EMBEDDER, embedPassage } from "./embedder.js";
import { type Owner, titleOf } from "./indexed-text.js";
import { kindToken, termToken } from "./lexical.js";
import { documentPassages, ownerOf, toBlob } from "./rows.js";
import { tokens } from "./tokens.js";

const EMBEDDER_ID = `${EMBEDDER.name}/${EMBEDDER.version}/${EMBEDDER.width}`;

const INDEX_WORDS = "INSERT INTO passage_words (rowid, words) VALUES (?, ?)";

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
  const index = store.db.prepare(INDEX_WORDS);
  for (const draft of drafts) {
    const { vector, words } = entries(draft, owner);
    const { lastInsertRowid } = insert.run(documentId, JSON.stringify(draft), vector);
    index.run(lastInsertRowid, words);
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

/** What both indexes hold of a passage. */
function entries(draft: PassageDraft, owner: Owner): { vector: Buffer; words: string } {
  const title = titleOf(draft, owner);
  const words = [
    kindToken(draft.kind),
    ...(draft.kind === "term" && draft.subject !== null ? [termToken(draft.subject)] : []),
    ...conceptTokens(`${title}\n${draft.text}`),
    ...tokens(title),
    ...(draft.subject === null ? [] : tokens(draft.subject)),
    ...[...owner.names.slice(0, 1), String(owner.year)].flatMap(tokens),
    ...tokens(draft.text),
  ];
  return { vector: toBlob(embedPassage(title, draft.text)), words: words.join(" ") };
}

/** What another version of the program indexed is indexed anew with this commit. */
function useThisEmbedder(store: Store): void {
  if (!vectorsAreOurs(store)) {
    const setVector = store.db.prepare("UPDATE passages SET vector = ? WHERE id = ?");
    const unindex = store.db.prepare("DELETE FROM passage_words WHERE rowid = ?");
    const index = store.db.prepare(INDEX_WORDS);
    for (const id of store.db.prepare("SELECT id FROM documents").pluck().all().map(String)) {
      const owner = ownerOf(store, id);
      for (const passage of documentPassages(store, id)) {
        const { vector, words } = entries(passage, owner);
        setVector.run(vector, passage.id);
        unindex.run(passage.id);
        index.run(passage.id, words);
      }
    }
  }
  store.db.prepare("INSERT OR REPLACE INTO meta VALUES ('embedder', ?)").run(EMBEDDER_ID);
}
