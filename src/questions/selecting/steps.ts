import { MEASURES } from "../../model/measures.data.js";
import type { Selector, Step } from "../../model/plan.js";
import { MONTH_UNIT, MONTHS } from "../intent/intent.data.js";
import type { Intent } from "../intent/intent.js";
import type { TargetOption } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";
import { type Holds, ownOption } from "./own-option.js";
import type { Mark, Pair } from "./pairs.js";
import { domainOf, isPartOf, selectorOf, usualWhole, vehicles } from "./selector.js";
import type { Slots } from "./slots.js";
/** How a result is wanted: its unit and decimals, null where the question leaves them open. */
export type Output = { unit: string | null; decimals: number | null };

/** One way to take the words of a question: an option for each target, and the whole of a share. */
export interface Chosen {
  readonly targets: readonly TargetOption[];
  readonly whole: TargetOption | undefined;
}

/** The steps of one reading; none where its slots do not fit its kind. */
export function stepsOf(
  intent: Intent,
  chosen: Chosen,
  issuers: readonly KnownIssuer[],
  years: readonly number[],
  slots: Slots,
  holds: Holds,
): Step[] {
  const output = { unit: intent.unit, decimals: intent.decimals };
  const pairs = slots.pairs ?? sharedYears(issuers, years);
  const select = (option: TargetOption): Selector[] =>
    pairs.map(([issuer, year]) =>
      selectorOf(issuer, year, ownOption(option, issuer, intent.targets, holds)),
    );
  const own = ownPlaces(intent, chosen, slots);
  const all = own ?? chosen.targets.flatMap(select);
  switch (intent.kind) {
    case "lookup":
      return [
        ...(all.length > 0 ? [{ operation: "lookup" as const, of: all, ...output }] : []),
        ...(intent.alsoChange ? changes(chosen.targets, issuers, years, output) : []),
      ];
    case "breakdown":
      return breakdowns(chosen.targets, pairs, output);
    case "share":
      return intent.summed && chosen.targets.length >= 2
        ? sharesOfSum(chosen, pairs, output)
        : shares(chosen, pairs, output);
    case "change":
      return changes(chosen.targets, issuers, years, output);
    case "difference":
      return differences(intent, chosen.targets, all, { issuers, years, output });
    case "sum":
      return own
        ? [
            {
              operation: "sum",
              of: own,
              total: null,
              shareOf: null,
              average: intent.average,
              ...output,
            },
          ]
        : sums(chosen.targets, pairs, output, intent.average);
    case "per_unit":
      return pairs.flatMap(([issuer, year]) =>
        chosen.targets
          .filter(({ measure }) => measure !== "vehicles")
          .map((target) => ({
            operation: "per_unit" as const,
            of: selectorOf(issuer, year, target),
            by: divisorOf(intent, target, issuer, year),
            ...output,
          })),
      );
    case "rank":
      return [
        ...(intent.alsoCount ? lists(intent, chosen, pairs, output) : []),
        ...pairs.map(([issuer, year]) => ({
          operation: "rank" as const,
          domain: domainOf(intent, issuer, year),
          order: intent.order,
          first: intent.first,
          count: intent.count,
          aggregate: intent.ofRank,
          whole: wholeFor(intent, chosen, issuer, year),
          ...output,
        })),
      ];
    case "order":
      return orders(intent, chosen, own, budgeted(pairs), output);
    case "rest":
      return rests(intent, chosen, pairs, output);
    case "moves":
      return moves(intent, pairs, output);
    case "list":
      return lists(intent, chosen, latest(intent, pairs), output);
    default:
      return [];
  }
}

/** Of several offices' budgets those that are loaded, where any is; of one office's years all. */
function budgeted(pairs: readonly Pair[]): readonly Pair[] {
  if (new Set(pairs.map(([issuer]) => issuer)).size === 1) return pairs;
  const loaded = pairs.filter(([{ documents }, of]) => documents.some(({ year }) => year === of));
  return loaded.length > 1 ? loaded : pairs;
}

/** Things in order of amount or share; a whole named beside its parts is none of them. */
function orders(
  intent: Intent,
  { targets, whole }: Chosen,
  own: readonly Selector[] | undefined,
  pairs: readonly Pair[],
  output: Output,
): Step[] {
  const select = (option: TargetOption): Selector[] =>
    pairs.map(([issuer, year]) => selectorOf(issuer, year, option));
  const inner = targets.filter((one) => !targets.some((other) => isPartOf(other, one)));
  const parts = inner.length >= 2 ? inner : targets;
  const of = own && parts === targets ? own : parts.flatMap(select);
  const wholes = parts.flatMap((one) => select(whole ?? usualWhole(one)));
  if (of.length < 2) return [];
  const { order, gap, ratio, conditions } = intent;
  const shareOf = intent.byShare && parts.length === 1 ? wholes : null;
  const asked = { order, gap, ratio, conditions: [...conditions] };
  return [{ operation: "order" as const, of: [...of], shareOf, ...asked, ...output }];
}

