import type { Receipt, Receipts } from "./receipts.js";
import type { Say } from "./texts.text.js";

/** What became of the data of an answer since, as lines; one line when nothing did. */
export async function sinceLines(
  receipt: Receipt,
  receipts: Receipts,
  say: Say,
): Promise<string[]> {
  const { changed, gone } = await receipts.since(receipt);
  if (changed.length === 0 && gone.length === 0) return [say.same];
  return [
    ...(changed.length > 0 ? [say.changed(marks(changed))] : []),
    ...(gone.length > 0 ? [say.gone(marks(gone))] : []),
  ];
}

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join("");
}
