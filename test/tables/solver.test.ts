import { describe, expect, it } from "vitest";
import { choose, chooseDespite, type Evidence } from "../../src/tables/choose.js";
import type { Leaf } from "../../src/tables/kinds/types.js";
import {
  type Assignment,
  candidates,
  check,
  consistent,
  type DataColumn,
} from "../../src/tables/solver.js";

const LEAVES: readonly Leaf[] = [
  { id: "label", path: ["名称"], stub: "label" },
  { id: "total", path: ["合计"] },
  { id: "basic", path: ["基本"] },
  { id: "project", path: ["项目"] },
  { id: "other", path: ["其他"] },
];
const SUM = [{ total: "total", parts: ["basic", "project", "other"] }];
const text: DataColumn = { index: 0, numeric: false, codes: false, few: false };
const number = (index: number): DataColumn => ({ index, numeric: true, codes: false, few: false });

const to = (at: readonly number[]): Assignment => ({ leaves: LEAVES, at });
const places = (all: readonly Assignment[]) => all.map(({ at }) => at);

const evidence = (
  columns: readonly DataColumn[],
  width: number,
  rows: Evidence["rows"],
): Evidence => ({
  columns,
  width,
  trailing: 0,
  continued: false,
  rows,
  codes: rows.map(() => null),
  hints: [],
  sisters: new Map(),
  above: [],
  previous: new Map(),
  totals: null,
});

describe("candidates", () => {
  it("keeps the printed order and the form of the cells", () => {
    const { found, complete } = candidates([text, number(1), number(2)], LEAVES);
    expect(complete).toBe(true);
    expect(found).toHaveLength(6);
    for (const [label, a, b] of places(found)) {
      expect(label).toBe(0);
      expect(a).toBeLessThan(b ?? -1);
    }
  });

  it("gives a wide stub several neighbouring columns", () => {
    const wide: Leaf = { id: "label", path: ["名称"], stub: "label", wide: 2 };
    const second: DataColumn = { index: 1, numeric: false, codes: false, few: false };
    expect(places(candidates([text, second], [wide]).found)).toEqual([[0, 0]]);
  });
});

describe("identities", () => {
  const columns = [text, number(1), number(2), number(3)];
  const row = [undefined, 900n, 600n, 300n];

  it("reject what does not add up", () => {
    const all = candidates(columns, LEAVES).found;
    const kept = consistent(all, SUM, [row]);
    expect(kept.every((each) => each.failed === 0)).toBe(true);
    const survivors = places(kept.map((each) => each.assignment));
    // 900 must be the total; 600 and 300 fit three pairs of parts.
    expect(survivors).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 4],
      [0, 1, 3, 4],
    ]);
    expect(check(to([0, 2, 3, 4]), SUM, [row]).failed).toBe(1);
  });

  it("need the whole of a part, and a part no larger than it", () => {
    const among = [{ part: "basic", of: "total" }] as const;
    expect(check(to([0, 1, 2, 3]), among, [row]).failed).toBe(0);
    expect(check(to([0, 2, 3, 4]), among, [row]).failed).toBe(1);
    expect(check(to([0, 1, 2]), among, [[undefined, 100n, 200n]]).failed).toBe(1);
  });

  it("allow for rounding of printed parts, not for more", () => {
    expect(check(to([0, 1, 2, 3]), SUM, [[undefined, 901n, 600n, 300n]]).failed).toBe(0);
    expect(check(to([0, 1, 2, 3]), SUM, [[undefined, 903n, 600n, 300n]]).failed).toBe(1);
  });
});

describe("choose", () => {
  const columns = [text, number(1), number(2), number(3)];
  const rows = [[undefined, 900n, 600n, 300n]];
  const open = [
    [0, 1, 2, 3],
    [0, 1, 2, 4],
    [0, 1, 3, 4],
  ].map(to);

  it("takes the assignment that gives each column of a full grid its own leaf", () => {
    expect(places(choose(open, evidence(columns, 5, rows)))).toEqual([[0, 1, 2, 3]]);
  });

  it("leaves open what nothing decides", () => {
    expect(choose(open, evidence(columns, 4, rows))).toHaveLength(3);
  });

  it("asks the same line of a sister table", () => {
    const sisters = new Map([
      ["10|basic", 600n],
      ["10|other", 300n],
      ["10|project", 0n],
    ]);
    const asked = { ...evidence(columns, 4, rows), codes: ["10"], sisters };
    expect(places(choose(open, asked))).toEqual([[0, 1, 2, 4]]);
  });

  it("keeps a row below the total row of an earlier page", () => {
    const totals = new Map([
      ["total", 2000n],
      ["basic", 1500n],
      ["project", 500n],
    ]);
    expect(places(choose(open, { ...evidence(columns, 4, rows), totals }))).toEqual([[0, 1, 2, 3]]);
  });
});

describe("a table that contradicts itself", () => {
  const columns = [text, number(1), number(2), number(3)];
  const wrong = [[undefined, 900n, 700n, 300n]];

  it("keeps what the page before said", () => {
    const near = consistent(candidates(columns, LEAVES).found, SUM, wrong);
    expect(near.every((each) => each.failed === 1)).toBe(true);
    const previous = new Map([
      [0, "label"],
      [1, "total"],
      [2, "basic"],
      [3, "other"],
    ]);
    const left = chooseDespite(near, { ...evidence(columns, 4, wrong), previous });
    expect(places(left)).toEqual([[0, 1, 2, 4]]);
  });
});
