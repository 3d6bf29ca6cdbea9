// Nothing unsealed is ever shown: a model streams slowly, and what a channel shows is looked at all the while.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assistant } from "../../src/assistant.js";
import { type Act, delta, ModelServer } from "../support/model-server.js";
import { loadCorpus, streamed } from "../support/planner-script.js";
import { collecting, runtimeOver, said } from "../support/runtime.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { wordedBy } from "../support/writer-script.js";

const data = join(temporaryFolder("unsealed"), "data");
const QUESTION = "洛龙区政务服务中心2023年支出总计是多少？";
/** What the model starts with; it is cut off, stalls or goes on. */
const HALF = "您好，支出总计是 8888 万元，";

let server: ModelServer;
let assistant: Assistant;
beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
  assistant = wordedBy(data, server, "always", { deadline: 800, idle: 300 });
});
afterAll(async () => {
  assistant.close();
  await server.close();
});

const ACTS: readonly (readonly [string, Act, boolean])[] = [
  ["stalls", { events: [delta({ content: HALF })], end: "stall" }, false],
  ["is cut off", { events: [delta({ content: HALF })], end: "cut" }, false],
  ["goes on and is refused", streamed(`${HALF}{{f1}}`), false],
  ["is taken", streamed("您好，答案如下：{{f1}}"), true],
];

test.each(ACTS)("a model that %s: one message, and only the sealed text", async (_, act, taken) => {
  server.follow([act]);
  const { runtime } = runtimeOver(assistant);
  const outlet = collecting();
  let answered = false;
  const early: string[] = [];
  const watched = {
    ...outlet,
    send: async (part: Parameters<typeof outlet.send>[0]) => {
      if (!answered && server.seen.length === 0) early.push(JSON.stringify(part));
      await outlet.send(part);
    },
  };
  await runtime.receive(said(QUESTION), watched);
  answered = true;
  expect(server.seen.length).toBeGreaterThan(0);
  expect(early).toEqual([]);
  const shown = [...outlet.texts(), ...outlet.progress].join("\n");
  expect(shown).not.toMatch(/8888|\{\{|\}\}/);
  expect(shown).toContain("714.40 万元");
  expect(shown.includes("您好")).toBe(taken);
  expect(shown.includes("协助组织")).toBe(taken);
  expect(outlet.parts.filter(({ kind }) => kind === "message")).toHaveLength(1);
});
