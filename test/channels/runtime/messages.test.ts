import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../../src/channels/runtime/commands/index.js";
import { COMMAND_NAMES } from "../../../src/channels/runtime/commands/names.js";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { runtimeOver, tell, touch } from "../../support/runtime.js";
import { asking, echo } from "../../support/telegram.js";

const SAY = RUNTIME_TEXTS.zh;
const text = (words: string, more: object = {}) => ({
  content: { kind: "text", text: words, ...more } as const,
});

/** Tells what was checked and answers in brackets. */
const checking = {
  ...asking(async (question) => ({ text: `[${question}]` })),
  check: async (checked: string) => ({
    claims: [],
    citations: [],
    notes: [`核对：${checked}`],
    dataVersion: "1",
    elapsedMs: 1,
  }),
};

test("help lists the commands there are, each described in both languages", () => {
  expect(COMMANDS.map(({ name }) => name).sort()).toEqual([...COMMAND_NAMES].sort());
  for (const say of Object.values(RUNTIME_TEXTS)) {
    expect(Object.keys(say.descriptions).sort()).toEqual([...COMMAND_NAMES].sort());
    expect(Object.keys(say)).toEqual(Object.keys(SAY));
  }
});

test("voice, photo, sticker: one polite line", async () => {
  const { runtime } = runtimeOver(echo);
  expect((await tell(runtime, "", { content: { kind: "other" } })).texts()).toEqual([SAY.onlyText]);
});

test("a command nobody knows, and commands that need something", async () => {
  const { runtime } = runtimeOver(echo);
  const first = async (words: string) => (await tell(runtime, words)).texts()[0];
  expect(await first("/nonsense 1")).toBe(SAY.unknownCommand("nonsense"));
  expect(await first("/ask")).toBe(SAY.needsRest(SAY.askExample));
  expect(await first("/compare")).toBe(SAY.needsRest(SAY.compareExample));
  expect(await first("/check")).toBe(SAY.needsRest(SAY.checkExample));
  expect(await first("/draft ")).toBe(SAY.needsRest(SAY.draftExample));
  expect(await first("/chart")).toBe(SAY.noAnswerYet);
  expect(await first("/export")).toBe(SAY.noAnswerYet);
  expect(await first("/ask@some_bot 三公经费")).toBe("[三公经费]");
});

describe("language", () => {
  test("of the client until one is chosen; every line of the runtime follows it", async () => {
    const { runtime } = runtimeOver(echo);
    const english = { locale: "en" } as const;
    expect((await tell(runtime, "/nonsense", english)).texts()[0]).toMatch(/^There is no command/);
    const asked = await tell(runtime, "/language", english);
    await touch(runtime, asked.button("中文").token, english);
    expect((await tell(runtime, "/nonsense", english)).texts()[0]).toMatch(/^没有/);
    expect((await tell(runtime, "/language en")).texts()).toEqual(["English from now on."]);
    expect((await tell(runtime, "/help")).texts()[0]).not.toMatch(/命令|提问/);
    const other = { user: "u2" };
    expect((await tell(runtime, "/language fr", other)).texts()).toEqual([SAY.languageAsk]);
  });

  test("English lines hold no Chinese but the two names of languages and example terms", () => {
    const say = JSON.stringify(RUNTIME_TEXTS.en, (key, value: unknown) =>
      typeof value === "function" ? undefined : key === "languageAsk" ? undefined : value,
    );
    expect(say).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("a text with figures", () => {
  const PARAGRAPH = "2023年洛龙区政务服务中心支出总计714.40万元，其中“三公”经费1.50万元。";

  test.each([
    ["forwarded", text("该局今年花了三百万元，增长12%，大家看看", { forwarded: true })],
    ["pasted", text(PARAGRAPH)],
    [
      "pasted English",
      text("In 2023 the office spent 714.40 million yuan, of which 1.50 million on cars."),
    ],
  ])("%s is offered for checking, and checked by one touch", async (_, message) => {
    const { runtime } = runtimeOver(checking);
    const offer = await tell(runtime, "", message);
    expect(offer.texts()).toEqual([SAY.offerCheck]);
    const [report = ""] = (await touch(runtime, offer.button(SAY.buttons.check).token)).texts();
    expect(report).toContain(`核对：${message.content.text}`);
  });

  test("handed over to be checked, it is checked at once", async () => {
    const { runtime } = runtimeOver(checking);
    const [report = ""] = (await tell(runtime, `帮我核一下：${PARAGRAPH}`)).texts();
    expect(report).toContain(`核对：${PARAGRAPH}`);
  });

  test.each([
    "2023年支出714.40万元，其中三公经费1.50万元，占百分之几？",
    "洛龙区政务服务中心2023年支出总计比2022年多多少，占比12%吗",
    "把714.40万元换成元",
    "洛龙区政务服务中心2023年预算",
    "项目里超过50万元的有哪几个，列出来",
    "Compare the 2023 budgets of both offices, in 10,000 yuan or 1 million yuan",
  ])("%s is a question", async (question) => {
    const { runtime } = runtimeOver(checking);
    expect((await tell(runtime, question)).texts()).toEqual([`[${question}]`]);
  });

  test.each(["对吗", "核对一下", "是真的吗？", "is this true?"])(
    "quoted with %j it is checked",
    async (words) => {
      const { runtime } = runtimeOver(checking);
      const { texts } = await tell(runtime, "", text(words, { quoted: PARAGRAPH }));
      expect(texts()[0]).toContain(`核对：${PARAGRAPH}`);
    },
  );
});

test("letters that nobody sees and letters from the right cannot turn a figure round", async () => {
  const tricky = "\u202e05.1\u202c 万元\u200b\u2067א 12.30 ב\u2069 \u00ad3";
  const { runtime } = runtimeOver(asking(async () => ({ text: tricky, choices: [tricky] })));
  const answer = await tell(runtime, "问");
  const [shown = ""] = answer.texts();
  expect(shown).toBe("05.1 万元\u2068א\u2069 12.30 \u2068ב\u2069 3");
  expect(answer.button(/05/).text).toBe(shown);
});

test("what a person wrote is read without letters nobody sees; a text of a megabyte is not read", async () => {
  const { runtime, chats } = runtimeOver(checking);
  expect((await tell(runtime, "三\u200b公经\u202e费多少")).texts()).toEqual(["[三公经费多少]"]);
  expect((await tell(runtime, "/ask 三\u200b公经费")).texts()).toEqual(["[三公经费]"]);
  expect((await tell(runtime, "预算".repeat(500_000))).texts()).toEqual([SAY.tooLong]);
  const longest = chats.db.prepare("SELECT max(length(question)) FROM journal").pluck().get();
  expect(longest).toBeLessThan(100);
});
