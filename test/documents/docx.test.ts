import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docx } from "../../src/documents/docx.js";
import type { Content } from "../../src/model/document.js";
import { conforms } from "./conformance.js";
import { RENDERED } from "./rendered.js";
import { PAGE, TEXT, utf8 } from "./sample.js";

await conforms(docx, RENDERED.docx, [RENDERED.xlsx, RENDERED.xls, utf8(PAGE), utf8(TEXT)]);

async function bytesOf(children: (Paragraph | Table)[], notes: string[] = []): Promise<Uint8Array> {
  const footnotes = Object.fromEntries(
    notes.map((text, i) => [String(i + 1), { children: [new Paragraph(text)] }]),
  );
  return new Uint8Array(
    await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })),
  );
}

async function read(...children: (Paragraph | Table)[]): Promise<Content> {
  return docx.read(await bytesOf(children), "x.docx");
}

/** The document's XML changed before it is read: what the writing library cannot produce. */
async function readEdited(edit: (xml: string) => string, child: Paragraph | Table) {
  const members = unzipSync(await bytesOf([child]));
  const name = "word/document.xml";
  const before = strFromU8(members[name] ?? new Uint8Array());
  const after = edit(before);
  expect(after).not.toBe(before);
  return docx.read(zipSync({ ...members, [name]: strToU8(after) }), "x.docx");
}

function cell(text: string, spans: { columnSpan?: number; rowSpan?: number } = {}): TableCell {
  return new TableCell({ ...spans, children: text.split("\n").map((line) => new Paragraph(line)) });
}

function table(...rows: TableCell[][]): Table {
  return new Table({ rows: rows.map((children) => new TableRow({ children })) });
}

function short(content: Content): string[] {
  return content.blocks.map((b) => {
    if (b.type !== "grid") return b.text;
    return b.rows.flatMap((row) => row.map((c) => `${c.text}@${c.row},${c.column}`)).join(" ");
  });
}

test("merged cells keep their reach, and say where they stand", async () => {
  const content = await read(
    new Paragraph("单位：万元"),
    table(
      [cell("科目", { rowSpan: 2 }), cell("金额", { columnSpan: 2 })],
      [cell("基本"), cell("项目")],
      [cell("行政\n运行"), cell("1.00"), cell("")],
    ),
  );
  expect(short(content)).toEqual([
    "单位：万元",
    "科目@0,0 金额@0,1 基本@1,1 项目@1,2 行政运行@2,0 1.00@2,1 @2,2",
  ]);
  const [line, grid] = content.blocks;
  expect(line?.locator).toEqual({ anchor: "p1" });
  const cells = grid?.type === "grid" ? grid.rows.flat() : [];
  expect(cells[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
  expect(cells.map((c) => c.locator.anchor)).toEqual([
    "t1r1c1",
    "t1r1c2",
    "t1r2c1",
    "t1r2c2",
    "t1r3c1",
    "t1r3c2",
    "t1r3c3",
  ]);
});

test("tracked changes read as if accepted", async () => {
  const mark = { id: 1, author: "x", date: "2031-01-01T00:00:00Z" };
  const content = await read(
    new Paragraph({
      children: [
        new TextRun("收入总计"),
        new DeletedTextRun({ ...mark, text: "1.00" }),
        new InsertedTextRun({ ...mark, id: 2, text: "2.00" }),
        new TextRun("万元。"),
      ],
    }),
  );
  expect(short(content)).toEqual(["收入总计2.00万元。"]);
});

test("hidden text is no text", async () => {
  const content = await read(
    new Paragraph({
      children: [
        new TextRun({ text: "9.99", vanish: true }),
        new TextRun({ text: "公开", bold: true }),
        new TextRun("2.00万元"),
      ],
    }),
  );
  expect(short(content)).toEqual(["公开2.00万元"]);
});

test("a footnote stands at the end, and its mark is not in the sentence", async () => {
  const paragraph = new Paragraph({
    children: [new TextRun("支出88.20"), new FootnoteReferenceRun(1), new TextRun("万元。")],
  });
  const content = await docx.read(await bytesOf([paragraph], ["不含往来款。"]), "x");
  expect(short(content)).toEqual(["支出88.20万元。", "不含往来款。"]);
});

test("a row that begins some columns in stays in its columns", async () => {
  const content = await readEdited(
    (xml) =>
      xml.replace(
        /(<w:tr>)(?=(?:(?!<w:tr>).)*末行)/s,
        '$1<w:trPr><w:gridBefore w:val="1"/></w:trPr>',
      ),
    table([cell("甲"), cell("1.00"), cell("2.00")], [cell("末行"), cell("3.00")]),
  );
  expect(short(content)).toEqual(["甲@0,0 1.00@0,1 2.00@0,2 @1,0 末行@1,1 3.00@1,2"]);
});

test("a table inside a table's cell is a grid of its own, and the outer one stays a grid", async () => {
  const inner = table([cell("指标"), cell("目标值")], [cell("船只"), cell("≥2艘")]);
  const content = await read(
    table(
      [cell("项目"), cell("金额")],
      [cell("巡湖"), cell("4.50")],
      [cell("绩效"), new TableCell({ children: [inner, new Paragraph("")] })],
    ),
  );
  expect(short(content)).toEqual([
    "项目@0,0 金额@0,1 巡湖@1,0 4.50@1,1 绩效@2,0 @2,1",
    "指标@0,0 目标值@0,1 船只@1,0 ≥2艘@1,1",
  ]);
});
