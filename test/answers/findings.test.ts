// What the audit found, in answers: over corpus/.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { Sealed } from "../../src/answers/seal.js";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { createAuditor } from "../../src/audit/index.js";
import { openLedger } from "../../src/ledger/ledger.js";
import { openStore } from "../../src/store/store.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder("findings");
const data = join(folder, "data");
const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const EVIDENCE = { question: "", labels: new Set<string>(), years: new Set<number>() };
let assistant: Assistant;

beforeAll(async () => {
  assistant = openAssistant({
    data,
    now: () => new Date("2026-03-01T09:00:00Z"),
    strictSeal: true,
  });
  const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
  await assistant.ingest(
    files.map((name) => join(corpus, name)),
    {},
  );
  return () => assistant.close();
});

const ask = async (question: string): Promise<string> => (await assistant.ask(question)).text;

describe("a failed check of the audit", () => {
  test("leads where the total is asked for that its parts do not come to", async () => {
    const text = await ask("洛龙政务服务中心2022年政府采购预算多少");
    const lines = text.split("\n");
    expect(lines[0]).toMatch(/^注意：文件里有对不上的地方.*130 万元.*110 万元/u);
    expect(lines[1]).toContain("130 万元");
  });

  test("closes an answer about one of its parts", async () => {
    const text = await ask("洛龙政务服务中心2022年政府采购工程预算多少");
    const lines = text.split("\n");
    expect(lines[0]).toContain("80 万元");
    expect(lines.findIndex((line) => line.startsWith("另注：") && line.includes("110 万元"))).toBe(
      1,
    );
  });

  test("leads where the question is about just that", async () => {
    const text = await ask("洛龙政务服务中心2023年绩效目标涉及的预算拨款到底是多少");
    expect(text.split("\n")[0]).toMatch(/^注意：.*447\.37.*447\.34/u);
  });

  test("a fall in all that no part shares", async () => {
    const text = await ask("济源中心2020年三公经费比2019年减少2.4万，是哪一项减的");
    expect(text).toContain("持平");
    expect(text).toMatch(/^注意：/u);
  });

  test("is not told of other figures, nor twice", async () => {
    expect(await ask("洛龙政务服务中心2023年支出总计多少")).not.toContain("447.37");
    const twice = await ask("洛龙政务服务中心2022年一般公共预算基本支出是多少");
    expect(twice.match(/866\.01 万元/gu)?.length).toBe(1);
  });

  test("is a conflict where it is asked about, with its operands cited", async () => {
    const plain = await assistant.ask("洛龙政务服务中心2022年政府采购工程预算多少");
    expect(plain.conflicts).toEqual([]);
    const { conflicts, citations } = await assistant.ask(
      "洛龙政务服务中心2022年政府采购预算到底多少",
    );
    const values = conflicts.flatMap(({ figures }) => figures.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(["130", "30", "80", "0"]));
    const ids = new Set(citations.map(({ id }) => id));
    for (const { figures } of conflicts) {
      for (const { citation } of figures) expect(ids.has(citation)).toBe(true);
    }
  });
});

test("every finding that answers tell seals, and none with a number of its own", async () => {
  const store = openStore(data);
  const ledger = openLedger(store);
  const auditor = createAuditor(store, ledger);
  let told = 0;
  for (const { id } of await ledger.library()) {
    for (const check of await auditor.checksOf(id)) {
      if (check.outcome !== "fail" || !["error", "rounding"].includes(check.severity)) continue;
      told++;
      const text = check.message.zh;
      expect(Sealed.seal([{ kind: "finding", text, check }], EVIDENCE).text).toBe(text);
      const forged = { kind: "finding" as const, text: `${text}98765.43`, check };
      expect(() => Sealed.seal([forged], EVIDENCE)).toThrow();
    }
  }
  expect(told).toBeGreaterThan(5);
  store.close();
});
