import { expect, test } from "vitest";
import { utf8Bytes } from "../../../src/channels/render/split.js";
import {
  MARKDOWN_LIMIT,
  TEXT_LIMIT,
  toMarkdown,
  toText,
} from "../../../src/channels/render/wecom.js";
import type { Block } from "../../../src/channels/runtime/types.js";

const answer: readonly Block[] = [
  { kind: "lead", text: "1.50 万元（青禾县清源湖管理局 2023 年预算，“三公”经费）[1]" },
  { kind: "text", text: "占支出总计 0.21% = 1.50 ÷ 714.40 × 100 [1][2]" },
  { kind: "note", text: "另注：表内合计差 0.01。" },
  { kind: "sources", lines: ["[1]《预算》› 表", "[2]《预算》› 总表"] },
];
const table = (rows: readonly (readonly string[])[]): readonly Block[] => [{ kind: "table", rows }];

test("an answer as one text", () => {
  expect(toText(answer)).toEqual([
    "1.50 万元（青禾县清源湖管理局 2023 年预算，“三公”经费）[1]\n\n" +
      "占支出总计 0.21% = 1.50 ÷ 714.40 × 100 [1][2]\n\n另注：表内合计差 0.01。\n\n" +
      "[1]《预算》› 表\n[2]《预算》› 总表",
  ]);
});

test("an answer as Markdown: the line that answers is bold, a remark is quoted", () => {
  const [message] = toMarkdown(answer);
  expect(message?.split("\n\n")).toEqual([
    "**1.50 万元（青禾县清源湖管理局 2023 年预算，“三公”经费）[1]**",
    "占支出总计 0.21% = 1.50 ÷ 714.40 × 100 [1][2]",
    "> 另注：表内合计差 0.01。",
    "[1]《预算》› 表  \n[2]《预算》› 总表",
  ]);
});

test("a narrow table is aligned, a wide one is written row by row", () => {
  const narrow = table([
    ["项目", "金额"],
    ["基本支出", "12.00"],
    ["项目支出（A）", "3"],
  ]);
  expect(toText(narrow)).toEqual(["项目　　　　　 金额\n基本支出　　　 12.00\n项目支出（A）　3"]);
  const wide = table([
    ["项目", "2022年预算数", "2023年预算数", "比上年增减"],
    ["行政运行", "120.00", "130.00", "10.00"],
  ]);
  expect(toText(wide)).toEqual([
    "行政运行\n　2022年预算数：120.00\n　2023年预算数：130.00\n　比上年增减：10.00",
  ]);
});

test("names and values stay pairs, however long: nothing of them is a head", () => {
  const pairs = table([
    ["编号", "K7Q2M9XA.1"],
    ["文件", "000-青禾县清源湖管理局2023年度部门预算公开说明.html"],
  ]);
  expect(toText(pairs)).toEqual([
    "编号：K7Q2M9XA.1\n文件：000-青禾县清源湖管理局2023年度部门预算公开说明.html",
  ]);
});

test("a table in Markdown keeps its cells apart, whatever is in them", () => {
  const rows = [["项目", "金额"], ["办公|费\n（其他）", "1.00"], ["差旅费"]];
  expect(toMarkdown(table(rows))).toEqual([
    "| 项目 | 金额 |\n| --- | --- |\n| 办公\\|费 （其他） | 1.00 |\n| 差旅费 |  |",
  ]);
});

test("text of documents and people is never markup", () => {
  const nasty: readonly Block[] = [
    { kind: "text", text: '<a href="http://x.example">点我</a> [1](http://x.example) **粗** `码`' },
    { kind: "text", text: "# 题\n> 引\n- 项\n1. 第一\n2023 年" },
  ];
  const [text = ""] = toText(nasty);
  expect(text).not.toMatch(/<\/?a/i);
  expect(text).toContain("1. 第一");
  const [markdown = ""] = toMarkdown(nasty);
  expect(markdown).toContain('\\<a href="http://x.example">');
  expect(markdown).toContain("[1]\\(http");
  expect(markdown).toContain("\\*\\*粗\\*\\* \\`码\\`");
  expect(markdown).toContain("\\# 题  \n\\> 引  \n\\- 项  \n1\\. 第一  \n2023 年");
});

test("long answers come in messages that fit, nothing lost", () => {
  const words = Array.from({ length: 4000 }, (_, at) => `第${at}项支出。`).join("");
  const long: readonly Block[] = [{ kind: "text", text: words }];
  for (const [messages, limit] of [
    [toText(long), TEXT_LIMIT],
    [toMarkdown(long), MARKDOWN_LIMIT],
  ] as const) {
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.join("")).toBe(words);
    expect(Math.max(...messages.map(utf8Bytes))).toBeLessThanOrEqual(limit);
  }
});

test("blocks without words are no message", () => {
  expect(toText([{ kind: "text", text: " " }])).toEqual([]);
  expect(toMarkdown([])).toEqual([]);
});
