import { text } from "../../src/documents/text.js";
import { foldLabel } from "../../src/kernel/fold.js";
import type { Identity } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { readTables } from "../../src/tables/index.js";
import { KINDS } from "../../src/tables/kinds/index.js";
import { spellings } from "../../src/tables/layout.js";
import type { Damaged, PlacedGold } from "./types.js";
import { UNIT_IN_HEAD } from "./words.data.js";

/** What became of a gold cell. */
export type Fate = "right" | "uncertain" | "wrong" | "lost";

export interface Compared {
  readonly gold: PlacedGold;
  readonly figure: FigureDraft | undefined;
  readonly fate: Fate;
}

const wordings = new Map<string, ReadonlySet<string>[]>();
for (const kind of KINDS) {
  if (kind.reader === "form") continue;
  const leaves =
    kind.reader === "matrix" ? kind.layouts.flatMap((each) => each.leaves) : kind.amounts;
  wordings.set(
    kind.id,
    leaves.flatMap((leaf) => leaf.path.map((word) => new Set(spellings(word)))),
  );
}

const key = (word: string): string => foldLabel(word.replace(UNIT_IN_HEAD, ""));

/** Equal, or two wordings of one word of the kind: a lost header word is given in ours. */
function sameWords(a: readonly string[], b: readonly string[], kind: string): boolean {
  const known = wordings.get(kind.split("/")[0] ?? "") ?? [];
  return (
    a.length === b.length &&
    a.every((word, i) => {
      const [one, other] = [key(word), key(b[i] ?? "")];
      return one === other || known.some((set) => set.has(one) && set.has(other));
    })
  );
}

function same(gold: PlacedGold, figure: FigureDraft): boolean {
  return (
    sameWords(gold.row, figure.row, "") &&
    gold.rowImplied === figure.rowImplied &&
    sameWords(gold.column, figure.column, gold.kind) &&
    gold.unit === figure.unit &&
    gold.code === figure.code &&
    (gold.project === null ? null : key(gold.project)) ===
      (figure.project === null ? null : key(figure.project)) &&
    gold.value === figure.value &&
    gold.valueTo === figure.valueTo &&
    gold.comparator === figure.comparator
  );
}

/** Whose a damaged document is: `write` puts name and year on its first two lines. */
function identityOf(lines: readonly string[]): Identity {
  const [name = "", year = ""] = lines;
  const issuer = { name, region: [], level: "部门" as const, aliases: [] };
  return { issuer, year: Number.parseInt(year, 10), stage: "预算", title: "", dated: null };
}

/** Reads a damaged document and says what became of every gold cell. */
export function compare({ lines, golds }: Damaged): Compared[] {
  const content = text.read(Buffer.from(lines.join("\n")), "damaged.txt");
  const tables = readTables(content, identityOf(lines));
  const figures = new Map<string, FigureDraft>();
  for (const table of tables) {
    for (const each of table.figures)
      figures.set(`${each.locator.line}:${each.locator.field}`, each);
  }
  return golds.map((gold): Compared => {
    const figure = figures.get(`${gold.line}:${gold.field}`);
    if (!figure) return { gold, figure, fate: "lost" };
    const right = same(gold, figure);
    if (figure.certainty === "uncertain") return { gold, figure, fate: "uncertain" };
    return { gold, figure, fate: right ? "right" : "wrong" };
  });
}
