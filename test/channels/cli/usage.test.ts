import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../../../src/channels/cli/commands/index.js";
import { SUMMARIES } from "../../../src/channels/cli/help.text.js";
import { run } from "./run-fake.js";

const wrong: readonly (readonly string[])[] = [
  [],
  ["chekc"],
  ["fly", "x"],
  ["ask"],
  ["ask", " "],
  ["ask", "--bogus", "q"],
  ["ask", "q", "--document", "d1"],
  ["ask", "--jsonl", "q"],
  ["ask", "q", "--data"],
  ["ask", "q", "--locale", "fr"],
  ["ingest"],
  ["ingest", "a", "--published", "yesterday"],
  ["remove"],
  ["remove", "a", "b"],
  ["documents", "extra"],
  ["figures", "extra"],
  ["evaluate"],
  ["serve"],
  ["serve", "extra"],
];

test.each(wrong.map((args) => [args]))("wrong usage exits 2: %j", async (args) => {
  const { code, stdout, stderr, log } = await run(args);
  expect({ code, stdout, lines: stderr.trim().split("\n").length, log }).toEqual({
    code: 2,
    stdout: "",
    lines: 1,
    log: [],
  });
});

test("messages follow --locale, wherever it stands", async () => {
  expect((await run(["--locale", "en", "bogus"])).stderr).toMatch(/^wrong usage: met bogus;/);
  expect((await run(["ask", "--bogus", "--locale=en"])).stderr).toMatch(/^wrong usage/);
  expect((await run(["bogus"])).stderr).toMatch(/^用法不对：遇到 bogus/);
});

test("global options stand before the command too", async () => {
  const { code, log, stdout } = await run(["--data", "elsewhere", "--json", "ask", "two", "words"]);
  expect(code).toBe(0);
  expect(log).toEqual(["open elsewhere", "ask two words", "close"]);
  expect(JSON.parse(stdout)).toMatchObject({ status: "answered" });
});

test("the data folder: option, then DATA_DIR, then ./data", async () => {
  const environment = { DATA_DIR: "from-environment" };
  expect((await run(["documents"], { environment })).log[0]).toBe("open from-environment");
  const both = await run(["documents", "--data", "said"], { environment });
  expect(both.log[0]).toBe("open said");
  expect((await run(["documents"])).log[0]).toBe("open ./data");
});

test("help and version open nothing", async () => {
  const help = await run(["--help", "--locale", "en"]);
  expect(help).toMatchObject({ code: 0, stderr: "", log: [] });
  for (const { name } of COMMANDS) expect(help.stdout).toContain(`  ${name} `);
  expect((await run(["ask", "--help"])).stdout).toMatch(/^budget-assistant ask QUESTION/);
  expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("every command is a file, is listed and has a summary", () => {
  const folder = new URL("../../../src/channels/cli/commands/", import.meta.url);
  const files = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !["index", "types"].includes(name));
  const names = COMMANDS.map((command) => command.name);
  expect([...names].sort()).toEqual(files.sort());
  expect(Object.keys(SUMMARIES).sort()).toEqual([...names].sort());
});
