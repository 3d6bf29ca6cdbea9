import { openModel } from "./client.js";
import { ModelFailure } from "./failure.js";
import type { Capabilities, Clock, Completion, ModelOptions, Request } from "./types.js";

const SCHEMA = {
  type: "object",
  properties: { ok: { type: "boolean" } },
  required: ["ok"],
  additionalProperties: false,
};
const ASK = 'Answer with the JSON object {"ok": true} and nothing else.';
const CALL = "Call the tool probe with ok set to true.";
const SHAPE = { name: "probe", schema: SCHEMA };
const TOOL = { name: "probe", description: "Takes the answer.", schema: SCHEMA };
const MOST_TOKENS = 200;

/**
 * Finds out what a provider can do, with three small requests. One that it refuses (400, 404, 422)
 * or answers otherwise it cannot do.
 * @throws ModelFailure when it cannot be reached or refuses all three
 */
export async function probeModel(options: ModelOptions, clock?: Clock): Promise<Capabilities> {
  const none = { jsonSchema: false, jsonObject: false, tools: false };
  const refusals: ModelFailure[] = [];
  const does = async (can: Partial<Capabilities>, request: Partial<Request>): Promise<boolean> => {
    const model = openModel({ ...options, can: { ...none, ...can } }, clock);
    const content = can.tools ? CALL : ASK;
    try {
      return isOk(
        await model.complete({
          messages: [{ role: "user", content }],
          maxTokens: MOST_TOKENS,
          attempts: 1,
          ...request,
        }),
      );
    } catch (error) {
      if (!(error instanceof ModelFailure) || error.kind !== "refused") throw error;
      refusals.push(error);
      return false;
    }
  };
  const found = {
    jsonSchema: await does({ jsonSchema: true }, { shape: SHAPE }),
    jsonObject: await does({ jsonObject: true }, { shape: SHAPE }),
    tools: await does({ tools: true }, { tools: [TOOL] }),
  };
  const [first] = refusals;
  if (first && refusals.length === Object.keys(found).length) throw first;
  return found;
}

/** A call where a tool was offered, else bare JSON: words around it are what the flag is about. */
function isOk({ text, calls }: Completion): boolean {
  try {
    const value: unknown = JSON.parse(calls.find(({ name }) => name === TOOL.name)?.text ?? text);
    return typeof value === "object" && value !== null && "ok" in value && value.ok === true;
  } catch {
    return false;
  }
}
