import { read } from "@e965/xlsx";
import { afterEach, expect, test } from "vitest";
import { utf8Bytes } from "../../../src/channels/render/split.js";
import { WecomMisconfigured, WecomUserGone } from "../../../src/channels/wecom/errors.js";
import { AppStage, NOW, sign, xmlOf } from "./app-stage.js";
import { SECRET } from "./fake-api.js";
import { message } from "./fake-runtime.js";

let stage: AppStage;
const start = async (...how: Parameters<AppStage["start"]>): Promise<AppStage> => {
  stage = new AppStage();
  return stage.start(...how);
};

afterEach(async () => {
  await stage.stop();
  const said = stage.log.join("\n");
  for (const secret of [SECRET, "callback-token-value", "token-1", "预算", "zhang"]) {
    expect(said).not.toContain(secret);
  }
});

test("the address is verified: the echo comes back decrypted", async () => {
  await start();
  const { query, encrypted } = sign("1616140317555161061");
  const echostr = encodeURIComponent(encrypted);
  const answer = await fetch(`${stage.url}/wecom?${query}&echostr=${echostr}`);
  expect([answer.status, await answer.text()]).toEqual([200, "1616140317555161061"]);
});

test("a text is answered: an empty 200 at once, the answer through message/send", async () => {
  await start();
  let answerIt = (): void => undefined;
  stage.runtime.answer = async (_, outlet) => {
    await new Promise<void>((settle) => {
      answerIt = settle;
    });
    await outlet.send(message("收入合计 714.40 万元 [1]"));
  };
  const answer = await stage.callback({ MsgType: "text", Content: " 预算多少 ", MsgId: "77" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  await stage.until(() => stage.runtime.deliveries.length === 1);
  expect(stage.api.sent).toEqual([]);
  expect(stage.runtime.deliveries).toEqual([
    {
      id: "app:77",
      channel: "wecom",
      chat: "app:zhang",
      user: "zhang",
      group: false,
      handle: '{"app":"zhang"}',
      content: { kind: "text", text: "预算多少" },
    },
  ]);
  answerIt();
  await stage.runtime.idle();
  expect(stage.api.texts).toEqual(["收入合计 714.40 万元 [1]"]);
  expect(stage.api.sent[0]?.touser).toBe("zhang");
});

test("the same message delivered again with another signature has the same id", async () => {
  await start();
  for (let times = 0; times < 3; times++) {
    const answer = await stage.callback({ MsgType: "text", Content: "预算", MsgId: "5" });
    expect(answer.status).toBe(200);
  }
  await stage.until(() => stage.api.sent.length > 0);
  await stage.runtime.idle();
  expect(stage.api.texts).toEqual(["答：预算"]);
});

test("messages of one person are handed over in order, however slow a file's headers are", async () => {
  await start();
  stage.api.media.set("m", { type: "file", name: "预算.xlsx", bytes: Buffer.from("content") });
  stage.api.fail("media/get", "502", "502");
  await stage.callback({ MsgType: "file", MediaId: "m" });
  await stage.callback({ MsgType: "text", Content: "一" });
  await stage.callback({ MsgType: "text", Content: "二" });
  await stage.until(() => stage.runtime.deliveries.length === 3);
  expect(stage.runtime.deliveries.map(({ content }) => content.kind)).toEqual([
    "file",
    "text",
    "text",
  ]);
});

test("what is not text: files are fetched on demand, pictures and voices are other", async () => {
  await start();
  const bytes = Buffer.from("a budget");
  stage.api.media.set("m", { type: "file", name: "二〇二三年预算.pdf", bytes });
  await stage.callback({ MsgType: "file", MediaId: "m" });
  await stage.callback({ MsgType: "image", MediaId: "x", PicUrl: "http://x.example" });
  await stage.callback({ MsgType: "voice", MediaId: "x", Format: "amr" });
  await stage.until(() => stage.runtime.deliveries.length === 3);
  const [file, ...others] = stage.runtime.deliveries.map(({ content }) => content);
  expect(file).toMatchObject({ kind: "file", name: "二〇二三年预算.pdf", size: 8 });
  expect(others).toEqual([{ kind: "other" }, { kind: "other" }]);
  if (file?.kind === "file") expect(Buffer.from(await file.fetch())).toEqual(bytes);
});

test("a file larger than allowed is not read to its end", async () => {
  await start({ maxFileBytes: 1000 });
  const bytes = Buffer.alloc(5000);
  stage.api.media.set("m", { type: "file", name: "x.pdf", bytes });
  await stage.callback({ MsgType: "file", MediaId: "m" });
  await stage.until(() => stage.runtime.deliveries.length === 1);
  const content = stage.runtime.deliveries[0]?.content;
  if (content?.kind !== "file") throw new Error("no file");
  await expect(content.fetch()).rejects.toThrow("larger than 1000 bytes");
});

test("entering greets once a day, a menu's command is a command, other events are nothing", async () => {
  await start();
  const day = { CreateTime: String(NOW + 24 * 3600) };
  await stage.callback({ MsgType: "event", Event: "subscribe" });
  await stage.callback({ MsgType: "event", Event: "enter_agent", CreateTime: String(NOW + 60) });
  await stage.callback({ MsgType: "event", Event: "enter_agent", ...day });
  await stage.callback({ MsgType: "event", Event: "click", EventKey: "/help" });
  await stage.callback({ MsgType: "event", Event: "click", EventKey: "other" });
  await stage.callback({ MsgType: "event", Event: "LOCATION" });
  await stage.says("末");
  await stage.until(() => stage.runtime.deliveries.length === 4);
  const texts = stage.runtime.deliveries.map(({ content }) =>
    "text" in content ? content.text : "",
  );
  expect(texts).toEqual(["/start", "/start", "/help", "末"]);
});

test("a choice: the card has short labels, the message the full ones, a tap its token", async () => {
  await start();
  const long = "青禾县清源湖管理局2023年“三公”经费是多少？";
  stage.runtime.answer = (_, outlet) =>
    outlet.send({
      kind: "message",
      blocks: [{ kind: "text", text: "你问的是哪一个？" }],
      buttons: [[{ text: long, token: "tok-1" }], [{ text: "查看原表", token: "tok-2" }]],
    });
  await stage.says("预算");
  const [text, card] = stage.api.sent;
  expect(text?.text?.content).toBe(`你问的是哪一个？\n\n1. ${long}`);
  expect(card?.template_card?.button_list).toEqual([
    { text: "1. 青禾县清源湖…", style: 1, key: "tok-1" },
    { text: "查看原表", style: 1, key: "tok-2" },
  ]);
  const TaskId = card?.template_card?.task_id ?? "";
  const tap = { MsgType: "event", Event: "template_card_event", EventKey: "tok-1", TaskId };
  await stage.callback(tap);
  await stage.callback({ ...tap, FromUserName: "li" });
  await stage.callback(tap);
  await stage.until(() => stage.runtime.deliveries.length === 3);
  // Who tapped is told as it is; whose button it was is the runtime's to know.
  expect(stage.runtime.deliveries.slice(1).map(({ user, content }) => [user, content])).toEqual([
    ["zhang", { kind: "tap", token: "tok-1" }],
    ["li", { kind: "tap", token: "tok-1" }],
  ]);
});

test("more buttons than a card holds are two cards; a card refused is said in words", async () => {
  await start();
  const labels = Array.from({ length: 8 }, (_, at) => `${2015 + at}`);
  stage.runtime.answer = (_, outlet) => outlet.send(message("哪一年？", ...labels));
  await stage.says("预算");
  const buttons = stage.api.sent.map(({ template_card }) => template_card?.button_list.length);
  expect(buttons).toEqual([undefined, 6, 2]);
  stage.runtime.answer = async (_, outlet) => {
    stage.api.fail("message/send", { errcode: 0 }, { errcode: 40058 });
    await outlet.send(message("哪一年？", "2022", "2023"));
  };
  await stage.says("再问");
  await stage.until(() => stage.api.texts.length === 2);
  expect(stage.api.texts.at(-1)).toBe("请选择\n- 2022\n- 2023");
});

test("a long answer comes in order and whole, each message within 2048 bytes", async () => {
  await start();
  const words = Array.from({ length: 900 }, (_, at) => `第${at}项支出。`).join("");
  stage.runtime.answer = (_, outlet) => outlet.send(message(words));
  await stage.says("预算");
  expect(stage.api.texts.length).toBeGreaterThan(5);
  expect(stage.api.texts.join("")).toBe(words);
  expect(Math.max(...stage.api.texts.map(utf8Bytes))).toBeLessThanOrEqual(2048);
});

test("pictures and files are uploaded and sent, with their captions", async () => {
  await start();
  const png = Buffer.alloc(100, 1);
  stage.runtime.answer = async (_, outlet) => {
    await outlet.working?.("正在画图");
    await outlet.send({ kind: "picture", png, caption: "按原表重绘" });
    await outlet.send({ kind: "file", name: "预算 “表”.xlsx", bytes: png, caption: "" });
    await outlet.send({ kind: "picture", png: Buffer.alloc(11_000_000), caption: "大图" });
    stage.api.fail("media/upload", { errcode: 40006 });
    await outlet.send({ kind: "file", name: "b.xlsx", bytes: png, caption: "budget" });
  };
  await stage.says("画图");
  expect(stage.runtime.failures).toEqual([]);
  expect([...stage.api.media.values()].map(({ type, name }) => [type, name])).toEqual([
    ["image", "picture.png"],
    ["file", "预算 “表”.xlsx"],
  ]);
  expect(stage.api.sent.map((sent) => sent.text?.content ?? sent.msgtype)).toEqual([
    "正在画图",
    "image",
    "按原表重绘",
    "file",
    "图片超过企业微信的大小限制，未能发送。",
    "大图",
    "WeCom did not take the picture or file; it was not sent. Please try again later.",
    "budget",
  ]);
});

test("a table too wide for a phone comes as a picture and a file, pairs as text", async () => {
  await start();
  const head = ["部门", "年度", "预算数", "比上年增减"];
  const rows = Array.from({ length: 60 }, (_, at) => [
    `青禾县第${at}管理局`,
    "2023",
    `${at}.00`,
    "0.50",
  ]);
  stage.runtime.answer = (_, outlet) =>
    outlet.send({
      kind: "message",
      blocks: [
        { kind: "lead", text: "已收录的文件" },
        { kind: "table", rows: [head, ...rows] },
        {
          kind: "table",
          rows: [
            ["编号", "K7Q2M9XA"],
            ["问题", "预算多少"],
          ],
        },
      ],
      buttons: [],
    });
  await stage.says("预算");
  expect(stage.runtime.failures).toEqual([]);
  expect(stage.api.sent.map((sent) => sent.msgtype)).toEqual(["text", "image", "file"]);
  expect(stage.api.texts[0]).toContain("K7Q2M9XA");
  expect(stage.api.texts[0]).not.toContain("管理局");
  const [picture, file] = [...stage.api.media.values()];
  expect(picture?.bytes.toString("latin1", 1, 4)).toBe("PNG");
  const sheet = read(file?.bytes ?? Buffer.alloc(0)).Sheets["Sheet1"];
  expect([sheet?.["!ref"], sheet?.["C61"]?.v]).toEqual(["A1:D61", 59]);
});

test("a token that runs out in the middle is fetched again, and nothing is lost", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await outlet.send(message("一"));
    stage.api.expire();
    await outlet.send(message("二"));
    stage.api.fail("message/send", { errcode: 40014 });
    await outlet.send(message("三"));
  };
  await stage.says("预算");
  expect(stage.api.texts).toEqual(["一", "二", "三"]);
  expect(stage.api.count("gettoken")).toBe(3);
});

