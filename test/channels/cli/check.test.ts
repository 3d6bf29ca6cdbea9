import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { run } from "./run-fake.js";

const folder = temporaryFolder("check-command");

test("a file, standard input, and nothing named", async () => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "a.txt");
  writeFileSync(file, "支出714万元");
  expect((await run(["check", file])).stdout).toBe("checked 支出714万元\n");
  expect((await run(["check", "-"], { stdin: "收入1万元" })).stdout).toBe("checked 收入1万元\n");
  expect((await run(["check"], { stdin: "收入2万元" })).stdout).toBe("checked 收入2万元\n");
  const json = await run(["check", file, "--json"]);
  expect(JSON.parse(json.stdout)).toMatchObject({ claims: [], citations: [] });
});

test("an empty file is an empty text; a missing one and two files are told", async () => {
  mkdirSync(folder, { recursive: true });
  const empty = join(folder, "empty.txt");
  writeFileSync(empty, "\n");
  expect((await run(["check", empty])).log).toContain("check ");
  expect(await run(["check", join(folder, "none.txt")])).toMatchObject({ code: 1, stdout: "" });
  expect(await run(["check", "a", "b"])).toMatchObject({ code: 2, stdout: "" });
  expect(await run(["check", "a", "--jsonl"])).toMatchObject({ code: 2, stdout: "" });
});

test("--jsonl writes one report per line; a bad line is told and the rest goes on", async () => {
  const stdin = '{"id":"a","text":"x"}\nnonsense\n{"id":2,"text":"boom"}\n{"id":"c","text":"y"}\n';
  const ran = await run(["check", "--jsonl"], { stdin });
  expect(ran.code).toBe(1);
  const lines = ran.stdout.trim().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { id: "a", report: { notes: ["checked x"] } },
    { id: "c", report: { notes: ["checked y"] } },
  ]);
  expect(ran.stderr).toContain('{"id": "…", "text": "…"}');
});
