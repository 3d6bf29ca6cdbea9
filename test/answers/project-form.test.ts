// Questions about the forms of projects of an invented office: facts, targets, products.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Answer } from "../../src/model/answer.js";
import { strayNumbers } from "../support/stray-numbers.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { PAGE } from "./project-form.data.js";

const folder = temporaryFolder("project-form");
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const file = join(folder, "budget.html");
  writeFileSync(file, PAGE);
  await assistant.ingest([file], {});
  return () => assistant.close();
});

async function ask(question: string): Promise<Answer> {
  const answer = await assistant.ask(question, assistant.converse());
  expect(strayNumbers(answer, question, [2030, 2031])).toEqual([]);
  return answer;
}

/** "5.04 万元", "92 %": every value of an answer. */
function values({ figures }: Answer): string[] {
  return figures.map(({ value, unit }) => `${value} ${unit ?? ""}`.trim());
}

describe("a fact comes from the field it is asked of", () => {
  test.each([
    ["湖岸巡护补助经费什么时候开始？", ["2031-03-01"], ["6.50", "2031-11-30"]],
    ["巡护湖岸那个项目哪天结束？", ["2031-11-30"], ["6.50"]],
    ["湖岸巡护补助的依据是什么", ["青政办〔2029〕7号"], ["6.50"]],
    ["介绍一下水质浮标租赁的概况", ["分6期付清"], ["52.00"]],
    ["湖岸巡护补助经费为什么要设立", ["夜间无人看守"], ["6.50"]],
    ["浮标租赁备注里写了什么", ["2035年"], ["52.00"]],
    ["湖岸巡护补助资金用途是哪一类", ["专项类"], ["6.50"]],
    ["湖岸巡护补助项目总金额多少", ["9.00 万元"], ["6.50 万元"]],
    ["湖岸巡护补助上年度金额多少", ["7.00 万元"], ["6.50 万元", "9.00"]],
    ["湖岸巡护补助总金额比本年度金额多多少", ["2.50 万元"], []],
    ["湖岸巡护补助什么时候培训", ["4月中旬"], ["2031-03-01"]],
  ])("%s", async (question, said, unsaid) => {
    const answer = await ask(question);
    expect(answer.status).toBe("answered");
    for (const one of said) expect(answer.text).toContain(one);
    for (const one of unsaid) expect(answer.text).not.toContain(one);
  });

  test.each(["湖岸巡护补助经费什么时候验收？", "湖岸巡护补助经费哪天招标"])(
    "%s is in no field: no other day or amount answers it",
    async (question) => {
      const answer = await ask(question);
      expect(answer.status).toBe("not_found");
      expect(answer.figures).toEqual([]);
      expect(answer.text).not.toContain("2031-");
    },
  );
});

describe("targets", () => {
  test("all of a project, with their number", async () => {
    const answer = await ask("湖岸巡护补助经费有哪些绩效目标？");
    expect(values(answer)).toEqual(["3 个", "36 人", "6.40 万元", "92 %"]);
  });

  test("of one class", async () => {
    expect(values(await ask("湖岸巡护补助经费的成本目标是什么"))).toEqual(["1 个", "6.40 万元"]);
  });

  test("a class without any is said to have none", async () => {
    expect((await ask("浮标租赁的成本目标是什么")).status).toBe("not_found");
  });

  test("projects by a bound: ≥85% does not promise 90%", async () => {
    const answer = await ask("清源湖管理局哪些项目的满意度目标在90%以上？");
    expect(values(answer)).toEqual(["1 个", "92 %"]);
    expect(answer.text).toContain("湖岸巡护补助经费");
    expect(answer.text).not.toContain("浮标");
  });
});

describe("products", () => {
  test("people, amount and months from the document, held against the target over the year", async () => {
    const answer = await ask(
      "湖岸巡护补助一年合计多少？按文件里的人数和每月标准算，超没超全年支出的目标？",
    );
    expect(answer.text).toContain("6.48 万元 = 36 × 150 × 12 ÷ 10000");
    expect(answer.text).toContain("超出");
    expect(values(answer)).toEqual(["6.48 万元", "0.08 万元"]);
  });

  test("what the person gives is said to be theirs", async () => {
    const answer = await ask("清源湖巡护员按40人、每人每月150元，一年要多少钱？");
    expect(answer.text).toContain("7.2 万元 = 40 × 150 × 12 ÷ 10000");
    expect(answer.text).toContain("40 人是您给的数");
  });

  test("a total the person gives is held against it", async () => {
    const answer = await ask("清源湖浮标每期8万元、分6期，一共多少？和52万元一致吗");
    expect(values(answer)).toEqual(["48 万元", "4 万元"]);
    expect(answer.text).toContain("不一致");
  });

  test("what remains of the project's amount", async () => {
    const answer = await ask("湖岸巡护补助经费按36人、每人每月150元发一年共多少，项目的钱还剩多少");
    expect(values(answer)).toEqual(["6.48 万元", "0.02 万元"]);
  });

  test("the rate itself is quoted", async () => {
    expect(values(await ask("清源湖巡护员每人每月补助多少？"))).toEqual(["150 元"]);
  });

  test.each([
    ["a rate that is nowhere", "浮标租赁每人每月的工资标准乘以人数，一年合计多少？"],
    ["numbers of which none is quoted", "清源湖管理局的职工按77人、每人每月9000元，一年要多少钱？"],
    ["a rate per head where only instalments are told", "浮标租赁每人每月多少钱"],
  ])("never with %s", async (_, question) => {
    const answer = await ask(question);
    expect(answer.status).toBe("not_found");
    expect(answer.figures).toEqual([]);
  });
});

test("the base a printed decrease implies", async () => {
  const answer = await ask("清源湖管理局2030年支出总计多少？");
  expect(values(answer)).toEqual(["100.00 万元"]);
  expect(answer.text).toContain("88.20 + 11.80");
});
