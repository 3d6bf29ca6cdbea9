import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { html } from "../../src/documents/html.js";
import { readIdentity } from "../../src/documents/index.js";
import { text } from "../../src/documents/text.js";
import type { FigureDraft } from "../../src/model/figure.js";
import type { ReadTable } from "../../src/model/table.js";
import { readTables } from "../../src/tables/index.js";
import { LOST, type Lost } from "./originals.data.js";

const shared = new URL("../../../shared/", import.meta.url);
const documents = new URL("documents/", shared);
const cells = new URL("examples/cells.jsonl", shared);
const present = existsSync(documents) && existsSync(cells);
if (!present) console.warn("skipped: the original documents are not beside this checkout");

interface Gold {
  readonly doc: string;
  readonly table: string;
  readonly row: readonly string[];
  readonly row_implied?: string;
  readonly column: readonly string[];
  readonly raw: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly code?: string;
  readonly project?: string;
  readonly line: number;
  readonly field: number;
}

function tablesOf(url: URL): ReadTable[] {
  const format = url.pathname.endsWith(".html") ? html : text;
  const content = format.read(readFileSync(url), url.pathname);
  return readTables(content, readIdentity(content, url.pathname));
}

function nameOf(doc: string): string | undefined {
  return readdirSync(documents).find((file) => file.startsWith(doc) && file.endsWith(".txt"));
}

function original(doc: string): URL {
  return new URL(nameOf(doc) ?? doc, documents);
}

const golds: Gold[] = present
  ? readFileSync(cells, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Gold)
  : [];
const read = new Map<string, ReadTable[]>();
const figuresOf = (doc: string): FigureDraft[] => {
  const tables = read.get(doc) ?? tablesOf(original(doc));
  read.set(doc, tables);
  return tables.flatMap((table) => table.figures);
};

describe.skipIf(!present)("the originals", () => {
  it("have gold cells", () => expect(golds.length).toBeGreaterThan(150));

  it.each(golds.map((gold) => [`${gold.doc} ${gold.line}:${gold.field}`, gold] as const))(
    "%s",
    (_, gold) => {
      const figure = figuresOf(gold.doc).find(
        ({ locator }) => locator.line === gold.line && locator.field === gold.field,
      );
      const { table, row, column, raw, value, unit } = gold;
      expect(figure).toMatchObject({ table, row, column, raw, value, unit });
      if (gold.row_implied !== undefined) expect(figure?.rowImplied).toBe(gold.row_implied);
      if (gold.code !== undefined) expect(figure?.code).toBe(gold.code);
      if (gold.project !== undefined) expect(figure?.project).toBe(gold.project);
    },
  );

  it("have no two values under one key, except lines printed in parts", () => {
    const conflicts: string[] = [];
    for (const doc of ["000", "001", "002", "004"]) {
      const seen = new Map<string, FigureDraft>();
      for (const figure of figuresOf(doc)) {
        if (!figure.key || figure.value === null || figure.key.measure === "target") continue;
        const key = JSON.stringify([figure.year, figure.key]);
        const other = seen.get(key);
        if (!other) seen.set(key, figure);
        else if (other.table !== figure.table && !same(other, figure)) {
          conflicts.push(`${doc} ${figure.locator.line} ${other.value} ${figure.value} ${key}`);
        }
      }
    }
    expect(conflicts).toEqual([]);
  });

  it("keep their paths when one printed amount is wrong", () => {
    const moved: string[] = [];
    for (const doc of ["000", "001", "002", "004"]) {
      const lines = readFileSync(original(doc), "utf8").split("\n");
      const before = new Map(figuresOf(doc).map((figure) => [place(figure), figure]));
      const amounts = [...before.values()].filter(({ raw }) => /^[\d,]+\.\d+$/.test(raw));
      for (let i = 0; i < amounts.length; i += 19) {
        const after = readText(withAmount(lines, amounts[i], `${900 + i}.13`));
        for (const figure of after) {
          const { row, column } = before.get(place(figure)) ?? {};
          if (`${row}|${column}` !== `${figure.row}|${figure.column}`) moved.push(place(figure));
        }
      }
    }
    expect(moved).toEqual([]);
  });
});

const place = ({ locator }: FigureDraft): string => `${locator.line}:${locator.field}`;

function withAmount(lines: readonly string[], figure: FigureDraft | undefined, amount: string) {
  const { line = 0, field = 0 } = figure?.locator ?? {};
  return lines
    .map((text, i) => {
      if (i !== line - 1) return text;
      return text
        .split("\t")
        .map((cell, c) => (c === field ? amount : cell))
        .join("\t");
    })
    .join("\n");
}

function readText(words: string): FigureDraft[] {
  const content = text.read(Buffer.from(words), "changed.txt");
  return readTables(content, readIdentity(content, "changed.txt")).flatMap((t) => t.figures);
}

function same(a: FigureDraft, b: FigureDraft): boolean {
  const trim = (value: string | null): string => (value ?? "").replace(/\.?0+$/, "");
  return trim(a.value) === trim(b.value);
}

const corpus = new URL("../../corpus/", import.meta.url);
const copies = readdirSync(corpus).filter((name) => /^\d{3}.*\.html$/.test(name));
const pairs = present ? copies.filter((name) => nameOf(name.slice(0, 3)) !== undefined) : [];

function isLost({ table, row, column, value }: FigureDraft, lost: Lost): boolean {
  if (table !== lost.table || value !== null) return false;
  const { row: line = row.at(-1), column: head = column.at(-1) } = lost;
  return line === row.at(-1) && head === column.at(-1);
}

describe.skipIf(pairs.length === 0)("the built-in corpus", () => {
  const sign = (figure: FigureDraft): string => {
    const { table, row, column, value, code, key } = figure;
    return JSON.stringify([table, row, column, value, code, key]);
  };

  it.each(pairs)("gives the cells of the original text: %s", (name) => {
    const doc = name.slice(0, 3);
    const lost = LOST.filter((each) => each.document === doc);
    const copy = tablesOf(new URL(name, corpus)).flatMap((table) => table.figures);
    const kept = copy.filter((figure) => !lost.some((each) => isLost(figure, each)));
    expect(kept.map(sign).sort()).toEqual(figuresOf(doc).map(sign).sort());
    const idle = lost.filter((each) => !copy.some((figure) => isLost(figure, each)));
    expect(idle).toEqual([]);
    expect(copy.filter(({ certainty }) => certainty !== "certain")).toEqual([]);
  });
});
