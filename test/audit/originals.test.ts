import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checksInMemory, readFileInMemory } from "../../scripts/audit/in-memory.js";
import { FOUND } from "./originals.data.js";

const documents = fileURLToPath(new URL("../../../shared/documents/", import.meta.url));
const present = existsSync(documents);
if (!present) console.warn("skipped: the original documents are not beside this checkout");

describe.skipIf(!present)("the originals", () => {
  it.each(Object.entries(FOUND))(
    "%s: every contradiction known by hand, nothing else",
    (doc, expected) => {
      const name = readdirSync(documents).find(
        (file) => file.startsWith(doc) && file.endsWith(".txt"),
      );
      const checks = checksInMemory(readFileInMemory(join(documents, name ?? "")));
      const failed = checks.filter(({ outcome }) => outcome === "fail");
      const amount = (text: string): string => (/^[-≤≥=>\d]/.test(text) ? ` ${text}` : "");
      const kinds = failed.map(
        ({ rule, severity, found }) => `${rule} ${severity}${amount(found)}`,
      );
      expect(kinds.sort()).toEqual([...expected].sort());
      expect(checks.filter(({ outcome }) => outcome === "pass").length).toBeGreaterThan(30);
    },
  );
});
