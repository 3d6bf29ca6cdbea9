import { ASSISTED } from "../answers/texts.text.js";
import type { Fault } from "./check.js";

/** Said under an answer that a model worded. */
export const WRITER = {
  worded: {
    zh: `${ASSISTED.zh}：以上文字由模型协助组织，未改动任何数字、单位和名称；请以原文件为准。`,
    en: `${ASSISTED.en}: a model helped to word this answer; it changed no figure, unit or name, and the original documents prevail.`,
  },
} as const;

/** What stands in the prompt. */
export const PROMPT = {
  language: { zh: "中文", en: "English" },
  rule: {
    results: "每个槽位都要用到，各用一次，按给出的先后。",
    passages: "这些槽位是原文：挑选合适的，各用至多一次，先后可以调整；第一个必须留下。",
  },
  /** Said once to a model whose wording was not taken. */
  again: (fault: Fault, met: string): string =>
    `没有通过检查：${REASONS[fault]}${met === "" ? "" : `（“${met}”）`}。请只输出改好的全文。`,
  digit: "▢",
} as const;

const REASONS: Readonly<Record<Fault, string>> = {
  empty: "没有内容",
  "too long": "太长",
  "hidden character": "有看不见的字符",
  "unknown slot": "有没给出的槽位",
  "repeated slot": "槽位重复",
  "dropped slot": "漏了槽位",
  "order of slots": "槽位先后变了",
  braces: "有多余的花括号",
  digit: "槽位外有数字",
  "number word": "槽位外有数词",
  link: "有网址",
  citation: "有引用标记",
  markup: "有格式标记",
  direction: "槽位外有增减、高低、比较的词",
  words: "槽位外有列表之外的词",
  joined: "槽位后面缺标点",
};
