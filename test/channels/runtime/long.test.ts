// What would flood a phone: the chat gets the gist, a file the rest.
import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import type { Part } from "../../../src/channels/runtime/types.js";
import { runtimeOver, tell, textOf } from "../../support/runtime.js";
import { asking, echo } from "../../support/telegram.js";
import { LOADED } from "../cli/fake-assistant.js";

const SAY = RUNTIME_TEXTS.zh;

function fileIn(parts: readonly Part[]): Extract<Part, { kind: "file" }> {
  const found = parts.find((part) => part.kind === "file");
  if (found?.kind !== "file") throw new Error("no file");
  return found;
}

/** Every amount of the text is wrong: it should be one more. */
const refuting = {
  ...echo,
  check: async (text: string) => ({
    claims: [...text.matchAll(/(\d+)\.00万元/g)].map((match) => ({
      span: match[0],
      start: match.index,
      end: match.index + match[0].length,
      verdict: "refuted" as const,
      stated: { value: `${match[1]}.00`, unit: "万元" },
      correct: { value: `${Number(match[1]) + 1}.00`, unit: "万元" },
      explanation: "文件里是另一个数，相差一万元。",
      citations: [],
    })),
    citations: [],
    notes: ["整段说明。"],
    dataVersion: "1",
    elapsedMs: 1,
  }),
};

test("a check of many claims: what is wrong in the chat, every claim in the file", async () => {
  const { runtime } = runtimeOver(refuting);
  const text = Array.from({ length: 40 }, (_, at) => `甲局第${at}项支出${at}.00万元`).join("，");
  const { parts, texts } = await tell(runtime, `/check ${text}`);
  const [told = ""] = texts();
  expect(told.length).toBeLessThan(1500);
  for (const said of ["40", "整段说明。", "0.00万元", SAY.moreCorrections(32), SAY.checkRest]) {
    expect(told).toContain(said);
  }
  const file = fileIn(parts);
  const report = new TextDecoder().decode(file.bytes);
  expect(file).toMatchObject({ name: "check.txt", caption: SAY.checkFile });
  expect(report).toContain("40. ");
  expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("a check of one claim needs no file", async () => {
  const { runtime } = runtimeOver(refuting);
  const { parts } = await tell(runtime, "/check 甲局支出1.00万元");
  expect(parts.map(({ kind }) => kind)).toEqual(["message"]);
});

test("many documents: the latest in the chat, all in the file; names of files for administrators", async () => {
  const loaded = Array.from({ length: 90 }, (_, at) => ({
    ...LOADED,
    issuer: `局${at}`,
    year: 2000 + (at % 30),
  }));
  const assistant = { ...echo, documents: async () => loaded };
  const { runtime } = runtimeOver(assistant, { settings: { admins: ["terminal:boss"] } });
  const { parts, texts } = await tell(runtime, "/documents");
  expect(texts()[0]).toContain(SAY.allDocuments(30, 90));
  expect(texts()[0]).toContain("2029");
  expect(texts()[0]).not.toMatch(/2005|000\.txt/);
  const book = read(fileIn(parts).bytes);
  expect(book.Sheets["Sheet1"]?.["!ref"]).toBe("A1:D91");
  const boss = await tell(runtime, "/documents", { user: "boss" });
  expect(boss.texts()[0]).toContain("000.txt");
});

test("an answer of very many sources has buttons for the first, words for the others", async () => {
  const citations = Array.from({ length: 130 }, (_, at) => ({
    id: at + 1,
    documentId: "d1",
    sourceFile: "d.html",
    title: "预算",
    issuer: "局",
    year: 2023,
    table: "表",
    row: `行${at + 1}`,
    column: "列",
    text: `${at + 1}.00`,
    locator: {},
  }));
  const { runtime } = runtimeOver(asking(async () => ({ text: "130 项[1]", citations })));
  await tell(runtime, "问");
  const { parts } = await tell(runtime, "出处");
  const [list] = parts;
  if (list?.kind !== "message") throw new Error("no message");
  expect(list.buttons.flat()).toHaveLength(10);
  expect(textOf(list)).toContain(SAY.moreSources(11, 130));
  expect((await tell(runtime, "出处130")).texts()[0]).toMatch(/行 行130/);
});
