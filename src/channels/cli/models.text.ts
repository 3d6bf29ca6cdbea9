import type { SecondEvent, SecondProgress } from "../../passages/second/types.js";

type Kind<K extends SecondEvent["kind"]> = Extract<SecondEvent, { kind: K }>;

/** What is told of a second embedder. */
export const SECOND = {
  zh: {
    changed: ({ from, to }: Kind<"changed">) =>
      `向量模型换了：原为 ${from}，现为 ${to}；正在另建索引，建好之前用内置索引。`,
    width: ({ id, met, expected }: Kind<"width">) =>
      `向量模型 ${id} 现在给出 ${met} 维，索引里是 ${expected} 维，没有混用，改用内置索引；模型确实换了的话，设 EMBED_DIMENSIONS=${met} 另建索引，否则换回原来的模型。`,
    away: ({ id, why }: Kind<"away">) => `向量模型 ${id} 没有给出结果（${why}），改用内置索引。`,
    resting: (id: string, why: string) =>
      `模型 ${id} 连续失败（${why}），暂停请求一分钟后再试；这期间由规则作答。`,
    back: (id: string) => `模型 ${id} 恢复了。`,
    embedded: ({ id, done, total }: SecondProgress) => `向量索引 ${id}：${done}/${total} 段`,
  },
  en: {
    changed: ({ from, to }: Kind<"changed">) =>
      `the embedding model changed from ${from} to ${to}; another index is being built, until then the built-in one answers.`,
    width: ({ id, met, expected }: Kind<"width">) =>
      `the embedding model ${id} now gives ${met} numbers, the index holds ${expected}; they are not mixed, the built-in index answers. If the model is another one, set EMBED_DIMENSIONS=${met} for an index of its own; if not, go back to the old one.`,
    away: ({ id, why }: Kind<"away">) =>
      `the embedding model ${id} gave nothing (${why}); the built-in index answers.`,
    resting: (id: string, why: string) =>
      `the model ${id} failed too often in a row (${why}); nothing is sent for a minute, then it is tried again. Until then the rules answer.`,
    back: (id: string) => `the model ${id} answers again.`,
    embedded: ({ id, done, total }: SecondProgress) =>
      `embedded by ${id}: ${done}/${total} passages`,
  },
} as const;