test("a token near the end of its life is fetched before it is refused", async () => {
  await start();
  await stage.says("一");
  stage.now += 7100 * 1000;
  stage.runtime.answer = (_, outlet) => outlet.send(message("答"));
  await stage.callback({ MsgType: "text", Content: "二" }, { timestamp: NOW + 7100 });
  await stage.until(() => stage.api.sent.length === 2);
  expect(stage.api.count("gettoken")).toBe(2);
  expect(stage.api.count("message/send")).toBe(2);
});

test("many who need a fresh token at once cause one gettoken", async () => {
  await start();
  stage.api.expire();
  for (let at = 0; at < 12; at++) {
    await stage.callback({ MsgType: "text", Content: "问", FromUserName: at % 2 ? "li" : "zhang" });
  }
  stage.runtime.answer = async (_, outlet) => {
    await Promise.all(Array.from({ length: 4 }, () => outlet.send(message("答"))));
  };
  await stage.until(() => stage.runtime.deliveries.length === 12);
  await stage.runtime.idle();
  expect(stage.runtime.failures).toEqual([]);
  expect(stage.api.count("gettoken")).toBe(2);
});

test("a token that is never good ends in a refusal, not in a loop", async () => {
  await start();
  stage.api.fail("message/send", ...Array.from({ length: 9 }, () => ({ errcode: 42001 })));
  await stage.says("预算");
  expect(stage.api.count("message/send")).toBe(2);
  expect(String(stage.runtime.failures[0])).toContain("42001");
});

