// What somebody who knows the address, or has read a callback on its way, can do: nothing.
import { request } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AppStage, envelope, NOW, sign, xmlOf } from "./app-stage.js";

let stage: AppStage;
beforeEach(async () => {
  stage = await new AppStage().start();
});
afterEach(() => stage.stop());

const text = xmlOf({ MsgType: "text", Content: "预算" });

/** Refused with nothing said, logged with a reason, and the runtime never saw it. */
async function isRefused(answer: Response, reason: string, status = 403): Promise<void> {
  expect([answer.status, await answer.text()]).toEqual([status, ""]);
  expect(stage.log.at(-1)).toBe(`wecom app: refused a callback: ${reason}`);
  expect(stage.runtime.deliveries).toEqual([]);
}

test("a forged signature", async () => {
  const { query, encrypted } = sign(text, { token: "guessed" });
  await isRefused(await stage.post(query, envelope(encrypted)), "signature");
  const good = sign(text);
  const other = sign(xmlOf({ MsgType: "text", Content: "另一问" }));
  await isRefused(await stage.post(good.query, envelope(other.encrypted)), "signature");
});

test("no signature at all", async () => {
  await isRefused(await stage.post("", envelope("AAAA")), "parameters");
  const { query, encrypted } = sign(text);
  const without = query.replace(/timestamp=\d+/, "timestamp=soon");
  await isRefused(await stage.post(without, envelope(encrypted)), "parameters");
});

test("a callback played again", async () => {
  const { query, encrypted } = sign(text);
  expect((await stage.post(query, envelope(encrypted))).status).toBe(200);
  await stage.until(() => stage.runtime.deliveries.length === 1);
  const again = await stage.post(query, envelope(encrypted));
  expect(again.status).toBe(403);
  expect(stage.log.at(-1)).toContain("replay");
  stage.now += 9 * 60_000;
  expect((await stage.post(query, envelope(encrypted))).status).toBe(403);
  expect(stage.log.at(-1)).toContain("timestamp");
  expect(stage.runtime.deliveries).toHaveLength(1);
});

test("a callback from the future is remembered until its time is over", async () => {
  const { query, encrypted } = sign(text, { timestamp: NOW + 290 });
  expect((await stage.post(query, envelope(encrypted))).status).toBe(200);
  stage.now += 550 * 1000;
  // Others come in between, so that old ones are forgotten.
  await stage.callback({ MsgType: "text", Content: "问" }, { timestamp: NOW + 550 });
  expect((await stage.post(query, envelope(encrypted))).status).toBe(403);
  expect(stage.log.at(-1)).toContain("replay");
});

test("a callback for another corporation", async () => {
  const { query, encrypted } = sign(text, { receiver: "wwother" });
  await isRefused(await stage.post(query, envelope(encrypted)), "receiver");
});

test("a callback of another hour", async () => {
  for (const timestamp of [NOW - 3600, NOW + 3600, NOW - 301, 0]) {
    const { query, encrypted } = sign(text, { timestamp });
    await isRefused(await stage.post(query, envelope(encrypted)), "timestamp");
  }
});

test("a cipher text that is none, though signed", async () => {
  const { query } = sign(text, { encrypted: "AAAA", nonce: "n" });
  await isRefused(await stage.post(query, envelope("AAAA")), "cipher");
});

