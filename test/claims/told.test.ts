// Ways of telling over the built-in documents: what was spent, ranks of growth, lists, averages, English.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { TOLD } from "./told.data.js";

const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
let assistant: Assistant;

beforeAll(async () => {
  assistant = openAssistant({ data: join(temporaryFolder("told"), "data"), strictSeal: true });
  await assistant.ingest(
    readdirSync(corpus).map((file) => join(corpus, file)),
    {},
  );
}, 60_000);
afterAll(() => assistant.close());

test.each(TOLD)("$kind: $text", async ({ text, claims }) => {
  const report = await assistant.check(text);
  expect(report.claims.map(({ span, verdict }) => `${span} ${verdict}`)).toEqual(claims);
});

const claimsOf = async (text: string) => (await assistant.check(text)).claims;

test("what was spent is not found, and the note says what the budget has", async () => {
  const [claim] = await claimsOf("洛龙区政务服务中心2023年实际花了700万元。");
  expect(claim).toMatchObject({ verdict: "not_found", correct: null });
  expect(claim?.explanation).toContain("714.40 万元");
  expect(claim?.citations.length).toBeGreaterThan(0);
});

test("a table's verdicts say the unit and the year that were assumed", async () => {
  const [claim] = await claimsOf("洛龙区政府办\n公务接待费\t5.00");
  expect(claim?.caution).toContain("万元");
  expect(claim?.caution).toContain("2023");
  const [told] = await claimsOf("洛龙区政府办2023年\n单位：万元\n公务接待费\t5.00");
  expect(told?.caution).toBeUndefined();
});

test("a universal that no figure decides is left open, and the verdict says so", async () => {
  const [claim] = await claimsOf("洛龙区政务服务中心2023年三公经费1.5万元，全部用于接送群众。");
  expect(claim).toMatchObject({ verdict: "supported" });
  expect(claim?.caution).toContain("全部用于接送群众");
});

test("a figure the document contradicts is told with the contradiction", async () => {
  const [claim, clean] = await claimsOf(
    "洛龙区政务服务中心2022年政府采购预算安排130万元。洛龙区政府办2023年公务接待费5.00万元。",
  );
  expect(claim?.caution).toContain("110 万元");
  expect(clean?.caution).toBeUndefined();
});
