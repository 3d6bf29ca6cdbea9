import type { TableEntry } from "../../ledger/library.js";
import type { Figure } from "../../model/figure.js";
import { showFigure } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { EMPTY_MEANS } from "../parts.data.js";
import { listOf, placeOf } from "../say.js";
import type { DocumentView, Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";
import { NOTE_EMPTY, NOTE_NAMES } from "../words.data.js";

/** A table printed empty has nothing to show elsewhere, and one noted as empty holds nothing. */
export const emptyNote: Rule = {
  id: "empty-note",
  scope: "contents",
  tolerance: "words",
  check: (view) => view.entry.tables.flatMap((table) => compared(view, table)),
};

function compared(view: DocumentView, table: TableEntry): Finding[] {
  const note = table.notes.find((text) => NOTE_EMPTY.test(text));
  if (table.state === "empty") {
    return [finding(table, note, elsewhere(view, table)), ...namesAnother(table, note)];
  }
  if (table.state !== "read" || note === undefined) return [];
  return [
    finding(
      table,
      note,
      view.usable.filter((one) => one.table === table.title && isMoney(one)),
    ),
  ];
}

/** "无政府性基金…" under the table of 国有资本经营: the note was copied from its neighbour. */
function namesAnother({ kind, title }: TableEntry, note: string | undefined): Finding[] {
  const own = NOTE_NAMES.find((one) => one.kind === kind);
  const other = NOTE_NAMES.find((one) => one !== own && note !== undefined && one.names.test(note));
  if (!own || note === undefined || !other || own.names.test(note)) return [];
  return [
    wordFinding({
      holds: false,
      severity: "wording",
      table: title,
      expected: title,
      found: note,
      message: MESSAGES.noteOfAnother,
    }),
  ];
}

/** Amounts of the document's own year that the empty table should have held. */
function elsewhere(view: DocumentView, { kind }: TableEntry): Figure[] {
  const means = EMPTY_MEANS.find((one) => one.kind === kind);
  if (!means) return [];
  return view.usable.filter(
    (figure) =>
      isMoney(figure) &&
      figure.key?.aspect === "value" &&
      figure.year === figure.documentYear &&
      means.measures.includes(figure.key.measure) &&
      figure.key.scope === means.scope,
  );
}

function isMoney({ value, key }: Figure): boolean {
  return value !== null && /[1-9]/.test(value) && key?.measure !== "target";
}

function finding(table: TableEntry, note: string | undefined, amounts: readonly Figure[]): Finding {
  const shown = amounts.slice(0, 6).map((figure) => `${placeOf(figure)} ${showFigure(figure)}`);
  return wordFinding({
    holds: amounts.length === 0,
    severity: "error",
    table: table.title,
    expected: note ?? "",
    found: listOf(shown),
    message: amounts.length === 0 ? MESSAGES.emptyHolds : MESSAGES.emptyButAmounts,
    figures: amounts,
  });
}
