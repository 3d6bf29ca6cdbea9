import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import { openModel } from "../../src/llm/client.js";
import type { Mode } from "../../src/llm/open.js";
import type { ModelOptions } from "../../src/llm/types.js";
import { type Act, delta, type ModelServer, type Seen } from "./model-server.js";

const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));

/** A text as a model streams it. */
export function streamed(text: string): Act {
  const half = Math.ceil(text.length / 2);
  return {
    events: [
      delta({ content: text.slice(0, half) }),
      delta({ content: text.slice(half) }),
      delta({}, "stop"),
    ],
  };
}

/** A plan as a model hands it in. */
export function planAct(steps: readonly unknown[]): Act {
  return streamed(JSON.stringify({ answer: { kind: "plan", steps, askedActual: false } }));
}

/** The messages of a request. */
export function messagesOf({ body }: Seen): { role: string; content: string }[] {
  return body["messages"] as { role: string; content: string }[];
}

/** Loads the built-in documents into a folder, once for all assistants over it. */
export async function loadCorpus(data: string): Promise<void> {
  const assistant = openAssistant({ data });
  const files = readdirSync(CORPUS).filter((name) => name.endsWith(".html"));
  await assistant.ingest(
    files.sort().map((name) => join(CORPUS, name)),
    {},
  );
  assistant.close();
}

/** An assistant that a model on loopback helps. */
export function helped(
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
    can: { jsonSchema: true, jsonObject: true, tools: true },
    ...options,
  });
  return openAssistant({
    data,
    now: () => new Date("2026-03-01T09:00:00Z"),
    strictSeal: true,
    models: { mode, chat, embedder: null },
  });
}
