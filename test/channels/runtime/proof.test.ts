import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { corpus, runtimeOn, tell, touch } from "../../support/runtime.js";

const SAY = RUNTIME_TEXTS.zh;
const OFFICE = "洛龙区政务服务中心";
const QUESTION = `${OFFICE}2023年三公经费多少，占支出百分之几？`;

const folder = mkdtempSync(join(tmpdir(), "proof-"));
let product: ReturnType<typeof runtimeOn>;
const ask = (text: string, changes = {}) => tell(product.runtime, text, changes);

beforeAll(async () => {
  product = runtimeOn(folder);
  await product.assistant.ingest(corpus("000", "003", "004"), { source: "https://example.org/a" });
});
beforeEach(() => ask("/forget"));
afterAll(() => {
  product.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The receipt of what was sent. */
function receiptOf(parts: readonly { kind: string }[]): string {
  const found = parts.find((part) => "receipt" in part) as { receipt?: string } | undefined;
  return found?.receipt ?? "";
}

test("an answer carries what can be done with it", async () => {
  const answer = await ask(QUESTION);
  expect(answer.texts()[0]).toMatch(/^1\.50 万元/);
  expect(receiptOf(answer.parts)).toMatch(/^[2-9A-Z]{8}$/);
  for (const label of [SAY.buttons.source, SAY.buttons.chart, SAY.buttons.export, "2022 年"]) {
    expect(answer.button(label).text).toBe(label);
  }
});

test.each([
  "出处2",
  "出处 ２",
  "出处二",
  "出处：2",
  "第2条出处",
  "第二个来源呢",
  "[2]",
  "/source 2",
  "source 2",
  "怎么算的2？",
])("%j shows where the second figure stands", async (words) => {
  await ask(QUESTION);
  const [proof = ""] = (await ask(words)).texts();
  expect(proof).toMatch(/\[2\] .*\n编号 [2-9A-Z]{8}\.2\n/s);
  expect(proof).toContain("预算1.50万元");
  expect(proof).toContain("https://example.org/a");
});

test("a cell is proved with its path, its file, the formula and a picture of its table", async () => {
  await ask(QUESTION);
  const list = await ask("出处");
  expect(list.texts()[0]).toContain("1.50 ÷ 714.40 × 100");
  const proof = await touch(product.runtime, list.button("[3]").token);
  const [text = "", picture = ""] = proof.texts();
  for (const line of [
    "文件 000-luolong-zhengwu-2023.html",
    "表（节） 部门收支预算表",
    "行 支出总计",
    "列 支出 › 金额",
    "单位 万元",
    "原文 714.40",
    "算式 1.50 ÷ 714.40 × 100",
    SAY.same,
  ]) {
    expect(text.split("\n")).toContain(line);
  }
  expect(text).toMatch(/文件校验和 [0-9a-f]{16}/);
  expect(text).toContain("来源网址 https://example.org/a#");
  expect(picture).toContain("714.40\n按原表重绘");
  const [, drawn] = proof.parts;
  expect(drawn?.kind === "picture" && Buffer.from(drawn.png).toString("latin1", 1, 4)).toBe("PNG");
});

test.each([
  "出处",
  "原表呢",
  "看一下来源",
  "数据来源是哪里？",
  "怎么算的",
  "这个数是怎么来的？",
  "这数从哪来的",
  "有根据吗",
  "where does this come from?",
])("%j shows all of them", async (words) => {
  await ask(QUESTION);
  const [list = ""] = (await ask(words)).texts();
  expect(list).toMatch(/^回答编号 [2-9A-Z]{8}\n/);
});

test("a question about how something is made is no plain word", async () => {
  await ask(QUESTION);
  for (const words of ["一般公共预算收入从哪里来", "养老保险怎么算的", "公用经费是怎么来的"]) {
    expect((await ask(words)).texts()[0]).not.toMatch(/^回答编号/);
  }
});

test("a source there is not, or no answer yet, is said", async () => {
  expect((await ask("出处")).texts()).toEqual([SAY.noAnswerYet]);
  await ask(QUESTION);
  expect((await ask("出处9")).texts()).toEqual([SAY.noSource(9, 3)]);
  expect((await ask("/source ZZZZZZZZ.1")).texts()).toEqual([SAY.noReceipt("ZZZZZZZZ")]);
});

test("a receipt gives the answer back as it was, to whoever has its id", async () => {
  const first = await ask(QUESTION);
  const id = receiptOf(first.parts);
  const other = { user: "u2", chat: "c2" };
  for (const text of [`/receipt ${id.toLowerCase()}`, `/start r_${id}`]) {
    const [again = ""] = (await ask(text, other)).texts();
    expect(again.startsWith(first.texts()[0] ?? "?")).toBe(true);
    expect(again).toContain(QUESTION);
    expect(again).toMatch(/算式 1\.50 ÷ 714\.40 × 100/);
    expect(again).toMatch(/\[3\] .* › 支出 › 金额 {2}714\.40/);
    expect(again).toContain("求占比：");
    expect(again).toContain(SAY.same);
  }
  expect((await ask(`/start s_${id}_3`, other)).texts()[0]).toContain("原文 714.40");
  expect((await ask("/receipt 22222222")).texts()).toEqual([SAY.noReceipt("22222222")]);
});

test("a receipt says when a document was taken out since", async () => {
  const id = receiptOf((await ask("封丘县政务服务和大数据管理局2023年支出总计是多少？")).parts);
  await product.assistant.remove("004-fengqiu-zhengwu-2023.html");
  const [gone = ""] = (await ask(`/receipt ${id}`)).texts();
  expect(gone).toMatch(/^540\.82 万元/);
  expect(gone).toMatch(/此后文件撤走了：\[1\]/);
  expect((await ask(`/source ${id}.1`)).texts()[0]).toContain(SAY.gone("[1]"));
  await product.assistant.ingest(corpus("004"), {});
  expect((await ask(`/receipt ${id}`)).texts()[0]).toContain(SAY.same);
});

test("another year is one touch away, from the answer it stands under", async () => {
  const first = await ask(`${OFFICE}2023年支出总计是多少？`);
  await ask("封丘县政务服务和大数据管理局2023年基本支出是多少？");
  const [text = ""] = (await touch(product.runtime, first.button("2022 年").token)).texts();
  expect(text).toMatch(/^866\.01 万元（洛龙区政务服务中心 2022 年/);
});

test("who replies to an answer goes on from it, in a group even from another person's", async () => {
  const group = { chat: "g", group: true };
  const answer = receiptOf((await ask(`${OFFICE}2023年支出总计是多少？`, group)).parts);
  const reply = (text: string) => ({
    ...group,
    user: "u2",
    content: { kind: "text", text, answer } as const,
  });
  expect((await ask("", reply("那2022年呢"))).texts()[0]).toMatch(/^866\.01 万元/);
  expect((await ask("", reply("出处1"))).texts()[0]).toContain("原文 714.40");
});

test("a quoted message says what a question is about, and orders nothing", async () => {
  const quoting = (text: string, quoted: string) => ({
    content: { kind: "text", text, quoted } as const,
  });
  const about = quoting("支出总计是多少？", `${OFFICE}2022年的预算出来了吗`);
  expect((await ask("", about)).texts()[0]).toMatch(/^866\.01 万元/);
  const order = quoting(`${OFFICE}2023年支出总计是多少？`, "/forget");
  expect((await ask("", order)).texts()[0]).toMatch(/^714\.40 万元/);
});

test("a chart has its figures in the caption; one figure is no chart", async () => {
  await ask(`${OFFICE}支出总计2022和2023差多少`);
  const [caption = ""] = (await ask("画图")).texts();
  expect(caption).toMatch(/2022：866\.01 万元\n2023：714\.40 万元\n/);
  await ask(`${OFFICE}2023年支出总计是多少？`);
  expect((await ask("/chart")).texts()).toEqual([SAY.nothingToDraw]);
  const asked = await ask(`/chart ${OFFICE}2023年金额最高的三个项目是哪些？`);
  expect(asked.parts.map(({ kind }) => kind)).toEqual(["message", "picture"]);
});

test("an export is a workbook with values, formulas and sources", async () => {
  await ask(QUESTION);
  const [part] = (await ask("导出")).parts;
  if (part?.kind !== "file") throw new Error("no file");
  expect(part.name).toMatch(/\.xlsx$/);
  const sheet = Object.values(read(part.bytes).Sheets)[0] ?? {};
  const cells = Object.values(sheet).map((cell) => String((cell as { v?: unknown }).v ?? ""));
  expect(cells).toContain("1.50 ÷ 714.40 × 100");
  expect(cells.some((cell) => cell.includes("部门收支预算表 › 支出总计"))).toBe(true);
});

test("two offices are compared", async () => {
  const rest = `${OFFICE}和封丘县政务服务和大数据管理局2023年支出总计`;
  expect((await ask(`/compare ${rest}`)).texts()[0]).toContain("173.58 万元 = 714.40 − 540.82");
});

test("an audit and a draft name a loaded document, never a path", async () => {
  const [report = "", file = ""] = (await ask(`/audit ${OFFICE} 2023`)).texts();
  expect(report).toContain("勾稽");
  expect(file).toMatch(/^file: /);
  const secret = join(corpus("000")[0] ?? "", "..", "..", "package.json");
  for (const command of ["/draft", "/audit"]) {
    expect((await ask(`${command} ${secret}`)).texts()).toEqual([SAY.whichDocument]);
  }
  const draft = await ask(`/draft ${OFFICE} 2023`);
  expect(draft.parts.map((part) => (part.kind === "file" ? part.name : part.kind))).toEqual([
    "message",
    expect.stringMatching(/2023.*\.docx$/),
    expect.stringMatching(/2023.*\.md$/),
  ]);
});

test("a section named behind the year is drafted alone", async () => {
  const parts = (await ask(`/draft ${OFFICE} 2023 三公`)).parts;
  const markdown = parts.find((part) => part.kind === "file" && part.name.endsWith(".md"));
  if (markdown?.kind !== "file") throw new Error("no file");
  const text = new TextDecoder().decode(markdown.bytes);
  expect(text).toContain("公务接待费");
  expect(text).not.toContain("收入支出预算总体情况说明");
});

test("a receipt tells the plan in words", async () => {
  await ask(QUESTION);
  const [text = ""] = (await ask("/receipt")).texts();
  expect(text).toContain("求占比：");
  expect(text).not.toMatch(/[{}]/);
});

test("after a refusal the sources of an older answer are not shown", async () => {
  await ask(QUESTION);
  await ask(`${OFFICE}2024年三公经费多少`);
  expect((await ask("出处")).texts()).toEqual([SAY.noSources]);
});
