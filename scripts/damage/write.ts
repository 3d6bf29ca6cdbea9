import type { Identity } from "../../src/model/document.js";
import type { DamagedTable } from "./apply.js";
import { ANNEX, TITLE_TAIL, YEAR_WORD } from "./synthetic/words.data.js";
import type { Damaged, PlacedGold } from "./types.js";

/** Prints damaged tables as a document of lines, with the place of every gold. */
export function write(tables: readonly DamagedTable[], identity: Identity): Damaged {
  const { issuer, year } = identity;
  const lines = [
    issuer.name,
    `${year}${YEAR_WORD}${TITLE_TAIL}`,
    "",
    `${ANNEX.before}${year}${YEAR_WORD}${issuer.name}${ANNEX.after}`,
    "",
  ];
  const golds: PlacedGold[] = [];
  for (const { table, pages, damages } of tables) {
    for (const caption of table.captions) lines.push(caption, "");
    for (const { between, head, rows } of pages) {
      lines.push(...between);
      for (const row of head) lines.push(row.join("\t"));
      for (const row of rows) {
        lines.push(row.map((cell) => cell.text).join("\t"));
        row.forEach(({ text, gold }, field) => {
          if (!gold || text === "") return;
          const { title, kind } = table;
          golds.push({
            ...gold,
            table: title,
            kind,
            damages,
            raw: text,
            line: lines.length,
            field,
          });
        });
      }
    }
    lines.push("", ...table.notes.flatMap((note) => [note, ""]));
  }
  return { lines, golds };
}
