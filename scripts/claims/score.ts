import { z } from "zod";
import { type CheckReport, Verdict } from "../../src/model/check-report.js";

/** A text with the claims it holds, as a person judged them. */
export const GoldText = z.object({
  id: z.string(),
  text: z.string(),
  claims: z.array(
    z.object({
      span: z.string(),
      verdict: Verdict,
      correct: z.string().optional(),
      slip: z.string().optional(),
    }),
  ),
  why: z.string().optional(),
});
export type GoldText = z.infer<typeof GoldText>;
type GoldClaim = GoldText["claims"][number];

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Gold spans by place: equal texts are found one after another. */
export function placed({ text, claims }: GoldText): (GoldClaim & Placed)[] {
  let from = 0;
  return claims.map((claim) => {
    const next = text.indexOf(claim.span, from);
    const start = next >= 0 ? next : text.indexOf(claim.span);
    if (start < 0) throw new Error(`span not in text: ${claim.span}`);
    from = next >= 0 ? start + claim.span.length : from;
    return { ...claim, start, end: start + claim.span.length };
  });
}

export interface Pair {
  readonly id: string;
  readonly gold: GoldClaim | null;
  readonly found: CheckReport["claims"][number] | null;
  readonly exact: boolean;
}

/** How much two stretches share of what they cover together. */
function shared(a: Placed, b: Placed): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (common <= 0) return 0;
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const holds = (outer: Placed, inner: Placed): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

/** Pairs gold and found claims, those that share most first. Half shared, or one inside the other, is a pair. */
export function pairsOf(gold: GoldText, report: CheckReport): Pair[] {
  const wanted = placed(gold);
  const options = wanted
    .flatMap((one, g) =>
      report.claims.map((found, f) => ({ g, f, share: shared(one, found), one, found })),
    )
    .filter(
      ({ share, one, found }) =>
        share >= 0.5 || (share > 0.2 && (holds(one, found) || holds(found, one))),
    )
    .sort((a, b) => b.share - a.share);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { g, f, one, found } of options) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push({ id: gold.id, gold: one, found, exact: one.span === found.span });
  }
  for (const [g, one] of wanted.entries()) {
    if (!usedGold.has(g)) pairs.push({ id: gold.id, gold: one, found: null, exact: false });
  }
  for (const [f, found] of report.claims.entries()) {
    if (!usedFound.has(f)) pairs.push({ id: gold.id, gold: null, found, exact: false });
  }
  return pairs;
}

export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly paired: number;
  readonly exact: number;
  readonly precision: number;
  readonly recall: number;
  /** Over all spans: one missed or invented counts against its verdict. */
  readonly macroF1: number;
  readonly f1: Readonly<Record<Verdict, number>>;
  readonly flips: number;
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const COLUMNS = [...Verdict.options, "missed"] as const;

export function scoreOf(pairs: readonly Pair[]): Score {
  const confusion: Record<string, Record<string, number>> = {};
  for (const row of [...Verdict.options, "invented"]) {
    confusion[row] = Object.fromEntries(COLUMNS.map((column) => [column, 0]));
  }
  for (const { gold, found } of pairs) {
    const row = confusion[gold?.verdict ?? "invented"];
    const column = found?.verdict ?? "missed";
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  const cell = (row: string, column: string): number => confusion[row]?.[column] ?? 0;
  const f1 = Object.fromEntries(
    Verdict.options.map((verdict) => {
      const right = cell(verdict, verdict);
      const gold = COLUMNS.reduce((sum, column) => sum + cell(verdict, column), 0);
      const said = [...Verdict.options, "invented"].reduce(
        (sum, row) => sum + cell(row, verdict),
        0,
      );
      return [verdict, gold + said === 0 ? 1 : (2 * right) / (gold + said)];
    }),
  ) as Record<Verdict, number>;
  const gold = pairs.filter((pair) => pair.gold).length;
  const found = pairs.filter((pair) => pair.found).length;
  const paired = pairs.filter((pair) => pair.gold && pair.found).length;
  return {
    gold,
    found,
    paired,
    exact: pairs.filter(({ exact }) => exact).length,
    precision: found === 0 ? 1 : paired / found,
    recall: gold === 0 ? 1 : paired / gold,
    macroF1: Object.values(f1).reduce((sum, one) => sum + one, 0) / 3,
    f1,
    flips: cell("supported", "refuted") + cell("refuted", "supported"),
    confusion,
  };
}
