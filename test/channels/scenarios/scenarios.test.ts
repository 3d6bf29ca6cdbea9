import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startTelegram } from "../../../src/channels/telegram/index.js";
import { BotApiServer, TOKEN } from "../../support/bot-api.js";
import { corpus, runtimeOn } from "../../support/runtime.js";
import { counted, play, type Script } from "../../support/scenes.js";
import { CITIZEN } from "./citizen.js";
import { GROUP } from "./group.js";
import { JOURNALIST } from "./journalist.js";

/** Prints the transcripts of the scenes. */
const SHOWN = process.env["SCENES"] !== undefined;
const PEOPLE = { 市民: 11, 甲: 21, 乙: 22, 丙: 23, 记者: 31, 同事: 32, 管理员: 99 };

const folder = mkdtempSync(join(tmpdir(), "scenes-"));
let api: BotApiServer;
let product: ReturnType<typeof runtimeOn>;
let logged: string[];

beforeAll(async () => {
  product = runtimeOn(folder);
  await product.assistant.ingest(corpus("000", "001", "002", "003", "004"), {});
  product.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  api = await BotApiServer.start();
  logged = [];
  product = runtimeOn(folder, { settings: { admins: ["telegram:99"], largestFile: 20_000_000 } });
});
afterEach(async () => {
  product.close();
  await api.close();
});

async function played(script: Script, wait?: (milliseconds: number) => Promise<void>) {
  const { runtime, answered } = counted(product.runtime);
  const log = (line: string): void => void logged.push(line);
  const bot = await startTelegram({ token: TOKEN, apiRoot: api.root, runtime, log, wait });
  try {
    const transcript = await play(script, PEOPLE, api, answered);
    if (SHOWN) console.log(transcript);
    expect(logged).toEqual([]);
  } finally {
    await bot.stop();
  }
}

test("a citizen's first five minutes", () => played(CITIZEN), 60_000);
test("a group with three people talking over each other", () => played(GROUP), 60_000);
test("a journalist's check", () => played(JOURNALIST), 60_000);

test("an administrator's upload", async () => {
  const [path = ""] = corpus("004");
  const bytes = new Uint8Array(readFileSync(path));
  const file = { name: "封丘.html", bytes };
  await product.assistant.remove("004-fengqiu-zhengwu-2023.html");
  const question = "封丘县政务服务和大数据管理局2023年支出总计";
  await played([
    { by: "市民", sends: file, gets: ["只有管理员可以这样做"] },
    { by: "市民", says: question, never: [/540\.82/] },
    {
      by: "管理员",
      sends: file,
      gets: [/^已收录：封丘\.html/, /勾稽：/, /自测：\d+ 题答对 \d+ 题/],
    },
    { by: "市民", says: question, gets: [/^540\.82 万元/] },
    { by: "管理员", says: "/documents", gets: ["封丘县政务服务和大数据管理局  年度 2023"] },
    { by: "市民", says: "/remove 封丘.html", gets: ["只有管理员可以这样做"] },
    { by: "管理员", says: "/remove 封丘.html", gets: [/已移除：.*封丘/] },
    { by: "市民", says: "/receipt", gets: [/^540\.82 万元/, /此后文件撤走了：\[1\]/] },
    {
      by: "管理员",
      sends: { name: "坏.pdf", bytes: new Uint8Array([1, 2, 3]) },
      gets: [/没能收录：坏\.pdf/],
    },
  ]);
  expect(api.of("getFile")).toHaveLength(2);
  await product.assistant.ingest([path], {});
}, 60_000);

test("the network is gone for a minute: nothing is lost, nothing comes twice", async () => {
  const { runtime } = product;
  let clock = 0;
  const wait = async (milliseconds: number): Promise<void> => {
    clock += milliseconds;
    if (clock >= 60_000) api.down = false;
    await new Promise((resolve) => setImmediate(resolve));
  };
  const log = (line: string): void => void logged.push(line);
  const bot = await startTelegram({ token: TOKEN, apiRoot: api.root, runtime, log, wait });
  await api.until(() => api.of("getUpdates").length > 0);
  // The question arrives, and before its answer is out the line is cut.
  api.fail("sendMessage", "hang up");
  api.send({ text: "洛龙区政务服务中心2023年支出总计" });
  await api.until(() => logged.length > 0);
  api.down = true;
  api.send({ text: "那2022年呢" });
  await api.until(() => api.texts().length === 2);
  await bot.stop();
  if (SHOWN) console.log([...logged, ...api.texts().map((text) => `机器人：${text}`)].join("\n"));
  expect(clock).toBeGreaterThanOrEqual(60_000);
  expect(api.texts().map((text) => text.slice(0, 6))).toEqual(["714.40", "866.01"]);
}, 60_000);
