import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/channels/render/block.js";
import { MESSAGE_LIMIT, renderTelegram, splitText } from "../../../src/channels/render/telegram.js";
import { visible } from "../../../src/channels/render/visible.js";
import { Random } from "../../../src/kernel/random.js";
import { parseHtml } from "../../support/telegram-html.js";

const link = (mark: string): string => `https://t.me/b?start=s_ABCDEFGH_${mark}&"<`;
const one = (block: Block): string => renderTelegram([block])[0]?.html ?? "";

describe("blocks", () => {
  test("the value an answer begins with is bold, a headline of words whole, a long text not", () => {
    expect(one({ kind: "lead", text: "1.50 万元（某局 2023 年）[1]" })).toBe(
      "<b>1.50 万元</b>（某局 2023 年）[1]",
    );
    for (const value of ["98%", "≥98%", "-3.20 万元", "约 12 人", "3 辆"]) {
      expect(one({ kind: "lead", text: `${value}（某局）` })).toBe(`<b>${value}</b>（某局）`);
    }
    expect(one({ kind: "lead", text: "某局项目：共 12 个" })).toBe("<b>某局项目：共 12 个</b>");
    const long = "主要职责是".repeat(30);
    expect(one({ kind: "lead", text: long })).toBe(long);
  });

  test("sources stand in one quote that can be opened, their marks are links", () => {
    const [message] = renderTelegram(
      [
        { kind: "lead", text: "答 [1]" },
        { kind: "sources", lines: ["[1] 甲 <i>", "[2] 乙 & 丙"] },
      ],
      link,
    );
    const { text, entities } = parseHtml(message?.html ?? "");
    expect(text).toBe("答 [1]\n[1] 甲 <i>\n[2] 乙 & 丙");
    expect(text).toBe(message?.plain);
    expect(message?.html.match(/<blockquote expandable>/g)).toHaveLength(1);
    expect(entities.filter(({ type }) => type === "text_link").map(({ url }) => url)).toEqual([
      link("1"),
      link("1"),
      link("2"),
    ]);
  });

  test("a narrow table is aligned, a wide one is told row by row, pairs are names and values", () => {
    const rows = [
      ["部门", "年度", "数"],
      ["甲局", "2023", "1"],
    ];
    expect(one({ kind: "table", rows })).toMatch(
      /^<pre>部门 {2}年度 {2}数\n甲局 {2}2023 {2}1<\/pre>$/,
    );
    const wide = rows.map(([name, ...rest]) => [`${name}${"很长的名字".repeat(4)}`, ...rest]);
    expect(one({ kind: "table", rows: wide })).toBe(
      `<b>甲局${"很长的名字".repeat(4)}</b>  年度 2023 · 数 1`,
    );
    expect(one({ kind: "table", rows: [["行", "合计 <1>"]] })).toBe("<b>行</b>  合计 &lt;1&gt;");
  });
});

/** Texts of every kind of trouble, the same ones every time. */
function texts(random: Random, count: number): string[] {
  const pieces = [
    "预算",
    "，",
    "。",
    " ",
    "1,234,567.89",
    "万元",
    "<b>",
    "</pre>",
    "&lt;",
    "&",
    '"',
    "😀",
    "é".normalize("NFD"),
    "budget",
    "[12]",
    "\u202e",
    "א",
    "x".repeat(300),
    "\n",
  ];
  return Array.from({ length: count }, () =>
    Array.from({ length: random.whole(0, 1500) }, () => random.pick(pieces)).join(""),
  );
}

test("whatever the text: each message is one Telegram takes, and nothing is lost or moved", () => {
  const random = new Random(7);
  const bare = (text: string): string => text.replace(/\s/gu, "");
  for (const raw of texts(random, 60)) {
    const text = visible(raw);
    const kind = random.pick(["lead", "text", "note"] as const);
    const blocks: Block[] = [
      { kind, text },
      { kind: "sources", lines: text.split("\n") },
    ];
    const messages = renderTelegram(blocks, link);
    for (const { html, plain } of messages) {
      const parsed = parseHtml(html);
      expect(parsed.text).toBe(plain);
      expect(plain.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
      expect(parsed.entities.length).toBeLessThanOrEqual(100);
    }
    expect(bare(messages.map(({ plain }) => plain).join("\n"))).toBe(bare(`${text}\n${text}`));
  }
});

test("a cut never falls into a number, a word or a letter", () => {
  const text = Array.from({ length: 900 }, (_, n) => `支出${n}1234.56万元budget😀`).join("，");
  const cuts = splitText(text, 500);
  expect(cuts.join("")).toBe(text);
  for (const [at, piece] of cuts.entries()) {
    const border = `${piece.slice(-1)}|${cuts[at + 1]?.slice(0, 1) ?? ""}`;
    expect(border).not.toMatch(/[\d.]\|[\d.]|[a-z]\|[a-z]|[\ud800-\udbff]\|/);
  }
});

test("a million letters are no trouble", () => {
  expect(splitText("预".repeat(1_000_000), MESSAGE_LIMIT).join("")).toHaveLength(1_000_000);
});

describe("letters nobody sees", () => {
  test.each([
    ["\u202e05.1\u202c", "05.1"],
    ["1\u200b.5\u200d0\ufeff", "1.50"],
    ["a\u0000b\u0007c\r\nd", "abc\nd"],
    ["1.50 א 2.50", "1.50 \u2068א\u2069 2.50"],
    ["预算❤️", "预算❤️"],
  ])("%j is shown as %j", (given, shown) => {
    expect(visible(given)).toBe(shown);
    expect(visible(visible(given))).toBe(shown);
  });
});
