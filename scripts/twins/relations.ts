import type { Figure } from "../../src/model/figure.js";
import type { Original, Relation, Token } from "./types.js";
import { MONEY, TOTALS } from "./words.data.js";

/** A cell of a line (a row or a column) as far as sums need it. */
interface Entry {
  readonly amount: bigint;
  readonly code: string;
  readonly path: readonly string[];
}

/**
 * The sums that hold in the documents of one issuer: a total and its parts in a row, in a column, by
 * code, by the tree of labels, in a sentence; and a changed amount, its change and what it was. One
 * found by chance does no harm: it binds amounts a little more.
 */
export function relationsOf(
  documents: readonly { readonly original: Original; readonly tokens: readonly Token[] }[],
): Relation[] {
  const known = new Set(documents.flatMap(({ tokens }) => tokens.map(({ amount }) => amount)));
  const found = documents.flatMap(({ original: { figures, text }, tokens }) => {
    const prose = sentences(text, tokens);
    return [
      ...lines(figures, ({ table, column }) => [table, column], rowEntry).flatMap(sumsIn),
      ...lines(figures, rowOf, columnEntry).flatMap(sumsIn),
      ...prose.flatMap(runs),
      ...prose.flatMap((amounts) => changes(amounts, known)),
    ];
  });
  return [
    ...new Map(found.map((each) => [`${each.total}=${each.parts.join("+")}`, each])).values(),
  ];
}

function rowOf({ table, row, locator }: Figure): unknown {
  return [table, row, locator.line, locator.anchor];
}

/** Two amounts of a paragraph whose sum is an amount too: what it is now, the change, what it was. */
function changes(amounts: readonly bigint[], known: ReadonlySet<bigint>): Relation[] {
  return amounts.flatMap((a, at) =>
    amounts
      .slice(at + 1)
      .filter((b) => known.has(a + b))
      .map((b) => ({ total: a + b, parts: [a, b] })),
  );
}

function rowEntry(figure: Figure): Entry | undefined {
  const amount = fen(figure);
  const code = figure.code ?? figure.row.filter((cell) => /^\d+$/.test(cell)).join("");
  return amount === undefined ? undefined : { amount, code, path: figure.row };
}

function columnEntry(figure: Figure): Entry | undefined {
  const amount = fen(figure);
  return amount === undefined ? undefined : { amount, code: "", path: figure.column };
}

/** A printed amount above zero in fen. */
export function fen({
  value,
  unit,
  marked,
}: Pick<Figure, "value" | "unit" | "marked">): bigint | undefined {
  const factor = MONEY.find(([name]) => name === unit)?.[1];
  const match = /^(\d+)(?:\.(\d+))?$/.exec(value ?? "");
  if (factor === undefined || marked === "derived" || !match) return undefined;
  const [, whole = "", decimals = ""] = match;
  const amount = (BigInt(whole + decimals) * factor) / 10n ** BigInt(decimals.length);
  return amount > 0n ? amount : undefined;
}

function lines(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => unknown,
  entryOf: (figure: Figure) => Entry | undefined,
): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const figure of figures) {
    const entry = figure.marked === "printed" ? entryOf(figure) : undefined;
    if (!entry) continue;
    const key = JSON.stringify(keyOf(figure));
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

function sumsIn(entries: readonly Entry[]): Relation[] {
  const amounts = entries.map(({ amount }) => amount);
  return [...runs(amounts), ...byCode(entries), ...byPath(entries)];
}

/** Amounts that are the sum of those next to them, before or after. */
function runs(amounts: readonly bigint[]): Relation[] {
  return amounts.flatMap((total, at) => [
    ...run(total, amounts.slice(at + 1)),
    ...run(total, amounts.slice(0, at).reverse()),
  ]);
}

function run(total: bigint, next: readonly bigint[]): Relation[] {
  let sum = 0n;
  for (const [at, amount] of next.entries()) {
    sum += amount;
    if (sum === total && at > 0) return [{ total, parts: next.slice(0, at + 1) }];
    if (sum >= total) return [];
  }
  return [];
}

/** A code's row and its children's; a row without code and all rows of one depth, or all leaves. */
function byCode(entries: readonly Entry[]): Relation[] {
  const coded = entries.filter(({ code }) => code !== "");
  const lengths = [...new Set(coded.map(({ code }) => code.length))];
  const isLeaf = ({ code }: Entry): boolean =>
    !coded.some((other) => other.code !== code && other.code.startsWith(code));
  return entries.flatMap((total) => {
    const below = coded.filter(
      (each) => each !== total && each.code !== total.code && each.code.startsWith(total.code),
    );
    const sets = [
      ...lengths.map((n) => below.filter(({ code }) => code.length === n)),
      below.filter(isLeaf),
    ];
    return sets.flatMap((set) => holding(total, set));
  });
}

/** A label and those below it: of one depth, or one for each branch. */
function byPath(entries: readonly Entry[]): Relation[] {
  return entries.flatMap((total) => {
    const last = total.path.at(-1) ?? "";
    const parent = TOTALS.test(last) ? total.path.slice(0, -1) : total.path;
    const below = entries.filter(
      (each) =>
        each !== total &&
        each.path.length > parent.length &&
        parent.every((label, i) => each.path[i] === label),
    );
    const single = below.filter(({ path }) => !TOTALS.test(path.at(-1) ?? ""));
    const depths = [...new Set(single.map(({ path }) => path.length))];
    return [
      ...depths.map((depth) => single.filter(({ path }) => path.length === depth)),
      branches(below, parent.length),
    ].flatMap((parts) => holding(total, parts));
  });
}

/** Of each branch what stands for all of it: its own cell, else its subtotal. */
function branches(below: readonly Entry[], depth: number): Entry[] {
  const labels = [...new Set(below.map(({ path }) => path[depth]))];
  return labels.flatMap((label) => {
    const branch = below.filter(({ path }) => path[depth] === label);
    const own = branch.find(({ path }) => path.length === depth + 1);
    const subtotal = branch.find(({ path }) => TOTALS.test(path.at(-1) ?? ""));
    return own ?? subtotal ?? [];
  });
}

function holding({ amount }: Entry, parts: readonly Entry[]): Relation[] {
  const sum = parts.reduce((all, each) => all + each.amount, 0n);
  return parts.length > 1 && sum === amount
    ? [{ total: amount, parts: parts.map((each) => each.amount) }]
    : [];
}

/** The amounts of each paragraph. */
function sentences(text: string, tokens: readonly Token[]): bigint[][] {
  const groups = new Map<number, bigint[]>();
  for (const token of tokens) {
    if (token.kind !== "money" || token.cell || token.amount === 0n) continue;
    const line = text.lastIndexOf("\n", token.start);
    groups.set(line, [...(groups.get(line) ?? []), token.amount]);
  }
  return [...groups.values()];
}
