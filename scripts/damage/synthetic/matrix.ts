import type { Layout, MatrixKind } from "../../../src/tables/kinds/types.js";
import type { Random } from "../random.js";
import type { CleanCell, CleanTable, Gold } from "../types.js";
import { type Amounts, decimal, drawAmount, type Print, printed, Sums, sumOf } from "./amounts.js";
import { headerOf } from "./header.js";
import { type PrintedLeaf, printLeaves } from "./leaves.js";
import { planRows, type RowPlan } from "./rows.js";
import { DEPARTMENT, ISSUER, UNIT_CAPTIONS, UNITS, YEAR, YEAR_WORD } from "./words.data.js";

/** Captions and title of a generated table. */
export function framed(kind: { readonly name: string }, unit: string, random: Random) {
  return {
    title: kind.name,
    printedTitle: `${YEAR}${YEAR_WORD}${kind.name}`,
    captions: [`${DEPARTMENT}${ISSUER}`, `${random.pick(UNIT_CAPTIONS)}${unit}`],
  };
}

/** How a table prints its numbers. */
export function drawPrint(random: Random): Print & { readonly unit: string } {
  const unit = random.pick(UNITS);
  return {
    unit,
    scale: random.pick(unit === "元" ? [2, 0] : [2, 2, 2, 1, 4]),
    zeros: random.chance(0.2),
    separators: random.chance(0.3),
  };
}

/** Leaves an item's amounts may stand under: what its code stands for comes first. */
function hinted(
  kind: MatrixKind,
  row: RowPlan,
  active: readonly string[],
  bottoms: readonly string[],
) {
  const hint = kind.hints.find(({ code }) => row.code !== null && code.test(row.code));
  const own = hint ? hint.leaves.filter((leaf) => bottoms.includes(leaf)) : [];
  return own.length > 0 ? own.slice(0, 1) : active;
}

/** Amounts of every row: items drawn, classes and totals summed. */
function amountsOf(
  kind: MatrixKind,
  rows: readonly RowPlan[],
  sums: Sums,
  scale: number,
  random: Random,
) {
  const active = random.some(sums.bottoms, random.whole(1, sums.bottoms.length));
  const share = random.chance(0.6) ? 1 : random.next();
  const part = (whole: bigint): bigint =>
    share === 1 ? whole : (whole * BigInt(Math.floor(share * 100))) / 100n;
  const items = new Map<RowPlan, Amounts>();
  for (const row of rows) {
    if (row.role !== "item") continue;
    const places = hinted(kind, row, active, sums.bottoms);
    const few = random.chance(0.7) ? 1 : random.whole(1, places.length);
    const bottoms = new Map(
      random.some(places, few).map((leaf) => [leaf, drawAmount(random, scale)] as const),
    );
    items.set(row, sums.full(bottoms, part));
  }
  return rows.map((row): Amounts => {
    const own = items.get(row);
    if (own) return own;
    const under = [...items].filter(([item]) => item.covers.startsWith(row.covers));
    if (under.length > 0) return sumOf(under.map(([, each]) => each));
    return sums.full(new Map(active.map((leaf) => [leaf, drawAmount(random, scale)])), part);
  });
}

function goldOf(
  plan: RowPlan,
  column: readonly string[],
  unit: string,
  leaves: readonly PrintedLeaf[],
) {
  const row = leaves.map(({ leaf }) => plan.stubs.get(leaf.id) ?? "").filter((text) => text !== "");
  const implied = row.length > 0 ? null : leaves.some(({ leaf }) => leaf.stub) ? "合计" : ISSUER;
  const { code, project } = plan;
  return { row, rowImplied: implied, column, unit, code, project, comparator: "=" };
}

/** A generated table of a kind in one of its printed forms. */
export function drawMatrix(kind: MatrixKind, layout: Layout, random: Random): CleanTable {
  const leaves = printLeaves(layout, random);
  const header = headerOf(leaves.map(({ path }) => path));
  const print = drawPrint(random);
  const money = leaves.filter(({ leaf }) => leaf.stub === undefined).map(({ leaf }) => leaf.id);
  const plans = planRows(kind, leaves, random);
  const amounts = amountsOf(kind, plans, new Sums(layout, money), print.scale, random);
  const body = plans.map((plan, r) =>
    leaves.map(({ leaf, path }): CleanCell => {
      if (leaf.stub !== undefined) return { text: plan.stubs.get(leaf.id) ?? "", gold: null };
      const amount = amounts[r]?.get(leaf.id);
      const text = printed(amount, print);
      const value = text === "" ? null : decimal(amount ?? 0n, print.scale);
      const gold: Gold = { ...goldOf(plan, path, print.unit, leaves), value };
      return { text, gold };
    }),
  );
  const { title, printedTitle, captions } = framed(kind, print.unit, random);
  return {
    title,
    kind: `${kind.id}/${layout.id}`,
    captions: [printedTitle, ...captions],
    notes: [],
    height: header.height,
    width: leaves.length,
    head: header.cells,
    body,
  };
}
