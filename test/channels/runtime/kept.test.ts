import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { openChats } from "../../../src/store/chats.js";
import { collecting, runtimeOver, said, tell } from "../../support/runtime.js";
import { asking, echo } from "../../support/telegram.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const SAY = RUNTIME_TEXTS.zh;
const DAY = 86_400_000;
const START = 1_700_000_000_000;

/** Everything in the files of a folder. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

describe("/forget", () => {
  const SECRET = "清源湖第一百四十二号问题";
  const remembering = {
    ...asking(async (question) => ({ text: `答：${question}`, choices: [`${question}甲？`] })),
  };

  test("leaves nothing of the person in the file, and everything of the others", async () => {
    const folder = temporaryFolder("forget");
    const chats = openChats(folder);
    const { runtime } = runtimeOver(remembering, { chats });
    await tell(runtime, SECRET);
    await tell(runtime, `/feedback ${SECRET}不对`);
    await tell(runtime, SECRET, { chat: "another" });
    await tell(runtime, "别人的问题", { user: "u2" });
    chats.db.prepare("UPDATE conversations SET memory = ?").run(SECRET);
    chats.db.prepare("UPDATE conversations SET memory = '' WHERE receipt IS NULL").run();
    expect(bytesIn(folder)).toContain(SECRET);
    chats.db.prepare("UPDATE conversations SET memory = 'x' WHERE person = ?").run(personOf("u2"));
    expect((await tell(runtime, "/forget")).texts()).toEqual([SAY.forgotten]);
    const left = bytesIn(folder);
    expect(left).not.toContain(SECRET);
    expect(left).toContain("别人的问题");
    const people = chats.db.prepare("SELECT DISTINCT person FROM journal").pluck().all();
    expect(people).not.toContain(personOf("u1"));
    chats.close();

    function personOf(user: string): string {
      const all = chats.db
        .prepare("SELECT DISTINCT person FROM receipts WHERE body LIKE ?")
        .pluck();
      return String(all.get(user === "u2" ? "%别人%" : "%号问题%"));
    }
  });

  test("forgets what the conversation was about", async () => {
    const { runtime, chats } = runtimeOver(remembering);
    await tell(runtime, "一个问题");
    await tell(runtime, "/forget");
    expect(chats.db.prepare("SELECT count(*) FROM conversations").pluck().get()).toBe(0);
    expect((await tell(runtime, "出处")).texts()).toEqual([SAY.noAnswerYet]);
  });
});

describe("the log", () => {
  test("holds the question masked, the plan, the figures, the data version, and no name", async () => {
    const { runtime, chats } = runtimeOver(
      asking(async () => ({ text: "答", dataVersion: "12", plan: { kind: "lookup" } as never })),
      { now: () => START },
    );
    await tell(runtime, "我的手机13812345678，三公经费多少？", { user: "wang-xiaoming" });
    const [row] = chats.db.prepare("SELECT * FROM journal").all() as Record<string, unknown>[];
    expect(row).toMatchObject({
      at: START,
      channel: "terminal",
      event: "ask",
      status: "answered",
      plan: '{"kind":"lookup"}',
      figures: "[]",
      data_version: "12",
      mode: "offline",
    });
    expect(row?.["question"]).not.toContain("13812345678");
    expect(row?.["question"]).toContain("三公经费多少");
    expect(JSON.stringify(row)).not.toContain("xiaoming");
  });

  test("what is masked in the log is masked in receipts and buttons too", async () => {
    const folder = temporaryFolder("masked");
    const chats = openChats(folder);
    const number = "13812345678";
    const { runtime } = runtimeOver(
      asking(async () => ({ text: "答", choices: [`${number}的三公经费？`] })),
      { chats },
    );
    await tell(runtime, `我的手机${number}，三公经费多少？`);
    await runtime.receive(
      said("", {
        content: { kind: "text", text: `电话${number}，2023年支出为714.40万元。`, forwarded: true },
      }),
      collecting(),
    );
    chats.close();
    expect(bytesIn(folder)).not.toContain(number);
  });

  test("expires: the log after its days, receipts after theirs", async () => {
    let now = START;
    const settings = { keep: { journal: 30, receipts: 400 } };
    const { runtime, chats } = runtimeOver(echo, { settings, now: () => now });
    const count = (table: string): unknown =>
      chats.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    await tell(runtime, "旧");
    now += 31 * DAY;
    await tell(runtime, "新");
    expect([count("journal"), count("receipts"), count("deliveries")]).toEqual([1, 2, 1]);
    now += 401 * DAY;
    await tell(runtime, "更新");
    expect([count("journal"), count("receipts")]).toEqual([1, 1]);
    // A start looks too: nobody has to write first.
    now += 31 * DAY;
    runtimeOver(echo, { settings, chats, now: () => now });
    expect(count("journal")).toBe(0);
  });
});

describe("有误反馈", () => {
  test("keeps what was answered, and a remark, masked", async () => {
    const { runtime, chats } = runtimeOver(
      asking(async () => ({ text: "答", citations: [CITATION] })),
    );
    const { button, parts } = await tell(runtime, "问");
    const [part] = parts;
    const receipt = part?.kind === "message" ? (part.receipt ?? "") : "";
    const outlet = collecting();
    const { token } = button(SAY.buttons.feedback);
    await runtime.receive(said("", { content: { kind: "tap", token } }), outlet);
    expect(outlet.texts()).toEqual([SAY.thanks]);
    expect((await tell(runtime, "/feedback 应为2万元，电话13812345678")).texts()).toEqual([
      SAY.remarkKept,
    ]);
    await tell(runtime, `/feedback ${receipt} 第二条`);
    const rows = chats.db.prepare("SELECT receipt, remark FROM feedback ORDER BY rowid").all();
    expect(rows).toEqual([
      { receipt, remark: "" },
      { receipt, remark: expect.stringMatching(/^应为2万元，电话(?!13812345678)/) },
      { receipt, remark: "第二条" },
    ]);
  });

  test.each(["有误", "数字不对", "错了。", "这个数不对吧", "你算错了", "数据有误"])(
    "%s is enough",
    async (text) => {
      const { runtime } = runtimeOver(echo);
      await tell(runtime, "问");
      expect((await tell(runtime, text)).texts()).toEqual([SAY.thanks]);
    },
  );
});

const CITATION = {
  id: 1,
  documentId: "d1",
  sourceFile: "a.txt",
  title: "某局2023年度部门预算",
  issuer: "某局",
  year: 2023,
  table: null,
  row: null,
  column: null,
  text: "1.50",
  locator: {},
};