/** The whole a share of a ranking or list is taken of, where the question names it. */
function wholeFor(
  { kind, ofRank, aggregate }: Intent,
  { whole }: Chosen,
  issuer: KnownIssuer,
  year: number,
): Selector | null {
  const shared = (kind === "rank" ? ofRank : aggregate) === "share";
  return shared && whole ? selectorOf(issuer, year, whole) : null;
}

function lists(intent: Intent, chosen: Chosen, pairs: readonly Pair[], output: Output): Step[] {
  return pairs.map(([issuer, year]) => ({
    operation: "list" as const,
    domain: domainOf(intent, issuer, year),
    conditions: [...intent.conditions],
    aggregate: intent.aggregate,
    whole: wholeFor(intent, chosen, issuer, year),
    only: intent.only,
    ...output,
  }));
}

/** The first thing less all others. */
function rests(
  intent: Intent,
  { targets: [whole, ...less], whole: of }: Chosen,
  pairs: readonly Pair[],
  output: Output,
): Step[] {
  const [first, ...more] = less;
  if (!whole || !first) return [];
  // What stands in no whole, or in another thing that is taken too, is not taken from it.
  const nested = less.some((one) => less.some((other) => isPartOf(one, other)));
  if (nested || less.some((one) => !isPartOf(one, whole))) return [];
  return pairs.map(([issuer, year]) => ({
    operation: "rest" as const,
    whole: selectorOf(issuer, year, whole),
    less: [first, ...more].map((one) => selectorOf(issuer, year, one)),
    shareOf: intent.aggregate === "share" ? selectorOf(issuer, year, of ?? whole) : null,
    ...output,
  }));
}

/** Of two years named the later one is held against the one before it. */
function moves(intent: Intent, pairs: readonly Pair[], output: Output): Step[] {
  const { moves: asked } = intent;
  if (!asked) return [];
  const last = Math.max(...pairs.map(([, year]) => year));
  return pairs
    .filter(([, year]) => year === last)
    .map(([issuer, year]) => ({
      operation: "moves" as const,
      domain: domainOf(intent, issuer, year),
      ...asked,
      ...output,
    }));
}

/** A list filtered by an earlier year's amount is about the latest year named. */
function latest(intent: Intent, pairs: readonly Pair[]): readonly Pair[] {
  const earlier = [...intent.conditions, ...intent.where.map(({ column }) => column)];
  if (!earlier.some(({ yearsBack }) => yearsBack > 0)) return pairs;
  const last = Math.max(...pairs.map(([, year]) => year));
  return pairs.filter(([, year]) => year === last);
}

/**
 * "2023年基本支出与2022年项目支出": each thing named with the issuer and year that stand before it,
 * when every year and issuer belongs to one thing. Undefined when they are shared.
 */
function ownPlaces(intent: Intent, { targets }: Chosen, { marks }: Slots): Selector[] | undefined {
  if (targets.length < 2 || targets.length !== intent.targets.length) return undefined;
  const issuers = marks.filter((mark) => "issuer" in mark);
  const years = marks.filter((mark) => "year" in mark);
  if (issuers.length < 2 && years.length < 2) return undefined;
  const used = new Set<Mark>();
  const selectors = targets.map((target, at) => {
    const place = intent.targets[at]?.start ?? 0;
    const issuer = issuers.findLast((mark) => mark.at < place) ?? issuers[0];
    const year = years.findLast((mark) => mark.at < place) ?? years[0];
    if (issuer) used.add(issuer);
    if (year) used.add(year);
    return issuer && year ? selectorOf(issuer.issuer, year.year, target) : undefined;
  });
  const known = selectors.filter((one) => one !== undefined);
  return known.length === targets.length && used.size === marks.length ? known : undefined;
}

/** Each issuer in each year; in its newest when none is named. */
function sharedYears(issuers: readonly KnownIssuer[], years: readonly number[]): Pair[] {
  return issuers.flatMap((issuer) => {
    const newest = Math.max(...issuer.documents.map(({ year }) => year));
    return (years.length > 0 ? years : [newest]).map((year): Pair => [issuer, year]);
  });
}

type Divisor = Extract<Step, { operation: "per_unit" }>["by"];

