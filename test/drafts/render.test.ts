import { join } from "node:path";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { toDocx } from "../../src/drafts/render/docx.js";
import { toJson } from "../../src/drafts/render/json.js";
import { toMarkdown } from "../../src/drafts/render/markdown.js";
import { pictureOf } from "../../src/drafts/render/picture.js";
import type { Draft } from "../../src/drafts/types.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { THIS_YEAR } from "./budgets.data.js";
import { loaded, slotTexts, sourcesOf, writeDraft } from "./sources.js";

const folder = temporaryFolder("draft-render");
const DATE = new Date("2031-03-01T00:00:00Z");
let drafts: Draft[];
let wrong: Draft;

beforeAll(async () => {
  const { store, ledger } = await loaded(join(folder, "right"), { "b.txt": THIS_YEAR });
  const sources = await sourcesOf(store, ledger, 2031);
  drafts = [
    writeDraft(sources, { register: "official" }),
    writeDraft(sources, { register: "plain" }),
  ];
  store.close();
  const text = THIS_YEAR.replace("合计\t88.20\t61.05", "合计\t88.20\t61.55");
  const other = await loaded(join(folder, "wrong"), { "b.txt": text });
  wrong = writeDraft(await sourcesOf(other.store, other.ledger, 2031), { register: "official" });
  other.store.close();
});

/** The words of a Markdown text, without its signs and footnotes. */
function wordsOf(markdown: string): string {
  return markdown
    .split("\n")
    .filter((line) => !/^\[\^\d+\]:|^\|(?: ---:? \|?)+|^!\[/.test(line))
    .map((line) => line.replace(/^#+ |^> /, "").replace(/\[\^\d+\]/g, ""))
    .join("")
    .replace(/\\(.)/g, "$1")
    .replace(/[\s|]/g, "");
}

async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.replace(/[\s|]/g, "");
}

describe("DOCX", () => {
  test("it opens, and its text is that of the Markdown", async () => {
    for (const draft of [...drafts, wrong]) {
      const bytes = await toDocx(draft, await pictureOf(draft), DATE);
      expect(await textOfDocx(bytes)).toBe(wordsOf(toMarkdown(draft)));
    }
  });

  test("every figure is locked and has a comment that says where it stands", async () => {
    const [draft] = drafts;
    if (!draft) throw new Error("no draft");
    const files = unzipSync(await toDocx(draft, await pictureOf(draft), DATE));
    const part = (name: string): string => new TextDecoder().decode(files[name]);
    const comments = part("word/comments.xml").match(/<w:comment [^>]*>.*?<\/w:comment>/gs) ?? [];
    const body = part("word/document.xml");
    const figures = slotTexts(draft).filter((one) => !/^\d{4}$/.test(one));
    expect(body.match(/sdtContentLocked/g)?.length).toBe(figures.length);
    expect(comments.length).toBeGreaterThanOrEqual(figures.length);
    expect(comments.length).toBe(body.match(/<w:commentReference /g)?.length);
    expect(comments[0]).toContain("部门收支预算表 › 收入总计 › 收入/金额");
    expect(body).toContain('w:highlight w:val="yellow"');
    expect(Object.keys(files).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  });
});

describe("Markdown", () => {
  test("every footnote that is used is there, once, and no other", () => {
    const text = toMarkdown(drafts[0] ?? wrong);
    const used = new Set(text.match(/\[\^\d+\](?!:)/g));
    const given = (text.match(/^\[\^\d+\]:/gm) ?? []).map((one) => one.slice(0, -1));
    expect(new Set(given)).toEqual(used);
    expect(given.length).toBe(used.size);
    expect(given.length).toBeGreaterThan(40);
  });

  test("a failed identity is the first thing that stands there; the audit is the last", () => {
    const text = toMarkdown(wrong);
    const at = (words: string): number => text.indexOf(words);
    expect(at("## ⚠ 定稿前必须处理")).toBeGreaterThan(0);
    expect(at("## ⚠ 定稿前必须处理")).toBeLessThan(at("## 一、"));
    expect(at("## 待填事项")).toBeLessThan(at("## 勾稽核对"));
    expect(text.slice(at("## 勾稽核对"))).toContain("【数字不符】");
    expect(toMarkdown(drafts[0] ?? wrong)).not.toContain("⚠");
  });

  test("the picture stands where its file is given", () => {
    const [draft] = drafts;
    if (!draft) throw new Error("no draft");
    expect(toMarkdown(draft)).not.toContain("![");
    expect(toMarkdown(draft, "a.picture.png")).toContain(
      "![图：青禾县清源湖管理局 2031 年支出构成](a.picture.png)",
    );
  });
});

test("JSON gives each slot its place in its paragraph and its source", () => {
  const json = toJson(drafts[0] ?? wrong, "zh");
  const paragraphs = json.sections.flatMap((section) => section.paragraphs);
  const slots = paragraphs.flatMap(({ text, slots: own }) =>
    own.map((slot) => ({ paragraph: text, ...slot })),
  );
  expect(slots.length).toBeGreaterThan(60);
  for (const { paragraph, text, start, end } of slots) {
    expect(paragraph.slice(start, end)).toBe(text);
  }
  const kinds = new Set(slots.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    ["blank", "blank_cell", "computed", "count", "printed", "quote", "stated"].sort(),
  );
  expect(json.blanks[0]).toMatchObject({ number: 1 });
  expect(JSON.parse(JSON.stringify(json))).toMatchObject({ register: "official", fatal: [] });
});
