import { expect, test } from "vitest";
import { RUNTIME_TEXTS } from "../../../src/channels/runtime/texts.text.js";
import { openChats } from "../../../src/store/chats.js";
import { person, TOKEN } from "../../support/bot-api.js";
import { asking, echo, gate, telegramStage } from "../../support/telegram.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const SAY = RUNTIME_TEXTS.zh;
const stage = telegramStage();
const { start, texts } = stage;

test("a question that fails is apologised for, and the next is answered", async () => {
  await start(
    asking(async (question) => {
      if (question === "坏") throw new Error(`secret detail of ${TOKEN}`);
      return { text: `[${question}]` };
    }),
  );
  stage.api.send({ text: "坏" });
  stage.api.send({ text: "好" });
  expect(await texts(2)).toEqual([SAY.sorry, "[好]"]);
  expect(stage.logged.join()).toMatch(/telegram: ask: Error/);
  expect(stage.logged.join()).not.toMatch(/secret detail|\n\s+at /);
});

test("an empty answer is not sent as nothing", async () => {
  await start(asking(async () => ({ text: " \n" })));
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual([SAY.sorry]);
});

test("429 is obeyed for exactly as long as asked, then the message goes out once", async () => {
  await start(echo);
  stage.api.fail("sendMessage", { status: 429, description: "Too Many Requests", retryAfter: 17 });
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual(["[问]"]);
  expect(stage.pauses).toEqual([17_000]);
});

test("a pause of an hour is not waited for: the reply is kept for the next start", async () => {
  const chats = openChats(temporaryFolder("patience"));
  const given = { chats };
  await start(echo, given);
  stage.api.fail("sendMessage", {
    status: 429,
    description: "Too Many Requests",
    retryAfter: 3600,
  });
  stage.api.send({ text: "问" });
  await stage.api.until(() => stage.api.calls.some(({ refused }) => refused !== undefined));
  await stage.bot?.stop();
  expect([stage.pauses, stage.api.texts()]).toEqual([[], []]);
  await start(echo, given);
  expect(await texts(1)).toEqual(["[问]"]);
  await stage.bot?.stop();
  chats.close();
});

test("500 and a broken connection are tried again, with growing pauses", async () => {
  await start(echo);
  const down = { status: 500, description: "Internal Server Error" };
  stage.api.fail("sendMessage", down, "hang up", down);
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual(["[问]"]);
  expect(stage.pauses).toHaveLength(3);
  expect(stage.pauses).toEqual([...new Set(stage.pauses)].sort((a, b) => a - b));
});

test("attempts are bounded", async () => {
  await start(echo);
  const down = { status: 500, description: "Internal Server Error" };
  stage.api.fail("sendMessage", ...Array.from({ length: 14 }, () => down));
  stage.api.send({ text: "问" });
  await stage.api.until(() => stage.api.calls.filter(({ refused }) => refused).length === 14);
  await stage.bot?.stop();
  expect(stage.logged.join()).toContain("not sent");
  expect(stage.pauses.length).toBe(13);
  expect(Math.max(...stage.pauses)).toBeLessThanOrEqual(60_000);
});

test("polling outlives a server that is down for a while", async () => {
  await start(echo);
  const down = { status: 502, description: "Bad Gateway" };
  stage.api.fail("getUpdates", down, "hang up", down, "hang up", down, "hang up", down, down);
  stage.api.send({ text: "一" });
  stage.api.send({ text: "二" });
  expect(await texts(2)).toEqual(["[一]", "[二]"]);
});

test("another process polling with the token is waited out", async () => {
  stage.api.fail("getUpdates", { status: 409, description: "Conflict: other getUpdates request" });
  await start(echo);
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual(["[问]"]);
  expect(stage.logged.some((line) => line.includes("409"))).toBe(true);
});

test("a person who blocked the bot is not written to again", async () => {
  await start(asking(async () => ({ text: "x\n".repeat(3000) })));
  stage.api.chats.blocked.add(7);
  stage.api.send({ text: "走了" });
  stage.api.send({ text: "还在", ...person(9) });
  await texts(2);
  await stage.bot?.stop();
  expect(stage.api.texts(7)).toEqual([]);
  expect(stage.api.calls.filter(({ refused }) => refused?.startsWith("Forbidden"))).toHaveLength(1);
});

test("a menu that cannot be set stops nothing", async () => {
  stage.api.fail("setMyCommands", { status: 400, description: "Bad Request" });
  await start(echo);
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual(["[问]"]);
});

test("what Telegram cannot read goes out plain", async () => {
  await start(echo);
  const description = "Bad Request: can't parse entities: Unsupported start tag";
  stage.api.fail("sendMessage", { status: 400, description });
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual(["[问]"]);
  expect(stage.api.of("sendMessage")[0]).not.toHaveProperty("parse_mode");
});

test("what Telegram counts longer than we do goes out in shorter pieces", async () => {
  const text = Array.from({ length: 150 }, (_, n) => `第 ${n} 行，一般公共预算支出`).join("\n");
  await start(asking(async () => ({ text })));
  stage.api.fail("sendMessage", { status: 400, description: "Bad Request: message is too long" });
  stage.api.send({ text: "问" });
  expect((await texts(2)).join("\n")).toBe(text);
});

test("an answer that takes long is announced, and takes the announcement's place", async () => {
  const slow = gate();
  await start(
    asking(async () => {
      await slow.opened;
      return { text: "慢慢来" };
    }),
  );
  stage.api.send({ text: "问" });
  expect(await texts(1)).toEqual([SAY.working]);
  slow.open();
  await stage.api.until(() => stage.api.texts().join() === "慢慢来");
  expect(stage.api.of("sendMessage")).toHaveLength(1);
});

test("an announcement that was deleted meanwhile is no loss", async () => {
  const slow = gate();
  await start(
    asking(async () => {
      await slow.opened;
      return { text: "慢慢来" };
    }),
  );
  stage.api.send({ text: "问" });
  await texts(1);
  stage.api.chats.shown.splice(0);
  slow.open();
  expect(await texts(1)).toEqual(["慢慢来"]);
});

test("an answer whose confirmation is lost is not lost", async () => {
  await start(echo);
  stage.api.fail("sendMessage", "lose the answer");
  stage.api.send({ text: "问" });
  expect((await texts(1))[0]).toBe("[问]");
});

test("a stop that cannot wait says so, in the announcement where there is one", async () => {
  const never = gate();
  await start(
    asking(async () => {
      await never.opened;
      return { text: "太晚了" };
    }),
    { patience: 0 },
  );
  stage.api.send({ text: "问" });
  await texts(1);
  await stage.bot?.stop();
  expect(stage.api.texts()).toEqual([SAY.restarting]);
  never.open();
  await never.opened;
  expect(stage.api.texts()).toEqual([SAY.restarting]);
});
