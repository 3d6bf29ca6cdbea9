import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { measure } from "../../scripts/drafts/measure.js";
import { amountOf, factsOf } from "../../src/drafts/facts.js";
import type { DraftSources } from "../../src/drafts/index.js";
import { linesOf } from "../../src/drafts/seal-draft.js";
import { sourceNote } from "../../src/drafts/source-note.js";
import { printNumber, quantity } from "../../src/kernel/quantity.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { LAST_YEAR, THIS_YEAR, tablesOnly } from "./budgets.data.js";
import { loaded, sectionText, slotTexts, sourcesOf, textOfSection, writeDraft } from "./sources.js";

const folder = temporaryFolder("drafts");
let alone: DraftSources;
let both: DraftSources;
let bare: DraftSources;

beforeAll(async () => {
  const one = await loaded(join(folder, "one"), { "b.txt": THIS_YEAR });
  alone = await sourcesOf(one.store, one.ledger, 2031);
  const two = await loaded(join(folder, "two"), { "b.txt": THIS_YEAR, "a.txt": LAST_YEAR });
  both = await sourcesOf(two.store, two.ledger, 2031);
  const three = await loaded(join(folder, "three"), { "b.txt": tablesOnly(THIS_YEAR) });
  bare = await sourcesOf(three.store, three.ledger, 2031);
  return () => {
    for (const { store } of [one, two, three]) store.close();
  };
});

const official = { register: "official" } as const;

describe("figures", () => {
  test("from the tables alone it reproduces every amount of the published prose that they hold", () => {
    const outcomes = measure(alone.own, null);
    const of = (kind: string): string[] =>
      outcomes.filter(({ outcome }) => outcome === kind).map(({ figure }) => figure.raw);
    expect(of("drafted").length).toBeGreaterThan(20);
    expect(of("missed")).toEqual([]);
    expect(of("differs")).toEqual([]);
    // Purchases and vehicles stand in no table.
    expect(of("no table").length).toBeGreaterThan(3);
  });

  test("a draft of tables without prose has the same figures, and nothing that was only told", () => {
    const text = writeDraft(bare, official).sections.map(textOfSection).join("\n");
    for (const one of ["88.20 万元", "69.22%", "52.05 万元", "1.50 万元", "71.20 万元"]) {
      expect(text).toContain(one);
    }
    expect(text).not.toMatch(/新进护湖员|9\.98%|8\.00/);
    expect(text).toContain("与 2030 年预算相比，收支总计【待填：收支总计比上年的增减额");
  });

  test("every line of the functional classification is told under its class, with shares", () => {
    expect(sectionText(writeDraft(alone, official), "general")).toBe(
      [
        "青禾县清源湖管理局 2031 年一般公共预算支出预算为 88.20 万元，其中：基本支出 61.05 万元，占 69.22%；项目支出 27.15 万元，占 30.78%。主要用于以下方面：",
        "1. 社会保障和就业支出（类） 12.05 万元，占 13.66%。其中：行政单位离退休（项） 2.05 万元；机关事业单位基本养老保险缴费支出（项） 10.00 万元。",
        "2. 农林水支出（类） 71.20 万元，占 80.73%。其中：行政运行（项） 44.05 万元；水利工程运行与维护（项） 27.15 万元。",
        "3. 住房保障支出（类） 4.95 万元，占 5.61%。其中：住房公积金（项） 4.95 万元。",
      ].join("\n"),
    );
  });

  test("both registers hold the same figures, quotes and years, section by section", () => {
    for (const sources of [alone, both, bare]) {
      const drafts = [writeDraft(sources, official), writeDraft(sources, { register: "plain" })];
      const [a, b] = drafts.map((draft) => slotTexts(draft).filter((one) => !/^\d{4}$/.test(one)));
      expect(b).toEqual(a);
      const [x, y] = drafts.map(({ blanks }) => blanks.map(({ what }) => what));
      expect(y).toEqual(x);
    }
  });

  test("every figure has its source: document, table, row, column, line", () => {
    const draft = writeDraft(both, official);
    const pieces = draft.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).flat();
    const notes = pieces
      .filter(({ kind }) => ["figure", "cell", "computed", "count", "quote"].includes(kind))
      .map((piece) => sourceNote(piece, draft.library));
    expect(notes.length).toBeGreaterThan(40);
    for (const note of notes) expect(note).toMatch(/《.+》 › .+（第 \d+ 行）|逐项计数|^《/);
    expect(notes[0]).toMatch(
      /^《青禾县清源湖管理局2031年度部门预算》 › 部门收支预算表 › 收入总计 › 收入\/金额（第 1\d\d 行）$/,
    );
  });
});

