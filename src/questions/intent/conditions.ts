import { dimensionOf } from "../../kernel/units.js";
import type { Condition } from "../../model/plan.js";
import { meant, type Span } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { BETWEEN_AMOUNTS, NAME_FILTER, NONZERO_WORDS, ZERO_WORDS } from "../linking/words.data.js";
import { PERCENT } from "../projects/target-question.data.js";
import { EXACT_BEFORE, FAMILY_NEXT, NAME_TAIL_GAP, STRICT } from "./intent.data.js";
import type { IntentKind } from "./intent.js";

/** Longest stretch between a word of exception and what is left out. */
const LONGEST_GAP = 4;

/** "名称带…的项目": the word, when things are listed by it. */
export function nameFilter(u: Understanding): string | null {
  const match = NAME_FILTER.exec(u.text);
  return match?.[1]?.trim() ?? match?.[2]?.trim() ?? null;
}

/** Things a ranking or list leaves out: what follows 除了, or stands before 以外. */
export function exceptionsOf(u: Understanding): { names: string[]; spans: readonly number[] } {
  const names: string[] = [];
  const spans: number[] = [];
  for (const { span, operation } of meant(u.spans, "operation")) {
    const at = u.spans.indexOf(span);
    const left =
      operation === "except"
        ? chained(u, span.end, u.spans.slice(at + 1))
        : operation === "exceptAfter"
          ? (u.spans.slice(0, at).findLast((one) => isThing(one) && span.start - one.end <= 2) ??
            chained(u, span.end, u.spans.slice(at + 1)))
          : undefined;
    for (const one of Array.isArray(left) ? left : left ? [left] : []) {
      spans.push(one.start);
      for (const meaning of one.meanings) {
        if (meaning.kind === "line") names.push(meaning.code);
        if (meaning.kind === "project") names.push(...meaning.names);
      }
    }
  }
  return { names, spans };
}

/** "除了甲和乙": the things that follow, as long as only list marks stand between them. */
function chained(u: Understanding, from: number, after: readonly Span[]): Span[] {
  const things: Span[] = [];
  let end = from;
  for (const one of after.filter(isThing)) {
    const gap = u.text.slice(end, one.start);
    const near = things.length === 0 ? isBeside(gap) : NAME_TAIL_GAP.test(gap.trim());
    if (!near) break;
    things.push(one);
    end = one.end;
  }
  return things;
}

/** "除了新增的甲": a word or two before the thing, no other clause. */
function isBeside(gap: string): boolean {
  return gap.length <= LONGEST_GAP && /^[\p{L}\s]*$/u.test(gap);
}

function isThing(span: Span): boolean {
  return span.meanings.some(
    ({ kind }) => kind === "line" || kind === "project" || kind === "measure",
  );
}

export function conditionsOf(u: Understanding, kind: IntentKind): Condition[] {
  if (picks(kind) && NONZERO_WORDS.some((word) => u.text.includes(word))) {
    return [{ comparator: ">", value: "0", unit: null, yearsBack: 0 }];
  }
  if (picks(kind) && ZERO_WORDS.some((word) => u.text.includes(word))) {
    return [{ comparator: "=", value: "0", unit: null, yearsBack: 0 }];
  }
  const given = (nameFilter(u) === null ? meant(u.spans, "quantity") : [])
    .filter(({ unit }) => unit === null || dimensionOf(unit) === "money")
    .filter(
      ({ span }) =>
        FAMILY_NEXT.test(u.text.slice(span.end)) || EXACT_BEFORE.test(u.text.slice(0, span.start)),
    )
    .map((one) => ({ ...one, sign: "=" as const }));
  const stated = meant(u.spans, "threshold").filter(
    ({ unit }) => unit === null || dimensionOf(unit) === "money" || isShareBound(unit, kind),
  );
  const thresholds = kind === "list" && stated.length === 0 ? given : stated;
  const relative = meant(u.spans, "relative").find(({ back }) => back > 0);
  if (kind === "list" && stated.length === 0 && BETWEEN_AMOUNTS.test(u.text)) {
    const [low, high] = meant(u.spans, "quantity");
    if (low && high) {
      const unit = low.unit ?? high.unit;
      return [
        { comparator: "≥", value: low.value, unit, yearsBack: 0 },
        {
          comparator: "≤",
          value: high.value,
          unit: high.unit ?? unit,
          yearsBack: 0,
        },
      ];
    }
  }
  const excluded = asks(u, "except", "exceptAfter")
    ? meant(u.spans, "quantity").map(({ value }) => value)
    : [];
  return thresholds.map(({ sign, value, unit, span }) => ({
    comparator: excluded.includes(value) ? (STRICT[sign] ?? sign) : sign,
    value,
    unit,
    yearsBack: relative && relative.span.start < span.start && value === "0" ? relative.back : 0,
  }));
}

function picks(kind: IntentKind): boolean {
  return kind === "list" || kind === "order";
}

/** "占比超过五成的是哪家": a bound on shares. */
function isShareBound(unit: string, kind: IntentKind): boolean {
  return kind === "order" && unit === PERCENT;
}
