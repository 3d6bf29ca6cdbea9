import type { Citation } from "../../model/answer.js";
import type { Locator } from "../../model/document.js";
import type { Figure } from "../../model/figure.js";
import type { Call } from "./call.js";
import type { Receipt } from "./receipts.js";
import { tablePicture } from "./table-picture.js";
import type { Say } from "./texts.text.js";
import type { Block, Part } from "./types.js";

/** Letters of a checksum that are shown. */
const CHECKSUM = 16;

/** Where one cited figure stands and what it was used for, cell by cell. */
export async function proofOf(
  call: Call,
  receipt: Receipt,
  citation: Citation,
): Promise<readonly Part[]> {
  const { say, receipts } = call;
  const figure = receipt.figures.find(({ id }) => id === citation.figureId);
  const since = await receipts.since(receipt);
  const mark = `[${citation.id}]`;
  const became = since.gone.includes(citation.id)
    ? say.gone(mark)
    : since.changed.includes(citation.id)
      ? say.changed(mark)
      : say.same;
  const blocks: Block[] = [
    { kind: "lead", text: `${mark} ${citation.title}` },
    { kind: "table", rows: await rowsOf(call, receipt, citation, figure) },
    ...(figure?.certainty === "uncertain" ? [{ kind: "note", text: say.uncertain } as const] : []),
    { kind: "note", text: became },
  ];
  const told: Part = { kind: "message", blocks, buttons: [] };
  const png = figure && (await tablePicture(call, figure));
  return png ? [told, { kind: "picture", png, caption: pictureCaption(call, citation) }] : [told];
}

function pictureCaption({ say }: Call, { table, row, column, text }: Citation): string {
  return [[table, row, column].filter(Boolean).join(" › "), text, say.proof.picture].join("\n");
}

async function rowsOf(
  { say, assistant }: Call,
  { id, answer }: Receipt,
  citation: Citation,
  figure: Figure | undefined,
): Promise<(readonly string[])[]> {
  const words = say.proof;
  const hash = await assistant.checksum(citation.documentId);
  const printed = figure?.marked === "printed" && figure.raw.trim() === "";
  const rows: (readonly [string, string | null | undefined])[] = [
    [say.receipt(id), `.${citation.id}`],
    [words.document, citation.sourceFile],
    [words.table, citation.table],
    [words.row, citation.row],
    [words.column, citation.column],
    [words.unit, figure?.unit],
    [words.raw, printed ? words.blank : citation.text],
    [words.where, placeOf(citation.locator, say)],
    [words.checksum, hash?.slice(0, CHECKSUM)],
    ...answer.figures
      .filter(({ inputs, formula }) => formula !== undefined && inputs?.includes(citation.id))
      .map(({ formula }) => [words.formula, formula] as const),
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

function placeOf({ page, line, sheet, cell, anchor }: Locator, { proof }: Say): string {
  return [
    page === undefined ? "" : proof.page(page),
    line === undefined ? "" : proof.line(line),
    sheet === undefined ? "" : proof.sheet(sheet, cell ?? ""),
    anchor === undefined ? "" : `#${anchor}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
