import { readdirSync, readFileSync } from "node:fs";
import { html } from "../../src/documents/html.js";
import { readIdentity } from "../../src/documents/identity.js";
import type { Grid, Identity, Locator } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { assemble } from "../../src/tables/assemble.js";
import { guessedHeight } from "../../src/tables/header.js";
import { readTables } from "../../src/tables/index.js";
import { sheetOf } from "../../src/tables/sheet.js";
import type { CleanCell, CleanTable, Gold, HeadCell } from "./types.js";

/** The clean tables of one document of the corpus. */
export interface CleanDocument {
  readonly name: string;
  readonly identity: Identity;
  readonly tables: readonly CleanTable[];
}

function goldOf(figure: FigureDraft): Gold {
  const { row, rowImplied, column, unit, code, project, value, valueTo, comparator } = figure;
  const to = valueTo === undefined ? {} : { valueTo };
  return { row, rowImplied, column, unit, code, project, value, comparator, ...to };
}

function tableOf(
  grid: Grid,
  golds: ReadonlyMap<Locator, Gold>,
): Pick<CleanTable, "head" | "body" | "height" | "width"> {
  const sheet = sheetOf(grid);
  const height = Math.max(1, guessedHeight(sheet));
  const head: HeadCell[] = [];
  const rows = sheet.rows.map((slots, r) =>
    slots.map((slot, column): CleanCell => {
      if (!slot.own || !slot.cell) return { text: "", gold: null };
      const { text, rowSpan, columnSpan, locator } = slot.cell;
      if (r < height) head.push({ text, row: r, column, rowSpan, columnSpan });
      return { text, gold: golds.get(locator) ?? null };
    }),
  );
  return { head, body: rows.slice(height), height, width: sheet.width };
}

/** The tables of every document of the corpus, by our reader of HTML. */
export function corpusDocuments(folder: URL): CleanDocument[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return names.sort().map((name) => {
    const content = html.read(readFileSync(new URL(name, folder)), name);
    const identity = readIdentity(content, name);
    const read = readTables(content, identity);
    const golds = new Map<Locator, Gold>();
    for (const { figures } of read)
      for (const each of figures) golds.set(each.locator, goldOf(each));
    const tables = assemble(content).flatMap(({ title, captions, notes, parts }): CleanTable[] => {
      const [grid, ...more] = parts;
      const kind = read.find((each) => each.title === title)?.kind;
      if (grid?.type !== "grid" || more.length > 0 || !kind) return [];
      const lines = [`${identity.year}年${title}`, ...captions];
      return [{ title, kind, captions: lines, notes, ...tableOf(grid, golds) }];
    });
    return { name, identity, tables };
  });
}
