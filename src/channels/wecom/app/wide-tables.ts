import { drawTable, type Placed, toPng } from "../../../pictures/index.js";
import { isWide } from "../../render/wecom.js";
import { tableSheet } from "../../render/xlsx.js";
import type { Block } from "../../runtime/types.js";

type Rows = Extract<Block, { kind: "table" }>["rows"];

/** Most rows of a picture; the file has all. */
const DRAWN = 40;
const FILE_NAME = "table.xlsx";

/** A table that the lines of a text cannot hold, as a picture and as a file. */
export interface DrawnTable {
  readonly png: Uint8Array;
  readonly name: string;
  readonly xlsx: Uint8Array;
}

/** Takes the tables that are too wide for a phone out of a message. */
export function withoutWideTables(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly tables: readonly DrawnTable[];
} {
  const wide = blocks.flatMap((block) =>
    block.kind === "table" && isWide(block.rows) ? [block] : [],
  );
  return {
    blocks: blocks.filter((block) => !wide.some((one) => one === block)),
    tables: wide.map(({ rows }) => drawn(rows)),
  };
}

function drawn(rows: Rows): DrawnTable {
  const cells = rows
    .slice(0, DRAWN + 1)
    .flatMap((row, at) => row.map((text, column) => placed(text, at, column)));
  const left = rows.length - 1 - DRAWN;
  const caption = left > 0 ? `… +${left}` : "";
  const { svg } = drawTable({ title: "", subtitle: "", cells, caption });
  return { png: toPng(svg), name: FILE_NAME, xlsx: tableSheet(rows) };
}

function placed(text: string, row: number, column: number): Placed {
  const place = { text, row, column, rows: 1, columns: 1 };
  if (row === 0) return { ...place, head: "column" };
  return column === 0 ? { ...place, head: "row" } : place;
}
