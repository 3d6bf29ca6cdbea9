// How check-corpus.mjs reads an original and a corpus document, by neither of the project's readers.
import { parse } from "parse5";

const PART = /^第[一二三]部分/;
export const SECTION = /^[一二三四五六七八九十]+、/;
const SUBSECTION = /^\([一二三四五六七八九十]+\)[^,。;0-9]*$/;
const GLOSSARY_TERM = /^(.{2,}?):是指/;
const ATTACHMENT = /^附件:/;
const ITEM = /^\(?[一二三四五六七八九十]+[)、]/;
const UNFINISHED = /:$/;
const MARKUP = /\*\*|^- |<\/?p>/g;
const NOTE = /^(备?注):/;
const TABLE_TITLE = /表$/;
const FORM_NUMBER = /^预算\d+表$/;
export const RESTATED_MARK = "(转述)";
const NUMBER = /\d+(?:\.\d+)*(?:万元|亿元|元|%|年|月|个|项|套|辆)?/g;

export const fold = (text) => text.normalize("NFKC").replace(/\s+/g, "");
export const numbers = (text) => fold(text).match(NUMBER) ?? [];
export const same = (a, b) => a.length === b.length && a.every((item, i) => item === b[i]);
export const isLabel = (text) => !/\d/.test(text);

const newDocument = () => ({
  ...{ cover: [], headings: [], sections: new Map(), terms: [], tables: [], restated: [] },
  ...{ part: 0, section: "", formNumber: [] },
});

function startSection(doc, heading) {
  doc.section = `${doc.part} ${heading}`;
  doc.headings.push(heading);
  doc.sections.set(doc.section, "");
}

function startTable(doc, title) {
  const table = { title, captions: [...doc.formNumber, title], rows: [], notes: "", loose: [] };
  doc.formNumber = [];
  doc.tables.push(table);
}

function addProse(doc, text) {
  doc.sections.set(doc.section, `${doc.sections.get(doc.section) ?? ""}${text}\n`);
}

function addTerm(doc, text) {
  const term = GLOSSARY_TERM.exec(text);
  if (term) doc.terms.push(term[1]);
}

// ---- the original -------------------------------------------------------------------------------

/** Filled lines without marks of markup; `broken`: a blank line, as at a page break, stands before. */
function readLines(text) {
  const lines = text.split("\n").map((line) => line.replace(MARKUP, ""));
  return lines.flatMap((raw, i) =>
    fold(raw) === "" ? [] : [{ raw, line: fold(raw), broken: fold(lines[i - 1] ?? "") === "" }],
  );
}

/** Cuts a text file into cover lines, headings, prose per section, glossary terms and tables. */
export function readOriginal(text, defects) {
  const doc = newDocument();
  const lines = readLines(text);
  for (let i = 0; i < lines.length; i++) {
    const { line } = lines[i];
    const rest = () => lines[++i]?.line ?? "";
    if (PART.test(line) && line.length === 4) {
      let heading = line;
      while (lines[i + 1] && !SECTION.test(lines[i + 1].line)) heading += rest();
      doc.headings.push(heading);
      doc.part++;
    } else if (doc.part === 0) doc.cover.push(line);
    else if (doc.part < 3 && SECTION.test(line)) startSection(doc, line);
    else if (doc.part < 3 && SUBSECTION.test(line)) doc.headings.push(line);
    else if (doc.part < 3) addProse(doc, line);
    else if (doc.part === 3 && ATTACHMENT.test(line)) {
      doc.headings.push(UNFINISHED.test(line) ? line + rest() : line);
      doc.part = 4;
    } else if (doc.part === 3) addTerm(doc, line);
    else addTableLine(doc, lines[i], defects);
  }
  return doc;
}

function addTableLine(doc, { raw, line, broken }, defects) {
  const table = doc.tables.at(-1);
  if (raw.includes("\t")) addRow(table, raw.split("\t").map(fold), broken, defects);
  else if (FORM_NUMBER.test(line)) doc.formNumber = [line];
  else if (TABLE_TITLE.test(line)) startTable(doc, line);
  else if (table.rows.length === 0) addCaption(table, line);
  else if (NOTE.test(line) || table.notes !== "") table.notes += line;
  else table.loose.push(line);
}

