import type { EmbeddingOptions, Embeddings } from "./embeddings.js";
import type { Model, ModelOptions } from "./types.js";

/** When a model is asked how a question is meant. */
export type Mode = "off" | "assist" | "always";

/** What is configured: a model, a second embedder, or both. */
export interface ModelsConfig {
  /** "off" where no model is configured. */
  readonly mode: Mode;
  readonly chat: ModelOptions | null;
  readonly embeddings: EmbeddingOptions | null;
}

/** The same, ready to be asked. */
export interface Models {
  readonly mode: Mode;
  readonly chat: Model | null;
  readonly embedder: Embeddings | null;
}

/** Opens what is configured; the client is loaded only then. */
export async function openModels({ mode, chat, embeddings }: ModelsConfig): Promise<Models> {
  return {
    mode,
    chat: chat && mode !== "off" ? (await import("./client.js")).openModel(chat) : null,
    embedder: embeddings && (await import("./embeddings.js")).openEmbeddings(embeddings),
  };
}