describe("changes", () => {
  test("against last year's own document they are worked out, item by item", () => {
    const draft = writeDraft(both, official);
    expect(sectionText(draft, "overall")).toContain(
      "与 2030 年预算相比，收支总计各增加 8.00 万元，增长 9.98%。",
    );
    expect(sectionText(draft, "general")).toContain(
      "水利工程运行与维护（项） 27.15 万元，比 2030 年预算增加 8.00 万元，增长 41.78%",
    );
    expect(sectionText(draft, "general")).toContain(
      "行政运行（项） 44.05 万元，比 2030 年预算保持一致",
    );
    expect(draft.notes[0]).toContain("上年数取自《青禾县清源湖管理局2030年度部门预算》");
  });

  test("without it what the prose states is used and marked so; its rate is worked out anew", () => {
    const draft = writeDraft(alone, official);
    const pieces = draft.sections[0]?.blocks.flatMap(linesOf).flat() ?? [];
    const stated = pieces.find(({ kind }) => kind === "cell");
    expect(stated && sourceNote(stated, draft.library)).toContain("文中所述，《");
    expect(sectionText(draft, "overall")).toContain("收支总计各增加 8.00 万元，增长 9.98%。");
    expect(draft.notes[0]).toContain("没有收录 2030 年的文件");
  });

  test("a stated reason is quoted with its source; one that nobody told is a blank", () => {
    const told = "主要原因是：“一是新进护湖员增加支出 5.00 万元；二是堤岸维护增加支出 3.00 万元”。";
    expect(sectionText(writeDraft(alone, official), "overall")).toContain(told);
    expect(sectionText(writeDraft(both, official), "overall")).toContain(told);
    const unknown = { ...both, passages: [] };
    const draft = writeDraft(unknown, official);
    expect(sectionText(draft, "overall")).toContain(
      "主要原因是：【待填：收支总计增加的主要原因】。",
    );
  });

  test("a reason told for another change than the one worked out is not taken over", async () => {
    const other = THIS_YEAR.replace("各增加 8.00 万元，增长 9.98%", "各增加 7.00 万元，增长 8.62%");
    const { store, ledger } = await loaded(join(folder, "other"), {
      "b.txt": other,
      "a.txt": LAST_YEAR,
    });
    const draft = writeDraft(await sourcesOf(store, ledger, 2031), official);
    store.close();
    expect(sectionText(draft, "overall")).toContain("各增加 8.00 万元");
    expect(sectionText(draft, "overall")).not.toContain("护湖员");
  });

  test("of a past document that contradicts itself nothing is worked out", async () => {
    const split = LAST_YEAR.replace(
      "收入总计\t80.20\t支出总计\t80.20",
      "收入总计\t80.20\t支出总计\t81.20",
    );
    expect(split).not.toBe(LAST_YEAR);
    const { store, ledger } = await loaded(join(folder, "split"), {
      "b.txt": tablesOnly(THIS_YEAR),
      "a.txt": split,
    });
    const draft = writeDraft(await sourcesOf(store, ledger, 2031), official);
    store.close();
    expect(sectionText(draft, "overall")).toContain("上年文件中这个数前后不一致");
  });
});

