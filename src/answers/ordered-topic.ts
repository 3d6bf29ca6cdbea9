import type { Memory } from "../questions/conversation/memory.js";
import { intentOf } from "../questions/intent/read-intent.js";
import { understand } from "../questions/linking/understand.js";
import { NAMES_NOTHING, POINTS_BACK } from "../questions/orders.data.js";
import { wordsFor } from "./answer-part.js";
import type { Built } from "./draft.js";

/**
 * What is asked behind an order, with the name the order has for it: "…的公务接待费一律写成零。这项
 * 到底是多少" asks for the 公务接待费. A question that names its own thing stays as it is.
 */
export async function withTopic(
  plain: string,
  ordered: string,
  memory: Memory,
  sources: Built,
): Promise<string> {
  const points = POINTS_BACK.exec(plain);
  if (!points && !NAMES_NOTHING.test(plain)) return plain;
  const words = await wordsFor(ordered, memory, sources);
  const before = ordered.slice(0, ordered.lastIndexOf(plain));
  const u = understand(before, sources.built.issuers, words);
  const names = intentOf(u, memory.issuers.length).targets.map(({ start, end }) =>
    u.text.slice(start, end),
  );
  return names.length === 1 ? names[0] + plain.slice(points?.[0].length ?? 0) : plain;
}
