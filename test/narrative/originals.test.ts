import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument, readIdentity } from "../../src/documents/index.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { readNarrative } from "../../src/narrative/index.js";
import { GOLDS, RETOLD } from "./originals.data.js";

const ROOT = resolve(import.meta.dirname, "../..");
const ORIGINALS = resolve(ROOT, "../shared/documents");
const CORPUS = resolve(ROOT, "corpus");
const absent = !existsSync(ORIGINALS);
if (absent) console.warn("originals.test: ../shared/documents is absent, nothing to compare with");

async function figuresOf(folder: string, document: string): Promise<FigureDraft[]> {
  const name = readdirSync(folder).find((file) => file.startsWith(document)) ?? document;
  const path = resolve(folder, name);
  const content = await readDocument(readFileSync(path), path);
  return readNarrative(content, readIdentity(content, path));
}

/** What must not depend on the wording: everything but the words. Those of no measure name it. */
function meaning({ year, key, value, unit, marked, asOf }: FigureDraft): string {
  const said = key?.measure === "stated" ? { ...key, indicator: null } : key;
  return JSON.stringify([marked, year, asOf, said, value, unit]);
}

describe.skipIf(absent)("the originals", () => {
  for (const gold of GOLDS) {
    const { document, marked = "stated", value, year, stage, ...key } = gold;
    it(`${document} ${year} ${gold.measure} ${gold.aspect} ${value}`, async () => {
      const plain = gold.measure === "stated" ? {} : { indicator: null };
      const parts = { base: null, scope: null, code: null, ...plain, ...key };
      const found = (await figuresOf(ORIGINALS, document)).filter(
        (figure) =>
          figure.year === year &&
          figure.value === value &&
          figure.marked === marked &&
          figure.stage === stage,
      );
      expect(found.map((figure) => figure.key)).toContainEqual(expect.objectContaining(parts));
    });
  }

  for (const document of RETOLD) {
    it(`${document} says the same in other words`, async () => {
      const retold = (await figuresOf(CORPUS, document)).map(meaning).sort();
      expect(retold).toEqual((await figuresOf(ORIGINALS, document)).map(meaning).sort());
    });
  }
});
