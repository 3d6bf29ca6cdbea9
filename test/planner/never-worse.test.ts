// With a model that is right, wrong in well-formed ways, slow or down: never worse than without one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Assistant } from "../../src/assistant.js";
import { GoldQuestion } from "../../src/evaluation/question.js";
import type { Result } from "../../src/evaluation/report.js";
import { runQuestions } from "../../src/evaluation/run-questions.js";
import { Random } from "../../src/kernel/random.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import type { Answer } from "../../src/model/answer.js";
import { Plan, type Step } from "../../src/model/plan.js";
import { ModelServer, type Script, type Seen } from "../support/model-server.js";
import { helped, loadCorpus, messagesOf, planAct, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { wrongPlan } from "../support/wrong-plan.js";

/** Every so many questions are asked where each answer must be the very same. */
const SAMPLED = 4;
/** How often a wrong model is tried on every question. */
const WRONG = [1, 2];
const BUILT_IN = ["000", "003"];
const data = join(temporaryFolder("never-worse"), "data");

function linesOf(name: string): unknown[] {
  return readFileSync(new URL(`../questions/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

/** The committed questions over the built-in documents. */
function questionsOf(): GoldQuestion[] {
  const marked = z.object({ corpus: z.literal(true) });
  const own = linesOf("own.jsonl").filter((line) => marked.safeParse(line).success);
  return [...own, ...linesOf("quantities.jsonl")]
    .map((line) => GoldQuestion.parse(line))
    .filter(({ expect: gold }) => gold.cite.every(({ doc }) => BUILT_IN.includes(doc)));
}

const questions = questionsOf();
const sample = questions.filter((_, at) => at % SAMPLED === 0);

interface Run {
  readonly results: readonly Result[];
  readonly answers: readonly Answer[];
}

let server: ModelServer;
let alone: Run;
/** The plans that the rules come to, by question. */
const plans = new Map<string, readonly Step[]>();

async function run(
  asked: readonly GoldQuestion[],
  mode: Mode,
  script: Script,
  options: Partial<ModelOptions> = {},
): Promise<Run> {
  server.follow(script);
  const answers: Answer[] = [];
  const assistant = helped(data, server, mode, options);
  const kept: Assistant = {
    ...assistant,
    ask: async (question, conversation) => {
      const answer = await assistant.ask(question, conversation);
      answers.push(answer);
      const plan = Plan.safeParse(answer.plan);
      if (mode === "off" && plan.success) plans.set(question, plan.data.steps);
      return answer;
    },
  };
  const results = await runQuestions(kept, asked, () => undefined);
  assistant.close();
  return { results, answers };
}

function promptOf(seen: Seen): string {
  return messagesOf(seen)[0]?.content ?? "";
}

/** The plan the rules come to for the question of a prompt, once it is told apart from the rest. */
function rightFor(prompt: string): readonly Step[] {
  const asked = prompt.split("<问题>\n")[1]?.split("\n</问题>")[0] ?? "";
  return plans.get(asked) ?? [];
}

/** Questions that came out worse than without a model. */
function worse({ results }: Run, than: readonly Result[]): object[] {
  const rank = { right: 2, refused: 1, wrong: 0 } as const;
  return results.flatMap(({ question, outcome, text }, at) => {
    const before = than[at]?.outcome ?? "right";
    return rank[outcome] < rank[before] ? [{ id: question.id, before, outcome, text }] : [];
  });
}

function tally({ answers }: Run): string {
  const counts = new Map<string, number>();
  for (const { model } of answers) {
    const key = model ? `${model.outcome} ${model.reason ?? ""}`.trim() : "not asked";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`).join(", ");
}

beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
  alone = await run(questions, "off", () => "hang up");
});
afterAll(() => server.close());

test("there are questions, and nobody is asked where the mode is off", () => {
  expect(questions.length).toBeGreaterThan(80);
  expect(plans.size).toBeGreaterThan(50);
  expect(server.seen).toHaveLength(0);
});

test("a model that is right changes nothing for the worse", async () => {
  const right: Script = (seen) => {
    const steps = rightFor(promptOf(seen));
    return steps.length > 0
      ? planAct(steps)
      : streamed('{"answer":{"kind":"not_understood","why":"-"}}');
  };
  const helpedRun = await run(questions, "always", right);
  console.log(`right: ${tally(helpedRun)}`);
  expect(worse(helpedRun, alone.results)).toEqual([]);
  expect(server.seen.length).toBeGreaterThan(questions.length / 2);
});

test.each(WRONG)(
  "a model that is wrong in well-formed ways changes nothing for the worse (seed %i)",
  async (seed) => {
    const draw = new Random(seed);
    const wrong: Script = (seen) => {
      const prompt = promptOf(seen);
      return planAct(wrongPlan(prompt, rightFor(prompt), draw));
    };
    const misled = await run(questions, "always", wrong);
    console.log(`wrong, seed ${seed}: ${tally(misled)}`);
    expect(worse(misled, alone.results)).toEqual([]);
    const refused = misled.answers.filter(({ model }) => model?.outcome === "refused");
    expect(refused.length).toBeGreaterThan(questions.length / 4);
  },
);

test("a model that is slow, or that is not there, changes no figure, citation or status", async () => {
  const of = ({ status, figures, citations }: Answer) => ({ status, figures, citations });
  const before = await run(sample, "off", () => "hang up");
  const slow = await run(sample, "always", () => "stall", { deadline: 60, idle: 50 });
  const down = await run(sample, "always", () => "hang up");
  for (const { answers } of [slow, down]) expect(answers.map(of)).toEqual(before.answers.map(of));
  // Three failures, then nothing is sent.
  expect(server.seen).toHaveLength(3);
  console.log(`slow: ${tally(slow)}; down: ${tally(down)}`);
});
