// Over an invented office: the reason of a part, told among those of the whole; money per head as it is said.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const OFFICE = "青禾县清源湖管理局";
const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${OFFICE}2031年度部门预算</title></head><body>
<h1>${OFFICE}2031年度部门预算</h1><p>2031年3月</p>
<h2>第二部分 2031年部门预算情况说明</h2>
<h3>一、收支总体情况</h3>
<p>${OFFICE}2031年收入总计88.20万元，支出总计88.20万元，与2030年相比，收、支总计各增加8.20万元。主要原因是：工作经费等项目增加6.10万元、增加基本支出2.10万元。</p>
<h2>附件：2031年${OFFICE}部门预算表</h2>
<h3>部门收支总体情况表</h3><p>单位：万元</p>
<table><tr><th>收入</th><th>金额</th><th>支出</th><th>金额</th></tr>
<tr><td>一般公共预算</td><td>88.20</td><td>一、基本支出</td><td>60.10</td></tr>
<tr><td>事业收入</td><td></td><td>二、项目支出</td><td>28.10</td></tr>
<tr><td>收入合计</td><td>88.20</td><td>支出合计</td><td>88.20</td></tr></table>
</body></html>`;

const folder = temporaryFolder("part-reasons");
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  writeFileSync(join(folder, "lake.html"), PAGE);
  await assistant.ingest([join(folder, "lake.html")], {});
  return () => assistant.close();
});

const ask = (question: string): Promise<Answer> => assistant.ask(question, assistant.converse());

test("the reason of a part is told where the whole's reasons tell its move", async () => {
  const { text } = await ask("清源湖管理局2031年项目支出为什么增加");
  expect(text).toContain("6.10万元");
});
