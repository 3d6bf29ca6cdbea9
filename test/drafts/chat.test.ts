import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { writingRequest } from "../../src/drafts/chat/request.js";
import type { Answer } from "../../src/model/answer.js";
import { strayNumbers } from "../support/stray-numbers.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { LAST_YEAR, THIS_YEAR } from "./budgets.data.js";

const folder = temporaryFolder("draft-chat");
let assistant: Assistant;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const files = { "2031.txt": THIS_YEAR, "2030.txt": LAST_YEAR };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const now = (): Date => new Date("2031-03-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  await assistant.ingest(
    Object.keys(files).map((name) => join(folder, name)),
    {},
  );
  return () => assistant.close();
});

async function last(...turns: readonly string[]): Promise<Answer> {
  const conversation = assistant.converse();
  let answer: Answer | undefined;
  for (const turn of turns) answer = await assistant.ask(turn, conversation);
  if (!answer) throw new Error("no turns");
  return answer;
}

const OFFICE = "青禾县清源湖管理局";

describe("a request to write", () => {
  test("returns that section: locked figures, the stated reason and its source", async () => {
    const answer = await last(`${OFFICE}2031年支出总计多少`, "帮我写一段为什么多了");
    expect(answer.status).toBe("answered");
    expect(answer.text).toMatch(
      /收支总计各增加 8\.00 万元(?:\[\d+\])+，增长 9\.98%(?:\[\d+\])+。主要原因是：“一是新进护湖员增加支出 5\.00 万元/,
    );
    expect(answer.figures.map(({ value, origin }) => `${value} ${origin}`)).toEqual([
      "88.20 printed",
      "88.20 printed",
      "8.00 computed",
      "9.98 computed",
    ]);
    const reason = answer.citations.find(({ text }) => text.includes("护湖员"));
    expect(answer.text).toContain(`3.00 万元[${reason?.id}]”`);
  });

  test("names a section in either language, and a register", async () => {
    const zh = await last(`帮我起草${OFFICE}2031年三公经费说明`);
    expect(zh.text).toContain("（三）公务用车购置及运行费 1.50 万元");
    expect(zh.text).toContain("【待填：公务用车购置数量和保有量】");
    const en = await last(`draft the 三公 explanation of ${OFFICE} 2031`);
    expect(en.text).toMatch(/^Draft of “.*” in the 2031 预算 of 青禾县清源湖管理局/);
    const plain = await last(`用大白话起草一段${OFFICE}2031年三公经费说明`);
    expect(plain.text).toContain("当年没有安排这项支出");
    const values = ({ figures }: Answer): string[] => figures.map(({ value }) => value);
    expect(values(en)).toEqual(values(zh));
    expect(values(plain)).toEqual(values(zh));
  });

  test("goes on with what was talked about", async () => {
    const answer = await last(`${OFFICE}2031年基本支出是多少`, "起草一段说明");
    expect(answer.text).toContain("一般公共预算基本支出预算为 61.05 万元");
    const next = await last(`起草${OFFICE}2031年收入说明`, "三公的说明也起草一下");
    expect(next.text).toContain("“三公”经费预算为 1.50 万元");
  });

  test("every number of its text is accounted for", async () => {
    for (const section of ["收支总体", "收入", "支出", "财政拨款", "一般公共预算支出", "三公"]) {
      const question = `起草${OFFICE}2031年${section}说明`;
      const answer = await last(question);
      expect(answer.status).toBe("answered");
      expect(strayNumbers(answer, question, [2030, 2031])).toEqual([]);
    }
  });

  test("the whole explanation begins here and says where the rest comes from", async () => {
    const answer = await last(`请起草${OFFICE}2031年部门预算情况说明`);
    expect(answer.text).toContain("收入总计 88.20 万元");
    expect(answer.text).toContain("请用命令 draft");
  });
});

describe("what is no request to write", () => {
  test("no question of the sets is taken for one", () => {
    const sets = fileURLToPath(new URL("../questions/", import.meta.url));
    const names = readdirSync(sets).filter(
      (name) => name.endsWith(".jsonl") && name !== "held-out.jsonl",
    );
    const turns = names.flatMap((name) =>
      readFileSync(join(sets, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .flatMap((line) => (JSON.parse(line) as { turns?: string[] }).turns ?? []),
    );
    expect(turns.length).toBeGreaterThan(500);
    expect(turns.filter((turn) => writingRequest(turn, [], []))).toEqual([]);
    expect(turns.filter((turn) => writingRequest(turn, [], ["three_public"]))).toEqual([]);
  });

  test.each([
    "帮我写一首夸湖水的诗",
    "情况说明里写的原因是什么",
    "三公表里公务用车那行写了多少",
    "说明中写着多少",
    "帮我写一篇小说",
    "write me a poem",
  ])("%s", (text) => {
    expect(writingRequest(text, [], [])).toBeUndefined();
  });

  test("of an office that is not loaded nothing is drafted from another one", async () => {
    for (const office of ["青禾县林业局", "白石县清源湖管理局", "上海市教育局"]) {
      const answer = await last(`起草${office}2031年三公说明`);
      expect(answer.status).not.toBe("answered");
      expect(answer.figures).toEqual([]);
    }
  });

  test("an office whose name holds a section's word does not choose the section", () => {
    expect(
      writingRequest("起草县政府采购中心2031年三公说明", ["县政府采购中心"], []),
    ).toMatchObject({
      section: "three_public",
    });
  });
});
