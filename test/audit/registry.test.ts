import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "../../src/audit/rules/index.js";

test("every rule is one file, and every file is on the list", () => {
  const folder = new URL("../../src/audit/rules/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name !== "index.ts");
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});
