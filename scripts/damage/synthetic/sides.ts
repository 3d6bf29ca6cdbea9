import type { Layout, MatrixKind } from "../../../src/tables/kinds/types.js";
import type { Random } from "../random.js";
import type { CleanCell, CleanTable } from "../types.js";
import { type Amounts, decimal, drawAmount, type Print, printed, Sums, sumOf } from "./amounts.js";
import { headerOf } from "./header.js";
import { type PrintedLeaf, printLeaves } from "./leaves.js";
import { drawPrint, framed } from "./matrix.js";
import {
  AMONG,
  FISCAL_EXPENDITURE,
  FISCAL_INCOME,
  FISCAL_TOTALS,
  PLAIN_EXPENDITURE,
  PLAIN_INCOME,
  PLAIN_TOTALS,
} from "./words.data.js";

type Path = readonly string[];

interface SideRow {
  readonly path: Path;
  readonly amounts: Amounts;
}

const FILLED = 0.3;

function under(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((word, i) => path[i] === word);
}

/** Amounts of one side: lines drawn, the lines above them and the totals summed. */
function sideRows(
  lines: readonly Path[],
  totals: readonly Path[],
  sums: Sums,
  print: Print,
  random: Random,
) {
  const known = new Map<Path, Amounts>();
  const active = random.some(sums.bottoms, random.whole(1, sums.bottoms.length));
  const own = (): Amounts => {
    if (active.length === 0 || !random.chance(FILLED)) return new Map();
    const one = random.pick(active);
    return sums.full(new Map([[one, drawAmount(random, print.scale)]]), (whole) => whole);
  };
  for (const path of [...lines].reverse()) {
    const parts = lines.filter((line) => under(line, path) && !AMONG.test(line.at(-1) ?? ""));
    const among = AMONG.test(path.at(-1) ?? "");
    if (among) continue;
    const amounts =
      parts.length > 0 ? sumOf(parts.map((part) => known.get(part) ?? new Map())) : own();
    known.set(path, amounts);
    for (const line of lines)
      if (under(line, path) && AMONG.test(line.at(-1) ?? "")) known.set(line, amounts);
  }
  const top = sumOf(
    lines.filter((line) => line.length === 1).map((line) => known.get(line) ?? new Map()),
  );
  const sumRows = totals.map((path, i): SideRow => ({ path, amounts: i === 1 ? new Map() : top }));
  return [
    ...lines.map((path): SideRow => ({ path, amounts: known.get(path) ?? new Map() })),
    ...sumRows,
  ];
}

interface Side {
  readonly rows: readonly SideRow[];
  readonly totals: number;
}

/** The row at `r` of a side whose totals stand on the last lines of a table of `height` rows. */
function rowAt(side: Side, r: number, height: number): SideRow | undefined {
  const fromEnd = height - r;
  if (fromEnd <= side.totals) return side.rows[side.rows.length - fromEnd];
  return r < side.rows.length - side.totals ? side.rows[r] : undefined;
}

function cell(
  row: SideRow | undefined,
  { leaf, path }: PrintedLeaf,
  print: Print & { unit: string },
): CleanCell {
  if (!row) return { text: "", gold: null };
  if (leaf.stub !== undefined) return { text: row.path.at(-1) ?? "", gold: null };
  const amount = row.amounts.get(leaf.id);
  const text = printed(amount, print);
  const value = text === "" ? null : decimal(amount ?? 0n, print.scale);
  const place = { row: row.path, rowImplied: null, column: path, unit: print.unit };
  return { text, gold: { ...place, code: null, project: null, value, comparator: "=" } };
}

/** A generated table of two sides. */
export function drawSides(kind: MatrixKind, layout: Layout, random: Random): CleanTable {
  const leaves = printLeaves(layout, random);
  const header = headerOf(leaves.map(({ path }) => path));
  const print = drawPrint(random);
  const fiscal = kind.id === "fiscal";
  const money = (side: 0 | 1): string[] =>
    leaves
      .filter(({ leaf }) => leaf.stub === undefined && leaf.side === side)
      .map(({ leaf }) => leaf.id);
  const words = fiscal
    ? ([FISCAL_INCOME, FISCAL_EXPENDITURE, FISCAL_TOTALS] as const)
    : ([PLAIN_INCOME, PLAIN_EXPENDITURE, PLAIN_TOTALS] as const);
  const [incomeLines, allLines, totals] = words;
  const spared = new Set(
    random.some(
      allLines.filter((line) => line.length === (fiscal ? 2 : 1)),
      random.whole(0, 6),
    ),
  );
  const lines = allLines.filter((line) => !spared.has(line));
  const sides = ([0, 1] as const).map((side): Side => {
    const ends: readonly Path[] = side === 0 ? totals.income : totals.expenditure;
    const sums = new Sums(layout, money(side));
    return {
      rows: sideRows(side === 0 ? incomeLines : lines, ends, sums, print, random),
      totals: ends.length,
    };
  });
  const height = Math.max(...sides.map(({ rows }) => rows.length));
  const body = Array.from({ length: height }, (_, r) =>
    leaves.map((leaf) => {
      const side = sides[leaf.leaf.side ?? 0];
      return cell(side && rowAt(side, r, height), leaf, print);
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
