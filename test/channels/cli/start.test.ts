import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DEMONSTRATION } from "../../../src/channels/cli/start.text.js";
import { fakeAssistant } from "./fake-assistant.js";
import { run } from "./run-fake.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = `ask ${DEMONSTRATION}`;

test("a first start loads the corpus, answers one question and ends without a terminal", async () => {
  const data = join(folder, "deep", "data");
  const { code, stdout, stderr, log } = await run(["start", "--data", data, "--locale", "en"]);
  expect(code).toBe(0);
  expect(stdout).toContain(DEMONSTRATION);
  expect(stderr).toMatch(/loaded \d+ built-in documents, \d+ figures/);
  expect(existsSync(data)).toBe(true);
  expect(readdirSync(join(folder, "deep"))).toEqual(["data"]);
  expect(log.map((entry) => entry.split(" ")[0])).toEqual([
    "open",
    "ingest",
    "close",
    "open",
    "ask",
    "close",
  ]);
  expect(log.at(-2)).toBe(asked);
});

test("a data folder that exists is left as it is, even when empty", async () => {
  const { stderr, log } = await run(["start", "--data", folder]);
  expect(log).toEqual([`open ${folder}`, asked, "close"]);
  expect(stderr).toBe("");
});

test("a first start that breaks off leaves nothing behind", async () => {
  const data = join(folder, "data");
  const { code } = await run(["start", "--data", data], {
    assistant: (log, opened) => {
      writeFileSync(join(opened, "half"), "");
      return {
        ...fakeAssistant(log),
        ingest: async () => {
          throw new Error("broke off");
        },
      };
    },
  });
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
