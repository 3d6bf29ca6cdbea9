// Drafts of the original documents: nothing refuted, nothing missed that their tables hold.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { checked, expectNothingRefuted } from "./checked.js";

const folder = temporaryFolder("draft-originals");
const originals = fileURLToPath(new URL("../../../shared/documents/", import.meta.url));
const present = existsSync(originals);
if (!present) console.warn("skipped: the original documents are not beside this checkout");

describe.skipIf(!present)("the originals", () => {
  test("texts and PDFs", async () => {
    const files = readdirSync(originals)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(originals, name));
    expectNothingRefuted(await checked(folder, [...files, join(originals, "pdf")]), 14);
  }, 180_000);
});
