import { expect, test } from "vitest";
import { describe as line } from "../../../src/channels/telegram/redact.js";

const TOKEN = "123456:AbC-dEf_0123456789";

test.each([
  `request to https://api.example/bot${TOKEN}/getMe failed`,
  `request to https://api.example/bot${encodeURIComponent(TOKEN)}/getMe failed`,
  "another bot's 654321:ZyXwVuTsRqPoNm",
])("no token is left in %j", (message) => {
  expect(line(new Error(message), TOKEN)).not.toMatch(/AbC-dEf|ZyXwVu/);
});

test("the causes are told in one line, without a stack", () => {
  const inner = Object.assign(new Error(`reset\nat bot${TOKEN}`), { error: undefined });
  const outer = Object.assign(new Error("call failed"), { error: inner });
  expect(line(outer, TOKEN)).toBe("call failed: reset at bot<token>");
});
