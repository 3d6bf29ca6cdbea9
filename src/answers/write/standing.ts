import { difference } from "../../calculators/index.js";
import { compare, equal, type Quantity } from "../../kernel/quantity.js";
import { POINTS } from "../../kernel/units.data.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Comparison } from "../../questions/intent/comparison.js";
import type { Composer } from "../composer.js";
import type { Segment, Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { listed } from "./names.js";
import { working } from "./value.js";

/** One of several values that are held against each other. */
export interface Standing {
  readonly subject: readonly Segment[];
  readonly name: string;
  readonly value: Quantity;
  readonly year: number;
  /** "≤" or "≥" where the value is a bound. */
  readonly comparator: string | null;
  /** What the value leans on: figures, or results worked out before. */
  readonly basis: Pick<Worked, "operands" | "from">;
}

/**
 * Writes ahead of the values which of them is at the end asked for, or whether they are the same,
 * and behind them how far the ends are apart. Writes nothing where their units do not go together.
 */
export function writeStanding(
  composer: Composer,
  sides: readonly Standing[],
  asked: Comparison,
): void {
  noteYears(composer, sides);
  const [first, ...others] = sides;
  if (!first || others.length === 0 || !others.every((one) => goTogether(first, one))) return;
  const ranked = [...sides].sort((a, b) => compare(b.value, a.value));
  const [top, bottom] = [ranked[0] ?? first, ranked.at(-1) ?? first];
  const same = equal(top.value, bottom.value);
  if (asked.gap && !same) writeApart(composer, top, bottom);
  const end = endFor(asked, sides);
  if (end !== undefined && asked.word !== null && !same) {
    const best = end === "largest" ? top : bottom;
    const tied = ranked.filter((one) => equal(one.value, best.value));
    composer.lead(TEXTS.aheadOf, {
      word: { kind: "echo", text: asked.word },
      subject: listed(
        tied.map(({ subject }) => subject),
        TEXTS.and[composer.language],
      ),
    });
  } else if (same || asked.alike) composer.lead(same ? TEXTS.allAlike : TEXTS.notAlike);
}

/** Says so where what is told side by side is not of one year. */
export function noteYears(composer: Composer, sides: readonly Pick<Standing, "year">[]): void {
  if (new Set(sides.map(({ year }) => year)).size > 1) composer.note(TEXTS.yearsMixed);
}

function goTogether({ value: a }: Standing, { value: b }: Standing): boolean {
  const [left, right] = [dimensionOf(a.unit), dimensionOf(b.unit)];
  return a.unit === b.unit || (left === "money" && right === "money");
}

/** The end by size: the loosest of ceilings is the largest, of floors the smallest. */
function endFor(
  { end }: Comparison,
  sides: readonly Standing[],
): "largest" | "smallest" | undefined {
  if (end === "largest" || end === "smallest") return end;
  const signs = new Set(sides.flatMap(({ comparator }) => comparator ?? []));
  const floor = signs.has("≥") || signs.has(">");
  const ceiling = signs.has("≤") || signs.has("<");
  if (floor === ceiling) return undefined;
  return (end === "loosest") === ceiling ? "largest" : "smallest";
}

function writeApart(composer: Composer, top: Standing, bottom: Standing): void {
  const points = (value: Quantity): Quantity =>
    value.unit === "%" ? { ...value, unit: POINTS } : value;
  const gap = difference(points(top.value), points(bottom.value));
  const operands = [...top.basis.operands, ...bottom.basis.operands];
  const from = [...(top.basis.from ?? []), ...(bottom.basis.from ?? [])];
  composer.line(TEXTS.apart, {
    left: top.subject,
    right: bottom.subject,
    ...working({ ...gap, operands, from }),
    cites: composer.cite([top, bottom].flatMap(({ basis }) => basis.operands.slice(0, 1))),
  });
  composer.asked(`${top.name} − ${bottom.name}`, gap.value, {
    origin: "computed",
    formula: gap.formula,
    inputs: operands.map((figure) => composer.citationOf(figure)),
  });
}
