import { RULES } from "../../src/audit/rules/index.js";
import { runRules } from "../../src/audit/run.js";
import { isAmount } from "../../src/audit/table-view.js";
import type { Check } from "../../src/audit/types.js";
import type { Random } from "../../src/kernel/random.js";
import type { Content, Grid } from "../../src/model/document.js";
import type { Figure } from "../../src/model/figure.js";
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
  const view = viewInMemory(document, document.content);
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

/** Changes one digit of one cell and audits the copy. */
export function alter(subject: Subject, random: Random): Alteration {
  const { document, cells, passed } = subject;
  const cell = random.pick(cells);
  const printed = otherDigit(cell.raw, random);
  const checks = checksInMemory(document, withCell(document.content, cell, printed));
  const found = checks.some(
    ({ id, outcome, figures }) =>
      outcome === "fail" && passed.has(id) && figures.some((figure) => figure.id === cell.id),
  );
  return { document: document.name, cell, printed, found };
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
