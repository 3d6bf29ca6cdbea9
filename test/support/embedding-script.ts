import type { Act, Script, Seen } from "./model-server.js";

/** The texts of a request for embeddings. */
export function inputsOf({ body }: Seen): string[] {
  return body["input"] as string[];
}

/** An answer with these vectors, as the wire has it. */
export function embeddingsAct(vectors: readonly (readonly number[])[]): Act {
  const data = vectors.map((embedding, index) => ({ object: "embedding", index, embedding }));
  return {
    json: { object: "list", model: "e1", data, usage: { prompt_tokens: 1, total_tokens: 1 } },
  };
}

/** A server of embeddings that gives each text the vector of a function. */
export function embedding(vectorOf: (text: string) => readonly number[]): Script {
  return (seen) => embeddingsAct(inputsOf(seen).map((text) => vectorOf(text)));
}

/** Pairs of characters hashed into a fixed width: another embedder than ours, without any concept. */
export function pairsVector(text: string, width = 384): number[] {
  const vector = Array.from({ length: width }, () => 0.02);
  const characters = [...text.replace(/\s+/g, "")];
  for (const [at, one] of characters.entries()) {
    for (const key of [one, `${one}${characters[at + 1] ?? ""}`]) {
      let hash = 7;
      for (const c of key) hash = (Math.imul(hash, 31) + (c.codePointAt(0) ?? 0)) >>> 0;
      vector[hash % width] = (vector[hash % width] ?? 0) + 1;
    }
  }
  return vector;
}
