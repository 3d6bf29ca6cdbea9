import { dimensionOf } from "../kernel/units.js";
import type { Condition } from "../model/plan.js";
import { EXACT_BEFORE, FAMILY_NEXT, LIST_GAP, STRICT } from "./intent.data.js";
import type { IntentKind } from "./intent.js";
import { meant, type Span } from "./types.js";
import { asks, type Understanding } from "./understand.js";
import {
  BETWEEN_AMOUNTS,
  NAME_FILTER,
  VERSUS_EARLIER,
  WITHOUT_NONE,
  ZERO_WORDS,
} from "./words.data.js";

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
          ? u.spans.slice(0, at).findLast((one) => isThing(one) && span.start - one.end <= 2)
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
    const near = things.length === 0 ? gap.length <= 2 : LIST_GAP.test(gap.trim());
    if (!near) break;
    things.push(one);
    end = one.end;
  }
  return things;
}

function isThing(span: Span): boolean {
  return span.meanings.some(
    ({ kind }) => kind === "line" || kind === "project" || kind === "measure",
  );
}

export function conditionsOf(u: Understanding, kind: IntentKind): Condition[] {
  const versus = kind === "list" ? versusEarlier(u) : null;
  if (versus !== null) {
    const held = { comparator: versus, value: "0", unit: null, yearsBack: 1, versus: true };
    const some = { comparator: ">" as const, value: "0", unit: null, yearsBack: 1, versus: false };
    return WITHOUT_NONE.test(u.text) ? [held, some] : [held];
  }
  if (kind === "list" && ZERO_WORDS.some((word) => u.text.includes(word))) {
    return [{ comparator: "=", value: "0", unit: null, yearsBack: 0, versus: false }];
  }
  const given = (nameFilter(u) === null ? meant(u.spans, "quantity") : [])
    .filter(({ unit }) => unit === null || dimensionOf(unit) === "money")
    .filter(
      ({ span }) =>
        FAMILY_NEXT.test(u.text.slice(span.end)) || EXACT_BEFORE.test(u.text.slice(0, span.start)),
    )
    .map((one) => ({ ...one, sign: "=" as const }));
  const stated = meant(u.spans, "threshold").filter(
    ({ unit }) => unit === null || dimensionOf(unit) === "money",
  );
  const thresholds = kind === "list" && stated.length === 0 ? given : stated;
  const relative = meant(u.spans, "relative").find(({ back }) => back > 0);
  if (kind === "list" && stated.length === 0 && BETWEEN_AMOUNTS.test(u.text)) {
    const [low, high] = meant(u.spans, "quantity");
    if (low && high) {
      const unit = low.unit ?? high.unit;
      return [
        { comparator: "≥", value: low.value, unit, yearsBack: 0, versus: false },
        {
          comparator: "≤",
          value: high.value,
          unit: high.unit ?? unit,
          yearsBack: 0,
          versus: false,
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
    versus: false,
    yearsBack: relative && relative.span.start < span.start && value === "0" ? relative.back : 0,
  }));
}

/** "跟上一年一样的项目": how each amount is held against the year before, if it is. */
export function versusEarlier(u: Understanding): "=" | ">" | "<" | null {
  const back = meant(u.spans, "relative").some(({ back: years }) => years === 1);
  if (!back || (meant(u.spans, "threshold").length > 0 && !WITHOUT_NONE.test(u.text))) return null;
  return VERSUS_EARLIER.find(({ words }) => words.test(u.text))?.sign ?? null;
}
