// Compares corpus/*.html with the texts they were made from, without the project's own readers:
// a reader's mistake must not be able to hide a mistake in the corpus.
//
//   node scripts/check-corpus.mjs --originals DIR [--corpus DIR]
//
// An original is the .txt file whose name begins with the same three digits. One line per check;
// exits 1 on any difference, 0 when all agree or nothing can be compared.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "parse5";
import {
  fold,
  hasSlid,
  isLooseLine,
  isMovedParent,
  LIST_MARKS,
  once,
  repairedRow,
  sameHeads,
} from "./check-corpus-extraction.mjs";
import { citedTitles, hanText, sharedRuns } from "./check-corpus-wording.mjs";

/**
 * Fixed wording that no rewording can replace. Headings, table titles, cell labels and glossary
 * terms are taken from the documents themselves; these are the rest, each with its reason.
 */
const INSTITUTIONAL_PHRASES = [
  ["政府采购货物预算", "budget measure named by the procurement rules, in prose only"],
  ...["综合办公室", "政务服务发展股", "基础建设股", "便民热线股"].map((n) => [n, "division name"]),
  ["畜牧业监管与服务信息系统", "name of a computer system"],
];

/** Body rows that the extraction moved sideways, by their own label: order is checked, columns are not. */
const SHIFTED_ROWS = new Set([
  "年度履职目标相关性", // the first-level label of its block is printed on the next page
  "专项资金细化率", // last row before that page break
  "提升政府公信力和群众满意度", // last row before the next page break
  "群众满意度", // last row of its table
  "保障各窗口业务办理流程畅通度", // first rows after a page break
  "合同期限约定",
]);

const UP = /增加|增长|上升/g;
const DOWN = /减少|下降|降低/g;
const LEVEL = /持平|一致/g;
const PART = /^第[一二三]部分/;
const SECTION = /^[一二三四五六七八九十]+、/;
const SUBSECTION = /^\([一二三四五六七八九十]+\)[^,。;0-9]*(?:情况。)?$/;
const GLOSSARY_TERM = /^(.{2,}?):是指/;
const ATTACHMENT = /^附件:/;
const NOTE = /^(备?注):/;
const TABLE_TITLE = /表$/;
const FORM_NUMBER = /^预算\d+表$/;
const RESTATED_MARK = "(转述)";
const NUMBER = /\d+(?:\.\d+)*(?:万元|亿元|元|%|年|月|个|项|套|辆)?/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

const numbers = (text) => fold(text).match(NUMBER) ?? [];
const same = (a, b) => a.length === b.length && a.every((item, i) => item === b[i]);

