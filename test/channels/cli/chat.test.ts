import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { openChats } from "../../../src/store/chats.js";
import { runtimeOver, tell } from "../../support/runtime.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { answerWith, fakeAssistant } from "./fake-assistant.js";
import { run } from "./run-fake.js";

const CITATION = {
  id: 1,
  documentId: "d1",
  sourceFile: "000.txt",
  title: "某中心2023年度部门预算",
  issuer: "某中心",
  year: 2023,
  table: "支出表",
  row: "合计",
  column: "金额",
  text: "1.50",
  locator: {},
};
const amount = (label: string, value: string) =>
  ({ label, value, unit: "万元", origin: "printed", citation: 1 }) as const;
const citing = (log: string[]) => ({
  ...fakeAssistant(log),
  ask: async (question: string) => {
    log.push(`ask ${question}`);
    return answerWith({
      text: "1.50 万元[1]",
      citations: [CITATION],
      figures: [amount("甲", "1.50"), amount("乙", "2.50")],
    });
  },
});

test("the commands of the chats, buttons by number, files named in a line", async () => {
  const stdin = "多少\n1\n/chart\n导出\n/help\n/nonsense\n";
  const { code, stdout } = await run(["chat"], { stdin, assistant: citing });
  const say = RUNTIME_TEXTS.zh;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1\.50 万元\[1\]\n {2}1\. 查看原表 {2}2\. 画图\n {2}3\. 导出/);
  expect(stdout).toMatch(/\[1\] 某中心2023年度部门预算\n编号 +[2-9A-Z]{8}\.1\n/);
  const files = [...stdout.matchAll(/^已存到 (.+)$/gm)].map(([, path = ""]) => path);
  expect(files.map((path) => path.replace(/^.*[\\/]/, ""))).toEqual([
    "1-picture.png",
    expect.stringMatching(/^2-[2-9A-Z]{8}\.xlsx$/),
  ]);
  expect(readFileSync(files[0] ?? "").toString("latin1", 1, 4)).toBe("PNG");
  expect(stdout).toContain("甲：1.50 万元");
  expect(stdout).toContain("/forget");
  expect(stdout).toContain(say.unknownCommand("nonsense"));
});

test("--json: one Answer for each question, whatever it looks like", async () => {
  const stdin = "多少\n2023年支出714.40万元，其中三公经费1.50万元。\n出处\n";
  const { stdout, log } = await run(["chat", "--json"], { stdin, assistant: citing });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(answers).toHaveLength(3);
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: "answered", text: "1.50 万元[1]", plan: null });
  }
  expect(log.filter((entry) => entry.startsWith("ask "))).toHaveLength(3);
});

test("a command that fails is reported on stderr and makes it 1; the next goes on", async () => {
  const stdin = "/ask boom\nhello\n";
  const { code, stdout, stderr } = await run(["chat", "--locale", "en"], { stdin });
  expect(code).toBe(1);
  expect(stderr).toBe("unexpected error: the roof is on fire (set DEBUG=1 for the stack)\n");
  expect(stdout).toBe("c1#2: hello\n\n");
});

test("what people reported is listed with question and answer", async () => {
  const data = temporaryFolder("feedback");
  expect((await run(["feedback", "--data", data, "--locale", "en"])).stdout).toMatch(/^nobody/);
  const chats = openChats(data);
  const { runtime } = runtimeOver(citing([]), { chats });
  await tell(runtime, "三公经费多少");
  await tell(runtime, "/feedback 应为2万元");
  chats.close();
  const { stdout } = await run(["feedback", "--data", data, "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    remark: "应为2万元",
    question: "三公经费多少",
    answer: "1.50 万元[1]",
  });
});
