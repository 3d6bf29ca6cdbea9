import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MEASURES } from "../../src/model/measures.data.js";
import { KINDS } from "../../src/tables/kinds/index.js";
import type { Identity, MatrixKind } from "../../src/tables/kinds/types.js";
import { kindsOf } from "../../src/tables/title.js";

const folder = new URL("../../src/tables/kinds/", import.meta.url);
/** Data that several kinds share. */
const SHARED = ["expenditure-leaves", "hints", "sides"];
const measures = new Set(MEASURES.map((measure) => measure.id));
const matrices = KINDS.filter((kind): kind is MatrixKind => kind.reader === "matrix");

const named = (identity: Identity): readonly string[] =>
  "part" in identity ? [identity.part, identity.of] : [identity.total, ...identity.parts];

describe("the folder of kinds", () => {
  it("and the list say the same", () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(".data.ts"))
      .map((name) => name.replace(".data.ts", ""))
      .filter((name) => !SHARED.includes(name))
      .sort();
    expect(files).toEqual(KINDS.map((kind) => kind.id.replaceAll("_", "-")).sort());
  });
});

describe.each(KINDS.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  it("is found by its own name, and no other matrix is", () => {
    const found = kindsOf(kind.name);
    expect(found.map((each) => each.id)).toContain(id);
    // A list and a table of coded lines share their title; the header tells them apart.
    const codeless = "codeless" in kind;
    const rivals = found.filter((each) => "codeless" in each === codeless);
    expect(rivals.filter((each) => each.reader === kind.reader)).toHaveLength(1);
  });
});

describe.each(matrices.map((kind) => [kind.id, kind] as const))("%s", (_, kind) => {
  it.each(kind.layouts.map((layout) => [layout.id, layout] as const))("layout %s", (__, layout) => {
    const ids = layout.leaves.map((leaf) => leaf.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(layout.leaves.every((leaf) => leaf.path.length > 0)).toBe(true);
    for (const identity of layout.identities) {
      for (const leaf of named(identity)) expect(ids).toContain(leaf);
    }
    for (const { measure } of layout.leaves) {
      if (measure !== undefined && measure !== null) expect(measures).toContain(measure);
    }
    const first = layout.leaves.findIndex((leaf) => leaf.stub === undefined);
    expect(first).toBeGreaterThanOrEqual(0);
  });

  it("rows and hints name what exists", () => {
    for (const { measure } of kind.rows) {
      if (measure !== null) expect(measures).toContain(measure);
    }
    const leaves = new Set(kind.layouts.flatMap((layout) => layout.leaves.map((leaf) => leaf.id)));
    for (const hint of kind.hints) {
      expect(hint.leaves.some((leaf) => leaves.has(leaf))).toBe(true);
    }
    const ids = KINDS.map((each) => each.id);
    for (const sister of kind.sisters) expect(ids).toContain(sister);
  });
});
