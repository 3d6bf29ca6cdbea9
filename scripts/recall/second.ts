import { openEmbeddings } from "../../src/llm/embeddings.js";
import { openSecondIndex, type SecondIndex } from "../../src/passages/second/second-index.js";
import type { Store } from "../../src/store/store.js";
import { embedding, pairsVector } from "../../test/support/embedding-script.js";
import { ModelServer } from "../../test/support/model-server.js";

/** A second embedder, complete: the configured one, or a scripted one over HTTP on loopback. */
export async function openSecond(
  store: Store,
): Promise<{ index: SecondIndex; done(): Promise<void> }> {
  const { EMBED_BASE_URL: baseUrl, EMBED_MODEL: model, EMBED_API_KEY: key } = process.env;
  const server = baseUrl ? undefined : await ModelServer.start(embedding(pairsVector));
  const options = { baseUrl: baseUrl ?? server?.root ?? "", model: model ?? "scripted-pairs" };
  const embedder = openEmbeddings({ ...options, key: key ?? "none", batch: 10, deadline: 60_000 });
  const index = openSecondIndex(store, embedder, (event) => console.error(JSON.stringify(event)));
  await index.fill();
  return {
    index,
    done: async () => {
      index.close();
      await server?.close();
    },
  };
}
