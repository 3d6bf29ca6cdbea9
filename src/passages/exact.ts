import type { Store } from "../store/store.js";
import type { Hit } from "./lexical.js";
import { fromBlob } from "./rows.js";

/** Vectors in memory: row `i` of `values` belongs to `ids[i]`. */
export interface Matrix {
  readonly ids: readonly number[];
  readonly values: Float32Array;
  readonly width: number;
}

/** Reads stored vectors, of all passages or of those with the given ids; other widths are skipped. */
export function readVectors(store: Store, width: number, only?: readonly number[]): Matrix {
  const where = only ? "WHERE id IN (SELECT value FROM json_each(?))" : "";
  const rows = store.db
    .prepare(`SELECT id, vector FROM passages ${where} ORDER BY id`)
    .raw()
    .all(...(only ? [JSON.stringify(only)] : []));
  const values = new Float32Array(rows.length * width);
  const ids: number[] = [];
  for (const row of rows) {
    const [id, blob] = Array.isArray(row) ? row : [];
    if (fromBlob(blob, values, ids.length * width, width)) ids.push(Number(id));
  }
  return { ids, values, width };
}

/** The nearest rows by cosine (vectors are unit vectors; most slots of a query are 0), ties by id. */
export function searchExact(
  { ids, values, width }: Matrix,
  query: Float32Array,
  limit: number,
  allowed?: ReadonlySet<number>,
): Hit[] {
  const hits: Hit[] = [];
  const slots = [...query.keys()].filter((i) => query[i] !== 0);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? 0;
    if (allowed && !allowed.has(id)) continue;
    let score = 0;
    for (const i of slots) score += (query[i] ?? 0) * (values[row * width + i] ?? 0);
    hits.push({ id, score });
  }
  return best(hits, limit);
}

/** The best hits in order. */
export function best(hits: Hit[], limit: number): Hit[] {
  return hits.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit);
}
