// The LangChain tools over the built-in documents: what they give, and what they do with hostile arguments.
import { join } from "node:path";
import { ToolMessage } from "@langchain/core/messages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { BudgetTool, Evidence } from "../../src/tools/index.js";
import { loadCorpus } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const data = join(temporaryFolder("tools"), "data");
const OFFICE = "洛龙区政务服务中心";

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly year: number;
  readonly text: string;
}
interface Result {
  readonly passages: readonly Shown[];
  readonly figures: readonly Shown[];
  readonly error?: { readonly met: string; readonly expected: string; readonly todo: string };
  readonly [key: string]: unknown;
}

let assistant: Assistant;
let tools: BudgetTool[];

beforeAll(async () => {
  await loadCorpus(data);
  assistant = openAssistant({ data, strictSeal: true });
  tools = await assistant.tools();
});
afterAll(() => assistant.close());

async function message(name: string, args: unknown): Promise<ToolMessage> {
  const tool = tools.find((one) => one.name === name);
  const call = { type: "tool_call" as const, id: "call_1", name, args: args as object };
  const given: unknown = await tool?.invoke(call);
  if (!ToolMessage.isInstance(given)) throw new Error(`no message of ${name}`);
  return given;
}

async function call(name: string, args: unknown): Promise<Result> {
  return JSON.parse(String((await message(name, args)).content)) as Result;
}

/** The id of the first figure found. */
async function idOf(about: string, year = 2023): Promise<string> {
  const { figures } = await call("find_figures", { about, office: OFFICE, year, limit: 1 });
  return figures[0]?.id ?? "";
}

test("there are four, each with a schema for a model", () => {
  expect(tools.map(({ name }) => name)).toEqual([
    "search_passages",
    "find_figures",
    "calculate",
    "check_claim",
  ]);
  for (const { description } of tools) expect(description.length).toBeGreaterThan(40);
});

describe("search_passages", () => {
  test("gives passages with ids, and the passages themselves as evidence", async () => {
    const asked = { query: "支出下降的原因", office: OFFICE, year: 2023, limit: 2 };
    const { passages } = await call("search_passages", asked);
    expect(passages[0]?.text).toContain("压缩了项目经费");
    const evidence = (await message("search_passages", asked)).artifact as Evidence;
    expect(evidence.passages.map(({ id }) => `p${id}`)).toEqual(passages.map(({ id }) => id));
  });

  test("keeps to the office, the year and the kinds it is told", async () => {
    const asked = { query: "三公经费", office: OFFICE, year: 2022, kinds: ["term"], limit: 8 };
    const { passages } = await call("search_passages", asked);
    expect(passages.length).toBeGreaterThan(0);
    for (const one of passages)
      expect(one).toMatchObject({ office: OFFICE, year: 2022, kind: "term" });
  });
});

describe("find_figures", () => {
  test("finds what the assistant would answer with, several things at once", async () => {
    const asked = { about: "三公经费、支出总计", office: OFFICE, year: 2023, limit: 2 };
    const { figures } = await call("find_figures", asked);
    expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      "1.50 万元",
      "714.40 万元",
    ]);
  });

  test("an id is the ledger's own: it proves the figure", async () => {
    const evidence = (await message("find_figures", { about: "支出总计", office: OFFICE }))
      .artifact;
    const [figure] = (evidence as Evidence).figures;
    expect(await assistant.figure(figure?.documentId ?? "", figure?.id ?? "")).toEqual(figure);
  });

  test("words that no rule knows are looked for in the labels", async () => {
    const { figures } = await call("find_figures", {
      about: "三公经费控制率",
      office: OFFICE,
      limit: 1,
    });
    expect(figures[0]?.label).toContain("控制率");
  });

  test("nothing like it is an empty list", async () => {
    const { figures } = await call("find_figures", { about: "航空母舰", office: OFFICE });
    expect(figures).toEqual([]);
  });
});

describe("calculate", () => {
  test("works out exactly, with the formula, and remembers what of", async () => {
    const figures = [await idOf("三公经费"), await idOf("支出总计")];
    const result = await call("calculate", { operation: "share", figures });
    expect(result).toMatchObject({
      value: "0.21",
      unit: "%",
      formula: "1.50 ÷ 714.40 × 100",
      of: figures,
    });
  });

  test.each([
    ["growth", [2023, 2022], {}, "-17.51", "%"],
    ["difference", [2022, 2023], {}, "151.61", "万元"],
    ["gap", [2023, 2022], { unit: "元" }, "1516100", "元"],
    ["mean", [2022, 2023], { decimals: 1 }, "790.2", "万元"],
    ["convert", [2023], { unit: "亿元", decimals: 4 }, "0.0714", "亿元"],
  ])("%s", async (operation, years, more, value, unit) => {
    const figures = await Promise.all(years.map((year) => idOf("支出总计", year)));
    expect(await call("calculate", { operation, figures, ...more })).toMatchObject({ value, unit });
  });

  test.each([
    ["a part and its whole", "sum", ["三公经费", "支出总计"], {}, "a part and its whole"],
    ["one thing twice", "sum", ["支出总计", "支出总计"], {}, "the same thing"],
    ["two different things", "growth", ["三公经费", "支出总计"], {}, "two different things"],
    ["one figure", "share", ["支出总计"], {}, "1 figures"],
    ["a unit of another kind", "convert", ["支出总计"], { unit: "辆" }, 'unit "辆"'],
    ["money by money", "per", ["支出总计", "三公经费"], {}, "units 万元"],
    ["a bound", "convert", ["三公经费控制率"], {}, "≤100%"],
  ])("refuses %s", async (_, operation, abouts, more, met) => {
    const figures: string[] = [];
    for (const about of abouts) figures.push(await idOf(about));
    const { error } = await call("calculate", { operation, figures, ...more });
    expect(error?.met).toContain(met);
    expect(error?.todo).not.toBe("");
  });
});

