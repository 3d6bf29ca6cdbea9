import { ASSISTED } from "../answers/texts.text.js";

/** What is said of things that a model found. */
export const FINDER = {
  also: {
    zh: "另外，AI 协助查到的相关内容：",
    en: "Also found with the help of AI:",
  },
  found: {
    zh: `${ASSISTED.zh}：“AI 协助查到”的内容由模型挑选，原文和数字均取自所列文件并经程序核对，请以原文件为准。`,
    en: `${ASSISTED.en}: a model chose what was found with its help; texts and figures are from the documents listed and checked by the program, and the originals prevail.`,
  },
} as const;

/** Said to a model whose answer was no list of ids. */
export const HAND_IN = {
  does: "Hands in the ids of passages, figures and results that answer the question; an empty list where there are no more.",
  missing: "请用 hand_in 交出编号；没有更多内容就交空的清单。",
  unknown: (ids: readonly string[]): string =>
    `这些编号不在工具结果里：${ids.join("、")}。请只用工具结果里的 id，再交一次。`,
  malformed: '{"error":"expected {\\"ids\\":[\\"…\\"]} with at most 8 ids"}',
  taken: '{"ok":true}',
} as const;
