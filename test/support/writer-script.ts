import { type Assistant, openAssistant } from "../../src/assistant.js";
import { openModel } from "../../src/llm/client.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import type { ModelServer, Seen } from "./model-server.js";
import { messagesOf } from "./planner-script.js";

/** An assistant whose answers a model on loopback words. */
export function wordedBy(
  data: string,
  server: Pick<ModelServer, "root">,
  writer: Mode = "always",
  options: Partial<ModelOptions> & { planner?: Mode } = {},
): Assistant {
  const { planner = "off", ...more } = options;
  const chat = openModel({
    baseUrl: server.root,
    key: "sk-test",
    model: "m1",
    deadline: 5_000,
    idle: 2_000,
    parallel: 2,
    can: { jsonSchema: true, jsonObject: true, tools: true },
    ...more,
  });
  return openAssistant({
    data,
    now: () => new Date("2026-03-01T09:00:00Z"),
    strictSeal: true,
    models: { mode: planner, writer, chat, embedder: null },
  });
}

/** The ids of the slots a prompt offers, in order. */
export function slotsIn(seen: Seen): string[] {
  const [{ content = "" } = {}] = messagesOf(seen);
  const block = content.split("<槽位>\n")[1]?.split("\n</槽位>")[0] ?? "";
  return [...block.matchAll(/^\{\{(\w+)\}\}/gm)].map(([, id = ""]) => id);
}

/** Is it the writer that is asked? */
export function isWriter(seen: Seen): boolean {
  return slotsIn(seen).length > 0;
}
