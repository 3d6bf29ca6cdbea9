import type { EmbeddingOptions, Embeddings } from "./embeddings.js";
import type { Model, ModelEvent, ModelOptions } from "./types.js";

/** When a model is asked, for a plan or for a wording. */
export type Mode = "off" | "assist" | "always";

/** What is configured: a model, a second embedder, or both. */
export interface ModelsConfig {
  /** "off" where no model is configured. */
  readonly mode: Mode;
  /** When it words answers; never where this is not told. */
  readonly writer?: Mode;
  readonly chat: ModelOptions | null;
  readonly embeddings: EmbeddingOptions | null;
}

/** The same, ready to be asked. */
export interface Models {
  readonly mode: Mode;
  readonly writer?: Mode;
  readonly chat: Model | null;
  readonly embedder: Embeddings | null;
}

/** Opens what is configured; the client is loaded only then. `tell` hears what happens to them. */
export async function openModels(
  config: ModelsConfig,
  tell?: (event: ModelEvent) => void,
): Promise<Models> {
  const { mode, writer = "off", chat, embeddings } = config;
  return {
    mode,
    writer,
    chat:
      chat && (mode !== "off" || writer !== "off")
        ? (await import("./client.js")).openModel(chat, undefined, tell)
        : null,
    embedder:
      embeddings && (await import("./embeddings.js")).openEmbeddings(embeddings, undefined, tell),
  };
}
