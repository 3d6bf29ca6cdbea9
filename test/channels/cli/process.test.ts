import { once } from "node:events";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { start } from "./run-fake.js";

const data = temporaryFolder("process");

test("a reader that goes away ends the program quietly", async () => {
  const child = start("fake-main.ts", ["figures", "--jsonl"]);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code] = await once(child, "close");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("serve hears, and stops cleanly when told to", async () => {
  const child = start("fake-main.ts", ["serve", "--locale", "en", "--data", data], {
    FAKE_KEY: "1",
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
    if (chunk.toString().includes("online")) child.kill("SIGTERM");
  });
  const [code, signal] = await once(child, "close");
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(stderr).toMatch(
    /^heard: c1#1: hello\nfake: @fakebot is online\. Ctrl-C stops it\.\nstopping…\nstopped\n$/,
  );
});

test("serve without a channel exits 2 and names the keys", async () => {
  const child = start("../../../src/main.ts", ["serve"], { TELEGRAM_BOT_TOKEN: "" });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  expect(stderr).toContain("TELEGRAM_BOT_TOKEN");
});
