import type { EmbeddingOptions } from "../llm/embeddings.js";
import type { ModelsConfig } from "../llm/open.js";
import type { ModelOptions } from "../llm/types.js";
import type { Settings } from "./settings.js";

const SECOND = 1000;
/** What servers that want no key are sent in its place. */
const NO_KEY = "none";

/** Null when neither a model nor a second embedder is configured. */
export function modelsOf(settings: Settings): ModelsConfig | null {
  const [chat, embeddings] = [chatOf(settings), embeddingsOf(settings)];
  if (!chat && !embeddings) return null;
  const [mode, writer] = [settings.LLM_MODE ?? "assist", settings.LLM_WRITER ?? "off"];
  return chat ? { mode, writer, chat, embeddings } : { mode: "off", chat, embeddings };
}

function chatOf(settings: Settings): ModelOptions | null {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_CAN: can = [] } = settings;
  if (baseUrl === undefined || model === undefined) return null;
  const [input, output] = settings.LLM_PRICE ?? [];
  return {
    baseUrl,
    model,
    key: settings.LLM_API_KEY ?? NO_KEY,
    deadline: Math.max(1, settings.LLM_TIMEOUT_S) * SECOND,
    idle: Math.max(1, settings.LLM_IDLE_S) * SECOND,
    parallel: Math.max(1, settings.LLM_PARALLEL),
    can: {
      jsonSchema: can.includes("json_schema"),
      jsonObject: can.includes("json_object"),
      tools: can.includes("tools"),
    },
    ...(input !== undefined && output !== undefined ? { price: { input, output } } : {}),
  };
}

/** The address and the key are the model's where no others are set. */
function embeddingsOf(settings: Settings): EmbeddingOptions | null {
  const baseUrl = settings.EMBED_BASE_URL ?? settings.LLM_BASE_URL;
  const { EMBED_MODEL: model, EMBED_DIMENSIONS: dimensions } = settings;
  if (baseUrl === undefined || model === undefined) return null;
  const own = settings.EMBED_BASE_URL === undefined ? settings.LLM_API_KEY : undefined;
  return {
    baseUrl,
    model,
    key: settings.EMBED_API_KEY ?? own ?? NO_KEY,
    batch: Math.max(1, settings.EMBED_BATCH),
    deadline: Math.max(1, settings.EMBED_TIMEOUT_S) * SECOND,
    ...(dimensions === 0 ? {} : { dimensions }),
  };
}
