// Questions over several offices: of invented documents, and of corpus/.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { LINES } from "../documents/sample.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("groups");
const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const now = (): Date => new Date("2026-03-01T09:00:00Z");
const open = (name: string): Assistant =>
  openAssistant({ data: join(folder, name), now, strictSeal: true });

/** The sample budget, and another office's with half as much for projects. */
const OTHER: readonly (readonly [string, string])[] = [
  ["清源湖", "白鹭滩"],
  ["88.20", "74.60"],
  ["27.15", "13.55"],
  ["69.22", "81.84"],
];

async function asked(assistant: Assistant, question: string): Promise<Answer> {
  return assistant.ask(question, assistant.converse());
}

describe("two offices of our own", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    const files = join(folder, "files");
    mkdirSync(files, { recursive: true });
    const text = LINES.join("\n");
    writeFileSync(join(files, "one.txt"), text);
    const other = OTHER.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    writeFileSync(join(files, "other.txt"), other);
    assistant = open("own");
    await assistant.ingest([join(files, "one.txt"), join(files, "other.txt")], {});
  });
  afterAll(() => assistant.close());

  test.each([
    ["两家单位预算合计多少", "162.80"],
    ["平均每家预算多少", "81.40"],
    ["青禾县的项目支出一共多少", "40.70"],
    ["What is the total budget of all offices?", "162.80"],
    ["项目支出占比超过三成的单位有哪些", "30.78"],
    ["白鹭滩管理局的预算是清源湖管理局的八成以上吗", "84.58"],
  ])("%s", async (question, value) => {
    const { status, text } = await asked(assistant, question);
    expect(status).toBe("answered");
    expect(text).toContain(value);
  });

  test("another number of offices than are loaded is said, not answered", async () => {
    const { status, text, figures } = await asked(assistant, "五家单位预算合计多少");
    expect(status).toBe("not_found");
    expect(text).toContain("五家单位");
    expect(figures).toEqual([]);
  });

  test("offices whose year before is not known are named", async () => {
    const { text } = await asked(assistant, "哪家预算增长最快");
    expect(text).not.toContain("增长最多的是");
  });
});

describe("the built-in documents", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = open("corpus");
    const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
    await assistant.ingest(
      files.map((name) => join(corpus, name)),
      {},
    );
  });
  afterAll(() => assistant.close());

  test("who grew most, by what the documents give of the year before", async () => {
    const { text } = await asked(assistant, "哪家增长最快");
    expect(text.split("\n")[0]).toContain("封丘");
    expect(text).toContain("58.43%");
  });

  test("of a project whose year before is not given, the offices are named", async () => {
    const { text } = await asked(assistant, "项目支出涨得最快的是哪家");
    expect(text).toMatch(/济源市行政服务中心 2020 年预算，项目支出：没有可比的上年数/u);
  });

  test("different years are said where they are added up", async () => {
    const { text } = await asked(assistant, "四家单位合计多少钱");
    expect(text).toContain("4442.11 万元");
    expect(text).toContain("相加的不是同一年度");
  });

  test("an office without vehicles is named, not divided by nothing", async () => {
    const { text } = await asked(assistant, "各单位每辆车的运行费分别是多少");
    expect(text).toMatch(/封丘县政务服务和大数据管理局.*没有可除的数/u);
  });

  test("where none meets the condition, all are told", async () => {
    const { status, text } = await asked(assistant, "有几个部门的三公经费超过10万");
    expect(status).toBe("answered");
    expect(text).toMatch(/^没有符合条件的单位/u);
    expect(text).toContain("9.50 万元");
  });

  test("a part is not added to its whole", async () => {
    const { text } = await asked(assistant, "洛龙政务中心2023年公用经费加办公费一共多少");
    expect(text).toContain("已包含在");
    expect(text).not.toContain("18.79");
  });

  test.each([
    ["封丘的预算不到济源的三分之一吗", "是的，不到“三分之一”", "31.08%"],
    ["洛龙政务服务中心2023年的预算是济源的一半吗", "不是，并不是“一半”", "41.05%"],
    ["洛龙政府办2023年预算是不是政务服务中心的两倍以上", "是的，“2倍以上”", "2.03 倍"],
  ])("%s", async (question, verdict, value) => {
    const { text } = await asked(assistant, question);
    expect(text.startsWith(verdict)).toBe(true);
    expect(text).toContain(value);
  });

  test("with nothing named, the turns before say what is added up", async () => {
    const conversation = assistant.converse();
    await assistant.ask("封丘2023年办公费多少", conversation);
    await assistant.ask("洛龙政府办的呢", conversation);
    const { text } = await assistant.ask("两家加起来", conversation);
    expect(text).toContain("95.80");
  });

  test("a line of one office has its place among its other lines", async () => {
    const { text } = await asked(assistant, "办公费在洛龙政府办2023年的支出里排第几");
    expect(text).toMatch(/办公费.*列第/u);
    expect(text).not.toContain("封丘");
  });

  test("a wish with a bound is no text to check", async () => {
    const { text } = await asked(assistant, "Jiyuan 2020 projects above 1.5 million yuan");
    expect(text).toContain("344.40");
    expect(text).not.toContain("claims");
  });
});
