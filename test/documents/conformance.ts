import { describe, expect, test } from "vitest";
import { FORMATS, readIdentity } from "../../src/documents/index.js";
import type { DocumentFormat } from "../../src/documents/types.js";
import type { Content, Grid } from "../../src/model/document.js";

/** Spaces around figures are the format's own; what is compared is the wording. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

function headings(content: Content): [number, string][] {
  return content.blocks.flatMap((b): [number, string][] =>
    b.type === "heading" ? [[b.level, squeezed(b.text)]] : [],
  );
}

function paragraphs(content: Content): string[] {
  return content.blocks.flatMap((b) => (b.type === "paragraph" ? [squeezed(b.text)] : []));
}

function grids(content: Content): Grid[] {
  return content.blocks.filter((b) => b.type === "grid");
}

/**
 * What every format owes its readers. `sample` is the budget of `sample.ts` in the format, `others`
 * are bytes that the format must leave to others.
 */
export async function conforms(
  format: DocumentFormat,
  sample: Uint8Array,
  others: readonly Uint8Array[],
): Promise<void> {
  const content = await format.read(sample, "sample");
  describe(`format ${format.name}`, () => {
    test("is registered, recognises its own and leaves the rest alone", () => {
      expect(FORMATS).toContain(format);
      expect(format.recognises(sample, "wrong.name")).toBe(true);
      for (const bytes of others) expect(format.recognises(bytes, "sample")).toBe(false);
    });

    test("never throws on foreign bytes while recognising", () => {
      for (let seed = 1; seed < 200; seed++) {
        const bytes = Uint8Array.from({ length: seed }, (_, i) => (seed * 31 + i * i * 7) % 256);
        expect(() => format.recognises(bytes, "noise")).not.toThrow();
      }
    });

    test("gives the outline with its levels", () => {
      expect(headings(content)).toEqual([
        [1, "青禾县清源湖管理局2031年度部门预算"],
        [2, "第一部分青禾县清源湖管理局概况"],
        [3, "一、主要职责"],
        [2, "第二部分2031年部门预算情况说明"],
        [3, "一、收支总体情况"],
        [4, "（一）用车情况。"],
        [2, "附件：2031年青禾县清源湖管理局部门预算表"],
        [3, "2031年部门收支总表"],
      ]);
    });

    test("keeps the contents as promises, not as blocks", () => {
      expect(content.contents.map(squeezed)).toEqual([
        "第一部分青禾县清源湖管理局概况",
        "一、主要职责",
        "第二部分2031年部门预算情况说明",
        "附件：2031年青禾县清源湖管理局部门预算表",
        "一、部门收支总表",
        "二、项目支出表",
      ]);
    });

    test("gives paragraphs whole and in order", () => {
      expect(paragraphs(content)).toEqual([
        "2031年3月",
        "（一）看护湖面与堤岸，清理水草；",
        "县清源湖管理局2031年收入总计88.20万元，支出总计88.20万元，其中人员经费支出61.05万元，占69.22%。",
        "青禾县清源湖管理局（以下简称“清源湖局”）有巡湖船2艘。",
        "部门名称：青禾县清源湖管理局",
        "单位：万元",
        "注：本表不含往来款。",
      ]);
    });

    test("gives the table's cells where they stand, empty ones too", () => {
      const [grid, ...more] = grids(content);
      expect(more).toEqual([]);
      expect(grid?.rows.length).toBe(5);
      const cells = grid?.rows.flat() ?? [];
      const at = (row: number, column: number): string | undefined =>
        cells.find((c) => c.row === row && c.column === column)?.text;
      expect([at(0, 0), at(0, 2), at(1, 3)]).toEqual(["收入", "支出", "金额"]);
      expect([at(2, 1), at(3, 1), at(3, 3), at(4, 3)]).toEqual(["88.20", "", "27.15", "88.20"]);
    });

    test("says where everything stands", () => {
      const cells = grids(content).flatMap((g) => g.rows.flat());
      for (const { locator } of cells) expect(Object.keys(locator).length).toBeGreaterThan(0);
    });

    test("gives the same document twice", async () => {
      expect(await format.read(sample, "sample")).toEqual(content);
      expect(content.format).toBe(format.name);
    });

    test("leads to the same identity", () => {
      const { issuer, ...rest } = readIdentity(content, "sample");
      expect(rest).toEqual({
        year: 2031,
        stage: "预算",
        title: "青禾县清源湖管理局2031年度部门预算",
        dated: "2031-03",
      });
      expect(issuer).toMatchObject({
        name: "青禾县清源湖管理局",
        region: ["青禾县"],
        level: "部门",
      });
      expect(issuer.aliases.map((a) => a.name).sort()).toEqual(["县清源湖管理局", "清源湖局"]);
    });
  });
}
