// Our own texts over the built-in documents, and over the originals where they are there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GoldText, type Pair, pairsOf, type Score, scoreOf } from "../../scripts/claims/score.js";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { evaluate } from "../../src/kernel/formula.js";
import type { CheckReport } from "../../src/model/check-report.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const originals = fileURLToPath(new URL("../../../shared/documents/", import.meta.url));
const examples = fileURLToPath(new URL("../../../shared/examples/claims.jsonl", import.meta.url));
const folder = temporaryFolder("claims");

function textsOf(path: string): GoldText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => GoldText.parse(JSON.parse(line)));
}

const own = textsOf(fileURLToPath(new URL("own.jsonl", import.meta.url)));

async function over(paths: readonly string[], data: string): Promise<Assistant> {
  const assistant = openAssistant({ data: join(folder, data), strictSeal: true });
  const summaries = await assistant.ingest(paths, {});
  expect(summaries.filter(({ status }) => status !== "added")).toEqual([]);
  return assistant;
}

async function run(
  assistant: Assistant,
  texts: readonly GoldText[],
): Promise<{ score: Score; wrong: string[]; reports: (readonly [GoldText, CheckReport])[] }> {
  const pairs: Pair[] = [];
  const reports: (readonly [GoldText, CheckReport])[] = [];
  for (const text of texts) {
    const report = await assistant.check(text.text);
    reports.push([text, report]);
    pairs.push(...pairsOf(text, report));
  }
  const wrong = pairs
    .filter(({ gold, found }) => gold?.verdict !== found?.verdict)
    .map(({ id, gold, found }) => `${id} ${gold?.span} → ${found?.span} ${found?.verdict}`);
  return { score: scoreOf(pairs), wrong, reports };
}

const numbersOf = (text: string): string[] =>
  (
    text
      .normalize("NFKC")
      .replaceAll(",", "")
      .match(/\d+(?:\.\d+)?/g) ?? []
  ).map((one) => (one.includes(".") ? one.replace(/0+$/, "").replace(/\.$/, "") : one));

/** Per cent, the months of a year, and the years that are loaded. */
const CONSTANTS = ["100", "12", "2020", "2022", "2023"];

/** Numbers of an explanation that neither the text nor a cited place nor the shown working gives. */
function strayNumbers(text: string, report: CheckReport): string[] {
  const sources = JSON.stringify(report.citations);
  return report.claims.flatMap(({ explanation, correct, citations }) => {
    const formulas = [...explanation.matchAll(/(?:计算：| 由 )(.+?)(?:。| 推得)/gu)].map(
      (m) => m[1] ?? "",
    );
    const worked = formulas.flatMap((formula) => {
      const value = evaluate(formula);
      return value === undefined ? [] : [value.toFixed(2), value.toString()];
    });
    const known = new Set([
      ...numbersOf([text, sources, correct?.value ?? "", ...worked, citations.join(" ")].join(" ")),
      ...CONSTANTS,
    ]);
    return numbersOf(explanation).filter((one) => !known.has(one));
  });
}

describe("the built-in documents", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await over(
      readdirSync(corpus).map((file) => join(corpus, file)),
      "corpus",
    );
  }, 60_000);
  afterAll(() => assistant.close());

  test("the set is large and balanced", () => {
    const claims = own.flatMap((text) => text.claims);
    expect(claims.length).toBeGreaterThanOrEqual(150);
    expect(claims.filter(({ verdict }) => verdict === "not_found").length).toBeGreaterThan(10);
    expect(new Set(claims.flatMap(({ slip }) => slip ?? [])).size).toBeGreaterThan(5);
  });

  test("spans and verdicts are right", async () => {
    const { score, wrong, reports } = await run(assistant, own);
    expect(wrong).toEqual([]);
    expect(score.recall).toBeGreaterThanOrEqual(0.99);
    expect(score.precision).toBeGreaterThanOrEqual(0.99);
    expect(score.exact / score.gold).toBeGreaterThanOrEqual(0.95);
    expect(score.flips).toBe(0);
    for (const [{ text }, report] of reports) {
      for (const { span, start, end } of report.claims) expect(text.slice(start, end)).toBe(span);
    }
    expect(reports.flatMap(([{ text }, report]) => strayNumbers(text, report))).toEqual([]);
  }, 60_000);

  test("slips are named", async () => {
    const slip = async (text: string): Promise<(string | undefined)[]> =>
      (await assistant.check(text, { locale: "en" })).claims.map((claim) => claim.slip);
    const who = own[0]?.text.slice(0, 9) ?? "";
    expect(await slip(`${who}2023年收入总计741.40万元。`)).toEqual([
      "digits swapped or one digit wrong",
    ]);
    expect(await slip(`${who}2023年收入总计714.40亿元。`)).toEqual([
      "wrong unit (yuan, 10,000 yuan, 100 million yuan) or decimal point",
    ]);
    expect(await slip(`${who}2023年收入总计866.01万元。`)).toEqual([
      "the figure of another year (2022)",
    ]);
    expect(await slip(`${who}2023年基本支出447.34万元，项目支出267.06万元。`)).toEqual([
      "two figures exchanged",
      "two figures exchanged",
    ]);
  });

  test("a text without claims, an empty one, another currency, an office not loaded: said plainly", async () => {
    const plain = await assistant.check("今天天气很好，大家都很高兴。", { locale: "en" });
    expect(plain).toMatchObject({ claims: [], citations: [] });
    expect(plain.notes.join()).toContain("no figure");
    expect((await assistant.check("  \n", { locale: "en" })).notes.join()).toContain("no text");
    const foreign = await assistant.check("洛龙区政务服务中心2023年花了5万美元。", {
      locale: "en",
    });
    expect(foreign.claims).toMatchObject([{ verdict: "not_found", stated: { value: "5" } }]);
    expect(foreign.notes.join()).toContain("other currencies");
    const away = await assistant.check("云岭县财政局2023年支出714.4万元。");
    expect(away.claims).toMatchObject([{ verdict: "not_found", correct: null, citations: [] }]);
  });

  test("rows of a pasted table are read in the unit of its caption", async () => {
    const table = "洛龙区政务服务中心2023年\n单位：万元\n基本支出\t267.06\n项目支出\t474.34\n";
    const report = await assistant.check(table);
    expect(report.claims.map(({ span, verdict }) => [span, verdict])).toEqual([
      ["267.06", "supported"],
      ["474.34", "refuted"],
    ]);
  });

  test("dates, phones, articles, document numbers and codes are no claims; phones are masked", async () => {
    const text =
      "2023年3月1日上午9时，按照《预算法》第十四条、豫财〔2022〕15号和附件3，洛龙区政务服务中心（电话0379-65950000，科目2010350，12345热线）答复。";
    expect((await assistant.check(text)).claims).toEqual([]);
  });

  test("a print of a document that contradicts itself is supported with a caution", async () => {
    const report = await assistant.check("洛龙区政务服务中心2023年项目支出447.37万元。");
    expect(report.claims).toMatchObject([{ verdict: "supported" }]);
    expect(report.claims[0]?.caution).toContain("447.34");
  });

  test("a long text is checked whole", async () => {
    const sentence = own[0]?.text ?? "";
    const once = (await assistant.check(sentence)).claims.length;
    const report = await assistant.check(`${sentence}\n`.repeat(300));
    expect(report.claims).toHaveLength(once * 300);
    expect(report.citations.length).toBeLessThan(60);
  }, 30_000);
});

