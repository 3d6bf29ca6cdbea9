import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openAssistant } from "../../src/assistant.js";
import { NoSuchDocument, NotAudited } from "../../src/kernel/errors.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { budgetText } from "./budget.data.js";

const folder = temporaryFolder("audit-file");
const loaded = join(folder, "loaded.txt");
const draft = join(folder, "draft.txt");
writeFileSync(loaded, budgetText());
writeFileSync(draft, budgetText(["涉及预算拨款 27.15 万元", "涉及预算拨款 27.18 万元"]));
const data = join(folder, "data");
const assistant = openAssistant({ data });
afterAll(() => assistant.close());

const throwaway = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("budget-audit-"));

test("a file that is not loaded is audited, and the data folder stays as it was", async () => {
  await assistant.ingest([loaded], {});
  const before = await assistant.documents();
  const left = throwaway();
  const { report, documents } = await assistant.audit({ document: draft });
  expect(documents.map(({ sourcePath }) => sourcePath)).toEqual([draft]);
  expect(report.summary.fail).toBe(1);
  expect(await assistant.documents()).toEqual(before);
  expect(throwaway()).toEqual(left);
});

test("everything loaded, one document by id or path, and none", async () => {
  const [entry] = await assistant.documents();
  const all = await assistant.audit();
  expect(all.documents).toHaveLength(1);
  expect(all.report.summary.fail).toBe(0);
  for (const document of [entry?.id ?? "", loaded]) {
    expect((await assistant.audit({ document })).report.summary).toEqual(all.report.summary);
  }
  await expect(assistant.audit({ document: "nowhere" })).rejects.toThrow(NoSuchDocument);
});

test("a file that is no budget is refused with its reason", async () => {
  const other = join(folder, "letter.txt");
  writeFileSync(other, "致全体职工：\n\n明天上午九点开会。\n");
  await expect(assistant.audit({ document: other, locale: "zh" })).rejects.toThrow(NotAudited);
  const empty = join(folder, "empty");
  mkdirSync(empty);
  expect(existsSync(empty)).toBe(true);
  expect(readFileSync(other, "utf8")).toContain("开会");
});
