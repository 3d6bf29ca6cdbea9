import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alter, subjectOf } from "../../scripts/audit/altered.js";
import { readFileInMemory } from "../../scripts/audit/in-memory.js";
import { Random } from "../../src/kernel/random.js";

const COPIES = 60;
const corpus = join(import.meta.dirname, "..", "..", "corpus");
const subjects = readdirSync(corpus)
  .filter((name) => /^\d{3}.*\.html$/.test(name))
  .map((name) => subjectOf(readFileInMemory(join(corpus, name))))
  .filter(({ cells }) => cells.length > 0);

describe("the built-in documents with one digit changed", () => {
  it("have nearly all their amounts in an identity", () => {
    expect(subjects.length).toBeGreaterThan(3);
    for (const { cells, amounts } of subjects) expect(cells.length / amounts).toBeGreaterThan(0.85);
  });

  it(`fail a check that names the altered cell, in ${COPIES} copies`, () => {
    const random = new Random(20310);
    const missed: string[] = [];
    for (let n = 0; n < COPIES; n++) {
      const subject = subjects[n % subjects.length];
      if (!subject) continue;
      const { document, cell, printed, found } = alter(subject, random, { quick: true });
      if (!found) missed.push(`${document} ${cell.table} ${cell.row} ${cell.raw} → ${printed}`);
    }
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(COPIES * 0.05);
  });
});
