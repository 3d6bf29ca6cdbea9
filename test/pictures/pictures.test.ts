import { describe, expect, test } from "vitest";
import { NoFont } from "../../src/kernel/errors.js";
import { quantity } from "../../src/kernel/quantity.js";
import { drawBars, fontFile, toPng } from "../../src/pictures/index.js";

const bars = [
  { label: "一般公共服务支出", value: quantity("658.70", "万元") },
  { label: "卫生健康支出", value: quantity("0.30", "万元") },
  { label: "住房保障支出", value: quantity("164675.00", "元") },
];

/** Lengths of the bars as drawn: each is a path from the axis to its end. */
function lengths(svg: string): number[] {
  const paths = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0l[^"]*" fill="#3b6ea5"/g)];
  return paths.map(([, length]) => Number(length));
}

describe("bars", () => {
  test("labels are the exact decimals in one unit, and nothing moves", () => {
    const { svg } = drawBars({ title: "某局支出构成", bars });
    for (const text of ["658.70", "0.30", "16.4675", "某局支出构成 (万元)", "卫生健康支出"]) {
      expect(svg).toContain(`>${text}</text>`);
    }
    expect(svg).not.toMatch(/<animate|@keyframes/);
    expect(svg).toContain("Noto Sans SC");
  });

  test("lengths stand to each other as the amounts: the base line is zero", () => {
    const [long = 0, , short = 0] = lengths(drawBars({ title: "t", bars }).svg);
    expect(long).toBeGreaterThan(100);
    expect(long / short).toBeCloseTo(40, 0);
  });

  test("the picture grows with the bars", () => {
    const one = drawBars({ title: "t", bars: bars.slice(0, 1) });
    expect(drawBars({ title: "t", bars }).height).toBeGreaterThan(one.height);
  });
});

describe("PNG", () => {
  test("Chinese text is really drawn: without it the picture is another one", () => {
    const drawn = toPng(drawBars({ title: "支出构成", bars }).svg);
    expect([...drawn.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    const svg = (text: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text x="4" y="24" font-family="Noto Sans SC">${text}</text></svg>`;
    expect(toPng(svg("支出")).length).toBeGreaterThan(toPng(svg("")).length);
  });

  test("a missing font is an error that names it, never an empty picture", () => {
    const missing = (): string => {
      throw new Error("not installed");
    };
    expect(() => fontFile(missing)).toThrow(NoFont);
    expect(() => fontFile(() => "/nowhere/font.ttf")).toThrow(/font for pictures is missing/);
    expect(fontFile()).toMatch(/\.ttf$/);
  });
});
