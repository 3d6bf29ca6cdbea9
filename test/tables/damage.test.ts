import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Compared, compare, type Fate } from "../../scripts/damage/compare.js";
import { drawDamaged, NAMES, seedOf } from "../../scripts/damage/draw.js";
import { readDamaged } from "../../scripts/damage/golds.js";
import { FORMS } from "../../scripts/damage/synthetic/index.js";

const folder = new URL("damaged/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

const share = (all: readonly Compared[], ...fates: Fate[]): number =>
  all.filter(({ fate }) => fates.includes(fate)).length / all.length;

/** Cells that are certain and yet not what the clean table says. */
const wrong = (all: readonly Compared[]): string[] =>
  all
    .filter(({ fate }) => fate === "wrong")
    .map(({ gold, figure }) =>
      [
        gold.kind,
        gold.damages,
        `${gold.line}:${gold.field}`,
        gold.row,
        gold.column,
        "≠",
        figure?.row,
        figure?.column,
      ].join(" "),
    );

describe("damaged tables with cell golds", () => {
  const all = files.flatMap((name) => compare(readDamaged(new URL(name, folder))));

  it("are many", () => {
    expect(files.length).toBeGreaterThan(25);
    expect(all.length).toBeGreaterThan(1500);
  });

  it("never give a cell a wrong path for certain", () => expect(wrong(all)).toEqual([]));

  it("are read right or said to be uncertain", () => {
    expect(share(all, "right", "uncertain")).toBeGreaterThanOrEqual(0.99);
    expect(share(all, "right")).toBeGreaterThanOrEqual(0.93);
  });
});

describe("freshly drawn variants", () => {
  const all = FORMS.flatMap((form, i) =>
    NAMES.map((_, n) => i + n).flatMap((n) =>
      compare(drawDamaged(form, seedOf(form, 40_000 + n), NAMES[n % NAMES.length])),
    ),
  );

  it("never give a cell a wrong path for certain", () => expect(wrong(all)).toEqual([]));

  it("are read right or said to be uncertain", () => {
    expect(share(all, "right", "uncertain")).toBeGreaterThanOrEqual(0.99);
    expect(share(all, "right")).toBeGreaterThanOrEqual(0.95);
  });
});
