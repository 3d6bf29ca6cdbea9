// The reason of just the item asked, lists told in prose, sections by their headings.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PAGE = `<!doctype html><html><body><h1>青禾县清源湖管理局2031年度部门预算</h1>
<h2>第一部分 青禾县清源湖管理局概况</h2>
<h3>一、主要职责</h3><p>1.看护湖面与堤岸，清理水草；</p><p>2.监测湖水水质，按季度公布结果；</p>
<p>3.登记环湖渔船，核发渔船牌照；</p>
<h3>二、预算单位构成</h3>
<p>纳入部门预算的单位由本局机关和下属3个单位组成，具体如下：</p>
<p>青禾县清源湖管理局机关(包括综合处、渔政处、巡湖处3个内设处室)</p>
<p>青禾县湖区水文管理中心站(包含青禾县东堤水尺观测站、青禾县西堤水尺观测站、青禾县闸门调度管理段３个三级预算单位)</p>
<p>青禾县环湖绿化养护管理服务站</p>
<p>青禾县清源湖渔业技术推广服务站</p>
<h2>第二部分 2031年部门预算情况说明</h2>
<h3>一、收支总体情况</h3><p>青禾县清源湖管理局2031年收入总计188.20万元，支出总计188.20万元，比2030年增加12.40万元，主要原因：新增堤岸巡护任务。其中：基本支出80.10万元，比2030年增加2.40万元，主要原因是正常晋级晋档；项目支出108.10万元，比2030年增加10.00万元，主要原因是水草清理面积扩大。</p>
<h3>二、“三公”经费情况</h3><p>2031年“三公”经费预算为3.50万元。</p>
<p>（一）公务接待费1.00万元，与2030年持平。</p>
<p>（二）公务用车运行维护费2.50万元，比2030年增加0.30万元，主要原因是巡湖车辆使用年限长，维修费增加。</p>
<p>注：“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。（1）公务接待费，指单位按规定开支的各类公务接待支出。</p>
<h3>三、机关运行经费情况</h3><p>2031年机关运行经费0万元，本局属事业单位，非行政单位。</p>
<h3>四、绩效目标设置情况</h3><p>2031年编报绩效目标的项目共3个，涉及资金108.10万元。其中：水草清理经费60.00万元，堤岸巡护经费40.00万元，水质监测经费8.10万元。</p>
<h2>第三部分 名词解释</h2><p>1、项目支出：指在基本支出之外为完成特定任务发生的支出。</p>
<p>2、公务接待费：指单位按规定开支的各类接待支出。</p>
</body></html>`;

let assistant: Assistant;

beforeAll(async () => {
  const folder = temporaryFolder("reasons");
  const path = join(folder, "2031.html");
  writeFileSync(path, PAGE);
  assistant = openAssistant({ data: join(folder, "data"), now: () => new Date("2031-06-01") });
  await assistant.ingest([path], {});
});
afterAll(() => assistant.close());

const said = async (question: string): Promise<string> => (await assistant.ask(question)).text;

describe("a reason is that of just the item asked", () => {
  test.each([
    "清源湖管理局2031年项目支出为什么多了10万？官方怎么解释的",
    "清源湖管理局项目支出涨了10万，理由写的什么",
    "清源湖管理局项目支出增加，有啥说法",
  ])("never its definition, nor another item's: %s", async (question) => {
    const text = await said(question);
    expect(text).toContain("水草清理面积扩大");
    expect(text).not.toContain("指在基本支出之外");
  });

  test("why there is nothing is told by what the office is", async () => {
    expect(await said("清源湖管理局机关运行经费咋是0啊，啥道理")).toContain("非行政单位");
  });

  test("where none is printed that is said, with what is printed", async () => {
    const text = await said("清源湖管理局公务接待费为什么没变");
    expect(text).toMatch(/没有(?:写|找到)/u);
    expect(text).toContain("1.00");
    expect(text).not.toContain("指单位按规定");
    expect(text).not.toContain("维修费增加");
  });
});

describe("lists told in prose", () => {
  test("the units of a budget, a line each, however they are asked for", async () => {
    const text = await said("清源湖管理局的部门预算都包了哪几家单位，除了机关还有谁");
    expect(text).toContain("青禾县湖区水文管理中心站");
    expect(text).toContain("青禾县环湖绿化养护管理服务站");
    expect(text).toContain("青禾县清源湖渔业技术推广服务站");
  });

  test("what a body comprises that only an office's document names", async () => {
    const { status, text } = await assistant.ask("湖区水文管理中心站底下的三级单位叫啥，全列出来");
    expect(status).toBe("answered");
    expect(text).toContain("青禾县西堤水尺观测站");
    expect(text).toContain("青禾县闸门调度管理段");
  });

  test("which projects have targets, and what each gets", async () => {
    const text = await said("清源湖管理局报了绩效目标的项目有哪几个，钱各是多少");
    expect(text).toContain("堤岸巡护经费40.00万元");
  });

  test("one duty by its place", async () => {
    const text = await said("清源湖管理局第三条职责是什么");
    expect(text).toContain("核发渔船牌照");
    expect(text).not.toContain("清理水草");
  });

  test("the name of a project that no text gives is not there", async () => {
    const { status } = await assistant.ask("清源湖管理局175.52万做绩效自评的那个项目叫什么名字");
    expect(status).toBe("not_found");
  });
});
