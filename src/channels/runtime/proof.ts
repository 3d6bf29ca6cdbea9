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
  const picture = await pictureOf(call, receipt, citation);
  return picture ? [told, picture] : [told];
}

/** The table of a citation, redrawn with its cell marked; nothing where it cites no cell. */
export async function pictureOf(
  call: Call,
  receipt: Receipt,
  { id, figureId, table, row, column, text }: Citation,
): Promise<Part | undefined> {
  const figure = receipt.figures.find((one) => one.id === figureId);
  const png = figure && (await tablePicture(call, figure));
  if (!png) return undefined;
  const path = [table, row, column].filter(Boolean).join(" › ");
  const caption = [`[${id}] ${path}`, text, call.say.proof.picture].join("\n");
  return { kind: "picture", png, caption };
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
    [words.id, `${id}.${citation.id}`],
    [words.document, citation.sourceFile],
    [words.address, addressOf(citation)],
    [words.published, citation.published],
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

/** Where the document was published, down to the cell where its page has names for them. */
function addressOf({ source, locator }: Citation): string | undefined {
  return source === undefined || locator.anchor === undefined || source.includes("#")
    ? source
    : `${source}#${locator.anchor}`;
}

function placeOf({ page, line, sheet, cell }: Locator, { proof }: Say): string {
  return [
    page === undefined ? "" : proof.page(page),
    line === undefined ? "" : proof.line(line),
    sheet === undefined ? "" : proof.sheet(sheet, cell ?? ""),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
