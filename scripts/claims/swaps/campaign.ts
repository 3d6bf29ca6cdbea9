import type { Assistant } from "../../../src/assistant.js";
import { type GoldText, pairsOf } from "../score.js";
import { KINDS } from "./kinds.js";
import { materialsOf } from "./material.js";
import type { Swap } from "./types.js";

interface Made {
  readonly kind: string;
  readonly document: string;
  readonly swap: Swap;
}

/** Draws `perKind` swaps of every kind from every document; equal ones count once. */
export async function makeSwaps(
  assistant: Assistant,
  seed: number,
  perKind: number,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const material of await materialsOf(assistant, seed)) {
    const known = new Set<string>();
    for (const [kind, make] of Object.entries(KINDS)) {
      for (let i = 0; i < perKind; i++) {
        const swap = make(material);
        if (!swap || known.has(swap.wrong.text)) continue;
        known.add(swap.wrong.text);
        made.push({ kind, document: material.document.sourcePath, swap });
      }
    }
  }
  return made;
}

/** How the claims of one kind of swap came out. */
export interface Row {
  claims: number;
  /** Wrong figures that were called right: the worst. */
  "wrong supported": number;
  "wrong not_found": number;
  "wrong missed": number;
  /** Right figures that were called wrong. */
  "right refuted": number;
  "right not_found": number;
  "right missed": number;
}

const NONE: Row = {
  claims: 0,
  "wrong supported": 0,
  "wrong not_found": 0,
  "wrong missed": 0,
  "right refuted": 0,
  "right not_found": 0,
  "right missed": 0,
};

/** The row of all kinds together. */
export const ALL = "all";

function rowOf(table: Record<string, Row>, kind: string): Row {
  const row = table[kind] ?? { ...NONE };
  table[kind] = row;
  return row;
}

/** Checks all swaps; the table by kind, and a line for each claim that came out wrong. */
export async function scoreSwaps(
  assistant: Assistant,
  made: readonly Made[],
): Promise<{ table: Readonly<Record<string, Row>>; misses: readonly string[] }> {
  const table: Record<string, Row> = {};
  const misses: string[] = [];
  for (const { kind, swap } of made) {
    const own = rowOf(table, kind);
    const all = rowOf(table, ALL);
    for (const [side, text] of Object.entries(swap) as ["right" | "wrong", GoldText][]) {
      for (const pair of pairsOf(text, await assistant.check(text.text))) {
        if (!pair.gold) continue;
        if (side === "wrong") for (const row of [own, all]) row.claims++;
        const verdict = pair.found?.verdict ?? "missed";
        if (verdict === pair.gold.verdict) continue;
        for (const row of [own, all]) row[`${side} ${verdict}` as keyof Row]++;
        misses.push(
          `${kind} | ${side} ${verdict} | ${text.text.trim()} | “${pair.gold.span}” ${pair.found?.explanation ?? ""}`,
        );
      }
    }
  }
  return { table, misses };
}
