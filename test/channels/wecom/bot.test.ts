import { createCipheriv, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type RunningWecom, startWecom } from "../../../src/channels/wecom/index.js";
import type { UserError } from "../../../src/kernel/errors.js";
import { BOT, BOT_SECRET, FakeBotServer } from "./fake-bot-server.js";
import { FakeRuntime, message } from "./fake-runtime.js";

class Stage {
  readonly server = new FakeBotServer();
  readonly runtime = new FakeRuntime();
  readonly log: string[] = [];
  running: RunningWecom | undefined;

  async start(bot: Record<string, unknown> = {}, patience = 2_000): Promise<this> {
    const wsUrl = await this.server.start();
    this.running = await startWecom({
      runtime: this.runtime,
      log: (line) => this.log.push(line),
      patience,
      wait: async () => undefined,
      bot: { botId: BOT, secret: BOT_SECRET, wsUrl, reconnectInterval: 10, ...bot },
    });
    return this;
  }

  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise((settle) => setTimeout(settle, 5));
  }

  /** A person writes; resolves when the answer is out. */
  async says(content: string): Promise<void> {
    const before = this.runtime.deliveries.length;
    this.server.says(content);
    await this.until(() => this.runtime.deliveries.length > before);
    await this.runtime.idle();
  }
}

let stage: Stage;
const start = async (...how: Parameters<Stage["start"]>): Promise<Stage> => {
  stage = new Stage();
  return stage.start(...how);
};
const seen = () => stage.server.shown.map(({ chat, kind, content }) => [chat, kind, content]);

afterEach(async () => {
  await stage.running?.stop();
  await stage.server.stop();
  const said = stage.log.join("\n");
  for (const secret of [BOT_SECRET, "预算", "zhang"]) expect(said).not.toContain(secret);
});

test("a message is answered with one streamed message: working, then the answer", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("正在查");
    await outlet.send({
      kind: "message",
      blocks: [
        { kind: "lead", text: "714.40 万元 [1]" },
        { kind: "sources", lines: ["[1]《预算》"] },
      ],
      buttons: [],
    });
  };
  await stage.says("预算多少");
  expect(stage.runtime.deliveries).toEqual([
    {
      id: "bot:msg-1",
      channel: "wecom",
      chat: "bot:zhang",
      user: "zhang",
      group: false,
      handle: '{"bot":"zhang"}',
      content: { kind: "text", text: "预算多少" },
    },
  ]);
  expect(stage.server.shown).toEqual([
    {
      chat: "zhang",
      kind: "stream",
      content: "**714.40 万元 [1]**\n\n[1]《预算》",
      states: ["正在查", "**714.40 万元 [1]**\n\n[1]《预算》"],
      isFinished: true,
    },
  ]);
});

test("what goes beyond the one reply is pushed to the chat, in order", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.send(message("一"));
    await outlet.send(message("二"));
    await outlet.send({ kind: "picture", png: Buffer.alloc(1_200_000, 7), caption: "按原表重绘" });
    await outlet.send({ kind: "file", name: "表.xlsx", bytes: Buffer.alloc(9), caption: "" });
    await outlet.send({ kind: "picture", png: Buffer.alloc(11_000_000), caption: "" });
  };
  await stage.says("问");
  expect(stage.runtime.failures).toEqual([]);
  expect(seen()).toEqual([
    ["zhang", "stream", "一"],
    ["zhang", "markdown", "二"],
    ["zhang", "image", "picture.png"],
    ["zhang", "markdown", "按原表重绘"],
    ["zhang", "file", "表.xlsx"],
    ["zhang", "markdown", "图片超过企业微信的大小限制，未能发送。"],
  ]);
  expect(stage.server.media.get("media-1")?.bytes.equals(Buffer.alloc(1_200_000, 7))).toBe(true);
});

test("a picture that WeCom refuses is said in words", async () => {
  await start();
  stage.server.fail("aibot_upload_media_finish", 40006);
  stage.runtime.answer = (_, outlet) =>
    outlet.send({ kind: "picture", png: Buffer.alloc(9), caption: "图" });
  await stage.says("画图");
  expect(seen()).toEqual([
    ["zhang", "stream", "企业微信没有接受图片或文件，未能发送。请稍后再试。"],
    ["zhang", "markdown", "图"],
  ]);
});

test("a piece of a file that WeCom refuses is no reason to try for ever", async () => {
  await start();
  stage.server.fail("aibot_upload_media_chunk", 40006, 40006, 40006, 40006);
  stage.runtime.answer = (_, outlet) =>
    outlet.send({ kind: "file", name: "表.xlsx", bytes: Buffer.alloc(9), caption: "" });
  await stage.says("导出");
  expect(stage.runtime.failures).toEqual([]);
  expect(seen()).toEqual([
    ["zhang", "stream", "企业微信没有接受图片或文件，未能发送。请稍后再试。"],
  ]);
});

