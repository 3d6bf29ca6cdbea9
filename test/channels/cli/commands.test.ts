import { expect, test } from "vitest";
import { OtherDataVersion } from "../../../src/kernel/errors.js";
import { LOADED } from "./fake-assistant.js";
import { run } from "./run-fake.js";

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

test("ingest prints a table, and one summary per file as JSON", async () => {
  const table = await run(["ingest", "a.txt", "bad.txt", "--locale", "en"]);
  expect(table.code).toBe(1);
  expect(table.stdout).toMatch(/added .*a\.txt\n.*failed .*bad\.txt {2}blank_form\n/);
  expect(table.stdout).toContain("2 files, 1 of them failed.");
  const origin = ["--source", "https://example.org/a", "--published", "2023-02-17"];
  const json = await run(["ingest", "a.txt", "--json", ...origin]);
  expect(json).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject([{ path: "a.txt", status: "added" }]);
  expect(json.log).toContain('ingest {"source":"https://example.org/a","published":"2023-02-17"}');
});

test("documents and remove", async () => {
  expect(JSON.parse((await run(["documents", "--json"])).stdout)).toEqual([LOADED]);
  expect((await run(["documents"])).stdout).toContain("/somewhere/000.txt");
  expect(JSON.parse((await run(["remove", "d1", "--json"])).stdout)).toEqual(LOADED);
  const none = await run(["remove", "d2"]);
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toBe("没有收录“d2”。用 documents 命令查看已收录的文件。\n");
});

test("figures are JSON Lines and pass the filter on", async () => {
  const { stdout } = await run(["figures", "--jsonl", "--document", "d1", "--table", "t"]);
  const rows = lines(stdout);
  expect(rows.length).toBe(20_000);
  expect(rows[0]).toEqual({ id: "f1", raw: "1.50", document: "d1", table: "t" });
});

test("no figure for a filter is told, beside the standard output", async () => {
  const none = await run(["figures", "--table", "none"]);
  expect(none).toMatchObject({ code: 0, stdout: "" });
  expect(none.stderr).toContain("没有符合条件的数字");
});

test("ask prints the text, then the choices", async () => {
  expect((await run(["ask", "hello"])).stdout).toBe("c1#1: hello\n");
  expect((await run(["ask", "which", "--locale", "en"])).stdout).toMatch(
    /^which one\?\n.*\n {2}1\. first full question\n {2}2\. second full question\n$/,
  );
});

test("ask --jsonl: a fresh conversation per line, in order; bad lines are told by number", async () => {
  const stdin = [
    '{"id": "a", "turns": ["one", "two"]}',
    "not json",
    "",
    '{"id": "b", "turns": []}',
    '{"id": "x", "turns": ["boom"]}',
    '{"id": 7, "turns": ["three"]}',
  ].join("\n");
  const { code, stdout, stderr } = await run(["ask", "--jsonl", "--locale", "en"], { stdin });
  expect(code).toBe(1);
  const rows = lines(stdout) as { id: unknown; answers: { text: string }[] }[];
  expect(rows.map(({ id, answers }) => [id, answers.map((answer) => answer.text)])).toEqual([
    ["a", ["c1#1: one", "c1#2: two"]],
    [7, ["c3#1: three"]],
  ]);
  const said = stderr.trim().split("\n");
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/^line 2 /);
  expect(said[1]).toMatch(/^line 4 /);
  expect(said[2]).toMatch(/^unexpected error: the roof is on fire/);
});

test("ask --jsonl reads what ends without a line end, and nothing at all", async () => {
  const one = await run(["ask", "--jsonl"], { stdin: '\uFEFF{"id":"a","turns":["q"]}' });
  expect(one).toMatchObject({ code: 0, stderr: "" });
  expect(lines(one.stdout)).toHaveLength(1);
  expect(await run(["ask", "--jsonl"])).toMatchObject({ code: 0, stdout: "" });
});

test("chat: one conversation, numbers pick a choice, a farewell ends it", async () => {
  const stdin = "hello\n\n2\nwhich\n２\n1\n退出\nnever\n";
  const { code, stdout, log } = await run(["chat"], { stdin });
  expect(code).toBe(0);
  const asked = ["hello", "2", "which", "second full question", "1"];
  expect(log.filter((entry) => entry.startsWith("ask "))).toEqual(asked.map((q) => `ask ${q}`));
  expect(stdout).toContain("c1#4: second full question\n");
  expect(stdout).not.toContain("> ");
});

test("chat goes on after a failed turn", async () => {
  const { code, stdout, stderr } = await run(["chat", "--json"], { stdin: "boom\nhello\n" });
  expect(code).toBe(1);
  expect(stderr).toContain("the roof is on fire");
  expect(lines(stdout)).toMatchObject([{ text: "c1#2: hello" }]);
});

test("an unexpected failure is one line; DEBUG adds the stack; the assistant is closed", async () => {
  const plain = await run(["ask", "boom", "--locale", "en"]);
  expect(plain).toMatchObject({ code: 1, stdout: "" });
  expect(plain.stderr).toBe("unexpected error: the roof is on fire (set DEBUG=1 for the stack)\n");
  expect(plain.log.at(-1)).toBe("close");
  const debug = await run(["ask", "boom"], { environment: { DEBUG: "1" } });
  expect(debug.stderr).toContain("fake-assistant.ts");
});

test("an assistant that cannot be opened is a message, not a stack", async () => {
  const { code, stderr } = await run(["ask", "q", "--locale", "en"], {
    assistant: (_log, folder) => {
      throw new OtherDataVersion({ folder, met: "9", expected: "1" });
    },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\.\/data: the data folder has version 9/);
});