test("too many calls: it waits, longer each time, with bounds", async () => {
  await start();
  stage.api.fail("message/send", { errcode: 45009 }, { errcode: 45009 }, { errcode: -1 });
  await stage.says("预算");
  expect(stage.api.texts).toEqual(["答：预算"]);
  expect(stage.pauses).toEqual([5_000, 10_000, 20_000]);
  stage.api.fail("message/send", ...Array.from({ length: 20 }, () => ({ errcode: 45009 })));
  await stage.says("再问");
  await stage.until(() => stage.runtime.failures.length === 1);
  expect(stage.api.count("message/send")).toBe(4 + 8);
  expect(Math.max(...stage.pauses)).toBe(30_000);
});

test("the network gone for a minute: the answer comes when it is back", async () => {
  await start();
  stage.api.fail("message/send", "drop", "drop", "502", "drop", "drop", "502", "drop");
  await stage.says("预算");
  expect(stage.api.texts).toEqual(["答：预算"]);
  expect(stage.pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(60_000);
});

test("a mistake in the settings is said once, clearly, and with the address", async () => {
  await start();
  const refusal = {
    errcode: 60020,
    errmsg: "not allow to access from your ip, from ip: 10.1.2.3, more",
  };
  stage.api.fail("message/send", refusal, refusal);
  await stage.says("一");
  await stage.says("二");
  await stage.until(() => stage.runtime.failures.length === 2);
  expect(stage.runtime.failures[0]).toBeInstanceOf(WecomMisconfigured);
  const said = stage.log.filter((line) => line.includes("60020"));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("10.1.2.3");
});

test("somebody who cannot be reached is a failure of its own kind", async () => {
  await start();
  await stage.callback({ MsgType: "text", Content: "问", FromUserName: "gone" });
  await stage.until(() => stage.runtime.failures.length === 1);
  expect(stage.runtime.failures[0]).toBeInstanceOf(WecomUserGone);
  expect(stage.api.count("message/send")).toBe(1);
});

test("a callback of another application is ignored", async () => {
  await start();
  const answer = await stage.callback({ MsgType: "text", Content: "问", AgentID: "9" });
  expect(answer.status).toBe(200);
  await stage.says("末");
  expect(stage.runtime.deliveries).toHaveLength(1);
  expect(stage.log.join()).toContain("another application");
});

test("a stop lets an answer out", async () => {
  await start();
  stage.runtime.answer = async (_, outlet) => {
    await new Promise((settle) => setTimeout(settle, 50));
    await outlet.send(message("答"));
  };
  await stage.callback({ MsgType: "text", Content: "预算" });
  await stage.running?.stop();
  expect(stage.api.texts).toEqual(["答"]);
});

test("signed but unreadable content is only logged", async () => {
  await start();
  const { query, encrypted } = sign("not xml at all");
  const answer = await stage.post(query, `<xml><Encrypt>${encrypted}</Encrypt></xml>`);
  expect(answer.status).toBe(200);
  expect(stage.log.join()).toContain("NotACallback");
  expect(xmlOf({ MsgType: "text" })).toContain("MsgId");
});