test("working is always followed by words: a picture's caption, or an apology", async () => {
  await start();
  const png = Buffer.alloc(9);
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("正在画");
    await outlet.send({ kind: "picture", png, caption: "" });
  };
  await stage.says("画图");
  stage.runtime.answer = async (_, outlet) => outlet.working?.("正在查");
  await stage.says("再问");
  await stage.until(() => stage.server.shown.every(({ isFinished }) => isFinished));
  expect(seen()).toEqual([
    ["zhang", "stream", "见下一条消息。"],
    ["zhang", "image", "picture.png"],
    ["zhang", "stream", "抱歉，这个问题没能回答出来，请稍后再试或换个问法。"],
  ]);
});

test("a choice is a card; a tap, by whomever, carries its token and is answered by a push", async () => {
  await start();
  stage.runtime.answer = (_, outlet) => outlet.send(message("哪一年？", "2022", "2023"));
  stage.server.message({
    msgtype: "text",
    text: { content: "@预算助手 预算 多少" },
    chattype: "group",
    chatid: "group-1",
  });
  await stage.until(() => stage.server.shown.length === 2);
  expect(stage.server.shown[1]).toMatchObject({ chat: "group-1", kind: "template_card" });
  stage.runtime.answer = (_, outlet) => outlet.send(message("答"));
  const tap = { eventtype: "template_card_event" };
  const group = { chattype: "group", chatid: "group-1", from: { userid: "li" } };
  stage.server.event({ ...tap, template_card_event: { event_key: "2022", task_id: "t" } }, group);
  stage.server.event({ ...tap, event_key: "2023", task_id: "t" }, group);
  await stage.until(() => stage.server.shown.length === 4);
  expect(
    stage.runtime.deliveries.map(({ chat, user, group, content }) => [chat, user, group, content]),
  ).toEqual([
    ["group-1", "zhang", true, { kind: "text", text: "预算 多少" }],
    ["group-1", "li", true, { kind: "tap", token: "2022" }],
    ["group-1", "li", true, { kind: "tap", token: "2023" }],
  ]);
  expect(seen().slice(2)).toEqual([
    ["group-1", "markdown", "答"],
    ["group-1", "markdown", "答"],
  ]);
  expect(stage.server.commands.filter((name) => name === "aibot_respond_msg")).toHaveLength(1);
});

test("a card that WeCom refuses is said in words", async () => {
  await start();
  stage.server.fail("aibot_send_msg", 40058);
  stage.runtime.answer = (_, outlet) => outlet.send(message("哪一年？", "2022", "2023"));
  await stage.says("预算");
  expect(seen().at(-1)).toEqual(["zhang", "markdown", "请选择  \n\\- 2022  \n\\- 2023"]);
});

test("entering a chat is greeted; what is more is pushed", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("不说");
    await outlet.send(message("您好"));
    await outlet.send(message("可以问："));
  };
  stage.server.event({ eventtype: "enter_chat" });
  await stage.until(() => stage.server.shown.length === 2);
  expect(stage.runtime.deliveries[0]?.content).toEqual({ kind: "text", text: "/start" });
  expect(seen()).toEqual([
    ["zhang", "welcome", "您好"],
    ["zhang", "markdown", "可以问："],
  ]);
});

test("a greeting that comes too late is pushed", async () => {
  await start();
  stage.server.fail("aibot_respond_welcome_msg", 846605);
  stage.server.event({ eventtype: "enter_chat" });
  await stage.until(() => stage.server.shown.length === 1);
  expect(seen()).toEqual([["zhang", "markdown", "答：/start"]]);
});

test("what else people send: quotes, mixed, spoken, pictures, feedback, nonsense", async () => {
  await start();
  const quote = { msgtype: "text", text: { content: "上一条" } };
  stage.server.message({ msgtype: "text", text: { content: "这是哪来的" }, quote });
  const items = [
    { msgtype: "image", image: { url: "http://127.0.0.1:9/x" } },
    { msgtype: "text", text: { content: "图里是多少" } },
  ];
  stage.server.message({ msgtype: "mixed", mixed: { msg_item: items } });
  stage.server.message({ msgtype: "voice", voice: { content: "预算多少" } });
  stage.server.message({ msgtype: "image", image: { url: "http://127.0.0.1:9/x" } });
  stage.server.message({ msgtype: "file", file: { url: "file:///etc/passwd" } });
  stage.server.message({ msgtype: "text", text: { content: 5 } });
  stage.server.event({ eventtype: "feedback_event", feedback_event: { id: "f", type: 1 } });
  await stage.says("末");
  expect(stage.runtime.deliveries.map(({ content }) => content)).toEqual([
    { kind: "text", text: "这是哪来的", quoted: "上一条" },
    { kind: "text", text: "图里是多少" },
    { kind: "text", text: "预算多少" },
    { kind: "other" },
    { kind: "text", text: "末" },
  ]);
  expect(stage.log.filter((line) => line.includes("another form"))).toHaveLength(2);
});

