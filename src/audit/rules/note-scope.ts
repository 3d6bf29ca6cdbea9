import type { TableEntry } from "../../ledger/library.js";
import { agreementsOf, agrees } from "../agreement.js";
import { show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import type { DocumentView, Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";
import { NOTE_FISCAL_ONLY } from "../words.data.js";

/** A note that a table covers only 财政拨款 goes with a total that is that of 财政拨款. */
export const noteScope: Rule = {
  id: "note-scope",
  scope: "contents",
  tolerance: "words",
  check: (view) =>
    view.entry.tables.flatMap((table) => {
      const note = table.notes.find((text) => NOTE_FISCAL_ONLY.test(text));
      return note === undefined || table.state !== "read" ? [] : compared(view, table, note);
    }),
};

function compared(view: DocumentView, { title }: TableEntry, note: string): Finding[] {
  const totals = [...agreementsOf(view).values()].flatMap(({ witnesses }) =>
    witnesses.filter(({ figures }) => {
      const [figure] = figures;
      const { key } = figure ?? {};
      return (
        key?.measure === "expenditure" &&
        key.aspect === "value" &&
        key.code === null &&
        key.project === null
      );
    }),
  );
  const own = totals.find(({ place, stated }) => place === title && !stated);
  const fiscal = totals.find(
    ({ figures, stated }) => figures[0]?.key?.scope === "fiscal" && !stated,
  );
  if (!own || !fiscal || own.figures[0]?.year !== fiscal.figures[0]?.year) return [];
  const holds = agrees(own.value, fiscal.value);
  return [
    wordFinding({
      holds,
      severity: "wording",
      table: title,
      expected: show(fiscal.value),
      found: show(own.value),
      message: holds ? MESSAGES.noteScopeHolds : MESSAGES.noteScopeFails,
      slots: { note, place: fiscal.place },
      figures: [...own.figures, ...fiscal.figures],
    }),
  ];
}
