import { constants, deflateRawSync } from "node:zlib";
import { PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { renderPdf } from "../../scripts/render/pdf.js";
import { html } from "../../src/documents/html.js";
import { readDocument, readIdentity } from "../../src/documents/index.js";
import { pdf } from "../../src/documents/pdf.js";
import { DamagedFile, OverLimit, UnreadableFormat } from "../../src/kernel/errors.js";
import type { Content, Grid } from "../../src/model/document.js";
import { readTables } from "../../src/tables/index.js";
import { conforms } from "./conformance.js";
import { drawn, ruled, shown } from "./drawn.js";
import { PAGE, TEXT, utf8 } from "./sample.js";

const sample = await renderPdf(html.read(utf8(PAGE), "sample"));
await conforms(pdf, sample, [utf8(PAGE), utf8(TEXT), utf8("<p>%PDF-1.4</p>")]);

async function read(...pages: readonly (readonly string[])[]): Promise<Content> {
  return pdf.read(await drawn(...pages), "x");
}

function grids(content: Content): Grid[] {
  return content.blocks.filter((block) => block.type === "grid");
}

function texts(grid: Grid | undefined): string[][] {
  return (grid?.rows ?? []).map((row) => row.map((cell) => cell.text));
}

function said(content: Content): string[] {
  return content.blocks.map((block) => (block.type === "grid" ? "grid" : block.text));
}

const XS = [100, 200, 300, 400];

describe("tables", () => {
  test("neighbours without a rule between them are one cell", async () => {
    const content = await read([
      "100 700 m 400 700 l S 200 680 m 400 680 l S 100 660 m 400 660 l S 100 640 m 400 640 l S",
      "100 700 m 100 640 l S 200 700 m 200 640 l S 300 680 m 300 640 l S 400 700 m 400 640 l S",
      shown("项目", 120, 675),
      shown("金额", 280, 686),
      shown("收入", 210, 666),
      shown("支出", 310, 666),
      shown("合计", 120, 646),
      shown("1.00", 210, 646),
      shown("2.00", 310, 646),
    ]);
    const cells = grids(content)[0]?.rows.flat() ?? [];
    expect(cells.map((c) => [c.text, c.row, c.column, c.rowSpan, c.columnSpan])).toEqual([
      ["项目", 0, 0, 2, 1],
      ["金额", 0, 1, 1, 2],
      ["收入", 1, 1, 1, 1],
      ["支出", 1, 2, 1, 1],
      ["合计", 2, 0, 1, 1],
      ["1.00", 2, 1, 1, 1],
      ["2.00", 2, 2, 1, 1],
    ]);
    expect(cells[1]?.locator).toEqual({ page: 1, box: [200, 142, 400, 162] });
  });

  test("rules may be thin boxes, broken and slightly off; double lines make no column", async () => {
    const content = await read([
      "100 699.6 300 0.8 re f 100 660 148 0.8 re f 251 659 149 0.8 re f",
      "100 660 0.6 40 re f 200 660 0.6 40 re f 202.4 660 0.6 40 re f 399.5 660 1 40 re f",
      shown("结余", 110, 675),
      shown("3.50", 250, 675),
    ]);
    expect(texts(grids(content)[0])).toEqual([["结余", "3.50"]]);
  });

  test("lines of one cell are one text; two numbers below each other stay two", async () => {
    const content = await read([
      ...ruled([100, 152, 252], [700, 640]),
      shown("一般公共", 104, 685),
      shown("服务支出", 104, 670),
      shown("12.00", 160, 685),
      shown("34.00", 160, 670),
    ]);
    expect(texts(grids(content)[0])).toEqual([["一般公共服务支出", "12.00 34.00"]]);
  });

  test("one run over two cells is cut at the rule, but never within a number", async () => {
    const clean = await read([...ruled(XS, [700, 680]), shown("差旅费办公费", 170, 686)]);
    expect(texts(grids(clean)[0])).toEqual([["差旅费", "办公费", ""]]);
    const over = await read([...ruled(XS, [700, 680]), shown("123456.78", 188, 686)]);
    const [first, second] = grids(over)[0]?.rows[0] ?? [];
    expect([first?.text, first?.clipped, second?.text]).toEqual(["", true, "123456.78"]);
    expect(second?.clipped).toBe(true);
  });

  test("text that the page cuts off stays with its cell, which is marked", async () => {
    const content = await read([
      ...ruled([100, 200, 300], [720, 700, 680]),
      shown("项目", 110, 706),
      shown("金额", 210, 706),
      "q 200 680 100 20 re W n",
      shown("12.00", 210, 686),
      shown("34.00", 210, 672),
      "Q",
      shown("甲", 110, 686),
    ]);
    const row = grids(content)[0]?.rows[1] ?? [];
    expect(row.map((c) => [c.text, c.clipped ?? false])).toEqual([
      ["甲", false],
      ["12.00 34.00", true],
    ]);
    expect(content.blocks).toHaveLength(1);
  });

  test("a cell that is cut off gives an uncertain figure", async () => {
    const content = await read([
      shown("青禾县清源湖管理局2031年度部门预算", 100, 800),
      shown("2031年项目支出表", 100, 760),
      shown("单位：万元", 100, 740),
      ...ruled([100, 250, 400], [720, 700, 680, 660]),
      shown("项目名称", 110, 706),
      shown("金额", 260, 706),
      shown("清淤", 110, 686),
      "q 250 680 150 20 re W n",
      shown("12.00", 260, 675),
      "Q",
      shown("绿化", 110, 666),
      shown("8.00", 260, 666),
    ]);
    const figures = readTables(content, readIdentity(content, "x")).flatMap((t) => t.figures);
    const found = figures.map((figure) => [figure.value, figure.certainty]);
    expect(found).toContainEqual(["12.00", "uncertain"]);
    expect(found).toContainEqual(["8.00", "certain"]);
  });

  test("radicals become characters; what is printed twice to look bold is read once", async () => {
    const content = await read([
      ...ruled([100, 200, 300], [700, 680]),
      shown("⽀出⻔户", 110, 686),
      shown("88", 210, 686),
      shown("88", 210.3, 686),
    ]);
    expect(texts(grids(content)[0])).toEqual([["支出门户", "88"]]);
  });
});

describe("tables without rules", () => {
  const line = (y: number, ...fields: readonly string[]): string[] =>
    fields.map((field, i) => shown(field, 100 + 120 * i, y));

  test("are grids where their columns are clear", async () => {
    const content = await read([
      shown("2031年支出总表", 100, 780, 16),
      ...line(740, "项目", "上年", "本年"),
      ...line(720, "差旅费", "1.00", "2.00"),
      ...line(700, "办公费", "3.00"),
      ...line(680, "合计", "4.00", "2.00"),
    ]);
    const [grid] = grids(content);
    expect(grid?.spans).toBe("lost");
    expect(texts(grid)).toEqual([
      ["项目", "上年", "本年"],
      ["差旅费", "1.00", "2.00"],
      ["办公费", "3.00", ""],
      ["合计", "4.00", "2.00"],
    ]);
  });

  test("stay lines where fields of one line run into each other", async () => {
    const content = await read([
      ...line(740, "差旅费", "1.00"),
      ...line(720, "办公费和因公出国境费用等支出", "3.00"),
      shown("一二三四五六七八九十一二三四五六七八九十", 100, 700),
      shown("5.00", 330, 700),
    ]);
    expect(grids(content)).toEqual([]);
  });

  test("a contents page is none, its entries are promises", async () => {
    const content = await read(
      [
        shown("目 录", 250, 800),
        ...["一、主要职责", "二、收支总表", "三、支出总表"].flatMap((entry, i) => [
          shown(entry, 100, 760 - 20 * i),
          shown(String(i + 2), 480, 760 - 20 * i),
        ]),
      ],
      [shown("概况", 250, 800, 16), shown("湖面清洁了。", 100, 760)],
    );
    expect(content.contents).toEqual(["一、主要职责", "二、收支总表", "三、支出总表"]);
    expect(content.blocks.map((b) => b.type)).toEqual(["heading", "paragraph"]);
  });
});

describe("pages", () => {
  const head = [shown("科目", 110, 786), shown("合计", 210, 786), shown("备注", 310, 786)];
  const row = (name: string, amount: string, y: number): string[] => [
    shown(name, 110, y + 6),
    shown(amount, 210, y + 6),
  ];
  const first = [
    shown("2031年支出总表", 100, 815, 16),
    ...ruled(XS, [800, 780, 760]),
    ...head,
    ...row("差旅费", "1.00", 760),
  ];
  const second = [...ruled(XS, [800, 780, 760]), ...head, ...row("办公费", "2.00", 760)];

  test("a table goes on over a page end, its head is not taken twice", async () => {
    const content = await read(first, second);
    expect(grids(content).map(texts)).toEqual([
      [
        ["科目", "合计", "备注"],
        ["差旅费", "1.00", ""],
        ["办公费", "2.00", ""],
      ],
    ]);
    expect(grids(content)[0]?.rows[2]?.[1]?.locator.page).toBe(2);
  });

  test("the same head under another title is another table", async () => {
    const content = await read(first, [shown("2031年收入总表", 100, 815, 16), ...second]);
    expect(grids(content)).toHaveLength(2);
  });

  test("the same title and head again on the next page is the same table", async () => {
    const content = await read(first, [shown("2031年支出总表", 100, 815, 16), ...second]);
    expect(grids(content)).toHaveLength(1);
    expect(said(content).filter((text) => text !== "grid")).toEqual(["2031年支出总表"]);
  });

  test("a form for another project has the same title and is another table", async () => {
    const form = (project: string, amount: string): string[] => [
      shown("2031年项目支出绩效目标表", 100, 815, 16),
      ...ruled(XS, [800, 780, 760, 740]),
      ...row("单位名称", "清源湖管理局", 780),
      ...row("项目名称", project, 760),
      ...row("项目金额", amount, 740),
    ];
    const content = await read(form("清淤", "1.00"), form("绿化", "2.00"));
    expect(grids(content)).toHaveLength(2);
  });

  test("page numbers and running lines are left out", async () => {
    const page = (number: number, text: string): string[] => [
      shown("青禾县部门预算公开", 250, 825, 8),
      shown(text, 100, 600),
      shown(`- ${number} -`, 290, 20, 8),
    ];
    const content = await read(
      page(1, "湖面清洁了。"),
      page(2, "堤岸加固了。"),
      page(3, "水草清理了。"),
    );
    expect(said(content)).toEqual(["湖面清洁了。", "堤岸加固了。", "水草清理了。"]);
  });

  test("what one page cuts off and the next one shows is read once", async () => {
    const content = await read(
      [shown("湖面清洁了。", 100, 600), "q 0 500 595 342 re W n", shown("见下页。", 100, 480), "Q"],
      [shown("见下页。", 100, 800)],
    );
    expect(said(content)).toEqual(["湖面清洁了。", "见下页。"]);
  });

  test("a page whose text stands on its side is read turned", async () => {
    const upright = [...ruled(XS, [500, 480]), ...row("差旅费", "1.00", 480)];
    const content = await read(["q 0 1 -1 0 595 0 cm", ...upright, "Q"]);
    expect(texts(grids(content)[0])).toEqual([["差旅费", "1.00", ""]]);
  });
});

describe("refusals", () => {
  async function refused(bytes: Uint8Array, error: new (...all: never[]) => Error, says: RegExp) {
    const reading = readDocument(bytes, "in/x.pdf");
    await expect(reading).rejects.toThrow(error);
    await expect(reading).rejects.toThrow(says);
    await expect(reading).rejects.toThrow("in/x.pdf");
  }

  test("a PDF with a password", async () => {
    const document = await PDFDocument.load(sample);
    const secret = PDFHexString.of("11".repeat(32));
    const entries = { Filter: "Standard", V: 1, R: 2, P: -4, O: secret, U: secret };
    document.context.trailerInfo.Encrypt = document.context.obj(entries);
    document.context.trailerInfo.ID = document.context.obj([secret, secret]);
    const bytes = await document.save({ useObjectStreams: false });
    await refused(bytes, UnreadableFormat, /password/);
  });

  test("a broken-off PDF", async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const part = sample.subarray(0, sample.length * share);
      await refused(part, DamagedFile, /damaged/);
    }
  });

  /** A page that is nothing but a picture. */
  function addPicture(document: PDFDocument): void {
    const picture = document.context.stream(new Uint8Array(12), {
      Type: "XObject",
      Subtype: "Image",
      Width: 2,
      Height: 2,
      ColorSpace: "DeviceRGB",
      BitsPerComponent: 8,
    });
    const page = document.addPage();
    page.node.setXObject(PDFName.of("Im"), document.context.register(picture));
    const stream = document.context.stream("q 500 0 0 700 0 0 cm /Im Do Q");
    page.node.set(PDFName.of("Contents"), document.context.register(stream));
  }

  test("a scan", async () => {
    const document = await PDFDocument.create();
    addPicture(document);
    await refused(await document.save(), UnreadableFormat, /scanned.*text recognition/s);
  });

  test("a page that is a picture among pages with text is reported", async () => {
    const document = await PDFDocument.load(sample);
    addPicture(document);
    const { problems } = await pdf.read(await document.save(), "x");
    const page = document.getPageCount();
    expect(problems).toMatchObject([{ met: String(page), where: { anchor: `p${page}` } }]);
    expect((await pdf.read(sample, "x")).problems).toBeUndefined();
  });

  test("characters that nobody can look up", async () => {
    await refused(await drawn([shown("\ue001\ue002\ue003", 100, 600)]), UnreadableFormat, /fonts/);
  });

  test("a stream that swells when it is unpacked", async () => {
    const block = deflateRawSync(Buffer.alloc(1 << 20), { finishFlush: constants.Z_FULL_FLUSH });
    const packed = Array.from({ length: 257 }, () => block);
    const start = Buffer.from(
      "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n\x78\x9c",
      "latin1",
    );
    await refused(Buffer.concat([start, ...packed]), OverLimit, /stream/);
  });
});

test("bytes in front of the mark do not matter", async () => {
  const bytes = Buffer.concat([Buffer.from("junk\n".repeat(20)), sample]);
  expect(pdf.recognises(bytes)).toBe(true);
  expect((await pdf.read(bytes, "x")).blocks.length).toBeGreaterThan(5);
});
