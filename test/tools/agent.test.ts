// A real LangChain agent over a real chat model client, whose model is a script on loopback.
import { join } from "node:path";
import { ToolMessage } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { createAgent } from "langchain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import type { Evidence } from "../../src/tools/index.js";
import { type Act, ModelServer, type Script, whole } from "../support/model-server.js";
import { loadCorpus } from "../support/planner-script.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const data = join(temporaryFolder("agent"), "data");
const OFFICE = "洛龙区政务服务中心";
let assistant: Assistant;
let server: ModelServer;

beforeAll(async () => {
  await loadCorpus(data);
  assistant = openAssistant({ data, strictSeal: true });
  server = await ModelServer.start([]);
});
afterAll(async () => {
  assistant.close();
  await server.close();
});

interface Told {
  readonly role: string;
  readonly content: string;
}

const calls = (...made: readonly (readonly [name: string, args: unknown])[]) =>
  whole("", {
    tool_calls: made.map(([name, args], at) => ({
      id: `call_${at}`,
      type: "function",
      function: { name, arguments: typeof args === "string" ? args : JSON.stringify(args) },
    })),
  });

/** Messages of one id would be one message to LangChain. */
function numbered(act: Act, nth: number): Act {
  return typeof act === "object" && "json" in act
    ? { ...act, json: { ...(act.json as object), id: `c${nth}` } }
    : act;
}

async function agentOver(script: Script) {
  server.follow((seen, nth) => numbered(script(seen, nth), nth));
  const model = new ChatOpenAI({
    model: "scripted",
    apiKey: "sk-test",
    configuration: { baseURL: server.root },
    maxRetries: 0,
  });
  return createAgent({ model, tools: await assistant.tools() });
}

/** The results of tools a request carries, newest last. */
function resultsIn(body: Readonly<Record<string, unknown>>): string[] {
  return (body["messages"] as Told[])
    .filter(({ role }) => role === "tool")
    .map(({ content }) => content);
}

test("an agent finds figures and has them calculated by their ids", async () => {
  const agent = await agentOver(({ body }, nth) => {
    const results = resultsIn(body);
    if (nth === 0) {
      const about = { about: "三公经费、支出总计", office: OFFICE, year: 2023, limit: 2 };
      return calls(["find_figures", about], ["search_passages", { query: "三公经费" }]);
    }
    if (nth === 1) {
      const { figures } = JSON.parse(results[0] ?? "{}") as { figures: { id: string }[] };
      return calls(["calculate", { operation: "share", figures: figures.map(({ id }) => id) }]);
    }
    return whole("done");
  });
  const { messages } = await agent.invoke({ messages: [{ role: "user", content: "占比？" }] });
  const results = messages.filter((one) => ToolMessage.isInstance(one));
  expect(results).toHaveLength(3);
  expect(String(results.at(-1)?.content)).toContain("1.50 ÷ 714.40 × 100");
  const evidence = results.at(-1)?.artifact as Evidence | undefined;
  expect(evidence?.computed[0]?.worked.operands).toHaveLength(2);
  const offered = server.seen[0]?.body["tools"] as { function: { name: string } }[];
  expect(offered.map((one) => one.function.name)).toContain("check_claim");
});

test("arguments that are no good come back to the agent as errors, and it goes on", async () => {
  const agent = await agentOver((_, nth) =>
    nth === 0
      ? calls(
          ["calculate", { operation: "sum", figures: [1] }],
          ["find_figures", { about: "支出", office: "x局" }],
        )
      : whole("sorry"),
  );
  const { messages } = await agent.invoke({ messages: [{ role: "user", content: "?" }] });
  const [first, second] = messages.filter((one) => ToolMessage.isInstance(one));
  expect(first?.status).toBe("error");
  expect(String(first?.content)).toContain("figures[0]");
  expect(String(second?.content)).toContain("x局");
  expect(String(messages.at(-1)?.content)).toBe("sorry");
});