test("a verification with a forged echo", async () => {
  const { query, encrypted } = sign("1616140317555161061", { token: "guessed" });
  const echostr = encodeURIComponent(encrypted);
  await isRefused(await fetch(`${stage.url}/wecom?${query}&echostr=${echostr}`), "signature");
  await isRefused(await fetch(`${stage.url}/wecom`), "parameters");
});

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "预算预算">${Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY a${at} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`,
).join("")}]><xml><Encrypt>&a19;</Encrypt></xml>`;

test("XML bombs, outside", async () => {
  for (const bomb of [
    LAUGHS,
    '<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml><Encrypt>x</Encrypt></xml>',
    `<xml>${"<a>".repeat(5000)}`,
    `<xml>${"<a>".repeat(200)}${"</a>".repeat(200)}<Encrypt>x</Encrypt></xml>`,
    "",
    "{}",
    "<xml><Encrypt><b>1</b></Encrypt></xml>",
    "<xml><__proto__><x>1</x></__proto__></xml>",
  ]) {
    await isRefused(await stage.post(sign(text).query, bomb), "NotACallback");
  }
});

test("XML bombs, inside", async () => {
  const inside = LAUGHS.replace("<Encrypt>&a19;</Encrypt>", "<MsgType>text</MsgType>");
  for (const bomb of [inside, `<xml>${"<a>".repeat(5000)}`, "<xml><MsgType>text</MsgType></xml>"]) {
    const { query, encrypted } = sign(bomb);
    expect((await stage.post(query, envelope(encrypted))).status).toBe(200);
    expect(stage.log.at(-1)).toContain("ignored a callback");
  }
  expect(stage.runtime.deliveries).toEqual([]);
});

test("a sender who would be everybody", async () => {
  for (const FromUserName of ["@all", "@ALL", "zhang|li", ""]) {
    await stage.callback({ MsgType: "text", Content: "预算", FromUserName });
    expect(stage.log.at(-1)).toContain("ignored a callback");
  }
  expect(stage.runtime.deliveries).toEqual([]);
});

test("an entity in a text stays as it was written", async () => {
  await stage.callback({ MsgType: "text", Content: "&lt;a&gt; &#x41; &unknown; ]] > 预算" });
  await stage.until(() => stage.runtime.deliveries.length === 1);
  expect(stage.runtime.deliveries[0]?.content).toEqual({
    kind: "text",
    text: "&lt;a&gt; &#x41; &unknown; ]] > 预算",
  });
});

test("zero-width and right-to-left marks go to the runtime as they are", async () => {
  const tricky = "预\u200b算\u202e多少\u2066";
  await stage.callback({ MsgType: "text", Content: tricky });
  await stage.until(() => stage.runtime.deliveries.length === 1);
  expect(stage.runtime.deliveries[0]?.content).toEqual({ kind: "text", text: tricky });
});

test("a megabyte, with its length said or not", async () => {
  const { query } = sign(text);
  await isRefused(await stage.post(query, "x".repeat(1_000_000)), "BodyTooLarge", 413);
  const status = await new Promise((settle, fail) => {
    const sending = request(`${stage.url}/wecom?${query}`, { method: "POST" }, (response) => {
      response.resume();
      settle(response.statusCode);
    });
    sending.on("error", fail);
    for (let at = 0; at < 100; at++) sending.write("x".repeat(10_000));
    sending.end();
  });
  expect(status).toBe(413);
  expect(stage.runtime.deliveries).toEqual([]);
});

test("other paths and methods", async () => {
  const status = async (path: string, method = "GET"): Promise<number> =>
    (await fetch(stage.url + path, { method })).status;
  expect(await status("/healthz")).toBe(200);
  expect(await status("/")).toBe(404);
  expect(await status("/wecom/../wecom2")).toBe(404);
  expect(await status("//")).toBe(400);
  expect(await status("/wecom", "PUT")).toBe(405);
});

test("a server that is stopping asks to be asked later", async () => {
  let go = (): void => undefined;
  stage.runtime.answer = () =>
    new Promise<void>((settle) => {
      go = settle;
    });
  await stage.callback({ MsgType: "text", Content: "预算" });
  await stage.until(() => stage.runtime.deliveries.length === 1);
  const stopped = stage.running?.stop();
  expect((await stage.callback({ MsgType: "text", Content: "再问" })).status).toBe(503);
  expect((await fetch(`${stage.url}/healthz`)).status).toBe(503);
  go();
  await stopped;
  await expect(fetch(`${stage.url}/healthz`)).rejects.toThrow();
});
