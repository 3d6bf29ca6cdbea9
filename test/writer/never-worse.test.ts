// With a writer that is right, wrong, slow or down: figures, status and judgement are those without one.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GoldQuestion } from "../../src/evaluation/question.js";
import { Random } from "../../src/kernel/random.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import type { Answer } from "../../src/model/answer.js";
import { corpusQuestions, type Run, runOn, tally, worse } from "../support/corpus-questions.js";
import { ModelServer, type Script } from "../support/model-server.js";
import { loadCorpus, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { slotsIn, wordedBy } from "../support/writer-script.js";

/** Every so many questions are asked. */
const SAMPLED = 3;
const data = join(temporaryFolder("writer-never-worse"), "data");
const questions = corpusQuestions().filter((_, at) => at % SAMPLED === 0);

let server: ModelServer;
let alone: Run;

async function run(
  asked: readonly GoldQuestion[],
  mode: Mode,
  script: Script,
  options: Partial<ModelOptions> = {},
): Promise<Run> {
  server.follow(script);
  return runOn(wordedBy(data, server, mode, options), asked);
}

beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
  alone = await run(questions, "off", () => "hang up");
});
afterAll(() => server.close());

/** What no wording may change. */
const of = ({ status, figures, conflicts, choices, plan }: Answer) => ({
  status,
  figures,
  conflicts,
  choices,
  plan,
});

function expectSame(worded: Run): void {
  expect(worded.answers.map(of)).toEqual(alone.answers.map(of));
  expect(worse(worded, alone.results)).toEqual([]);
}

const slot = (id: string): string => `{{${id}}}`;
const all = (ids: readonly string[]): string =>
  `您好，答案如下：\n${ids.map((id) => `${slot(id)}。`).join("\n")}\n供您参考。`;

/** Ways of a writer to be wrong, each over the slots it was given. */
const WRONG: readonly ((ids: readonly string[], draw: Random) => string)[] = [
  (ids) => all(ids.slice(1)),
  (ids) => all([...ids, ...ids]),
  (ids) => all([...ids].reverse()),
  (ids) => all([...ids, "f99"]),
  (ids, draw) => `${all(ids)}共 ${draw.whole(1, 9_999)} 万元。`,
  (ids) => `${all(ids)}大约一千万元。`,
  (ids) => `${all(ids)}比上年增加了。`,
  (ids) => `${all(ids)}见 https://example.org 。`,
  (ids) => `${all(ids)}[9]`,
  (ids) => all(ids).replaceAll("{{", "{"),
  (ids) => ids.map((id) => `**${slot(id)}**`).join("，"),
  () => "714.40 万元",
  () => "",
];

test("there are questions enough", () => {
  expect(questions.length).toBeGreaterThan(25);
});

test("a writer that is right words most answers and changes nothing of them", async () => {
  const right = await run(questions, "always", (seen) => streamed(all(slotsIn(seen))));
  console.log(`right: ${tally(right, "writer")}`);
  expectSame(right);
  const worded = right.answers.filter(({ writer }) => writer?.outcome === "worded");
  expect(worded.length).toBeGreaterThan(questions.length / 3);
});

test.each([1, 2])("a writer that is wrong changes nothing (seed %i)", async (seed) => {
  const draw = new Random(seed);
  const wrong = await run(questions, "always", (seen) =>
    streamed(draw.pick(WRONG)(slotsIn(seen), draw)),
  );
  console.log(`wrong, seed ${seed}: ${tally(wrong, "writer")}`);
  expectSame(wrong);
  const refused = wrong.answers.filter(({ writer }) => writer?.outcome === "refused");
  expect(refused.length).toBeGreaterThan(questions.length / 4);
});

test("a writer that is slow, or that is not there, changes nothing but the record", async () => {
  const slow = await run(questions, "always", () => "stall", { deadline: 60, idle: 50 });
  const down = await run(questions, "always", () => "hang up");
  expect(server.seen).toHaveLength(3);
  for (const one of [slow, down]) {
    expectSame(one);
    expect(one.answers.map(({ text }) => text)).toEqual(alone.answers.map(({ text }) => text));
  }
  console.log(`slow: ${tally(slow, "writer")}; down: ${tally(down, "writer")}`);
});