/** What an amount is divided by: the person's number, what the project's targets count, vehicles. */
function divisorOf(
  intent: Intent,
  target: TargetOption,
  issuer: KnownIssuer,
  year: number,
): Divisor {
  if (intent.monthly) return { given: MONTHS, unit: MONTH_UNIT };
  if (intent.divisor) return { given: intent.divisor.value, unit: intent.divisor.unit };
  if (target.project !== null && intent.counted.length > 0) {
    return { project: target.project, counted: [...intent.counted] };
  }
  return selectorOf(issuer, year, vehicles());
}

function shares(chosen: Chosen, pairs: readonly Pair[], output: Output): Step[] {
  return pairs.flatMap(([issuer, year]) =>
    chosen.targets.map((target) => ({
      operation: "share" as const,
      part: selectorOf(issuer, year, target),
      whole: selectorOf(issuer, year, chosen.whole ?? usualWhole(target)),
      unit: output.unit,
      decimals: output.decimals,
    })),
  );
}

/** The parts a measure is printed with, one lookup beside the whole. */
function breakdowns(
  targets: readonly TargetOption[],
  pairs: readonly Pair[],
  output: Output,
): Step[] {
  return targets.flatMap((target) => {
    const parts = MEASURES.filter(({ part }) => part === target.measure).map(({ id }) => id);
    if (parts.length === 0) return [];
    const options = [target, ...parts.map((measure) => ({ ...target, measure }))];
    const of = pairs.flatMap(([issuer, year]) =>
      options.map((one) => selectorOf(issuer, year, one)),
    );
    return [{ operation: "lookup" as const, of, ...output }];
  });
}

function changes(
  targets: readonly TargetOption[],
  issuers: readonly KnownIssuer[],
  years: readonly number[],
  output: Output,
): Step[] {
  return issuers.flatMap((issuer) => {
    const newest = Math.max(...issuer.documents.map(({ year }) => year));
    const sorted = [...(years.length > 0 ? years : [newest])].sort((a, b) => a - b);
    const [first] = sorted;
    const span = sorted.length === 1 && first !== undefined ? [first - 1, first] : sorted;
    return targets.flatMap((target) =>
      stretches(span).map(([earlier, later]) => ({
        operation: "change" as const,
        earlier: selectorOf(issuer, earlier, target),
        later: selectorOf(issuer, later, target),
        ...output,
      })),
    );
  });
}

/** Of several years the first to the last, then year by year. */
function stretches(years: readonly number[]): [number, number][] {
  const steps = years
    .slice(1)
    .map((later, at): [number, number] => [years[at] ?? later - 1, later]);
  const [first, last] = [years[0], years.at(-1)];
  return steps.length > 1 && first !== undefined && last !== undefined
    ? [[first, last], ...steps]
    : steps;
}

function differences(
  intent: Intent,
  targets: readonly TargetOption[],
  all: readonly Selector[],
  {
    issuers,
    years,
    output,
  }: { issuers: readonly KnownIssuer[]; years: readonly number[]; output: Output },
): Step[] {
  if (issuers.length === 1 && targets.length === 1) return changes(targets, issuers, years, output);
  const [left] = all;
  if (!left) return [];
  // Nothing is held against itself.
  const others = all.filter((one) => JSON.stringify(one) !== JSON.stringify(left));
  return others.map((other) => ({
    operation: "difference" as const,
    left,
    right: other,
    ratio: intent.ratio,
    rate: intent.rate,
    ...output,
  }));
}

/** A total named beside its own parts is not added to them: the sum is held against it. */
function sums(
  targets: readonly TargetOption[],
  pairs: readonly Pair[],
  output: Output,
  average: boolean,
): Step[] {
  const total = targets.find(
    (one) => targets.length > 1 && targets.every((other) => other === one || isPartOf(other, one)),
  );
  const terms = targets.filter((target) => target !== total);
  const select = (options: readonly TargetOption[]): Selector[] =>
    options.flatMap((option) => pairs.map(([issuer, year]) => selectorOf(issuer, year, option)));
  const of = select(terms);
  if (of.length < 2) return [];
  const [whole] = total && pairs.length === 1 ? select([total]) : [];
  return [{ operation: "sum", of, total: whole ?? null, shareOf: null, average, ...output }];
}

/** "四项总额占…": the share of a sum. */
function sharesOfSum(chosen: Chosen, pairs: readonly Pair[], output: Output): Step[] {
  const [first] = chosen.targets;
  if (!first) return [];
  return pairs.map(([issuer, year]) => ({
    operation: "sum" as const,
    of: chosen.targets.map((target) => selectorOf(issuer, year, target)),
    total: null,
    shareOf: selectorOf(issuer, year, chosen.whole ?? usualWhole(first)),
    average: false,
    ...output,
  }));
}
