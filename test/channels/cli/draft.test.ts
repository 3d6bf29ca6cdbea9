import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { run } from "./run-fake.js";

const folder = temporaryFolder("draft-command");

test("to standard output as Markdown or JSON; the words of a name are joined", async () => {
  const plain = await run(["draft", "d1"]);
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  expect(plain.stdout).toMatch(/^# 某中心2023年度部门预算情况说明（草稿）\n/);
  const json = await run(["draft", "d1", "--json"]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    document: { id: "d1" },
    blanks: [{ number: 1, what: "收入总计" }],
  });
  const options = ["--section", "三公", "--register", "市民版", "--previous", "某中心 2022"];
  const { log, code } = await run(["draft", "某中心", "2023", ...options]);
  expect(code).toBe(1);
  expect(log).toContain(
    'draft {"document":"某中心 2023","previous":"某中心 2022","section":"三公","register":"plain","locale":"zh"}',
  );
});

test("to a file: Markdown or DOCX, nothing on standard output, the blanks counted", async () => {
  mkdirSync(folder, { recursive: true });
  const markdown = join(folder, "a.md");
  const ran = await run(["draft", "d1", "--out", markdown]);
  expect(ran).toMatchObject({ code: 0, stdout: "" });
  expect(ran.stderr).toBe(`已写出 ${markdown}；待填 1 处，列在稿件末尾。\n`);
  expect(readFileSync(markdown, "utf8")).toContain("没有数字。");
  const docx = join(folder, "a.docx");
  expect((await run(["draft", "d1", "--out", docx, "--locale", "en"])).stderr).toContain(
    "1 blanks to fill in",
  );
  expect((await mammoth.extractRawText({ path: docx })).value).toContain("没有数字。");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a wrong extension and a file that cannot be written are told, and nothing is written", async () => {
  const wrong = await run(["draft", "d1", "--out", join(folder, "a.pdf")]);
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toContain(".docx .md");
  expect(wrong.log).toEqual([]);
  const nowhere = join(folder, "none", "a.docx");
  const unwritable = await run(["draft", "d1", "--out", nowhere, "--locale", "en"]);
  expect(unwritable).toMatchObject({ code: 1, stdout: "" });
  expect(unwritable.stderr).toContain("cannot be written (ENOENT)");
  expect(existsSync(join(folder, "none"))).toBe(false);
  const taken = join(folder, "taken.md");
  mkdirSync(taken, { recursive: true });
  expect((await run(["draft", "d1", "--out", taken])).code).toBe(1);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("nothing named, an unknown document, an unknown register", async () => {
  expect((await run(["draft"])).code).toBe(2);
  const none = await run(["draft", "d2"]);
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toBe("没有收录“d2”。用 documents 命令查看已收录的文件。\n");
  expect((await run(["draft", "d1", "--register", "诗"])).code).toBe(2);
});
