// With a model that is right, wrong in well-formed ways, slow or down: never worse than without one.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GoldQuestion } from "../../src/evaluation/question.js";
import { Random } from "../../src/kernel/random.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import type { Answer } from "../../src/model/answer.js";
import { Plan, type Step } from "../../src/model/plan.js";
import { corpusQuestions, type Run, runOn, tally, worse } from "../support/corpus-questions.js";
import { ModelServer, type Script, type Seen } from "../support/model-server.js";
import { helped, loadCorpus, messagesOf, planAct, streamed } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { wrongPlan } from "../support/wrong-plan.js";

/** Every so many questions are asked where each answer must be the very same. */
const SAMPLED = 4;
/** How often a wrong model is tried on every question. */
const WRONG = [1, 2];
const data = join(temporaryFolder("never-worse"), "data");

const questions = corpusQuestions();
const sample = questions.filter((_, at) => at % SAMPLED === 0);

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
  return runOn(helped(data, server, mode, options), asked, (question, answer) => {
    const plan = Plan.safeParse(answer.plan);
    if (mode === "off" && plan.success) plans.set(question, plan.data.steps);
  });
}

function promptOf(seen: Seen): string {
  return messagesOf(seen)[0]?.content ?? "";
}

/** The plan the rules come to for the question of a prompt, once it is told apart from the rest. */
function rightFor(prompt: string): readonly Step[] {
  const asked = prompt.split("<问题>\n")[1]?.split("\n</问题>")[0] ?? "";
  return plans.get(asked) ?? [];
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
  console.log(`right: ${tally(helpedRun, "model")}`);
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
    console.log(`wrong, seed ${seed}: ${tally(misled, "model")}`);
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
  console.log(`slow: ${tally(slow, "model")}; down: ${tally(down, "model")}`);
});
