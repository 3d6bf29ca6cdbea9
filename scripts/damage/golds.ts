import { readFileSync } from "node:fs";
import type { Damaged, PlacedGold } from "./types.js";

/** A damaged document with its golds, as `index.ts` wrote them: `text` is its `.txt` file. */
export function readDamaged(text: URL): Damaged {
  const lines = readFileSync(text, "utf8").trimEnd().split("\n");
  const cells = readFileSync(new URL(text.href.replace(/txt$/, "jsonl")), "utf8").trim();
  const rest = { rowImplied: null, unit: null, code: null, project: null, value: null };
  const golds = cells
    .split("\n")
    .map((line): PlacedGold => ({ ...rest, comparator: "=", ...JSON.parse(line) }));
  return { lines, golds };
}
