import type { ReadTable } from "../model/table.js";
import { wordKey } from "./layout.js";
import { cleanTitle, isTitle, kindsOf } from "./title.js";

/** Tables that the contents page promises and the document does not have. */
export function absentTables(contents: readonly string[], read: readonly ReadTable[]): ReadTable[] {
  const kinds = new Set(read.map((table) => table.kind));
  const titles = read.map((table) => wordKey(table.title));
  const absent: ReadTable[] = [];
  for (const entry of contents) {
    if (!isTitle(entry)) continue;
    const title = cleanTitle(entry);
    const possible = kindsOf(title);
    if (possible.some((kind) => kinds.has(kind.id))) continue;
    const key = wordKey(title);
    if (titles.some((other) => other.includes(key) || key.includes(other))) continue;
    absent.push({
      title,
      kind: possible[0]?.id ?? null,
      state: "absent",
      notes: [],
      unit: null,
      figures: [],
      problems: [],
    });
  }
  return absent;
}
