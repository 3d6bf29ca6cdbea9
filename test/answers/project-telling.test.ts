// A form answers from whichever field says it: firms, since when, why, what the money behind an amount is.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const form = (name: string, own: string, texts: readonly (readonly [string, string])[]): string =>
  `<h3>青禾县清源湖管理局支出项目绩效目标表</h3><p>(2031年)</p><table>
<tr><td>项目名称</td><td colspan="3">${name}</td></tr>
<tr><td>单位编码</td><td>088001</td><td>资金用途</td><td>专项类</td></tr>
<tr><td>开始时间</td><td>2031-01-01</td><td>结束时间</td><td>2031-12-31</td></tr>
<tr><td>项目总金额</td><td>${own}</td><td>项目本年度金额</td><td>${own}</td></tr>
<tr><td>上年度项目总金额</td><td>0.00</td><td>项目上年度金额</td><td>0.00</td></tr>
<tr><td colspan="4">项目详细信息</td></tr>
${texts.map(([field, text]) => `<tr><td>${field}</td><td colspan="3">${text}</td></tr>`).join("\n")}
<tr><td colspan="4">项目绩效目标</td></tr>
<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>目标值</td></tr>
<tr><td>产出目标</td><td>数量</td><td>${name}验收次数</td><td>=2次</td></tr>
</table>`;

const PAGE = `<!doctype html><html><body><h1>青禾县清源湖管理局2031年度部门预算</h1>
<h2>第二部分 2031年部门预算情况说明</h2><h3>一、收支总体情况</h3>
<p>青禾县清源湖管理局2031年收入总计88.20万元，支出总计88.20万元。</p>
<h3>二、预算绩效管理情况</h3><p>绩效自评的2031年度项目2个，涉及预算金额14.50万元，平均得分96.50分。</p>
<h2>附件：2031年青禾县清源湖管理局部门预算表</h2>
${form("湖区游客中心窗口服务经费", "6.50", [
  ["项目概况", "窗口于2028年5月9日开始运行，负责游船票务和咨询引导。"],
  ["项目设立的必要性", "该项目列入全县民生实事台账。"],
  ["项目配套制度措施", "和碧波人力资源有限公司签订用工协议，按月付费，由公司支付给8名讲解员。"],
  ["备注", "夜班补助低，导致讲解员流动性大。"],
])}
${form("湖心观测塔加固项目", "8.00", [
  ["项目概况", "为防止塔基渗水，对湖心观测塔进行加固，包括塔基灌浆、护栏更换。"],
  ["项目设立的必要性", "该项目列入全县投资项目台账。"],
  ["项目实施计划", "本项目已于2030年完工，按合同约定在2031年支付质保金。"],
])}
</body></html>`;

let assistant: Assistant;

beforeAll(async () => {
  const folder = temporaryFolder("project-telling");
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const file = join(folder, "budget.html");
  writeFileSync(file, PAGE);
  await assistant.ingest([file], {});
  return () => assistant.close();
});

describe("a form answers from the field that says it", () => {
  test.each([
    ["湖区游客中心窗口服务的工资是通过哪家公司发的", "碧波人力资源有限公司"],
    ["游客中心窗口服务什么时候开始运行的", "2028年5月9日"],
    ["游客中心窗口服务的讲解员为什么老是流动", "夜班补助低"],
    ["湖心观测塔为什么要加固", "防止塔基渗水"],
    ["湖心观测塔加固2030年就完工了，怎么2031年还要付钱", "质保金"],
  ])("%s", async (question, said) => {
    const { status, text } = await assistant.ask(question);
    expect(status).toBe("answered");
    expect(text).toContain(said);
  });

  test("a firm that no text names is not made up", async () => {
    expect((await assistant.ask("湖心观测塔加固是哪家公司设计的")).status).toBe("not_found");
  });
});

describe("figures that only a sentence has", () => {
  test("a score is a figure in 分", async () => {
    const found = await assistant.ask("清源湖管理局2031年绩效自评平均得了多少分");
    expect(found.text).toContain("96.50分");
  });

  test("the project behind an amount, told as a match and no more", async () => {
    const { text } = await assistant.ask("清源湖管理局2031年那8万元是哪个项目的钱");
    expect(text).toContain("湖心观测塔加固项目");
    expect(text).toContain("按金额相同对上");
  });
});
