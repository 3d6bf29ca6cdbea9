import { expect, test } from "vitest";
import { run } from "./run-fake.js";

test("audit: everything, one document, an unknown one, and a name of two words", async () => {
  const all = await run(["audit"]);
  expect(all).toMatchObject({ code: 0, stderr: "" });
  expect(all.stdout).toContain("勾稽核对");
  expect((await run(["audit", "--locale", "en"])).stdout).toContain("reconciliation");
  const json = await run(["audit", "d1", "--json"]);
  expect(JSON.parse(json.stdout)).toEqual({
    checks: [],
    citations: [],
    summary: { pass: 0, fail: 0, not_applicable: 0 },
  });
  const none = await run(["audit", "d2"]);
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toBe("没有收录“d2”。用 documents 命令查看已收录的文件。\n");
  expect((await run(["audit", "某中心", "2022"])).stderr).toContain("没有收录“某中心 2022”");
});
