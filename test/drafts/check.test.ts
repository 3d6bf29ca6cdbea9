// What a draft says, checked against the ledger it was written from: nothing may be refuted.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { LAST_YEAR, THIS_YEAR } from "./budgets.data.js";
import { checked, expectNothingRefuted } from "./checked.js";

const folder = temporaryFolder("draft-check");

test("our own sample, with last year's and without, in both registers", async () => {
  mkdirSync(folder, { recursive: true });
  const [one, two] = [join(folder, "2031.txt"), join(folder, "2030.txt")];
  writeFileSync(one, THIS_YEAR);
  writeFileSync(two, LAST_YEAR);
  expectNothingRefuted(await checked(join(folder, "alone"), [one]), 2);
  expectNothingRefuted(await checked(join(folder, "both"), [one, two], true), 6);
}, 90_000);

test("the built-in documents", async () => {
  const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
  const files = readdirSync(corpus).filter((name) => name.endsWith(".html"));
  const outcomes = await checked(
    join(folder, "corpus"),
    files.map((name) => join(corpus, name)),
  );
  expectNothingRefuted(outcomes, 8);
}, 90_000);