const newDocument = () => ({
  ...{ cover: [], headings: [], sections: new Map(), terms: [], tables: [], restated: [] },
  ...{ part: 0, section: "", formNumber: [], personal: [] },
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

/** Cuts a text file into cover lines, headings, prose per section, glossary terms and tables. */
function readOriginal(text) {
  const doc = newDocument();
  const lines = text
    .replace(LIST_MARKS, "")
    .split("\n")
    .filter((line) => fold(line) !== "");
  for (let i = 0; i < lines.length; i++) {
    const line = fold(lines[i]);
    if (PART.test(line) && line.length === 4) {
      doc.headings.push(line + fold(lines[++i]));
      doc.part++;
    } else if (doc.part === 0) doc.cover.push(line);
    else if (doc.part < 3 && SECTION.test(line)) startSection(doc, line);
    else if (doc.part < 3 && SUBSECTION.test(line)) doc.headings.push(line);
    else if (doc.part < 3) addProse(doc, line);
    else if (doc.part === 3 && ATTACHMENT.test(line)) {
      doc.headings.push(line);
      doc.part = 4;
    } else if (doc.part === 3) addTerm(doc, line);
    else addTableLine(doc, lines[i], line);
  }
  return doc;
}

function addTableLine(doc, raw, line) {
  const table = doc.tables.at(-1);
  if (raw.includes("\t")) table.rows.push(repairedRow(raw, table, doc.personal));
  else if (FORM_NUMBER.test(line)) doc.formNumber = [line];
  else if (TABLE_TITLE.test(line)) startTable(doc, line);
  else if (!table) doc.formNumber.push(line);
  else if (table.rows.length === 0) table.captions.push(line);
  else if (NOTE.test(line) || table.notes !== "") table.notes += line;
  else table.loose.push(line);
}

// ---- the corpus document ------------------------------------------------------------------------

const attribute = (node, name) => node.attrs?.find((a) => a.name === name)?.value;
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join("");
const isRestated = (node) => attribute(node, "data-wording") === "restated";

/** Reads the same things from HTML, and the reworded texts. */
function readCorpus(html) {
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
  else if (doc.tables.length === 0) doc.formNumber.push(text);
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

// ---- checks: each returns how much was compared and what differs --------------------------------

function checkFixedLines(original, corpus) {
  const lists = (doc) => [
    original.cover.length > 0 ? [doc.cover.join("")] : [],
    ...[doc.headings, doc.terms, doc.tables.flatMap((t) => t.captions)],
  ];
  const [left, right] = [lists(original), lists(corpus)];
  const problems = left.flatMap((list, k) => {
    const at = Array.from({ length: Math.max(list.length, right[k].length) }).keys();
    const first = [...at].find((i) => list[i] !== right[k][i]);
    return first === undefined ? [] : [`"${list[first]}" / "${right[k][first]}"`];
  });
  const count = original.cover.length + left.slice(1).flat().length;
  return { count, unit: "lines of cover, contents, headings, terms, captions", problems };
}

function checkProseNumbers(original, corpus) {
  const problems = [];
  let count = 0;
  const compare = (place, a = "", b = "") => {
    const [left, right] = [numbers(a), numbers(b)];
    count += left.length;
    if (!same(left, right)) problems.push(`${place}: ${left.join(" ")} / ${right.join(" ")}`);
  };
  for (const name of new Set([...original.sections.keys(), ...corpus.sections.keys()])) {
    compare(name, original.sections.get(name), corpus.sections.get(name));
  }
  for (const [i, t] of original.tables.entries()) {
    compare(`note of ${t.title}`, t.notes, corpus.tables[i]?.notes);
  }
  return { count, unit: "numbers in prose, same order both ways", problems };
}

function checkDirections(original, corpus) {
  const problems = [];
  let count = 0;
  for (const [name, text] of original.sections) {
    if (!name.startsWith("2 ")) continue;
    const tally = (s) => [UP, DOWN, LEVEL].map((words) => (s.match(words) ?? []).length);
    const [a, b] = [tally(text), tally(corpus.sections.get(name) ?? "")];
    count += a[0] + a[1] + a[2];
    if (!same(a, b)) problems.push(`${name}: up/down/level ${a} / ${b}`);
  }
  return { count, unit: "words of direction", problems };
}

function checkTables(original, corpus) {
  const problems = [];
  const tally = { rows: 0, placed: 0, fields: 0, prose: 0 };
  const unmatched = [...corpus.tables]; // sister forms share a title
  for (const table of original.tables) {
    const at = unmatched.findIndex((t) => t.title === table.title);
    if (at < 0) continue; // reported with the captions
    const [other] = unmatched.splice(at, 1);
    const rows = other.rows.filter((row) => !isLooseLine(row, table));
    if (rows.length !== table.rows.length) {
      problems.push(`${table.title}: ${table.rows.length} rows / ${rows.length}`);
    }
    const labels = new Set([...table.loose, ...table.rows.flat()]);
    const heads = sameHeads(table.rows, rows);
    table.rows.forEach((fields, i) => {
      const row = rows[i] ?? { cells: [], width: 0 };
      const aligned = alignRow(fields, row, labels, tally);
      const found = heads && row.head ? [] : [...aligned, ...checkColumns(fields, row, tally)];
      problems.push(...found.map((p) => `${table.title}, row ${i + 1}: ${p}`));
      tally.rows++;
    });
  }
  const unit = `table rows (${tally.fields} fields, ${tally.prose} of them reworded; ${tally.placed} rows also column by column)`;
  return { count: tally.rows, unit, problems };
}

/** Every field is met in order; every cell of the row's own is a field or a moved parent label. */
function alignRow(fields, row, labels, tally) {
  const problems = [];
  const cells = once(row.cells.filter((c) => c.text !== ""));
  const mayPass = (c) => c.carried || (isMovedParent(c) && labels.has(c.text));
  let next = 0;
  for (const { text } of once(fields.filter((f) => f !== "").map((f) => ({ text: f })))) {
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
function checkColumns(fields, row, tally) {
  const kept = fields.slice(row.width).every((f) => f === "") && fields.length >= row.width;
  if (row.head || !kept || row.width === 0) return [];
  if (fields.some((f) => SHIFTED_ROWS.has(f)) || hasSlid(fields, row)) return [];
  tally.placed++;
  return fields.slice(0, row.width).flatMap((field, column) => {
    if (field === "") {
      const cell = row.cells.find((c) => c.column === column && !c.carried);
      const blank = !cell || cell.text === "" || isMovedParent(cell);
      return blank ? [] : [`column ${column + 1} is not blank`];
    }
    const cell = row.cells.find((c) => c.column === column);
    return cell?.restated || cell?.text === field
      ? []
      : [`"${field}" is not in column ${column + 1}`];
  });
}

function fixedTerms(corpus, sources) {
  const cells = corpus.tables.flatMap((t) => t.rows.flatMap((r) => r.cells));
  const texts = [
    ...[...corpus.headings, ...corpus.terms, ...corpus.tables.map((t) => t.title)],
    ...cells.filter((c) => !c.restated).map((c) => c.text),
  ];
  const bare = (t) =>
    t
      .replace(/^第.部分/, "")
      .replace(SECTION, "")
      .replace(/^\(.+?\)/, "");
  const terms = texts.flatMap((t) => hanText(bare(t)).split(" "));
  const all = [
    ...terms,
    ...citedTitles(sources),
    ...INSTITUTIONAL_PHRASES.map(([phrase]) => phrase),
  ];
  return [...new Set(all.filter((t) => t.length >= 4))].sort((a, b) => b.length - a.length);
}

function checkWording(sources, corpus) {
  const source = sources.map((text) => hanText(text)).join(" ");
  const terms = fixedTerms(corpus, sources);
  const mask = (text) => terms.reduce((rest, term) => rest.replaceAll(term, " "), text);
  const texts = [...new Set(corpus.restated.map(hanText))];
  const problems = texts.flatMap((t) => sharedRuns(mask(t), source)).map((run) => `shared: ${run}`);
  const runs = [...new Set(texts.flatMap((t) => sharedRuns(t, source)))];
  const longest = runs.sort((a, b) => b.length - a.length).slice(0, 5);
  const shown = longest.map((run) => `${run} (${run.length})`).join(", ");
  const unit = `reworded texts; longest shared runs that are fixed terms: ${shown || "none"}`;
  return { count: texts.length, unit, problems };
}

function checkPersons(original, html) {
  const named = [...new Set(original.personal)].filter((entry) => entry && html.includes(entry));
  const met = [...(html.match(MOBILE) ?? []), ...named];
  const problems = met.map((entry) => `personal: ${entry.slice(0, 1)}…`);
  const unit = `characters without a mobile number or one of ${original.personal.length} persons`;
  return { count: html.length, unit, problems };
}

// ---- command line -------------------------------------------------------------------------------

function print(name, check, { count, unit, problems }) {
  const verdict = problems.length > 0 ? `FAIL ${problems.length}` : "ok";
  console.log(`${name.slice(0, 3)} ${check}: ${verdict}, ${count} ${unit}`);
  for (const problem of problems) console.log(`    ${problem}`);
  return problems.length === 0;
}

function compareAll(corpusDir, originalsDir) {
  const files = existsSync(originalsDir) ? readdirSync(originalsDir) : [];
  const names = readdirSync(corpusDir).filter((f) => /^\d{3}.*\.html$/.test(f));
  const pairs = names.map((name) => {
    const source = files.find((f) => f.endsWith(".txt") && f.slice(0, 3) === name.slice(0, 3));
    return { name, text: source && readFileSync(join(originalsDir, source), "utf8") };
  });
  const sources = pairs.flatMap(({ text }) => text ?? []);
  if (sources.length === 0) {
    console.log("skipped: no original text of a corpus document in the folder given");
    return true;
  }
  const agreed = pairs.flatMap(({ name, text }) => {
    const html = readFileSync(join(corpusDir, name), "utf8");
    const [original, corpus] = [readOriginal(text ?? ""), readCorpus(html)];
    return [
      print(name, "fixed lines", checkFixedLines(original, corpus)),
      print(name, "tables", checkTables(original, corpus)),
      print(name, "numbers", checkProseNumbers(original, corpus)),
      print(name, "directions", checkDirections(original, corpus)),
      print(name, "wording", checkWording(sources, corpus)),
      print(name, "persons", checkPersons(original, html)),
    ];
  });
  return agreed.every(Boolean);
}

const { values } = parseArgs({
  options: {
    originals: { type: "string" },
    corpus: { type: "string", default: fileURLToPath(new URL("../corpus", import.meta.url)) },
  },
});
if (values.originals) process.exitCode = compareAll(values.corpus, values.originals) ? 0 : 1;
else {
  console.error("usage: node scripts/check-corpus.mjs --originals DIR [--corpus DIR]");
  process.exitCode = 2;
}
