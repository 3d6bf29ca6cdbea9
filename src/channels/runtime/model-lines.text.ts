import type { Used } from "../../llm/types.js";

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What models used, as an operator is told. */
export const MODEL_WORDS = {
  zh: {
    model: (name: string, { requests, failures, input, output, cost }: Used) =>
      `模型 ${name}：请求 ${requests} 次（失败 ${failures} 次），输入 ${input}、输出 ${output} 词元${cost === null ? "" : `，费用 ${cost}`}`,
    embedder: (name: string, { requests, failures, input }: Used, { done, total }: Progress) =>
      `向量模型 ${name}：请求 ${requests} 次（失败 ${failures} 次），输入 ${input} 词元，索引 ${done}/${total} 段`,
    resting: "；连续失败，暂停请求，由规则作答",
    none: "没有配置模型，全部由规则作答。",
    documents: (count: number) => `收录文件 ${count} 份`,
  },
  en: {
    model: (name: string, { requests, failures, input, output, cost }: Used) =>
      `model ${name}: ${requests} requests (${failures} failed), ${input} tokens in, ${output} out${cost === null ? "" : `, cost ${cost}`}`,
    embedder: (name: string, { requests, failures, input }: Used, { done, total }: Progress) =>
      `embedder ${name}: ${requests} requests (${failures} failed), ${input} tokens, ${done}/${total} passages in its index`,
    resting: "; failed too often, nothing is sent, the rules answer",
    none: "No model is configured; the rules answer everything.",
    documents: (count: number) => `${count} documents are loaded`,
  },
} as const;
