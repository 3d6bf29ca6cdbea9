// Compares corpus/*.html with the text files they were made from, without using the project's own
// readers: a reader's mistake must not be able to hide a mistake in the corpus.
//
//   node scripts/check-corpus.mjs --originals DIR [--corpus DIR]
//
// An original is the .txt file whose name begins with the same three digits. Prints one line per
// check; exits 1 on any difference, 0 when all agree or when there is nothing to compare with.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DEFECTS, INSTITUTIONAL_PHRASES } from "./check-corpus.data.mjs";
import {
  fold,
  isLabel,
  numbers,
  RESTATED_MARK,
  readCorpus,
  readOriginal,
  SECTION,
  same,
} from "./check-corpus.read.mjs";

/** Reworded prose may share at most this many Han characters in a row with its original. */
const LONGEST_SHARED_RUN = 11;

const UP = /增加|增长|上升/g;
const DOWN = /减少|下降|降低/g;
const LEVEL = /持平|一致/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

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

function checkTables(original, corpus, defects) {
  const problems = [];
  const tally = { rows: 0, placed: 0, fields: 0, prose: 0 };
  for (const table of original.tables) {
    const other = corpus.tables.find((t) => t.title === table.title);
    if (!other) continue; // reported with the captions
    if (other.rows.length !== table.rows.length) {
      problems.push(`${table.title}: ${table.rows.length} rows / ${other.rows.length}`);
    }
    const labels = new Set([...table.loose, ...table.rows.flat()]);
    table.rows.forEach((fields, i) => {
      const row = other.rows[i] ?? { cells: [], width: 0 };
      const found = [
        ...alignRow(fields, row, labels, tally, defects),
        ...checkColumns(fields, row, tally, defects),
      ];
      problems.push(...found.map((p) => `${table.title}, row ${i + 1}: ${p}`));
      tally.rows++;
    });
  }
  const unit = `table rows (${tally.fields} fields, ${tally.prose} of them reworded; ${tally.placed} rows also column by column)`;
  return { count: tally.rows, unit, problems };
}

/** A label printed twice side by side is one merged cell. */
const once = (texts) => texts.filter((t, i) => !(isLabel(t.text) && t.text === texts[i - 1]?.text));

/** A label of several rows, which a page break makes the extraction print below its first row. */
const isMovedParent = (cell) => !cell.restated && cell.rowspan > 1 && isLabel(cell.text);

/** Every field is met in order; every cell of the row's own is a field or a moved parent label. */
function alignRow(fields, row, labels, tally, { lostCells = [] }) {
  const problems = [];
  const cells = once(row.cells.filter((c) => c.text !== ""));
  const lost = fields.some((field) => lostCells.includes(field));
  const mayPass = (c) =>
    c.carried ||
    (isMovedParent(c) && labels.has(c.text)) ||
    (lost && c.restated && c.text.startsWith(RESTATED_MARK));
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
function checkColumns(fields, row, tally, { shiftedRows = [] }) {
  if (row.head || fields.length !== row.width) return [];
  if (fields.some((f) => shiftedRows.includes(f))) return [];
  tally.placed++;
  return fields.flatMap((field, column) => {
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

/** Han characters in a row, punctuation ignored; anything else breaks the run. */
const hanText = (text) =>
  fold(text)
    .replace(/[^\p{Script=Han}0-9A-Za-z%=/×*+-]/gu, "")
    .replace(/[^\p{Script=Han}]+/gu, " ");

/** The longest runs of `text` that also occur in `source`, none inside another. */
function sharedRuns(text, source) {
  const runs = [];
  let covered = 0;
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end < text.length && text[end] !== " " && source.includes(text.slice(start, end + 1)))
      end++;
    if (end > covered && end - start > LONGEST_SHARED_RUN) runs.push(text.slice(start, end));
    covered = Math.max(covered, end);
  }
  return runs;
}

function fixedTerms(corpus) {
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
  const all = [...terms, ...INSTITUTIONAL_PHRASES.map(([phrase]) => phrase)];
  return [...new Set(all.filter((t) => t.length >= 4))].sort((a, b) => b.length - a.length);
}

function checkWording(sources, corpus) {
  const source = sources.map((text) => hanText(text)).join(" ");
  const terms = fixedTerms(corpus);
  const mask = (text) => terms.reduce((rest, term) => rest.replaceAll(term, " "), text);
  const texts = [...new Set(corpus.restated.map(hanText))];
  const problems = texts.flatMap((t) => sharedRuns(mask(t), source)).map((run) => `shared: ${run}`);
  const runs = [...new Set(texts.flatMap((t) => sharedRuns(t, source)))];
  const longest = runs.sort((a, b) => b.length - a.length).slice(0, 5);
  const shown = longest.map((run) => `${run} (${run.length})`).join(", ");
  const unit = `reworded texts; longest shared runs that are fixed terms: ${shown || "none"}`;
  return { count: texts.length, unit, problems };
}

function checkPhones(html) {
  const problems = (html.match(MOBILE) ?? []).map((n) => `mobile number ${n.slice(0, 3)}…`);
  return { count: html.length, unit: "characters without a mobile number", problems };
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
    const defects = DEFECTS[name.slice(0, 3)] ?? {};
    const [original, corpus] = [readOriginal(text ?? "", defects), readCorpus(html)];
    return [
      print(name, "fixed lines", checkFixedLines(original, corpus)),
      print(name, "tables", checkTables(original, corpus, defects)),
      print(name, "numbers", checkProseNumbers(original, corpus)),
      print(name, "directions", checkDirections(original, corpus)),
      print(name, "wording", checkWording(sources, corpus)),
      print(name, "phones", checkPhones(html)),
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
