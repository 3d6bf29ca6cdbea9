// Puts the fields of an original's row where they were printed; the defects are data.
import { fold } from "./text.mjs";
import { LEFT_OUT, PERSONAL_LABELS } from "./words.data.mjs";

/** The fields of a line as they should have been extracted; what names a person goes into `personal`. */
export function repairedRow(line, table, personal, { columns = [], raisedLabels = [] }) {
  const printed = line.split("\t");
  const fields = printed.map(fold);
  const row = fields.map((field, i) => {
    if (field === "" || !PERSONAL_LABELS.has(fields[i - 1])) return field;
    personal.push(...printed[i].trim().split(/[\s、,，]+/));
    return LEFT_OUT;
  });
  for (const raised of raisedLabels) lowerLabel(row, raised, table);
  const moved = columns.filter((each) => each.table === table.title);
  return moved.reduce(withColumn, row);
}

/** Takes a label out of the row it was printed in, and puts it before the row it belongs to. */
function lowerLabel(row, { label, printedIn, belongsTo }, table) {
  if (row.includes(belongsTo) && !row.includes(label) && table.raised === label) row.unshift(label);
  if (!row.includes(printedIn)) return;
  table.raised = row.includes(label) ? label : undefined;
  if (table.raised) row[row.indexOf(label)] = "";
}

function withColumn(row, { what, at }) {
  if (what === "lost") return row.toSpliced(at, 0, "");
  return row[at] === "" ? row.toSpliced(at, 1) : row;
}
