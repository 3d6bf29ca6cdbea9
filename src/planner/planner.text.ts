import { ASSISTED } from "../answers/texts.text.js";

/** Closing lines of an answer that a model had a part in, or was to have one. */
export const PLANNER = {
  helped: {
    zh: `${ASSISTED.zh}：这个问题由模型协助理解；数字均取自所列文件并经程序核对，请以原文件为准。`,
    en: `${ASSISTED.en}: a model helped to understand this question; every figure is from the documents listed and checked by the program, and the originals prevail.`,
  },
  away: {
    zh: "模型这次没有给出结果，以上是不用模型的回答。",
    en: "The model gave nothing this time; the answer above was made without it.",
  },
  resting: {
    zh: "模型服务暂时不可用，以上是不用模型的回答。",
    en: "The model is not available at the moment; the answer above was made without it.",
  },
} as const;