describe("what no table holds", () => {
  test("purchases, vehicles and transfers are blanks, listed in order, with what the prose says", () => {
    const draft = writeDraft(alone, official);
    for (const id of ["procurement", "assets", "transfer"]) {
      expect(sectionText(draft, id)).toContain("【待填：");
    }
    expect(sectionText(draft, "procurement")).not.toMatch(/\d+\.\d/);
    expect(draft.blanks.map(({ number }) => number)).toEqual(draft.blanks.map((_, at) => at + 1));
    const text = draft.sections.map(textOfSection).join("\n");
    for (const { what } of draft.blanks) expect(text).toContain(`【待填：${what}】`);
    expect(text.match(/【待填：/g)?.length).toBe(draft.blanks.length);
    const vehicles = draft.blanks.find(({ what }) => what === "车辆总数");
    expect(vehicles?.told.map(({ raw }) => raw)).toEqual(["2 辆"]);
  });

  test("an empty table and an empty cell get the sentence the field uses, with what shows it", () => {
    const draft = writeDraft(bare, official);
    expect(sectionText(draft, "fund")).toBe("本部门 2031 年没有使用政府性基金预算拨款安排的支出。");
    const pieces = draft.sections
      .find(({ id }) => id === "fund")
      ?.blocks.flatMap(linesOf)
      .flat();
    const basis = pieces?.find(({ kind }) => kind === "basis");
    expect(basis && sourceNote(basis, draft.library)).toMatch(/此表为空|此格为空/);
    expect(sectionText(draft, "three_public")).toContain(
      "（一）因公出国（境）费 0.00 万元。本部门 2031 年没有安排因公出国（境）费支出。",
    );
  });

  test("only the terms the draft uses are explained", () => {
    const text = sectionText(writeDraft(bare, official), "glossary");
    expect(text).toContain("“三公”经费：");
    expect(text).not.toContain("事业收入：");
  });
});

test("an amount of several rows of one line is their sum, worked out in the open", () => {
  const figures = alone.own.figures;
  const row = figures.find(({ key }) => key?.code === "2130301" && key.measure === "expenditure");
  if (!row) throw new Error("the sample has no such row");
  const twice = { ...row, id: "again", value: "1.00", raw: "1.00" };
  const all = [...figures, twice];
  const own = {
    ...alone.own,
    figures: all,
    of: (m: string) => all.filter((f) => f.key?.measure === m),
  };
  const facts = factsOf(own, null, []);
  const scope = row.key?.scope === "general" ? ("general" as const) : ("all" as const);
  const amount = amountOf(facts, { measure: "expenditure", code: "2130301", scope });
  expect(amount && printNumber(amount.value)).toBe("45.05");
  expect(quantity("45.05", "万元").scale).toBe(2);
});

test("a failed identity stands at the top, whatever is drafted", async () => {
  const wrong = THIS_YEAR.replace("合计\t88.20\t61.05", "合计\t88.20\t61.55");
  const { store, ledger } = await loaded(join(folder, "wrong"), { "b.txt": wrong });
  const sources = await sourcesOf(store, ledger, 2031);
  store.close();
  expect(writeDraft(sources, official).fatal.length).toBeGreaterThan(0);
  const one = writeDraft(sources, { ...official, section: "three_public" });
  expect(one.fatal.length).toBeGreaterThan(0);
  expect(one.sections.map(({ heading }) => heading)).toEqual([
    "一般公共预算“三公”经费支出预算情况说明",
  ]);
  expect(writeDraft(alone, official).fatal).toEqual([]);
});

test("a paragraph whose numbers cannot be traced is thrown in tests, and in use left to a person", () => {
  // The row's name is told by the ledger; one that is not must not pass as a name.
  const spoil = (figures: typeof alone.own.figures): typeof alone.own.figures =>
    figures.map((figure) =>
      figure.tableKind === "three_public" && figure.key?.measure === "three_public"
        ? { ...figure, value: "1.60", raw: "1.50", comparator: "≤" as const }
        : figure,
    );
  const figures = spoil(bare.own.figures);
  const of = (name: string) => figures.filter(({ key }) => key?.measure === name);
  const sources = { ...bare, own: { ...bare.own, figures, of } };
  expect(() => writeDraft(sources, official)).toThrow(/does not seal/);
  const draft = writeDraft(sources, { ...official, strict: false });
  expect(sectionText(draft, "three_public")).toContain("没有通过逐数核对，未写出");
  expect(sectionText(draft, "overall")).toContain("88.20 万元");
  expect(draft.blanks.at(-1)?.what).toContain("没有通过逐数核对");
});
