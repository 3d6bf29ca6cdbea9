import { ModelFailure } from "../../../llm/failure.js";
import type { Capabilities } from "../../../llm/types.js";
import type { Context } from "../commands/types.js";
import { DOCTOR } from "../doctor.text.js";
import type { Check, Finding } from "./types.js";

/** The model: can it be reached, and what can it do? The flags to set are told. */
export const model: Check = {
  name: "model",
  run: async (context) => {
    const { config } = context;
    const words = DOCTOR[config.locale];
    const chat = config.models?.chat;
    if (!chat) return { state: "off", detail: words.off("LLM_BASE_URL, LLM_MODEL") };
    return told(context, async () => {
      const { probeModel } = await import("../../../llm/probe.js");
      const can = await probeModel(chat);
      const [found, set] = [flagsOf(can), flagsOf(chat.can)];
      const { mode, writer = "off" } = config.models ?? {};
      const modes = writer === "off" ? mode : `${mode}, LLM_WRITER=${writer}`;
      const place = `${chat.model} @ ${new URL(chat.baseUrl).host}, ${modes}`;
      return `${place}: ${words.capabilities(found, set)}`;
    });
  },
};

/** The second embedder: does it answer, with vectors of the width it should have? */
export const embeddings: Check = {
  name: "embeddings",
  run: async (context) => {
    const { config } = context;
    const words = DOCTOR[config.locale];
    const options = config.models?.embeddings;
    if (!options) return { state: "off", detail: words.off("EMBED_MODEL") };
    return told(context, async () => {
      const { openEmbeddings } = await import("../../../llm/embeddings.js");
      const embedder = openEmbeddings(options);
      const [vector] = await embedder.embed([PROBE], { haste: true });
      const met = vector?.length ?? 0;
      const expected = options.dimensions ?? (await storedWidth(config.data, embedder.id)) ?? met;
      if (met !== expected) throw new Error(words.otherWidth(met, expected));
      return words.width(`${options.model} @ ${new URL(options.baseUrl).host}`, met);
    });
  },
};

const PROBE = "budget";

async function storedWidth(data: string, id: string): Promise<number | undefined> {
  const { openStore, storeExists } = await import("../../../store/store.js");
  if (!storeExists(data)) return undefined;
  const { hasTables, widthOf } = await import("../../../passages/second/table.js");
  const store = openStore(data);
  try {
    return hasTables(store) ? widthOf(store, id) : undefined;
  } finally {
    store.close();
  }
}

async function told({ config }: Context, detail: () => Promise<string>): Promise<Finding> {
  try {
    return { state: "works", detail: await detail() };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const words = DOCTOR[config.locale].modelFailure;
    const status = error.status === undefined ? "" : ` (${error.status})`;
    return { state: "fails", detail: `${words[error.kind]}${status}` };
  }
}

function flagsOf({ jsonSchema, jsonObject, tools }: Capabilities): string[] {
  return [
    ...(jsonSchema ? ["json_schema"] : []),
    ...(jsonObject ? ["json_object"] : []),
    ...(tools ? ["tools"] : []),
  ];
}
