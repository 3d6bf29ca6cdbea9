import { rowLabel } from "../ledger/complete.js";
import { FUNCTION_CLASSES, MEASURES } from "../model/measures.data.js";
import { LABEL_NUMBER } from "../questions/linking/vocabulary.data.js";
import type { Fact } from "./facts.js";
import type { Stated } from "./numbers.js";
import type { Finding, Truth } from "./outcome.js";
import type { Thing } from "./sentence-reading.js";
import { admits, inUnit } from "./tolerance.js";

/** Words that leave so much open that many a smaller part would fit. */
const LOOSE: ReadonlySet<Stated["says"]> = new Set([
  "over",
  "atLeast",
  "under",
  "atMost",
  "about",
  "near",
  "more",
]);

/** What a fact is called. */
export function nameOfFact({ option, figures }: Pick<Fact, "option" | "figures">): string {
  if (option.indicator !== null) return option.indicator.split("/").at(-1) ?? option.indicator;
  const measure = MEASURES.find(({ id }) => id === option.measure)?.names[0] ?? option.measure;
  if (option.project !== null) return option.project;
  if (option.code === null) return measure;
  const own = FUNCTION_CLASSES[option.code]?.[0];
  const label = figures[0] ? rowLabel(figures[0]) : (own ?? option.code);
  const plain = label.replace(LABEL_NUMBER, "");
  return option.measure === "expenditure" ? plain : `${plain} ${measure}`;
}

export function truthOf(fact: Fact, others: readonly Fact[] = []): Truth {
  return {
    amount: fact.amount,
    text: null,
    comparator: null,
    formula: fact.formula,
    figures: fact.figures,
    passages: [],
    issuer: fact.issuer.name,
    year: fact.year,
    what: nameOfFact(fact),
    against: others.flatMap(({ figures }) => figures.slice(0, 1)),
    scope: fact.scope,
  };
}

/** Holds a stated number against the values that stand for it; undefined where none is comparable. */
export function judge(
  stated: Stated,
  facts: readonly Fact[],
  thing: Thing | null,
): Finding | undefined {
  const comparable = facts.filter(({ amount }) => inUnit(amount, stated.amount.unit) !== undefined);
  // Almost any smaller part is "less than"; a loose number is held against the thing itself.
  const whole = comparable.filter(({ how }) => how !== "scope" && how !== "computed");
  const usable = LOOSE.has(stated.says) && whole.length > 0 ? whole : comparable;
  const right = usable.find(({ amount }) => admits(stated, amount));
  const lead = usable[0];
  if (!lead) return undefined;
  const fact = right ?? lead;
  const same = (one: Fact): boolean => one.issuer === fact.issuer && one.year === fact.year;
  const others = usable.filter(
    (one) =>
      one !== fact && same(one) && (one.how === "conflict" || one.how === "lead") && fact.disputed,
  );
  const disputes = others.filter((one) => !admits(stated, one.amount));
  const caution =
    right?.disputed && disputes.length > 0
      ? ("disputed" as const)
      : right?.how === "scope"
        ? ("scope" as const)
        : null;
  return {
    verdict: right ? "supported" : "refuted",
    truth: truthOf(fact, caution === "disputed" ? disputes : []),
    absence: null,
    caution,
    slip: null,
    slipOf: null,
    thing,
  };
}
