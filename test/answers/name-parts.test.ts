// Names of projects that tell which part of their money is of an earlier year.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { PAGE } from "./project-form.data.js";

const folder = temporaryFolder("name-parts");
const page = PAGE.replaceAll("湖岸巡护补助经费", "湖岸巡护补助经费（含30年0.50万）").replaceAll(
  "清源湖水质监测浮标租赁",
  "清源湖水质监测浮标租赁（含30年1.20万）",
);
let assistant: Assistant;

beforeAll(async () => {
  const now = (): Date => new Date("2031-06-01T09:00:00Z");
  assistant = openAssistant({ data: join(folder, "data"), now, strictSeal: true });
  const file = join(folder, "budget.html");
  writeFileSync(file, page);
  await assistant.ingest([file], {});
  return () => assistant.close();
});

test("are added up over all of them", async () => {
  const answer = await assistant.ask("清源湖管理局2031年项目名称里写明属于30年的钱一共多少");
  expect(answer.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(["1.70 万元"]);
  expect(answer.text).toContain("0.50 + 1.20");
});
