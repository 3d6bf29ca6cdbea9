import type { Meaning } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import { PLAIN_AMOUNT } from "../linking/words.data.js";

const AROUND: ReadonlySet<Meaning["kind"]> = new Set<Meaning["kind"]>([
  "issuer",
  "region",
  "year",
  "relative",
  "filler",
  "follow",
]);

/** "封丘2023年的项目": nothing but a kind of things, and whose they are. */
export function bareFamily({ text, spans, gaps }: Understanding): boolean {
  const kinds = spans.map(({ meanings }) => meanings.map(({ kind }) => kind));
  const families = kinds.filter((own) => own.includes("family"));
  const rest = kinds.filter((own) => !own.includes("family"));
  return (
    families.length === 1 &&
    gaps.length === 0 &&
    !PLAIN_AMOUNT.test(text) &&
    rest.every((own) => own.every((kind) => AROUND.has(kind)))
  );
}
