// How the corpus check reads an original text, without the project's own reader.
import {
  addProse,
  addTerm,
  FORM_NUMBER,
  newDraft,
  SECTION,
  startSection,
  startTable,
} from "./draft.mjs";
import { repairedRow } from "./repair.mjs";
import { fold, isFilled, isLabel, same } from "./text.mjs";

const PART = /^第[一二三]部分/;
const SUBSECTION = /^\([一二三四五六七八九十]+\)[^,。;0-9]*(?:情况。)?$/;
const ATTACHMENT = /^附件:/;
const SENTENCE = /[,。;]/;
const ITEM = /^\(?[一二三四五六七八九十]+[)、]/;
const UNFINISHED = /:$/;
const NOTE = /^(备?注):/;
const TABLE_TITLE = /表$/;
/** List marks, tags, and stars beside a word; a field of two stars is a printed one. */
const MARKUP = /^[-*] +|<\/?[a-z][^<>]*>|\*\*(?=[^\t*])|(?<=[^\t*])\*\*/gi;

/** Filled lines without marks of markup; `broken`: a blank line, as at a page break, stands before. */
function readLines(text) {
  const lines = text.split("\n").map((line) => line.replace(MARKUP, ""));
  return lines.flatMap((raw, i) =>
    fold(raw) === "" ? [] : [{ raw, line: fold(raw), broken: fold(lines[i - 1] ?? "") === "" }],
  );
}

/** The title of a part may take several lines; a sentence or a section ends it. */
const isTitle = (line) => line !== undefined && !SECTION.test(line) && !SENTENCE.test(line);

/** Cuts a text file into cover lines, headings, prose per section, glossary terms and tables. */
export function readOriginal(text, defects) {
  const draft = newDraft();
  const lines = readLines(text);
  for (let i = 0; i < lines.length; i++) {
    const { line } = lines[i];
    const rest = () => lines[++i]?.line ?? "";
    if (PART.test(line) && line.length === 4) {
      let heading = line;
      while (isTitle(lines[i + 1]?.line)) heading += rest();
      draft.headings.push(heading);
      draft.part++;
    } else if (draft.part === 0) draft.cover.push(line);
    else if (draft.part < 3 && SECTION.test(line)) startSection(draft, line);
    else if (draft.part < 3 && SUBSECTION.test(line)) draft.headings.push(line);
    else if (draft.part < 3) addProse(draft, line);
    else if (draft.part === 3 && ATTACHMENT.test(line)) {
      draft.headings.push(UNFINISHED.test(line) ? line + rest() : line);
      draft.part = 4;
    } else if (draft.part === 3) addTerm(draft, line);
    else addTableLine(draft, lines[i], defects);
  }
  return draft;
}

function addTableLine(draft, { raw, line, broken }, defects) {
  const table = draft.tables.at(-1);
  if (raw.includes("\t")) addRow(table, repairedRow(raw, table, draft.personal, defects), broken);
  else if (FORM_NUMBER.test(line)) draft.pending = [line];
  else if (TABLE_TITLE.test(line)) startTable(draft, line);
  else if (!table) draft.pending.push(line);
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
function addRow(table, fields, broken) {
  const [only, more] = fields.filter(isFilled);
  const at = fields.indexOf(only);
  const last = table.rows.at(-1);
  if (broken && table.rows.some((row) => same(row, fields))) return;
  if (broken && more === undefined && isRest(only) && last?.[at]) last[at] += only;
  else table.rows.push(fields);
}
