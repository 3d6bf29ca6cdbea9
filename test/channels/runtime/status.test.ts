// What an administrator is told of the model: what it used, and that it is left alone.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assistant } from "../../../src/assistant.js";
import { openAssistant } from "../../../src/assistant.js";
import { modelOptions } from "../../../src/channels/cli/model-options.js";
import type { Output } from "../../../src/channels/cli/output.js";
import { usageLog } from "../../../src/channels/cli/usage-log.js";
import { readConfig } from "../../../src/config.js";
import { openModels } from "../../../src/llm/open.js";
import { delta, ModelServer } from "../../support/model-server.js";
import { loadCorpus } from "../../support/planner-script.js";
import { runtimeOver, tell, textOf } from "../../support/runtime.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const data = join(temporaryFolder("status"), "data");
const UNREAD = "洛龙区政务服务中心2023年三公经费摆在支出总计里头有多大分量？";
let server: ModelServer;
let assistant: Assistant;
let lines: string[];
const log = { line: async (text: string) => void lines.push(text) } as unknown as Output;

beforeAll(async () => {
  await loadCorpus(data);
  server = await ModelServer.start([]);
  lines = [];
  const environment = {
    LLM_BASE_URL: server.root,
    LLM_MODEL: "m1",
    LLM_MODE: "always",
    LLM_CAN: "json_schema",
    LLM_PRICE: "2, 8",
  };
  const { models, tell: heard } = modelOptions(readConfig({ locale: "en" }, environment), log);
  if (!models) throw new Error("no model");
  assistant = openAssistant({ data, models: await openModels(models, heard) });
});
afterAll(async () => {
  assistant.close();
  await server.close();
});

async function status(user: string): Promise<string> {
  const { runtime } = runtimeOver(assistant, { settings: { admins: ["terminal:chief"] } });
  const { parts } = await tell(runtime, "/status", { user, locale: "en" });
  return parts.map(textOf).join("\n");
}

test("only administrators are told", async () => {
  expect(await status("somebody")).toBe("Only administrators can do this.");
  expect(await status("chief")).toContain("model m1: 0 requests (0 failed), 0 tokens in, 0 out");
});

test("requests, tokens and costs are counted, and told in the log of serve", async () => {
  const text = '{"answer":{"kind":"not_understood","why":"-"}}';
  const usage = { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 };
  const last = { ...(delta({}, "stop") as object), usage };
  server.follow([{ events: [delta({ content: text }), last] }]);
  const log1 = usageLog(assistant, log, "en");
  await assistant.ask(UNREAD);
  expect(await status("chief")).toMatch(
    /model m1: 1 requests \(0 failed\), 1000 tokens in, 100 out, cost 0\.0028$/,
  );
  await log1.stop();
  expect(lines.at(-1)).toMatch(/^model m1: 1 requests/);
});

test("that it is left alone is told once, and that it is back", async () => {
  lines = [];
  server.follow([{ json: { error: { message: "x" } }, status: 500 }]);
  for (let time = 0; time < 5; time++) await assistant.ask(UNREAD);
  expect(lines).toEqual([expect.stringContaining("the model m1 failed too often in a row")]);
  expect(await status("chief")).toContain("nothing is sent, the rules answer");
});
