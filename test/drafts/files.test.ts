import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assistant, openAssistant } from "../../src/assistant.js";
import {
  AmbiguousDocument,
  NoSuchDocument,
  NoSuchSection,
  NoTables,
  NotDrafted,
  NotEarlier,
} from "../../src/kernel/errors.js";
import { TEXT } from "../documents/sample.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { LAST_YEAR, THIS_YEAR, tablesOnly } from "./budgets.data.js";
import { sectionText } from "./sources.js";

const folder = temporaryFolder("draft-files");
const path = (name: string): string => join(folder, name);
let assistant: Assistant;

/** The sample's prose without its tables. */
const PROSE = THIS_YEAR.slice(0, THIS_YEAR.lastIndexOf("附件："));

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path("new.txt"), tablesOnly(THIS_YEAR));
  writeFileSync(path("past.txt"), LAST_YEAR);
  writeFileSync(path("prose.txt"), PROSE.replaceAll("2031", "2029").replaceAll("2030", "2028"));
  writeFileSync(path("junk.txt"), "今天天气很好。\n");
  const now = (): Date => new Date("2031-03-01T09:00:00Z");
  assistant = openAssistant({ data: path("data"), now, strictSeal: true });
  await assistant.ingest([path("past.txt"), path("prose.txt")], {});
  return () => assistant.close();
});

describe("a file that is not loaded", () => {
  test("is drafted against last year's from the data folder, which is left as it was", async () => {
    const before = JSON.stringify(await assistant.documents());
    const draft = await assistant.draft({ document: path("new.txt") });
    expect(sectionText(draft, "overall")).toContain("收支总计各增加 8.00 万元，增长 9.98%。");
    expect(draft.previous?.year).toBe(2030);
    expect(JSON.stringify(await assistant.documents())).toBe(before);
  });

  test("is drafted against a file given, and against a loaded document named", async () => {
    const empty = openAssistant({ data: path("empty"), strictSeal: true });
    const options = { document: path("new.txt"), previous: path("past.txt") };
    const draft = await empty.draft(options);
    expect(sectionText(draft, "overall")).toContain("收支总计各增加 8.00 万元");
    expect((await empty.documents()).length).toBe(0);
    const alone = await empty.draft({ document: path("new.txt") });
    expect(sectionText(alone, "overall")).toContain("【待填：");
    empty.close();
    const named = await assistant.draft({ ...options, previous: "青禾县清源湖管理局 2030" });
    expect(sectionText(named, "overall")).toBe(sectionText(draft, "overall"));
  });

  test("leaves nothing behind", async () => {
    const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("budget-"));
    const before = left();
    await assistant.draft({ document: path("new.txt") });
    await expect(assistant.draft({ document: path("junk.txt") })).rejects.toThrow();
    expect(left().filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe("a loaded document", () => {
  test.each(["青禾县清源湖管理局 2030", "清源湖管理局2030年", "2030年青禾县清源湖管理局部门预算"])(
    "is named as %s",
    async (document) => {
      expect((await assistant.draft({ document })).entry.year).toBe(2030);
    },
  );

  test("two that a name can mean are listed", async () => {
    const failure = assistant.draft({ document: "青禾县清源湖管理局" });
    await expect(failure).rejects.toThrow(AmbiguousDocument);
    await expect(failure).rejects.toThrow(/2029.*2030/s);
  });
});

describe("bad input", () => {
  const drafting = (document: string, rest: { previous?: string; section?: string } = {}) =>
    assistant.draft({ document, ...rest });

  test("a document nobody knows, a year that is not loaded", async () => {
    await expect(drafting("nowhere.txt")).rejects.toThrow(NoSuchDocument);
    await expect(drafting("青禾县清源湖管理局 2019")).rejects.toThrow(NoSuchDocument);
    await expect(drafting(path("new.txt"), { previous: "青禾县林业局 2030" })).rejects.toThrow(
      NoSuchDocument,
    );
  });

  test("a file that is no budget, a folder, a document without tables", async () => {
    await expect(drafting(path("junk.txt"))).rejects.toThrow(NotDrafted);
    await expect(drafting(folder)).rejects.toThrow(NotDrafted);
    await expect(drafting("青禾县清源湖管理局 2029")).rejects.toThrow(NoTables);
    await expect(drafting(path("junk.txt"))).rejects.toThrow(/没有起草|not drafted/);
  });

  test("a section that does not exist: those that do are listed", async () => {
    const failure = drafting("青禾县清源湖管理局 2030", { section: "食堂" });
    await expect(failure).rejects.toThrow(NoSuchSection);
    await expect(failure).rejects.toThrow(/three_public（“三公”经费）.*glossary/);
  });

  test("last year's that is not of an earlier year", async () => {
    const failure = drafting("青禾县清源湖管理局 2030", { previous: path("new.txt") });
    await expect(failure).rejects.toThrow(NotEarlier);
  });
});

test.each([
  ["三公", "three_public"],
  ["“三公”经费", "three_public"],
  ["three_public", "three_public"],
  ["一般公共预算支出预算情况说明", "general"],
  ["收入支出预算总体情况说明", "overall"],
  ["基本支出", "basic"],
  ["名词解释", "glossary"],
])("the section %s", async (section, id) => {
  const draft = await assistant.draft({ document: path("new.txt"), section });
  expect(draft.sections.map((one) => one.id)).toEqual([id]);
});

test("a table of two lines is enough for what it holds", async () => {
  writeFileSync(path("small.txt"), TEXT);
  const draft = await assistant.draft({ document: path("small.txt") });
  expect(sectionText(draft, "overall")).toContain("收入总计 88.20 万元，支出总计 88.20 万元");
  expect(sectionText(draft, "three_public")).toContain("【待填：“三公”经费总额】");
});