test("a file is fetched and deciphered on demand", async () => {
  await start();
  const key = randomBytes(32);
  const plain = Buffer.from("a budget in a file");
  const missing = 32 - (plain.length % 32);
  const cipher = createCipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(missing, missing)]);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  const store = createServer((_, response) => {
    response.writeHead(200, {
      "content-disposition": "attachment; filename*=UTF-8''%E8%A1%A8.pdf",
    });
    response.end(sealed);
  });
  await new Promise<void>((settle) => store.listen(0, "127.0.0.1", settle));
  const url = `http://127.0.0.1:${(store.address() as AddressInfo).port}/f`;
  stage.server.message({ msgtype: "file", file: { url, aeskey: key.toString("base64") } });
  await stage.until(() => stage.runtime.deliveries.length === 1);
  const content = stage.runtime.deliveries[0]?.content;
  expect(content).toMatchObject({ kind: "file", name: "表.pdf" });
  if (content?.kind === "file") expect(Buffer.from(await content.fetch())).toEqual(plain);
  await new Promise((settle) => {
    store.closeAllConnections();
    store.close(settle);
  });
});

test("a stream that is over is followed by a message of its own", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("正在查");
    stage.server.fail("aibot_respond_msg", 846608);
    await outlet.send(message("答"));
  };
  await stage.says("问");
  expect(seen()).toEqual([
    ["zhang", "stream", "正在查"],
    ["zhang", "markdown", "答"],
  ]);
});

test("the socket drops while an answer is on its way: it arrives once, after the reconnection", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("正在查");
    stage.server.fail("aibot_respond_msg", "cut");
    await outlet.send(message("答"));
    await outlet.send(message("二"));
  };
  await stage.says("问");
  expect(stage.runtime.failures).toEqual([]);
  expect(stage.server.subscriptions).toBe(2);
  expect(seen()).toEqual([
    ["zhang", "stream", "答"],
    ["zhang", "markdown", "二"],
  ]);
  expect(stage.log.join()).toContain("connection lost");
});

test("the server gone for a while: what is asked afterwards is answered", async () => {
  await start();
  await stage.says("一");
  await stage.server.stop();
  await stage.until(() => stage.log.some((line) => line.includes("connecting again (2)")));
  await stage.server.start();
  await stage.until(() => stage.server.isConnected);
  await stage.says("二");
  expect(seen().map(([, , content]) => content)).toEqual(["答：一", "答：二"]);
});

test("too many messages: it waits and tries again, with bounds", async () => {
  await start();
  stage.server.fail("aibot_respond_msg", 45009, 45009);
  await stage.says("一");
  expect(seen()).toEqual([["zhang", "stream", "答：一"]]);
  expect(stage.log.filter((line) => line.includes("45009"))).toHaveLength(2);
});

test("a stop lets an answer out", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("正在查");
    await new Promise((settle) => setTimeout(settle, 50));
    await outlet.send(message("答"));
  };
  stage.server.says("问");
  await stage.until(() => stage.server.shown.length === 1);
  const stopped = stage.running?.stop();
  stage.server.says("来晚了");
  await stopped;
  expect(seen()).toEqual([
    ["zhang", "stream", "答"],
    ["zhang", "stream", "服务正在重新启动，这个问题还没有答完，请稍后再问一次。"],
  ]);
  await stage.until(() => !stage.server.isConnected);
});

test("a second process takes over, and the first stays off", async () => {
  await start();
  const other = await startWecom({
    runtime: new FakeRuntime(),
    log: () => undefined,
    bot: { botId: BOT, secret: BOT_SECRET, wsUrl: stage.server.url },
  });
  await stage.until(() => stage.log.some((line) => line.includes("another process")));
  expect(stage.server.subscriptions).toBe(2);
  await other.stop();
});

test("no server at all ends the start after a few attempts", async () => {
  const wsUrl = "ws://127.0.0.1:9";
  const error = await start({ wsUrl }).catch((given: unknown) => given as UserError);
  expect("say" in error ? error.say("en") : "").toContain("ECONNREFUSED");
});

test("a wrong secret ends the start with what to do", async () => {
  const error = await start({ secret: "wrong-secret" }).catch(
    (given: unknown) => given as UserError,
  );
  const said = "say" in error ? error.say("en") : "";
  expect(said).toContain("WECOM_BOT_SECRET");
  expect(said).toContain("853000");
  expect(said + stage.log.join()).not.toContain("wrong-secret");
});
