import type { GoldQuestion, GoldValue } from "../../src/evaluation/question.js";
import { foldLabel } from "../../src/kernel/fold.js";
import { compare, quantity } from "../../src/kernel/quantity.js";
import type { Altered } from "./alter.js";
import { rewriteValue } from "./golds.js";
import type { Rename } from "./names.js";
import { fen } from "./relations.js";
import { printed, proseTokens } from "./tokens.js";
import { ORDER, ORDERED, THRESHOLDS, TOLD_ORDER, UNSURE } from "./words.data.js";

/** A line of a question set with how its gold was derived. */
export interface Derived {
  readonly question: GoldQuestion;
  readonly why: string;
}

export type Twin = { readonly question: GoldQuestion } | { readonly reason: string };

class Unsure extends Error {}

/** The same question about the altered documents, or why its gold cannot be rewritten with certainty. */
export function twinOf(
  { question, why }: Derived,
  altered: readonly Altered[],
  rename: Rename,
): Twin {
  const unsure = UNSURE.find(([, pattern]) => question.turns.some((turn) => pattern.test(turn)));
  if (unsure) return { reason: unsure[0] };
  const concerned = concernedBy(question, altered);
  try {
    const turns = question.turns.map((turn) => turnOf(turn, { question, why }, concerned, rename));
    const { expect } = question;
    const values = (golds: readonly GoldValue[]): GoldValue[] =>
      golds.map((gold) => rewritten(gold, why, concerned));
    const words = (list: readonly string[]): string[] => list.map((word) => wordOf(word, rename));
    const ordered = ORDERED.includes(question.category) || ORDER.test(question.turns.join());
    if (ordered && !(keepsOrder({ question, why }, concerned) && keepsTold(why, concerned))) {
      throw new Unsure("another order");
    }
    const next = {
      ...expect,
      values: values(expect.values),
      values_any: expect.values_any.map(values),
      listing_values: values(expect.listing_values),
      contains: words(expect.contains),
      contains_any: expect.contains_any.map((group) => group.map((word) => rename(word))),
      not_contains: expect.not_contains.map((word) => forbidden(word, concerned)),
      cite: expect.cite.map(({ doc, table }) => ({
        doc,
        table: table == null ? null : rename(table),
      })),
    };
    return { question: { ...question, turns, expect: next } };
  } catch (error) {
    if (error instanceof Unsure) return { reason: error.message };
    throw error;
  }
}

/** The issuers whose documents are cited; all of them where none is. */
function concernedBy({ expect }: GoldQuestion, altered: readonly Altered[]): readonly Altered[] {
  const cited = altered.filter(({ originals }) =>
    originals.some(({ file }) => expect.cite.some(({ doc }) => file.startsWith(doc))),
  );
  return cited.length > 0 ? cited : altered;
}

function rewritten(gold: GoldValue, why: string, altered: readonly Altered[]): GoldValue {
  const made = rewriteValue(gold, why, altered);
  if ("reason" in made) throw new Unsure(made.reason);
  return made.value;
}

/** Names and years changed, amounts of the documents replaced, thresholds put between the same amounts. */
function turnOf(
  turn: string,
  derived: Derived,
  altered: readonly Altered[],
  rename: Rename,
): string {
  let [made, from] = ["", 0];
  for (const token of proseTokens(turn, true)) {
    if (token.kind !== "money") continue;
    const known = altered.flatMap(({ amounts }) => amounts.get(token.amount) ?? []);
    if (new Set(known).size > 1) throw new Unsure("an amount of two issuers");
    const next = known[0] ?? thresholdOf(token.amount, derived, altered);
    made += rename(turn.slice(from, token.start)) + printed(token, next);
    from = token.end;
  }
  return made + rename(turn.slice(from));
}

function thresholdOf(amount: bigint, derived: Derived, altered: readonly Altered[]): bigint {
  if (!THRESHOLDS.includes(derived.question.category)) return amount;
  const columns = columnsOf(derived, altered);
  const moved = columns.flatMap(({ cells, amounts }) =>
    cells.map((cell) => ({ was: cell, is: amounts.get(cell) ?? cell })),
  );
  const below = moved.filter(({ was }) => was < amount).map(({ is }) => is);
  const above = moved.filter(({ was }) => was > amount).map(({ is }) => is);
  const low = below.reduce((a, b) => (b > a ? b : a), 0n);
  const high = above.reduce((a, b) => (b < a ? b : a), above[0] ?? low * 2n);
  if (low >= high) throw new Unsure("a threshold with another order");
  // A round number (of 0.01 万元) strictly between.
  const middle = ((low + high) / 20_000n) * 10_000n;
  return middle > low && middle < high ? middle : (low + high) / 2n;
}

