import { type Assistant, openAssistant } from "../../src/assistant.js";
import { openModel } from "../../src/llm/client.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import { type Act, delta, type ModelServer, type Seen } from "./model-server.js";

/** A call of a tool as a script makes it; arguments that are a string go out as they are. */
export type Made = readonly [name: string, args: unknown];

/** Calls of tools as a model streams them. */
export function callsAct(...made: readonly Made[]): Act {
  const pieces = made.flatMap(([name, args], index) => {
    const text = typeof args === "string" ? args : JSON.stringify(args);
    const half = Math.ceil(text.length / 2);
    const first = { name, arguments: text.slice(0, half) };
    return [
      delta({ tool_calls: [{ index, id: `call_${index}`, function: first }] }),
      delta({ tool_calls: [{ index, function: { arguments: text.slice(half) } }] }),
    ];
  });
  return { events: [...pieces, delta({}, "tool_calls")] };
}

/** Is it the finder that is asked? It alone is offered the tools. */
export function isFinder({ body }: Seen): boolean {
  const tools = (body["tools"] ?? []) as { function: { name: string } }[];
  return tools.some((one) => one.function.name === "hand_in");
}

/** What the tools gave back so far in this conversation with the model, oldest first. */
export function resultsIn({ body }: Seen): Record<string, { id: string }[]>[] {
  const messages = body["messages"] as { role: string; content: string }[];
  return messages
    .filter(({ role }) => role === "tool")
    .map(({ content }) => {
      try {
        return JSON.parse(content) as Record<string, { id: string }[]>;
      } catch {
        return {};
      }
    });
}

/** All ids the tools gave back so far. */
export function idsIn(seen: Seen): string[] {
  return resultsIn(seen).flatMap((result) => {
    const listed = [...(result["passages"] ?? []), ...(result["figures"] ?? [])];
    const own = typeof result["id"] === "string" ? [result["id"] as string] : [];
    return [...listed.map(({ id }) => id), ...own];
  });
}

/** An assistant for whose open questions a model on loopback looks for more. */
export function foundBy(
  data: string,
  server: Pick<ModelServer, "root">,
  mode: Mode,
  options: Partial<ModelOptions> = {},
): Assistant {
  const chat = openModel({
    baseUrl: server.root,
    key: "sk-test",
    model: "m1",
    deadline: 5_000,
    idle: 2_000,
    parallel: 2,
    can: { jsonSchema: false, jsonObject: false, tools: true },
    ...options,
  });
  return openAssistant({
    data,
    now: () => new Date("2026-03-01T09:00:00Z"),
    strictSeal: true,
    models: { mode, chat, embedder: null },
  });
}
