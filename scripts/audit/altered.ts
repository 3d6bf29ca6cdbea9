import { RULES } from "../../src/audit/rules/index.js";
import { runRules } from "../../src/audit/run.js";
import { isAmount } from "../../src/audit/table-view.js";
import type { Check } from "../../src/audit/types.js";
import type { Random } from "../../src/kernel/random.js";
import type { Content, Grid } from "../../src/model/document.js";
import type { Figure } from "../../src/model/figure.js";
import type { ReadTable } from "../../src/model/table.js";
import { readTables } from "../../src/tables/index.js";
import { checksInMemory, type ReadDocument, viewInMemory } from "./in-memory.js";

/** A document with what is true of it before anything is altered. */
export interface Subject {
  readonly document: ReadDocument;
  /** Amount cells that take part in an identity that holds. */
  readonly cells: readonly Figure[];
  /** All amount cells of its tables. */
  readonly amounts: number;
  readonly passed: ReadonlySet<string>;
}

/** One altered copy and whether the audit named the altered cell. */
export interface Alteration {
  readonly document: string;
  readonly cell: Figure;
  readonly printed: string;
  readonly found: boolean;
}

const EXACT = new Set(RULES.filter(({ tolerance }) => tolerance === "exact").map(({ id }) => id));

export function subjectOf(document: ReadDocument): Subject {
  const view = viewInMemory(document);
  const checks = runRules(view).filter(({ outcome }) => outcome === "pass");
  const operands = new Set(
    checks.filter(isIdentity).flatMap(({ figures }) => figures.map(({ id }) => id)),
  );
  const amounts = view.figures.filter(
    (figure) =>
      isAmount(figure) && figure.certainty === "certain" && /[1-9]/.test(figure.value ?? ""),
  );
  return {
    document,
    cells: amounts.filter(({ id }) => operands.has(id)),
    amounts: amounts.length,
    passed: new Set(checks.map(({ id }) => id)),
  };
}

function isIdentity({ rule, severity }: Check): boolean {
  return EXACT.has(rule) && severity !== "notice";
}

/**
 * Changes one digit of one cell and audits the copy. All its tables are read anew, as a person's
 * file would be; `quick` reads only the altered one again.
 */
export function alter(
  subject: Subject,
  random: Random,
  { quick = false }: { readonly quick?: boolean } = {},
): Alteration {
  const { document, cells, passed } = subject;
  const cell = random.pick(cells);
  const printed = otherDigit(cell.raw, random);
  const content = withCell(document.content, cell, printed);
  const tables = quick ? oneAnew(document, content, cell) : readTables(content, document.identity);
  const checks = checksInMemory(document, tables);
  const found = checks.some(
    ({ id, outcome, figures }) =>
      outcome === "fail" && passed.has(id) && figures.some((figure) => figure.id === cell.id),
  );
  return { document: document.name, cell, printed, found };
}

/** The tables as they were, but for the one with the cell. */
function oneAnew(document: ReadDocument, content: Content, { locator }: Figure): ReadTable[] {
  const at = content.blocks.findIndex((block) => block.type === "grid" && holds(block, locator));
  const before = content.blocks.slice(0, at).findLastIndex(({ type }) => type === "grid");
  const blocks = content.blocks.slice(before + 1, at + 1);
  const isIt = ({ figures }: ReadTable): boolean => figures.some((one) => one.locator === locator);
  const anew = readTables({ ...content, blocks, contents: [] }, document.identity).find(isIt);
  return anew
    ? document.tables.map((table) => (isIt(table) ? { ...anew, title: table.title } : table))
    : readTables(content, document.identity);
}

function holds(grid: Grid, locator: Figure["locator"]): boolean {
  return grid.rows.some((row) => row.some((cell) => cell.locator === locator));
}

function otherDigit(raw: string, random: Random): string {
  const places = [...raw].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = random.pick(places);
  const isFirst = at === places[0] && /^\D*\d\d/.test(raw);
  const choices = "0123456789".split("").filter((d) => d !== raw[at] && !(isFirst && d === "0"));
  return raw.slice(0, at) + random.pick(choices) + raw.slice(at + 1);
}

function withCell(content: Content, { locator }: Figure, text: string): Content {
  const change = (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (cell.locator === locator ? { ...cell, text } : cell)),
    ),
  });
  return {
    ...content,
    blocks: content.blocks.map((block) => (block.type === "grid" ? change(block) : block)),
  };
}
