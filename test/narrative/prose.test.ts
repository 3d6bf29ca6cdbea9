import { describe, expect, it } from "vitest";
import { LINES, SAMPLES } from "./prose.data.js";
import { figuresOf, reading } from "./prose.support.js";

describe("invented explanations", () => {
  for (const sample of SAMPLES) {
    it(sample.name, () => {
      const { nothings, ...faults } = reading(sample, LINES);
      expect(faults).toEqual({ missing: [], wrong: [], never: [] });
      if (sample.nothings) expect(nothings).toEqual(sample.nothings);
    });
  }

  it("read a text about a project as stated of its own words, and when it runs", () => {
    const texts = SAMPLES.find(({ lines }) => lines.includes("### 五、实施周期"));
    const figures = texts ? figuresOf(texts, LINES) : [];
    const stated = figures.map(({ key, raw, unit }) => `${key?.indicator} ${raw} ${unit}`);
    expect(stated).toEqual([
      "总投资 1,200.00万元 万元",
      "新建监测站房 350.5平方米 平方米",
      "安装雷达水位计 18台 台",
      "铺设光缆 12公里 公里",
      "实施周期 2031年3月1日至2031年11月30日 null",
      "监测设备购置费 260.00万元 万元",
      "土建工程费 140.00万元 万元",
    ]);
  });

  it("give every figure its sentence, its place and a certainty; a derived one its formula", () => {
    for (const sample of SAMPLES) {
      for (const figure of figuresOf(sample, LINES)) {
        expect(figure.context).toContain(figure.marked === "derived" ? "。" : figure.raw);
        expect(figure.locator).toHaveProperty("line");
        expect(figure.formula === null).toBe(figure.marked !== "derived");
      }
    }
  });

  it("are many enough to mean something", () => {
    expect(SAMPLES.flatMap(({ golds }) => golds).length).toBeGreaterThanOrEqual(120);
  });
});
