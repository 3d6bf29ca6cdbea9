import { afterEach, expect, test } from "vitest";
import { proveApp, startWecom, type WecomAppOptions } from "../../../src/channels/wecom/index.js";
import type { UserError } from "../../../src/kernel/errors.js";
import { AppStage } from "./app-stage.js";
import { FakeRuntime } from "./fake-runtime.js";

let stage: AppStage;
afterEach(() => stage.stop());

/** What the operator reads when the start fails. */
async function failure(app: Partial<WecomAppOptions>): Promise<string> {
  stage = new AppStage();
  const error = await stage.start({}, app).then(
    () => undefined,
    (given: unknown) => given as UserError,
  );
  expect(error?.say("zh")).not.toBe(error?.say("en"));
  return error?.say("en") ?? "";
}

test("a wrong secret", async () => {
  const said = await failure({ secret: "wrong-secret" });
  expect(said).toContain("WECOM_APP_SECRET");
  expect(said + stage.log.join()).not.toContain("wrong-secret");
});

test("a wrong corporation", async () => {
  expect(await failure({ corpId: "wwwrong" })).toContain("WECOM_CORP_ID");
});

test("a key of another form", async () => {
  expect(await failure({ aesKey: "short" })).toContain("WECOM_AES_KEY");
});

test("no network", async () => {
  const said = await failure({ apiRoot: "http://127.0.0.1:9" });
  expect(said).toContain("WECOM_API_ROOT");
  expect(said).not.toContain("corpsecret");
});

test("a port that is taken", async () => {
  const first = await new AppStage().start();
  try {
    expect(await failure({ port: first.running?.port ?? 0 })).toContain("EADDRINUSE");
  } finally {
    await first.stop();
  }
});

test("settings can be proved without a start", async () => {
  stage = await new AppStage().start();
  const app = { ...stage.app, secret: "wrong-secret" };
  await expect(proveApp(stage.app)).resolves.toBeUndefined();
  await expect(proveApp(app)).rejects.toThrow("WECOM_APP_SECRET");
  await expect(proveApp({ ...app, aesKey: "x" })).rejects.toThrow("WECOM_AES_KEY");
});

test("nothing configured is nothing running", async () => {
  stage = await new AppStage().start();
  expect(stage.running?.username).toBe("app 1000002");
  const running = await startWecom({ runtime: new FakeRuntime(), log: () => undefined });
  expect(running.username).toBe("");
  await running.stop();
});
