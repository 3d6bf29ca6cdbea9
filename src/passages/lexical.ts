import { foldLabel } from "../kernel/fold.js";
import type { PassageDraft } from "../model/passage.js";
import type { Store } from "../store/store.js";

export type Kind = PassageDraft["kind"];

/** A hit of one of the two searches, best first. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Which passages may be found; absent means all. */
export interface Scope {
  readonly documents?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
}

/** The token that marks a passage's kind in the word index; no text can contain it. */
export function kindToken(kind: Kind): string {
  return `xkind${kind}`;
}

/** The token of a whole glossary label, for lookup in one step. */
export function termToken(label: string): string {
  return `xterm${foldLabel(label).replace(/[^\p{L}\p{N}]/gu, "")}`;
}

/**
 * Passages that share words with the query, by bm25 (higher is better). Any word may match; `all`
 * wants every one of them.
 */
export function searchWords(
  store: Store,
  words: readonly string[],
  options: Scope & { readonly limit: number; readonly all?: boolean },
): Hit[] {
  const { documents, kinds, limit } = options;
  const unique = [...new Set(words)];
  if (unique.length === 0 || documents?.length === 0 || kinds?.length === 0) return [];
  const match = [
    `(${unique.map(quoted).join(options.all ? " AND " : " OR ")})`,
    ...(kinds ? [`(${kinds.map(kindToken).map(quoted).join(" OR ")})`] : []),
  ].join(" AND ");
  const inside = documents
    ? "AND rowid IN (SELECT id FROM passages WHERE document IN (SELECT value FROM json_each(?)))"
    : "AND rowid IN (SELECT id FROM passages)";
  const rows = store.db
    .prepare(
      `SELECT rowid, bm25(passage_words) FROM passage_words WHERE passage_words MATCH ? ${inside}
       ORDER BY bm25(passage_words), rowid LIMIT ?`,
    )
    .raw()
    .all(...[match, ...(documents ? [JSON.stringify(documents)] : []), limit]);
  return rows.map(toHit);
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function toHit(row: unknown): Hit {
  const [id, score] = Array.isArray(row) ? row : [];
  return { id: Number(id), score: -Number(score) };
}
