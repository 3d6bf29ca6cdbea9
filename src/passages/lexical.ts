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
  const match = unique.map(quoted).join(options.all ? " AND " : " OR ");
  // "+" keeps SQLite from seeking the word index once per passage in scope.
  const sql = [
    "SELECT rowid, bm25(passage_words) FROM passage_words WHERE passage_words MATCH @match",
    ...(documents ? [`AND +rowid IN (${IN_DOCUMENTS})`] : []),
    ...(kinds ? [`AND +rowid IN (${OF_KINDS})`] : []),
    "ORDER BY bm25(passage_words), rowid LIMIT @limit",
  ].join(" ");
  const values = { match, limit, ...scopeValues(options) };
  return store.db.prepare(sql).raw().all(values).map(toHit);
}

/** Ids of the passages in scope; undefined when the scope is everything. */
export function scopeIds(store: Store, scope: Scope): number[] | undefined {
  const { documents, kinds } = scope;
  if (!documents && !kinds) return undefined;
  const parts = [...(documents ? [IN_DOCUMENTS] : []), ...(kinds ? [OF_KINDS] : [])];
  const sql = `${parts.join(" INTERSECT ")} ORDER BY 1`;
  return store.db.prepare(sql).pluck().all(scopeValues(scope)).map(Number);
}

const IN_DOCUMENTS =
  "SELECT id FROM passages WHERE document IN (SELECT value FROM json_each(@documents))";
const OF_KINDS = "SELECT rowid FROM passage_words WHERE passage_words MATCH @kinds";

function scopeValues({ documents, kinds }: Scope): Record<string, string> {
  return {
    ...(documents ? { documents: JSON.stringify(documents) } : {}),
    ...(kinds ? { kinds: kinds.map((kind) => quoted(kindToken(kind))).join(" OR ") } : {}),
  };
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function toHit(row: unknown): Hit {
  const [id, score] = Array.isArray(row) ? row : [];
  return { id: Number(id), score: -Number(score) };
}
