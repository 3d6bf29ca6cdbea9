import { openEmbeddings } from "../../src/llm/embeddings.js";
import { openSecondIndex, type SecondIndex } from "../../src/passages/second/second-index.js";
import type { Store } from "../../src/store/store.js";
import { embedding, pairsVector } from "../../test/support/embedding-script.js";
import { ModelServer } from "../../test/support/model-server.js";

/**
 * A second embedder, complete: the configured one, or a scripted one over HTTP on loopback. `graph`
 * searches the same vectors through the saved HNSW index, however few they are.
 */
export async function openSecond(
  store: Store,
): Promise<{ index: SecondIndex; graph: SecondIndex; done(): Promise<void> }> {
  const { EMBED_BASE_URL: baseUrl, EMBED_MODEL: model, EMBED_API_KEY: key } = process.env;
  const server = baseUrl ? undefined : await ModelServer.start(embedding(pairsVector));
  const options = { baseUrl: baseUrl ?? server?.root ?? "", model: model ?? "scripted-pairs" };
  const embedder = openEmbeddings({ ...options, key: key ?? "none", batch: 10, deadline: 60_000 });
  const tell = (event: object): void => console.error(JSON.stringify(event));
  const index = openSecondIndex(store, embedder, tell);
  await index.fill();
  const graph = openSecondIndex(store, embedder, tell, { exactLimit: 0, coldLimit: 0 });
  await graph.fill();
  return {
    index,
    graph,
    done: async () => {
      index.close();
      graph.close();
      await server?.close();
    },
  };
}
