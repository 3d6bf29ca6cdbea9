import { describe, expect, it } from "vitest";
import { LINES, SAMPLES } from "./prose.data.js";
import { reading } from "./prose.support.js";

describe("invented explanations", () => {
  for (const sample of SAMPLES) {
    it(sample.name, () => {
      const { nothings, ...faults } = reading(sample, LINES);
      expect(faults).toEqual({ missing: [], wrong: [], never: [] });
      if (sample.nothings) expect(nothings).toEqual(sample.nothings);
    });
  }

  it("are many enough to mean something", () => {
    expect(SAMPLES.flatMap(({ golds }) => golds).length).toBeGreaterThanOrEqual(120);
  });
});
