// A finder that hands in whatever it can lay hands on: no answer comes out worse than without it.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Random } from "../../src/kernel/random.js";
import type { Mode } from "../../src/llm/open.js";
import { corpusQuestions, type Run, runOn, tally, worse } from "../support/corpus-questions.js";
import {
  callsAct,
  foundBy,
  idsIn,
  isFinder,
  type Made,
  resultsIn,
} from "../support/finder-script.js";
import { ModelServer, type Script } from "../support/model-server.js";
import { loadCorpus, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const data = join(temporaryFolder("finder-never-worse"), "data");
const OFFICES = ["洛龙区政务服务中心", "洛阳市洛龙区人民政府办公室", "济源市行政服务中心"];
const WORDS = [
  "三公经费",
  "支出总计",
  "基本支出",
  "项目支出",
  "机关运行经费",
  "主要原因",
  "主要职责",
];
/** Open questions are few in the sets: these are asked too, each answered by passages alone. */
const OPEN = [
  "洛龙区政务服务中心2023年支出为什么比上年减少？",
  "济源市行政服务中心2020年预算为什么增加",
  "洛阳市洛龙区人民政府办公室2023年三公经费为什么下降？",
  "洛龙区政务服务中心2022年机构运行经费怎么用",
  "济源市行政服务中心窗口人员项目是干什么的",
  "洛龙区政务服务中心2023年的绩效目标是什么",
  "洛龙区政务服务中心的主要职责是什么？",
  "什么是“三公”经费？",
];
/** Those whose answer is no figure: only such are asked about. */
const questions = corpusQuestions().filter(
  ({ expect: gold }) => gold.values.length + gold.values_any.length === 0,
);

let server: ModelServer;
beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
});
afterAll(() => server.close());

/** Looks for anything anywhere, hands in anything it got. */
function greedy(draw: Random): Script {
  return (seen) => {
    if (!isFinder(seen)) return streamed('{"answer":{"kind":"not_understood","why":"-"}}');
    if (resultsIn(seen).length > 0) {
      return callsAct(["hand_in", { ids: [...new Set(idsIn(seen))].slice(0, 8) }]);
    }
    const office = draw.pick(OFFICES);
    const [about, query] = [draw.pick(WORDS), draw.pick(WORDS)];
    const calls: Made[] = [
      ["find_figures", { about, office, limit: 4 }],
      ["search_passages", { query, office, limit: 4 }],
    ];
    return callsAct(...calls);
  };
}

function run(mode: Mode, script: Script): Promise<Run> {
  server.follow(script);
  return runOn(foundBy(data, server, mode), questions);
}

test.each([1, 2])("over the question sets (seed %i)", async (seed) => {
  const alone = await run("off", () => "hang up");
  const misled = await run("always", greedy(new Random(seed)));
  console.log(`greedy, seed ${seed}: ${tally(misled, "finder")}`);
  expect(worse(misled, alone.results)).toEqual([]);
  expect(misled.answers.map(({ status }) => status)).toEqual(
    alone.answers.map(({ status }) => status),
  );
});

test.each(OPEN)("what was said stays ahead: %s", async (question) => {
  const alone = foundBy(data, server, "off");
  const before = await alone.ask(question);
  alone.close();
  for (const seed of [1, 2, 3]) {
    server.follow(greedy(new Random(seed)));
    const assistant = foundBy(data, server, "always");
    const after = await assistant.ask(question);
    assistant.close();
    expect(server.seen.some(isFinder)).toBe(true);
    expect(after.status).toBe(before.status);
    expect(after.citations.slice(0, before.citations.length)).toEqual(before.citations);
    const lines = before.text.split("\n").filter((line) => !/^\[/.test(line));
    expect(after.text.split("\n").slice(0, lines.length)).toEqual(lines);
    const offices = new Set(after.citations.map(({ issuer }) => issuer));
    expect([...offices]).toEqual([...new Set(before.citations.map(({ issuer }) => issuer))]);
  }
});
