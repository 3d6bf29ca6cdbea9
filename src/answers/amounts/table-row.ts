import { foldLabel } from "../../kernel/fold.js";
import { quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import {
  CELL_SAID,
  DENIED_ROW,
  HEAD_ROW,
  ROW_NUMBER,
  ROW_UNIT,
  TABLE_END,
  TABLE_SAID,
  WHOLE_COLUMN,
} from "./table-row.data.js";

/** A shorter name of a table is a word like any other. */
const LEAST_TABLE = 4;
const LEAST_ROW = 3;

/**
 * "整体绩效目标表里“部门预算总额”那一格": rows of a table that the question names, by their labels.
 * The cell as it is printed answers, a blank one too; no other place stands in for it.
 */
export const rowOfTable: Way = async (question) => {
  const { u, intent, draft } = question;
  const said = TABLE_SAID.exec(u.text);
  if (!said || !asksCells(u)) return undefined;
  const figures = await figuresOfTable(question, said[1] ?? "");
  const text = foldLabel(u.text.slice(said.index + said[0].length).replace(DENIED_ROW, " "));
  const rows = rowsIn(text, figures);
  const named = intent.targets
    .filter(({ start, end }) => end > 0 && start >= said.index + said[0].length)
    .map(({ start, end }) => foldLabel(u.text.slice(start, end)))
    .filter((name) => text.includes(name) && !isHead(name, text));
  if (!named.every((name) => rows.some((row) => row.includes(name)))) return undefined;
  const cells = rows.map((row) => wholeCell(row, figures, text));
  const found = cells.filter((cell) => cell !== undefined);
  if (found.length === 0 || found.length < cells.length) return undefined;
  for (const cell of found) writeCell(question, cell);
  draft.complete = true;
  return remembered(question);
};

/** The labels of a table's rows that a text holds, as they follow in it; the longest where they overlap. */
function rowsIn(text: string, figures: readonly Figure[]): string[] {
  const labels = [...new Set(figures.map(({ row }) => nameOf(row.at(-1) ?? "")))]
    .filter((name) => name.length >= LEAST_ROW && text.includes(name))
    .sort((a, b) => b.length - a.length);
  return labels
    .filter((name, at) => !labels.slice(0, at).some((longer) => longer.includes(name)))
    .filter((name) => !isHead(name, text))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

function isHead(name: string, text: string): boolean {
  return HEAD_ROW.test(text.slice(text.indexOf(name) + name.length));
}

function asksCells(u: Understanding): boolean {
  const worksOut = asks(u, "sum", "difference", "share", "rate", "change", "average", "convert");
  return !worksOut && !asks(u, "reason", "perPerson") && CELL_SAID.test(u.text);
}

/** The figures of the one table the question names, in the one document it is about. */
async function figuresOfTable(question: Question, called: string): Promise<readonly Figure[]> {
  const { slots } = question;
  const said = called.replace(TABLE_END, "");
  const [issuer, ...others] = slots.subjects.flat();
  if (!slots.named || !issuer || others.length > 0) return [];
  const all = await documentsFor(question)(issuer.name, issuer.region);
  const dated = all.filter(
    ({ document }) => slots.years.length === 0 || slots.years.includes(document.year),
  );
  const [only, ...more] = dated;
  if (!only || more.length > 0) return [];
  const titles = [...new Set(only.figures.map(({ table }) => table))];
  const title = titleOf(foldLabel(said), titles);
  return only.figures.filter(({ table }) => table === title);
}

/** The longest end of what was said that a title holds in order; of several titles the shortest. */
function titleOf(said: string, titles: readonly string[]): string | undefined {
  for (let from = 0; said.length - from + 1 >= LEAST_TABLE; from++) {
    const part = said.slice(from);
    const [best, second] = titles
      .filter((title) => holdsInOrder(foldLabel(title), part))
      .sort((a, b) => a.length - b.length);
    if (best !== undefined) return second?.length === best.length ? undefined : best;
  }
  return undefined;
}

function holdsInOrder(title: string, said: string): boolean {
  let at = 0;
  for (const c of said) {
    at = title.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The whole's cell of the one row called so; of several rows, the one under what the question names too. */
function wholeCell(row: string, figures: readonly Figure[], text: string): Figure | undefined {
  const called = figures.filter((one) => nameOf(one.row.at(-1) ?? "") === row);
  const under = called.filter(({ row: path }) =>
    path.slice(0, -1).some((head) => text.includes(nameOf(head))),
  );
  const own = pathsOf(called) > 1 ? under : called;
  if (pathsOf(own) !== 1) return undefined;
  // A column named beside the row is another cell than the whole's.
  const columns = own.flatMap(({ column }) => column.map(nameOf));
  if (columns.some((one) => one.length >= LEAST_TABLE && text.includes(one) && !row.includes(one)))
    return undefined;
  const whole = own.filter(
    ({ column }) =>
      column.length === 0 || (column.length <= 2 && WHOLE_COLUMN.test(column.at(-1) ?? "")),
  );
  const [cell, ...others] = whole;
  return others.some(({ raw }) => raw !== cell?.raw) ? undefined : cell;
}

function nameOf(text: string): string {
  return foldLabel(text.trim().replace(ROW_NUMBER, "").replace(ROW_UNIT, ""));
}

function pathsOf(figures: readonly Figure[]): number {
  return new Set(figures.map(({ row }) => JSON.stringify(row))).size;
}

function writeCell({ draft: { composer } }: Question, cell: Figure): void {
  const name = (cell.row.at(-1) ?? "").trim();
  composer.labels.add(name);
  composer.labels.add(cell.table);
  const cites = composer.cite([cell]);
  const slots = { table: label(cell.table), row: label(name), cites };
  if (cell.value === null && cell.raw.trim() === "") {
    composer.line(TEXTS.rowBlank, slots);
    return;
  }
  composer.line(TEXTS.rowCell, { ...slots, value: composer.printed(cell) });
  if (cell.value === null) return;
  composer.asked(name, quantity(cell.value, cell.unit), {
    origin: "printed",
    citation: composer.citationOf(cell),
  });
}