test("check_claim gives a verdict with the ids of the figures it leans on", async () => {
  const text = `${OFFICE}2023年支出总计700万元，“三公”经费1.50万元。`;
  const { claims } = (await call("check_claim", { text })) as unknown as {
    claims: { verdict: string; correct: { value: string } | null; figures: string[] }[];
  };
  expect(claims.map(({ verdict }) => verdict)).toEqual(["refuted", "supported"]);
  expect(claims[0]?.correct?.value).toBe("714.40");
  expect(claims[0]?.figures).toContain(await idOf("支出总计"));
});

const MEGABYTE = "9".repeat(1_048_576);

describe("hostile arguments", () => {
  test.each([
    ["calculate", { operation: "sum", figures: ["0000000000000000", "x"] }, "0000000000000000"],
    ["calculate", { operation: "sum", figures: ["'; DROP TABLE figures; --", "x"] }, "DROP TABLE"],
    ["find_figures", { about: "支出总计", office: "不存在的局" }, "不存在的局"],
    ["find_figures", { about: "支出总计", office: OFFICE, year: 2099 }, "2099"],
    ["search_passages", { query: "支出", office: "<b>" }, "＜b＞"],
  ])("%s says what is wrong: %o", async (name, args, met) => {
    const { error } = await call(name, args);
    expect(error?.met).toContain(met);
    expect(error?.expected).not.toBe("");
    expect(error?.todo).not.toBe("");
  });

  test.each([
    ["search_passages", {}],
    ["search_passages", { query: 7 }],
    ["search_passages", { query: "支出", limit: 1e9 }],
    ["search_passages", { query: "支出", kinds: ["secret"] }],
    ["search_passages", { query: "支出", sql: "DROP TABLE passages" }],
    ["search_passages", null],
    ["search_passages", "支出"],
    ["find_figures", { about: "", year: 2023 }],
    ["find_figures", { about: "支出", year: "2023" }],
    ["find_figures", { about: "支出", year: 2023.5 }],
    ["find_figures", { about: ["支出"] }],
    ["calculate", { operation: "eval", figures: ["1"] }],
    ["calculate", { operation: "__proto__", figures: ["1"] }],
    ["calculate", { operation: "sum", figures: [] }],
    ["calculate", { operation: "sum", figures: [714.4, 1.5] }],
    ["calculate", { operation: "sum", figures: Array.from({ length: 21 }, () => "a") }],
    ["calculate", { operation: "convert", figures: ["a"], decimals: -1 }],
    ["check_claim", { text: "" }],
    ["check_claim", { text: "预算", locale: "fr" }],
  ])("%s refuses the shape of %o, shortly", async (name, args) => {
    const thrown = await message(name, args).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(thrown)).toMatch(/did not match expected schema/);
    expect(String(thrown).length).toBeLessThan(1_000);
  });

  test.each([
    ["search_passages", { query: MEGABYTE }],
    ["find_figures", { about: MEGABYTE, office: MEGABYTE }],
    ["calculate", { operation: "sum", figures: [MEGABYTE] }],
    ["calculate", { operation: "sum", figures: Array.from({ length: 200_000 }, () => 1) }],
    ["check_claim", { text: MEGABYTE }],
  ])("%s refuses a megabyte before it reads it", async (name, args) => {
    const thrown = await message(name, args).catch((error: unknown) => error);
    expect(String(thrown)).toMatch(/too long \(\d+ characters; expected at most 16000\)/);
    expect(String(thrown).length).toBeLessThan(300);
  });

  test("so deep that nothing reads it is too long as well", async () => {
    let deep: unknown = "支出";
    for (let n = 0; n < 100_000; n++) deep = { deep };
    await expect(message("search_passages", { query: deep })).rejects.toThrow(/too long/);
  });
});

test("over an empty store every tool says so", async () => {
  const empty = openAssistant({ data: join(temporaryFolder("no-tools"), "data") });
  const [search] = await empty.tools();
  const given = String(await search?.invoke({ query: "支出" }));
  expect(given).toContain("ingest");
  empty.close();
});
