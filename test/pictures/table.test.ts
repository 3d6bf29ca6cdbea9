import { expect, test } from "vitest";
import { drawTable, type Placed, toPng } from "../../src/pictures/index.js";

const cell = (text: string, row: number, column: number, more: Partial<Placed> = {}): Placed => ({
  text,
  row,
  column,
  rows: 1,
  columns: 1,
  ...more,
});
const CELLS = [
  cell("", 0, 0, { rows: 2, head: "column" }),
  cell("基本支出", 0, 1, { columns: 2, head: "column" }),
  cell("人员", 1, 1, { head: "column" }),
  cell("公用", 1, 2, { head: "column" }),
  cell("合计 <&>", 2, 0, { head: "row" }),
  cell("1,234.50", 2, 1, { marked: true }),
  cell("", 2, 2),
];
const TABLE = { title: "支出表", subtitle: "某局 · 2023", cells: CELLS, caption: "按原表重绘" };

/** The rectangles of a drawing: x, y, width, height, fill. */
function boxes(svg: string): { x: number; y: number; w: number; h: number; fill: string }[] {
  const rect = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="([^"]+)"/g;
  return [...svg.matchAll(rect)].map(([, x, y, w, h, fill = ""]) => ({
    x: Number(x),
    y: Number(y),
    w: Number(w),
    h: Number(h),
    fill,
  }));
}

test("cells lie side by side, a head over several covers exactly them, the marked one is last", () => {
  const { svg, width, height } = drawTable(TABLE);
  const all = boxes(svg);
  expect(all).toHaveLength(CELLS.length);
  const [corner, wide, left, right] = all;
  expect(wide?.x).toBe((corner?.x ?? 0) + (corner?.w ?? 0));
  expect(wide?.w).toBe((left?.w ?? 0) + (right?.w ?? 0));
  expect(corner?.h).toBe((wide?.h ?? 0) + (left?.h ?? 0));
  expect(all.at(-1)?.fill).toBe("#ffe9a8");
  for (const { x, y, w, h } of all) {
    expect(x + w).toBeLessThanOrEqual(width);
    expect(y + h).toBeLessThanOrEqual(height);
  }
});

test("every text is in the picture, escaped, and the picture is one", () => {
  const { svg } = drawTable(TABLE);
  for (const text of ["支出表", "某局 · 2023", "合计 &lt;&amp;&gt;", "1,234.50", "按原表重绘"]) {
    expect(svg).toContain(`>${text}</text>`);
  }
  const blank = toPng(drawTable({ ...TABLE, title: "" }).svg);
  const png = toPng(svg);
  expect(Buffer.from(png).toString("latin1", 1, 4)).toBe("PNG");
  expect(Buffer.compare(png, blank)).not.toBe(0);
});

test("long texts are broken into lines that fit, numbers stay whole", () => {
  const text = "机关事业单位基本养老保险缴费支出2023年1,234,567.89万元";
  const { svg } = drawTable({ ...TABLE, cells: [cell(text, 0, 0)] });
  const lines = [...svg.matchAll(/font-size="13"[^>]*>([^<]*)</g)].map((match) => match[1]);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(text);
  expect(lines.some((line) => line?.includes("1,234,567.89"))).toBe(true);
});
