import { describe, expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { openChats } from "../../../src/store/chats.js";
import { collecting, OPEN, runtimeOver, said, tell, touch } from "../../support/runtime.js";
import { asking, echo } from "../../support/telegram.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const SAY = RUNTIME_TEXTS.zh;
const START = 1_700_000_000_000 - (1_700_000_000_000 % 86_400_000);
const GROUP = { chat: "g", group: true };

describe("quotas", () => {
  const quotas = (changes: Partial<typeof OPEN.quotas>) => ({ ...OPEN.quotas, ...changes });

  test.each([
    ["personMinute", "person", { user: "u1", chat: "c9" }, { user: "u2", chat: "c1" }],
    ["chatMinute", "chat", { user: "u9", chat: "c1" }, { user: "u1", chat: "c2" }],
    ["allMinute", "all", { user: "u9", chat: "c9" }, undefined],
  ] as const)("%s is said once, and over with its minute", async (key, whose, same, other) => {
    let now = START;
    const settings = { quotas: quotas({ [key]: 2 }) };
    const { runtime } = runtimeOver(echo, { settings, now: () => now });
    const ask = async (who: object) => (await tell(runtime, "问", who)).texts();
    expect([await ask({}), await ask(same)]).toEqual([["[问]"], ["[问]"]]);
    now += 15_000;
    expect(await ask(same)).toEqual([SAY.quota[whose](45)]);
    expect(await ask(same)).toEqual([]);
    if (other) expect(await ask(other)).toEqual(["[问]"]);
    now += 45_000;
    expect(await ask(same)).toEqual(["[问]"]);
  });

  test("the day's quota outlives a restart", async () => {
    const folder = temporaryFolder("quota");
    let now = START;
    const settings = { quotas: quotas({ personDay: 2 }) };
    const texts: string[][] = [];
    for (let n = 0; n < 3; n++) {
      const chats = openChats(folder);
      const { runtime } = runtimeOver(echo, { settings, chats, now: () => now });
      texts.push((await tell(runtime, "问")).texts());
      now += 3_600_000;
      chats.close();
    }
    expect(texts).toEqual([["[问]"], ["[问]"], [SAY.quota.person(79_200)]]);
  });

  test("forgetting is no way round", async () => {
    const settings = { quotas: quotas({ personMinute: 2 }) };
    const { runtime } = runtimeOver(echo, { settings, now: () => START });
    await tell(runtime, "问");
    await tell(runtime, "/forget");
    expect((await tell(runtime, "再问")).texts()).toEqual([SAY.quota.person(60)]);
  });
});

describe("groups and administrators", () => {
  test("a group that is not on the list is told so once, and asks nothing", async () => {
    const asked: string[] = [];
    const assistant = asking(async (question) => {
      asked.push(question);
      return { text: question };
    });
    const settings = { groups: ["terminal:open"] };
    const { runtime } = runtimeOver(assistant, { settings, now: () => START });
    expect((await tell(runtime, "问", GROUP)).texts()).toEqual([SAY.groupClosed("terminal:g")]);
    expect((await tell(runtime, "问", GROUP)).texts()).toEqual([]);
    expect((await tell(runtime, "群", { chat: "open", group: true })).texts()).toEqual(["群"]);
    expect((await tell(runtime, "私")).texts()).toEqual(["私"]);
    expect(asked).toEqual(["群", "私"]);
  });

  test("without a list every group is answered; an empty list answers none", async () => {
    const open = runtimeOver(echo).runtime;
    expect((await tell(open, "问", GROUP)).texts()).toEqual(["[问]"]);
    const closed = runtimeOver(echo, { settings: { groups: [] } }).runtime;
    expect((await tell(closed, "问", GROUP)).texts()).toEqual([SAY.groupClosed("terminal:g")]);
  });

  test("only administrators remove; the id is that of the channel", async () => {
    const settings = { admins: ["terminal:boss"] };
    const { runtime } = runtimeOver(echo, { settings });
    expect((await tell(runtime, "/remove d1")).texts()).toEqual([SAY.adminsOnly]);
    const wecom = { user: "boss", channel: "wecom" } as const;
    expect((await tell(runtime, "/remove d1", wecom)).texts()).toEqual([SAY.adminsOnly]);
    const boss = { user: "boss" };
    expect((await tell(runtime, "/remove d1", boss)).texts()[0]).toMatch(/^已移除/);
    expect((await tell(runtime, "/remove d9", boss)).texts()).toEqual([SAY.noDocument("d9")]);
    expect((await tell(runtime, "/help")).texts()[0]).not.toContain("/remove");
    expect((await tell(runtime, "/help", boss)).texts()[0]).toContain("/remove");
    expect(runtime.commands("zh").map(({ command }) => command)).not.toContain("remove");
  });
});

describe("buttons", () => {
  const asked: string[] = [];
  const choosing = asking(async (question) => {
    asked.push(question);
    return { text: question, choices: ["甲？"] };
  });

  test("a token says nothing, does its thing as often as touched, and only for its person", async () => {
    const { runtime } = runtimeOver(choosing);
    const { token } = (await tell(runtime, "问", GROUP)).button("甲？");
    expect(Buffer.byteLength(token)).toBeLessThanOrEqual(64);
    expect(token).toMatch(/^[\w-]{16}$/);
    for (let n = 0; n < 2; n++)
      expect((await touch(runtime, token, GROUP)).texts()).toEqual(["甲？"]);
    const others = { ...GROUP, user: "u2" };
    expect((await touch(runtime, token, others)).texts()).toEqual([SAY.tapOthers]);
    const elsewhere = { chat: "c2" };
    expect((await touch(runtime, token, elsewhere)).texts()).toEqual([SAY.tapOthers]);
  });

  test.each(["", "x".repeat(16), "x".repeat(64), '{"kind":"command","command":"remove"}', "\0"])(
    "a forged token %j is refused and written down, not answered",
    async (token) => {
      asked.length = 0;
      const { runtime, chats } = runtimeOver(choosing);
      await tell(runtime, "问");
      expect((await touch(runtime, token)).texts()).toEqual([SAY.tapGone]);
      expect(asked).toEqual(["问"]);
      const events = chats.db.prepare("SELECT event, status FROM journal ORDER BY rowid").all();
      expect(events).toEqual([
        { event: "ask", status: "answered" },
        { event: "tap-refused", status: "refused" },
      ]);
    },
  );

  test("a button older than a month, or than what was forgotten, is gone", async () => {
    let now = START;
    const { runtime } = runtimeOver(choosing, { now: () => now });
    const { token } = (await tell(runtime, "问")).button("甲？");
    now += 29 * 86_400_000;
    expect((await touch(runtime, token)).texts()).toEqual(["甲？"]);
    now += 2 * 86_400_000;
    expect((await touch(runtime, token)).texts()).toEqual([SAY.tapGone]);
    const young = (await tell(runtime, "问")).button("甲？").token;
    await tell(runtime, "/forget");
    expect((await touch(runtime, young)).texts()).toEqual([SAY.tapGone]);
  });

  test("a channel that can say it to one person does", async () => {
    const { runtime } = runtimeOver(choosing);
    const notices: string[] = [];
    const outlet = {
      ...collecting(),
      notice: async (text: string) => void notices.push(text),
    };
    await runtime.receive(said("", { content: { kind: "tap", token: "forged" } }), outlet);
    expect(notices).toEqual([SAY.tapGone]);
    expect(outlet.texts()).toEqual([]);
  });
});
