import type { Content } from "../model/document.js";
import { assemble } from "./reading/assemble.js";
import { textOf } from "./reading/encoding.js";
import { type Separated, separatedFields } from "./reading/separated.js";
import type { Box, Boxes } from "./reading/sheet-boxes.js";
import { GridMaker } from "./reading/sheet-grid.js";
import { sheetPieces } from "./reading/sheet-pieces.js";
import type { DocumentFormat } from "./types.js";

function fieldsOf(bytes: Uint8Array): Separated | undefined {
  const text = textOf(bytes);
  return text === undefined ? undefined : separatedFields(text);
}

function boxesOf({ records }: Separated): Boxes {
  const rows = new Map<number, readonly Box[]>();
  records.forEach(({ fields }, row) => {
    const boxes = fields.flatMap((text, column): Box[] =>
      text.trim() === "" ? [] : [{ text, row, column, bottom: row, right: column }],
    );
    if (boxes.length > 0) rows.set(row, boxes);
  });
  return {
    spans: "lost",
    locate: (row, field) => ({ line: records[row]?.line ?? 1, field }),
    rows,
    empty: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dropped: { rows: [], columns: [] },
  };
}

/** Files of separated fields (CSV); titles, captions and notes stand on lines of their own. */
export const csv = {
  name: "csv",
  recognises: (bytes: Uint8Array): boolean => fieldsOf(bytes) !== undefined,
  read(bytes: Uint8Array, path: string): Content {
    const fields = fieldsOf(bytes);
    const pieces = fields ? sheetPieces(boxesOf(fields), new GridMaker(path)) : [];
    return assemble(pieces, { format: "csv", wrapped: false });
  },
} satisfies DocumentFormat;
