// "项目" alone means all projects together; by a name that nobody has it means none of them.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { temporaryFolder } from "../support/temporary-folder.js";

let assistant: Assistant;

beforeAll(async () => {
  const data = temporaryFolder("all-projects");
  assistant = openAssistant({ data, now: () => new Date("2023-06-01"), strictSeal: true });
  const corpus = join(import.meta.dirname, "..", "..", "corpus");
  await assistant.ingest(
    ["000-luolong-zhengwu-2023.html", "004-fengqiu-zhengwu-2023.html"].map((name) =>
      join(corpus, name),
    ),
    {},
  );
});
afterAll(() => assistant.close());

const ask = (question: string): Promise<Answer> => assistant.ask(question);

test.each([
  ["封丘项目预算多少", "375.70"],
  ["封丘2023年项目上花多少钱", "375.70"],
  ["洛龙政务中心2023年全部项目多少钱", "447.34"],
  ["洛龙政务中心2023年所有项目一共花多少", "447.34"],
  ["洛龙政务中心2023年项目占多少", "62.62"],
  ["封丘2023年项目比去年多花多少", "141.94"],
])("%s: %s", async (question, value) => {
  const { status, figures } = await ask(question);
  expect(status).toBe("answered");
  expect(figures.map((figure) => figure.value)).toContain(value);
});

test.each([
  "洛龙政务中心2023年云上项目预算多少",
  "封丘2023年智慧停车项目花多少钱",
  "封丘信息化项目花了多少",
])("%s: none is called so", async (question) => {
  const { status, figures } = await ask(question);
  expect(status).toBe("not_found");
  expect(figures).toEqual([]);
});

test("of the projects that are meant one by one the sum is not told", async () => {
  const { figures } = await ask("封丘2023年最贵的项目花多少钱");
  expect(figures[0]?.value).not.toBe("375.70");
});
