/**
 * Lines that set parts of a text apart which report on it and claim nothing: the findings of an
 * audit ahead of a draft, and the list of blanks and the audit page behind it.
 */
export const APART = {
  findings: ["⚠ 定稿前必须处理：下列勾稽关系不成立", "⚠ 定稿前必须处理：下列数字对不上"],
  findingsEnd: "—— 以上是核对提示，以下是正文 ——",
  rest: ["待填事项"],
} as const;

/** Sources in Markdown: notes, their marks, and comments. */
export const MARKDOWN_SOURCES: readonly RegExp[] = [
  /^\[\^[^\]\n]+\]:.*$/gmu,
  /\[\^[^\]\n]+\]/gu,
  /<!--[\s\S]*?-->/gu,
];
