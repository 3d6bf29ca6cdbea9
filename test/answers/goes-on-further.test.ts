// Turns that go on from those before: the form, the place and the divisor told last stay; a miss is said once.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("goes-on-further");
const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2026-03-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
  await assistant.ingest(
    files.map((name) => join(corpus, name)),
    {},
  );
}, 60_000);

afterAll(() => assistant.close());

const MONTH = ["洛龙政务中心2023年支出总计", "每个月"];
const TOP = ["洛龙政务中心2023年金额最高的三个项目", "第二个呢"];
const DEAREST = ["洛龙政务中心2023年项目里头最贵的是哪个", "这个项目是干嘛的", "目标是啥"];
const SHARE = ["封丘2023年政府采购占支出百分之几", "比政务中心2022多还是少"];

test.each([
  [[...MONTH, "是多少元"], "每月 595333.33 元", "每辆"],
  [[...MONTH, "换成元"], "每月 595333.33 元", "每辆"],
  [[...TOP, "换成元"], "703500 元 = 70.35 × 10000", "劳务派遣"],
  [[...TOP, "换成元", "那个呢"], "政务实体大厅改造", "劳务派遣"],
  [[...TOP, "换成元", "占比"], "15.73%", "劳务派遣"],
  [[...DEAREST, "算下来占比呢"], "上一问没有找到答案", "%"],
  [[...DEAREST, "算下来占比呢", "那个第二贵的呢"], "政务实体大厅改造 70.35", "劳务派遣"],
  [[...DEAREST, "算下来占比呢", "那个第二贵的呢", "这俩一共多少"], "183.95", "227.20"],
  [SHARE, "1.90 个百分点 = 16.91 − 15.01", "相等"],
  [[...SHARE, "少多少元"], "385300 元", "个百分点"],
  [["济源税务征管咋少了", "少了多少"], "减少 15.10 万元", "没有找到"],
  [["封丘2023年支出为什么增加", "一共增加多少"], "增加 199.45 万元", "没有找到"],
  [["四家三公加起来", "谁最高", "第二高呢"], "6.1 万元", "1.50"],
  [["封丘2023年的项目", "换成元"], "2467500 元 = 246.75 × 10000", "核对"],
  [["封丘2023年人员经费占支出多少", "换成元"], "1496200 元", "没有找到"],
  [["封丘2023年车辆几辆", "占支出总计多少", "几辆"], "0 辆", "没有找到"],
])("%j", async (turns, told, never) => {
  const conversation = assistant.converse();
  let text = "";
  for (const turn of turns) ({ text } = await assistant.ask(turn, conversation));
  expect(text).toContain(told);
  expect(text).not.toContain(never);
});
