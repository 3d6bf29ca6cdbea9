/** The campaign over damaged tables: `npx tsx scripts/prove-damage.ts [--seeds N] [--show N] [--only WORD]`. */
import { parseArgs } from "node:util";
import { type Compared, compare, type Fate } from "./damage/compare.js";
import { corpusDocuments } from "./damage/corpus.js";
import { damageDocument, drawDamaged, NAMES, seedOf } from "./damage/draw.js";
import { FORMS } from "./damage/synthetic/index.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    from: { type: "string", default: "1" },
    show: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    damage: { type: "string", default: "" },
    fate: { type: "string", default: "wrong" },
  },
});
const seeds = Number.parseInt(values.seeds, 10);
const from = Number.parseInt(values.from, 10);
let show = Number.parseInt(values.show, 10);

type Row = Record<Fate | "cells", number>;
const byKind = new Map<string, Row>();
const byDamage = new Map<string, Row>();
const all = new Map<string, Row>();

function count(into: Map<string, Row>, name: string, fate: Fate): void {
  const row = into.get(name) ?? { cells: 0, right: 0, uncertain: 0, wrong: 0, lost: 0 };
  row.cells++;
  row[fate]++;
  into.set(name, row);
}

function tally(compared: readonly Compared[], origin: string, lines: readonly string[]): void {
  let told = false;
  for (const { gold, figure, fate } of compared) {
    count(byKind, gold.kind, fate);
    count(all, "all", fate);
    for (const name of gold.damages) count(byDamage, name, fate);
    if (fate !== values.fate || show <= 0 || told) continue;
    told = true;
    show--;
    console.log(
      `${fate} ${origin} ${gold.kind} [${gold.damages.join("; ")}] ${gold.line}:${gold.field} ${gold.raw}`,
    );
    const place = (each: {
      row: readonly string[];
      rowImplied: string | null;
      column: readonly string[];
      code: string | null;
      unit: string | null;
      value: string | null;
    }) =>
      `${each.row.join(" › ")}${each.rowImplied ?? ""} | ${each.column.join(" › ")} | ${each.code} ${each.unit} ${each.value}`;
    console.log(`  gold ${place(gold)}`);
    if (figure) console.log(`  read ${place(figure)}`);
    if (process.env["TEXT"])
      console.log(lines.map((line, i) => `    ${i + 1}: ${line.replaceAll("\t", "→")}`).join("\n"));
  }
}

function print(title: string, rows: Map<string, Row>): void {
  console.log(`\n${title.padEnd(42)}   cells    right uncertain    wrong     lost`);
  for (const [name, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = (fate: Fate): string =>
      `${row[fate]}`.padStart(8) + (fate === "right" || fate === "uncertain" ? "" : "");
    const share = ((100 * (row.right + row.uncertain)) / row.cells).toFixed(2);
    console.log(
      `${name.padEnd(42)}${`${row.cells}`.padStart(8)} ${part("right")} ${part("uncertain")} ${part("wrong")} ${part("lost")}  ${share}% right or uncertain, ${((100 * row.right) / row.cells).toFixed(1)}% right`,
    );
  }
}

const damages: readonly (string | undefined)[] = [
  ...NAMES.filter((name) => name.includes(values.damage)),
  ...(values.damage === "" ? [undefined] : []),
];
for (let seed = from; seed < from + seeds; seed++) {
  for (const name of damages) {
    for (const form of FORMS) {
      if (!`${form.kind.id}/${form.layout.id}`.includes(values.only)) continue;
      const damaged = drawDamaged(
        form,
        seedOf(form, seed * 7919 + NAMES.indexOf(name ?? "")),
        name,
      );
      tally(compare(damaged), `seed ${seed} ${name ?? "mixed"}`, damaged.lines);
    }
  }
}
if (values.only === "" || values.only === "corpus") {
  for (const document of corpusDocuments(new URL("../corpus/", import.meta.url))) {
    if (document.tables.length === 0) continue;
    for (let seed = from; seed < from + Math.ceil(seeds / 2); seed++) {
      for (const name of damages) {
        const damaged = damageDocument(document, seed, name);
        tally(compare(damaged), `${document.name} seed ${seed} ${name ?? "mixed"}`, damaged.lines);
      }
    }
  }
}
print("kind", byKind);
print("damage", byDamage);
print("", all);
/** Cells out of a hundred that must be right or said to be uncertain. */
const LEAST = 99;
const sum = all.get("all");
const enough = sum !== undefined && (sum.right + sum.uncertain) * 100 >= sum.cells * LEAST;
process.exitCode = enough ? 0 : 1;
