// How the corpus check reads one of our HTML documents, without the project's own reader.
import { parse } from "parse5";
import { addProse, addTerm, FORM_NUMBER, newDraft, startSection, startTable } from "./draft.mjs";
import { fold } from "./text.mjs";
import { RESTATED_MARK } from "./words.data.mjs";

const attribute = (node, name) => node.attrs?.find((a) => a.name === name)?.value;
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join("");
const isRestated = (node) => attribute(node, "data-wording") === "restated";

/** Reads the same things from HTML, and the reworded texts. */
export function readCorpus(html) {
  const draft = newDraft();
  const visit = (node) => {
    const text = fold(textOf(node));
    if (node.nodeName === "table") addTable(draft, node);
    else if (/^h[1-4]$/.test(node.nodeName)) addHeading(draft, node.nodeName, text);
    else if (/^(p|li)$/.test(node.nodeName)) addParagraph(draft, text, isRestated(node));
    else for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html));
  return draft;
}

function addHeading(draft, tag, text) {
  if (tag === "h1") draft.cover.push(text);
  else if (tag === "h3" && draft.part === 4) startTable(draft, text);
  else if (tag === "h3") startSection(draft, text);
  else draft.headings.push(text);
  if (tag === "h2") draft.part++;
}

function addParagraph(draft, text, restated) {
  if (restated) draft.restated.push(text);
  if (text === RESTATED_MARK) return;
  if (draft.part === 0) {
    if (!restated) draft.cover.push(text);
  } else if (draft.part < 3) addProse(draft, text);
  else if (draft.part === 3) addTerm(draft, text);
  else if (FORM_NUMBER.test(text)) draft.pending = [text];
  else if (draft.tables.length === 0) draft.pending.push(text);
  else if (restated) draft.tables.at(-1).notes += text;
  else draft.tables.at(-1).captions.push(text);
}

/** Expands spans: a row lists each cell that covers it once, with the column where the cell begins. */
function addTable(draft, table) {
  const open = [];
  for (const group of table.childNodes) {
    for (const tr of (group.childNodes ?? []).filter((n) => n.nodeName === "tr")) {
      const row = { head: group.nodeName === "thead", cells: [], width: 0 };
      const cells = tr.childNodes.filter((n) => n.nodeName === "td" || n.nodeName === "th");
      for (let column = 0; cells.length > 0 || open[column]?.left > 0; ) {
        const carried = open[column]?.left > 0;
        const cell = carried ? open[column].cell : newCell(draft, cells.shift(), column);
        row.cells.push({ ...cell, carried });
        for (let end = column + cell.colspan; column < end; column++) {
          open[column] = { cell, left: carried ? open[column].left - 1 : cell.rowspan - 1 };
        }
        row.width = column;
      }
      draft.tables.at(-1).rows.push(row);
    }
  }
}

function newCell(draft, node, column) {
  const text = fold(textOf(node));
  const restated = isRestated(node);
  if (restated) draft.restated.push(text);
  const span = (name) => Number(attribute(node, name) ?? "1");
  return { text, restated, column, colspan: span("colspan"), rowspan: span("rowspan") };
}
