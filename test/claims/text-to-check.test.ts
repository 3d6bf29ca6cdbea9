import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { beforeAll, describe, expect, test } from "vitest";
import { renderPdf } from "../../scripts/render/pdf.js";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { textToCheck } from "../../src/claims/text-to-check.js";
import type { Block } from "../../src/model/document.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const SENTENCE = "洛龙区政务服务中心2023年基本支出447.34万元。";
const ROWS = [
  ["项目", "2023年（万元）", "2022年（万元）"],
  ["支出总计", "714.40", "866.01"],
  ["基本支出", "267.06", "254.23"],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function word(): Promise<Uint8Array> {
  const table = new Table({
    rows: ROWS.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
  const children = [new Paragraph(SENTENCE), table];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function grid(): Block {
  const place = { line: 1 };
  const rows = ROWS.map((cells, at) =>
    cells.map((text, column) => ({
      text,
      row: at,
      column,
      header: at === 0,
      columnSpan: 1,
      rowSpan: 1,
      locator: place,
    })),
  );
  return { type: "grid", rows, ruled: true, locator: place } as unknown as Block;
}

const MARKDOWN = `${SENTENCE}\n\n${ROWS.map((cells) => `| ${cells.join(" | ")} |`)
  .join("\n")
  .replace("\n", "\n|---|---|---|\n")}\n`;
const HTML = `<html><body><p>${SENTENCE}</p><table>${ROWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table></body></html>`;
const VERDICTS = [
  ["447.34万元", "refuted"],
  ["714.40", "supported"],
  ["866.01", "supported"],
  ["267.06", "supported"],
  ["254.23", "refuted"],
];

describe("files with a sentence and a table", () => {
  const folder = temporaryFolder("files-to-check");
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = openAssistant({ data: join(folder, "data") });
    const corpus = join(import.meta.dirname, "..", "..", "corpus");
    const files = readdirSync(corpus).filter((file) => /^00[03]/.test(file));
    await assistant.ingest(
      files.map((file) => join(corpus, file)),
      {},
    );
    return () => assistant.close();
  }, 60_000);
  const verdicts = async (bytes: Uint8Array, path: string): Promise<string[][]> => {
    const report = await assistant.check(await textToCheck(bytes, path));
    return report.claims.map(({ span, verdict }) => [span, verdict]);
  };

  test("a Word document", async () => {
    expect(await verdicts(await word(), "a.docx")).toEqual(VERDICTS);
  });
  test("Markdown, a page, and plain text with tabs", async () => {
    expect(await verdicts(utf8(MARKDOWN), "a.md")).toEqual(VERDICTS);
    expect(await verdicts(utf8(HTML), "a.html")).toEqual(VERDICTS);
    const plain = `${SENTENCE}\n${ROWS.map((cells) => cells.join("\t")).join("\n")}\n`;
    expect(await verdicts(utf8(plain), "a.txt")).toEqual(VERDICTS);
  });
  test("a PDF", async () => {
    const blocks: Block[] = [
      { type: "paragraph", text: SENTENCE, locator: { line: 1 } } as unknown as Block,
      grid(),
    ];
    const bytes = await renderPdf({ blocks, contents: [], notes: [] } as never);
    expect(await verdicts(bytes, "a.pdf")).toEqual(VERDICTS);
  }, 30_000);
  test("an answer in a chat: marks, what is wrong, its sources; nothing handed over is asked back", async () => {
    const answer = await assistant.ask(`帮我核一下：${SENTENCE}`);
    expect(answer.status).toBe("answered");
    expect(answer.text).toContain("447.34万元〔✗ 应为 267.06万元〕");
    expect(answer.figures).toMatchObject([{ value: "267.06", unit: "万元", origin: "printed" }]);
    expect(answer.citations.length).toBeGreaterThan(0);
    expect((await assistant.ask("帮我核一下")).status).toBe("needs_clarification");
    const english = await assistant.ask(
      "fact-check this: In 2023 洛龙区政务服务中心 planned total expenditure of 7.14 million yuan. Basic expenditure was 4.47 million yuan.",
    );
    expect(english.text).toContain("1 refuted");
    expect(english.text).toContain("(2,670,600 yuan)");
  });
});

test("an empty file is an empty text; what holds no text is refused with a reason", async () => {
  expect(await textToCheck(utf8(" \n\t"), "a.txt")).toBe("");
  expect(await textToCheck(new Uint8Array(), "a.docx")).toBe("");
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await expect(textToCheck(png, "a.png")).rejects.toThrow(/a\.png/);
  await expect(textToCheck(utf8("%PDF-1.7 broken"), "b.pdf")).rejects.toThrow(/b\.pdf/);
  const half = (await word()).slice(0, 400);
  await expect(textToCheck(half, "c.docx")).rejects.toThrow(/c\.docx/);
});
