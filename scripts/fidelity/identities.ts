import { Decimal } from "decimal.js";
import type { FigureDraft } from "../../src/model/figure.js";
import type { ReadTable } from "../../src/model/table.js";

/** Equations of a table that could be checked. */
export interface Held {
  readonly held: number;
  readonly failed: readonly string[];
}

const DIGITS = /^\d{3,9}$/;
/** Wholes and their parts by measure, checked inside a row wherever the whole and a part are printed. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  expenditure: ["basic", "project"],
  project: ["project_operation", "project_special", "project_ordinary", "project_fund"],
  three_public: ["abroad", "reception", "vehicle"],
  vehicle: ["vehicle_purchase", "vehicle_running"],
};

type Amounts = Map<string, Decimal>;

function amountOf(figure: FigureDraft): Decimal | null {
  return figure.value === null ? null : new Decimal(figure.value);
}

/** Half a unit in the last place for each term. */
function close(a: Decimal, b: Decimal, terms: number): boolean {
  const places = Math.max(a.decimalPlaces(), b.decimalPlaces());
  return a
    .minus(b)
    .abs()
    .lte(new Decimal(10).pow(-places).times(Math.max(1, terms / 2)));
}

class Tally {
  held = 0;
  readonly failed: string[] = [];

  sum(what: string, whole: Decimal, parts: readonly Decimal[]): void {
    const sum = parts.reduce((total, part) => total.plus(part), new Decimal(0));
    if (close(whole, sum, parts.length)) this.held++;
    else this.failed.push(`${what}: ${whole} ≠ ${sum}`);
  }
}

function rowKey({ row, locator }: FigureDraft): string {
  return JSON.stringify([row, locator.line ?? locator.cell?.replace(/^[A-Z]+/, "")]);
}

/** Inside a row: total = basic + project, 三公 = its three parts … */
function across(figures: readonly FigureDraft[], tally: Tally): void {
  const rows = new Map<string, Amounts>();
  for (const figure of figures) {
    const amount = amountOf(figure);
    if (!figure.key || amount === null || figure.year !== null) continue;
    const row = rows.get(rowKey(figure)) ?? new Map<string, Decimal>();
    rows.set(rowKey(figure), row.set(figure.key.measure, amount));
  }
  for (const [row, amounts] of rows) {
    for (const [whole, parts] of Object.entries(WHOLES)) {
      const total = amounts.get(whole);
      const terms = parts.flatMap((part) => amounts.get(part) ?? []);
      if (total && terms.length > 0) tally.sum(`${row} ${whole}`, total, terms);
    }
  }
}

/** Down a column of coded lines: a 类 is the sum of its 款, a 款 of its 项. */
function down(figures: readonly FigureDraft[], tally: Tally): void {
  const columns = new Map<string, Amounts>();
  const repeated = new Set<string>();
  for (const figure of figures) {
    const amount = amountOf(figure);
    if (figure.code === null || !DIGITS.test(figure.code) || amount === null) continue;
    const name = figure.column.join("›");
    const column = columns.get(name) ?? new Map<string, Decimal>();
    if (column.has(figure.code)) repeated.add(`${name}|${figure.code}`);
    columns.set(name, column.set(figure.code, amount));
  }
  if (repeated.size > 0) return;
  for (const [name, column] of columns) {
    for (const [code, whole] of column) {
      const below = [...column].filter(
        ([other]) => other.startsWith(code) && other.length === code.length + 2,
      );
      if (below.length > 0)
        tally.sum(
          `${name} ${code}`,
          whole,
          below.map(([, amount]) => amount),
        );
    }
  }
}

/** The equations between a table's figures that can be checked without knowing its layout. */
export function identities(table: ReadTable): Held {
  const tally = new Tally();
  across(table.figures, tally);
  down(table.figures, tally);
  return tally;
}
