// Compares the tables of one of our documents with those of its original, row by row and column by column.
import { isFilled, isLabel, numbers, same, saysRestated } from "./text.mjs";

export function checkTables(original, corpus, defects) {
  const problems = [];
  const tally = { rows: 0, placed: 0, fields: 0, prose: 0 };
  const unmatched = [...corpus.tables]; // sister forms share a title
  for (const table of original.tables) {
    const at = unmatched.findIndex((t) => t.title === table.title);
    if (at < 0) continue; // reported with the captions
    const [other] = unmatched.splice(at, 1);
    const found = compareTable(table, other, tally, defects);
    problems.push(...found.map((problem) => `${table.title}${problem}`));
  }
  const unit = `table rows (${tally.fields} fields, ${tally.prose} of them reworded; ${tally.placed} rows also column by column)`;
  return { count: tally.rows, unit, problems };
}

function compareTable(table, other, tally, defects) {
  const problems = [];
  const rows = other.rows.filter((row) => !isLooseLine(row, table));
  if (rows.length !== table.rows.length) {
    problems.push(`: ${table.rows.length} rows / ${rows.length}`);
  }
  const labels = new Set([...table.loose, ...table.rows.flat()]);
  const raised = defects.raisedHeads?.includes(table.title) && sameHeads(table.rows, rows);
  const slid = defects.slidTables?.includes(table.title);
  table.rows.forEach((fields, i) => {
    const row = rows[i] ?? { cells: [], width: 0 };
    const aligned = alignRow(fields, row, labels, tally, defects);
    const placed = slid && hasSlid(fields, row) ? [] : checkColumns(fields, row, tally, defects);
    const found = raised && row.head ? [] : [...aligned, ...placed];
    problems.push(...found.map((p) => `, row ${i + 1}: ${p}`));
    tally.rows++;
  });
  return problems;
}

/** A row of one label, which the extraction printed as a line by itself. */
const isLooseLine = (row, table) =>
  row.cells.length === 1 && !row.head && table.loose.includes(row.cells[0].text);

/** Whether all header rows together say the same. */
function sameHeads(fields, rows) {
  const heads = rows.filter((row) => row.head);
  const own = heads.flatMap((row) => row.cells.filter((c) => !c.carried).map((c) => c.text));
  const tally = (texts) => texts.filter((t) => t !== "" && t !== "**").sort();
  return same(tally(fields.slice(0, heads.length).flat()), tally(own));
}

/** A merged label covers the first column, yet the extraction begins the row with another word. */
function hasSlid(fields, row) {
  const first = row.cells[0];
  return first?.carried && fields[0] !== "" && fields[0] !== first.text;
}

/** A label printed twice side by side is one merged cell. */
const once = (texts) => texts.filter((t, i) => !(isLabel(t.text) && t.text === texts[i - 1]?.text));

/** A label of several rows, which a page break makes the extraction print below its first row. */
const isMovedParent = (cell) => !cell.restated && cell.rowspan > 1 && isLabel(cell.text);

/** Every field is met in order; every cell of the row's own is a field or a moved parent label. */
function alignRow(fields, row, labels, tally, { lostCells = [] }) {
  const problems = [];
  const cells = once(row.cells.filter((c) => isFilled(c.text)));
  const lost = fields.some((field) => lostCells.includes(field));
  const mayPass = (c) =>
    c.carried ||
    (isMovedParent(c) && labels.has(c.text)) ||
    (lost && c.restated && saysRestated(c.text));
  let next = 0;
  for (const { text } of once(fields.filter(isFilled).map((f) => ({ text: f })))) {
    tally.fields++;
    let at = next;
    while (cells[at] && cells[at].text !== text && mayPass(cells[at])) at++;
    if (cells[at]?.text === text) next = at + 1;
    else if (cells[at]?.restated) {
      tally.prose++;
      next = at + 1;
      const [a, b] = [numbers(text), numbers(cells[at].text)];
      if (!same(a, b)) problems.push(`numbers in reworded cell: ${a} / ${b}`);
    } else problems.push(`"${text}" not found, met "${cells[at]?.text ?? "(end of row)"}"`);
  }
  const extra = cells.slice(next).filter((c) => !mayPass(c));
  return [...problems, ...extra.map((c) => `"${c.text}" is not in the original row`)];
}

/** Where the extraction kept all columns, each field stands in the same column. */
function checkColumns(fields, row, tally, { shiftedRows = [] }) {
  const kept = fields.slice(row.width).every((f) => f === "") && fields.length >= row.width;
  if (row.head || !kept || row.width === 0) return [];
  if (fields.some((f) => shiftedRows.includes(f))) return [];
  tally.placed++;
  return fields.slice(0, row.width).flatMap((field, column) => {
    const cell = row.cells.find((c) => c.column === column);
    if (field === "") {
      const blank = !cell || cell.carried || cell.text === "" || isMovedParent(cell);
      return blank ? [] : [`column ${column + 1} is not blank`];
    }
    const met = cell?.restated || cell?.text === field;
    return met ? [] : [`"${field}" is not in column ${column + 1}`];
  });
}