/** The four further documents some sets speak of, as files. */
function furtherFiles(): string[] {
  const own = readdirSync(originals).filter((file) => file.startsWith("12_"));
  const pdf = join(originals, "pdf");
  const drawn = existsSync(pdf) ? readdirSync(pdf).filter((file) => file.endsWith(".pdf")) : [];
  return [...own.map((file) => join(originals, file)), ...drawn.map((file) => join(pdf, file))];
}

const isThere = existsSync(originals);
if (!isThere) process.stdout.write("the originals are not here: their claims are not checked\n");

describe.skipIf(!isThere)("the originals", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    const files = readdirSync(originals).filter((file) => /^00\d.*\.txt$/.test(file));
    assistant = await over(
      files.map((file) => join(originals, file)),
      "originals",
    );
  }, 60_000);
  afterAll(() => assistant.close());

  test("own sentences about them", async () => {
    const files = ["originals.jsonl", "originals-second.jsonl"];
    const set = files.flatMap((file) => textsOf(fileURLToPath(new URL(file, import.meta.url))));
    const { score, wrong } = await run(assistant, set);
    expect(wrong).toEqual([]);
    expect(score.macroF1).toBeGreaterThanOrEqual(0.99);
  }, 60_000);

  test("sentences somebody wrote who had not seen the program", async () => {
    const path = fileURLToPath(new URL("originals-third.jsonl", import.meta.url));
    const { score } = await run(assistant, textsOf(path));
    expect(score.flips).toBe(0);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
    expect(score.macroF1).toBeGreaterThanOrEqual(0.94);
  }, 60_000);

  test("sentences of the press, of drafts, of chats and in English, written before the program was seen", async () => {
    const path = fileURLToPath(new URL("originals-fourth.jsonl", import.meta.url));
    const { score } = await run(assistant, textsOf(path));
    expect(score.flips).toBe(0);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
    expect(score.macroF1).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  test("no example is turned round", async () => {
    const { score } = await run(assistant, textsOf(examples));
    expect(score.flips).toBe(0);
    expect(score.macroF1).toBeGreaterThanOrEqual(0.94);
  }, 60_000);
});

const nine = isThere && furtherFiles().length >= 4;
if (!nine) process.stdout.write("the nine documents are not here: their claims are not checked\n");

describe.skipIf(!nine)("nine documents", () => {
  let assistant: Assistant;
  beforeAll(async () => {
    const files = readdirSync(originals).filter((file) => /^00\d.*\.txt$/.test(file));
    assistant = await over(
      [...files.map((file) => join(originals, file)), ...furtherFiles()],
      "nine",
    );
  }, 120_000);
  afterAll(() => assistant.close());

  test("spoken sentences somebody wrote who had not seen the program", async () => {
    const path = fileURLToPath(new URL("originals-fifth.jsonl", import.meta.url));
    const { score } = await run(assistant, textsOf(path));
    expect(score.flips).toBe(0);
    expect(score.recall).toBeGreaterThanOrEqual(0.98);
    expect(score.macroF1).toBeGreaterThanOrEqual(0.84);
  }, 60_000);
});
