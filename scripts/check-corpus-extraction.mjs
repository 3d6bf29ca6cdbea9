// What extraction from PDF did to the original texts of the corpus, and how check-corpus.mjs takes it.

/** Columns that the extraction lost (or made up), by table title: what to do to each row at which field, and how one can tell. */
const COLUMN_REPAIRS = [
  ["2020年部门收支总体情况表", "add", 5, "one field for the two empty columns behind 合计"],
  [
    "2020年部门收入总体情况表",
    "drop",
    4,
    "科目编码 is printed above its parts, six ** stand over five",
  ],
  ["2020年财政拨款收支总体情况表", "add", 7, "one field for the two empty columns behind 财政拨款"],
];

/** Labels printed one row too high, at the end of a page: the label, the row it is printed in, the row it belongs to. */
const RAISED_LABELS = [
  ["资产管理", "政府采购规范性", "系统运维规范性"], // six sister forms of the document say so
];

/** Beside these labels stands a person: the value is left out of the corpus. */
const PERSONAL_LABELS = new Set(["项目负责人", "联系人", "联系电话"]);
const LEFT_OUT = "(略)";

/** Markdown, which marks the lines of the contents. */
export const LIST_MARKS = /^[-*] +/gm;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** Blanks are layout, except between a number and the mark of the next item of a list. */
export const fold = (text) =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/(?<=\d)\s+(?=\d{1,2}[、.](?!\d))/g, "\u0000")
    .replace(/\s+/g, "")
    .replaceAll("\u0000", " ");

/** The fields of a line as they should have been extracted; what names a person is put into `personal`. */
export function repairedRow(line, table, personal) {
  const printed = line.replace(TAG, "").split("\t");
  const fields = printed.map(fold);
  const row = fields.map((field, i) => {
    if (field === "" || !PERSONAL_LABELS.has(fields[i - 1])) return field;
    personal.push(...printed[i].trim().split(/[\s、,，]+/));
    return LEFT_OUT;
  });
  for (const [label, high, right] of RAISED_LABELS) {
    if (row.includes(right) && !row.includes(label) && table.raised === label) row.unshift(label);
    if (row.includes(high) && row.includes(label)) row[row.indexOf(label)] = "";
    else if (!row.includes(high)) continue;
    table.raised = fields.includes(label) ? label : undefined;
  }
  for (const [title, what, at] of COLUMN_REPAIRS) {
    if (title !== table.title) continue;
    if (what === "add") row.splice(at, 0, "");
    else if (row[at] === "") row.splice(at, 1);
  }
  return row;
}

/** A row of one label, which the extraction printed as a line by itself. */
export const isLooseLine = (row, table) =>
  row.cells.length === 1 && !row.head && table.loose.includes(row.cells[0].text);

/** Whether all header rows together say the same: extraction may print a label a row too high. */
export function sameHeads(fields, rows) {
  const own = rows.filter((row) => row.head).flatMap((row) => row.cells);
  const left = fields.slice(0, rows.filter((row) => row.head).length).flat();
  const tally = (texts) => texts.filter((t) => t !== "" && t !== "**").sort();
  const right = tally(own.filter((c) => !c.carried).map((c) => c.text));
  return tally(left).join("\t") === right.join("\t");
}

/** A merged label covers the first column, yet the extraction begins the row with another word. */
export function hasSlid(fields, row) {
  const first = row.cells[0];
  return first?.carried && fields[0] !== "" && fields[0] !== first.text;
}

const isLabel = (text) => !/\d/.test(text);

/** A label printed twice side by side is one merged cell. */
export const once = (texts) =>
  texts.filter((t, i) => !(isLabel(t.text) && t.text === texts[i - 1]?.text));

/** A label of several rows, which a page break makes the extraction print below its first row. */
export const isMovedParent = (cell) => !cell.restated && cell.rowspan > 1 && isLabel(cell.text);
