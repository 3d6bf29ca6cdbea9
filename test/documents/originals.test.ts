import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument, readIdentity } from "../../src/documents/index.js";

const folder =
  process.env["BUDGET_ORIGINALS"] ??
  join(import.meta.dirname, "..", "..", "..", "shared", "documents");
const present = existsSync(folder);
if (!present) console.info("originals.test: skipped, no folder of original documents here");

/** Number, issuer, region, year, date, grids, alias. */
const EXPECTED = [
  ["000", "洛龙区政务服务中心", "洛龙区", 2023, "2023-02", 16, undefined],
  ["001", "洛阳市洛龙区人民政府办公室", "洛阳市/洛龙区", 2023, "2023-02", 23, undefined],
  ["002", "济源市行政服务中心", "济源市", 2020, "2020-06-19", 43, "行政服务中心"],
  ["003", "洛龙区政务服务中心", "洛龙区", 2022, null, 0, "区政务服务中心"],
  ["004", "封丘县政务服务和大数据管理局", "封丘县", 2023, "2023-04", 12, undefined],
] as const;

describe.skipIf(!present)("the five originals", () => {
  test.each(EXPECTED)("%s", async (number, issuer, region, year, dated, grids, alias) => {
    const name = readdirSync(folder).find((n) => n.startsWith(number) && n.endsWith(".txt")) ?? "";
    const bytes = readFileSync(join(folder, name));
    const content = await readDocument(bytes, name);
    const found = readIdentity(content, name);
    expect(found).toMatchObject({ year, dated, stage: "预算" });
    expect(found.issuer.name).toBe(issuer);
    expect(found.issuer.region.join("/")).toBe(region);
    expect(found.issuer.aliases.map((a) => a.name)).toEqual(alias === undefined ? [] : [alias]);
    expect(content.blocks.filter((b) => b.type === "grid").length).toBe(grids);

    const lines = bytes.toString("utf8").split("\n");
    const read = content.blocks.flatMap((b) => (b.type === "grid" ? b.rows.flat() : []));
    expect(read.length).toBe(
      lines.reduce((n, l) => n + (l.includes("\t") ? l.split("\t").length : 0), 0),
    );
    for (const { text, locator } of read) {
      const field = lines[(locator.line ?? 0) - 1]?.split("\t")[locator.field ?? -1] ?? "";
      expect(text.replace(/[\s*]/g, "")).toBe(
        field.replace(/<[a-z/][^>]*>/g, "").replace(/[\s*]/g, ""),
      );
    }
  });
});