/** A caption that ends with a colon goes on in the next line. */
function addCaption(table, line) {
  const last = table.captions.at(-1) ?? "";
  if (UNFINISHED.test(last)) table.captions.splice(-1, 1, last + line);
  else table.captions.push(line);
}

/** A label that begins no item of its own. */
const isRest = (text) => isLabel(text) && !ITEM.test(text);

/** Where a page begins, a row may be the header once more, or the end of a cell of the row before. */
function addRow(table, fields, broken, { lostColumns = [] }) {
  const [only, more] = fields.filter((field) => field !== "");
  const at = fields.indexOf(only);
  const last = table.rows.at(-1);
  if (broken && table.rows.some((row) => same(row, fields))) return;
  if (broken && more === undefined && isRest(only) && last?.[at]) last[at] += only;
  else {
    const lost = lostColumns.find((each) => each.table === table.title);
    table.rows.push(lost ? withColumn(fields, lost.column) : fields);
  }
}

/** Puts back a blank column that the extraction lost, where it left the row's last field blank. */
function withColumn(fields, column) {
  const slid = fields.at(-1) === "" && fields.slice(column).some((field) => field !== "");
  return slid ? fields.toSpliced(column, 0, "").slice(0, -1) : fields;
}

// ---- the corpus document ------------------------------------------------------------------------

const attribute = (node, name) => node.attrs?.find((a) => a.name === name)?.value;
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join("");
const isRestated = (node) => attribute(node, "data-wording") === "restated";

/** Reads the same things from HTML, and the reworded texts. */
export function readCorpus(html) {
  const doc = newDocument();
  const visit = (node) => {
    const text = fold(textOf(node));
    if (node.nodeName === "table") addTable(doc, node);
    else if (/^h[1-4]$/.test(node.nodeName)) addHeading(doc, node.nodeName, text);
    else if (/^(p|li)$/.test(node.nodeName)) addParagraph(doc, text, isRestated(node));
    else for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html));
  return doc;
}

function addHeading(doc, tag, text) {
  if (tag === "h1") doc.cover.push(text);
  else if (tag === "h3" && doc.part === 4) startTable(doc, text);
  else if (tag === "h3") startSection(doc, text);
  else doc.headings.push(text);
  if (tag === "h2") doc.part++;
}

function addParagraph(doc, text, restated) {
  if (restated) doc.restated.push(text);
  if (text === RESTATED_MARK) return;
  if (doc.part === 0) {
    if (!restated) doc.cover.push(text);
  } else if (doc.part < 3) addProse(doc, text);
  else if (doc.part === 3) addTerm(doc, text);
  else if (FORM_NUMBER.test(text)) doc.formNumber = [text];
  else if (restated) doc.tables.at(-1).notes += text;
  else doc.tables.at(-1).captions.push(text);
}

/** Expands spans: a row lists each cell that covers it once, with the column where the cell begins. */
function addTable(doc, table) {
  const open = [];
  for (const group of table.childNodes) {
    for (const tr of (group.childNodes ?? []).filter((n) => n.nodeName === "tr")) {
      const row = { head: group.nodeName === "thead", cells: [], width: 0 };
      const cells = tr.childNodes.filter((n) => n.nodeName === "td" || n.nodeName === "th");
      for (let column = 0; cells.length > 0 || open[column]?.left > 0; ) {
        const carried = open[column]?.left > 0;
        const cell = carried ? open[column].cell : newCell(doc, cells.shift(), column);
        row.cells.push({ ...cell, carried });
        for (let end = column + cell.colspan; column < end; column++) {
          open[column] = { cell, left: carried ? open[column].left - 1 : cell.rowspan - 1 };
        }
        row.width = column;
      }
      doc.tables.at(-1).rows.push(row);
    }
  }
}

function newCell(doc, node, column) {
  const text = fold(textOf(node));
  const restated = isRestated(node);
  if (restated) doc.restated.push(text);
  const span = (name) => Number(attribute(node, name) ?? "1");
  return { text, restated, column, colspan: span("colspan"), rowspan: span("rowspan") };
}