interface Column {
  readonly cells: readonly bigint[];
  readonly amounts: Altered["amounts"];
}

/** The amounts that decide: the gold's, and those its derivation names. */
function decisive({ question, why }: Derived): Set<bigint> {
  const named = (why.match(/\d+\.\d+/g) ?? []).map((v) => ({ v, u: null }));
  return new Set(
    [...question.expect.values, ...named].flatMap(
      ({ v, u }) => fen({ value: v, unit: u ?? "万元", marked: "printed" }) ?? [],
    ),
  );
}

/** The columns of the documents cited in which an amount that decides stands. */
function columnsOf(derived: Derived, altered: readonly Altered[]): Column[] {
  const { cite } = derived.question.expect;
  const golds = decisive(derived);
  return altered.flatMap(({ originals, amounts }) =>
    originals.flatMap(({ file, figures }) => {
      if (!cite.some(({ doc }) => file.startsWith(doc))) return [];
      const columns = new Map<string, bigint[]>();
      for (const figure of figures) {
        const amount = fen(figure);
        if (amount === undefined || !isCited(figure.table, cite)) continue;
        const key = JSON.stringify([figure.table, figure.column]);
        columns.set(key, [...(columns.get(key) ?? []), amount]);
      }
      const listed = [...columns.values()].filter((cells) => cells.some((cell) => golds.has(cell)));
      return listed.map((cells) => ({ cells, amounts }));
    }),
  );
}

/** Is it one of the tables cited, or is none named that the document has by this name? */
function isCited(table: string, cite: GoldQuestion["expect"]["cite"]): boolean {
  const named = cite.flatMap((each) => (each.table == null ? [] : [foldLabel(each.table)]));
  return named.length === 0 || named.some((title) => title.includes(foldLabel(table)));
}

/** Do the amounts that decide stand to all amounts of their columns, and to one another, as before? */
function keepsOrder(derived: Derived, altered: readonly Altered[]): boolean {
  const golds = [...decisive(derived)];
  const moved = new Map(altered.flatMap(({ amounts }) => [...amounts]));
  const same = (a: bigint, b: bigint, x: bigint, y: bigint): boolean =>
    a < b === x < y && a > b === x > y;
  const among = golds.every((a) =>
    golds.every((b) => same(a, b, moved.get(a) ?? a, moved.get(b) ?? b)),
  );
  const inColumns = columnsOf(derived, altered).every(({ cells, amounts }) =>
    golds
      .filter((gold) => cells.includes(gold))
      .every((a) => cells.every((b) => same(a, b, amounts.get(a) ?? a, amounts.get(b) ?? b))),
  );
  return among && inColumns;
}

/** Does every order that the derivation tells stand as before? One whose amounts nobody knows does not. */
function keepsTold(why: string, altered: readonly Altered[]): boolean {
  const moved = (v: string) => {
    const made = rewriteValue({ v, u: "万元" }, why, altered);
    return "value" in made ? quantity(made.value.v, null) : undefined;
  };
  return [...why.matchAll(TOLD_ORDER)].every(([, left = "", , right = ""]) => {
    const [a, b] = [moved(left), moved(right)];
    const before = compare(quantity(left, null), quantity(right, null));
    return a !== undefined && b !== undefined && compare(a, b) === before;
  });
}

/** A word that must be said; one with an amount in it is not rewritten. */
function wordOf(word: string, rename: Rename): string {
  if (/\d+\.\d+|\d{5,}/.test(word)) throw new Unsure("an amount among the words");
  return rename(word);
}

function forbidden(word: string, altered: readonly Altered[]): string {
  if (!/^\d+\.\d+$/.test(word)) return word;
  const [moved] = altered.flatMap(({ amounts }) => {
    const amount = fen({ value: word, unit: "万元", marked: "printed" });
    const next = amount === undefined ? undefined : amounts.get(amount);
    return next === undefined ? [] : [next];
  });
  return moved === undefined
    ? word
    : `${moved / 1_000_000n}.${String(moved % 1_000_000n)
        .padStart(6, "0")
        .slice(0, 2)}`;
}
