import type { Computation } from "../calculators/index.js";
import {
  type Change,
  change,
  difference,
  isPart,
  perUnit,
  rank,
  share,
  sum,
} from "../calculators/index.js";
import { compare, convert, equal, type Quantity, quantity } from "../kernel/quantity.js";
import type { DocumentFigures } from "../ledger/ledger.js";
import { type Resolution, resolve } from "../ledger/resolve.js";
import type { Figure } from "../model/figure.js";
import type { Condition, Domain, Selector, Step } from "../model/plan.js";
import { type Member, membersOf, rankMembers } from "./domain.js";

/** A selector answered, with the amount calculators use (an empty proved cell counts as zero). */
export interface Answered {
  readonly resolution: Resolution;
  readonly amount: Quantity | null;
  readonly figures: readonly Figure[];
  /** How the amount was worked out, when no figure prints it. */
  readonly worked?: Computation;
}

/** What a step came to. `missing` lists selectors nothing stands under. */
export type Outcome =
  | {
      readonly kind: "lookup";
      readonly step: StepOf<"lookup">;
      readonly found: readonly Answered[];
      readonly missing: readonly Selector[];
    }
  | {
      readonly kind: "share";
      readonly step: StepOf<"share">;
      readonly part: Answered;
      readonly whole: Answered;
      readonly share: Computation;
      readonly printed: readonly Figure[];
    }
  | {
      readonly kind: "change";
      readonly step: StepOf<"change">;
      readonly earlier: Answered | null;
      readonly later: Answered | null;
      readonly change: Change | null;
      readonly printed: readonly Figure[];
    }
  | {
      readonly kind: "difference";
      readonly step: StepOf<"difference">;
      readonly left: Answered;
      readonly right: Answered;
      readonly larger: "left" | "right" | "equal";
      readonly difference: Computation;
    }
  | {
      readonly kind: "sum";
      readonly step: StepOf<"sum">;
      readonly terms: readonly Answered[];
      readonly total: Answered | null;
      /** What a share of the sum is taken of. */
      readonly whole: Answered | null;
      readonly sum: Computation;
    }
  | {
      readonly kind: "order";
      readonly step: StepOf<"order">;
      /** Largest first. */
      readonly ranked: readonly Answered[];
    }
  | {
      readonly kind: "per_unit";
      readonly step: StepOf<"per_unit">;
      readonly of: Answered;
      /** Null when the person gave the number. */
      readonly by: Answered | null;
      readonly divisor: Quantity;
      readonly quotient: Computation;
    }
  | {
      readonly kind: "rank";
      readonly step: StepOf<"rank">;
      readonly largest: readonly Member[];
      readonly smallest: readonly Member[];
      /** The whole a share of the picks is taken of. */
      readonly whole: Answered | null;
      readonly all: readonly Member[];
    }
  | {
      readonly kind: "list";
      readonly step: StepOf<"list">;
      /** The whole a share of the sum is taken of. */
      readonly whole: Answered | null;
      readonly members: readonly Member[];
      readonly all: readonly Member[];
    };

type StepOf<O extends Step["operation"]> = Extract<Step, { operation: O }>;

/** Gives the documents of an issuer with their figures. */
export type Documents = (
  issuer: string,
  region: readonly string[],
) => Promise<readonly DocumentFigures[]>;

/** Runs one step; undefined when the ledger has nothing to run it on. */
export async function execute(step: Step, documents: Documents): Promise<Outcome | undefined> {
  const answer = (selector: Selector): Promise<Answered | undefined> =>
    answered(selector, documents);
  switch (step.operation) {
    case "lookup": {
      const all = await Promise.all(step.of.map(answer));
      const found = all.filter((one) => one !== undefined);
      const missing = step.of.filter((_, at) => all[at] === undefined);
      return found.length === 0 ? undefined : { kind: "lookup", step, found, missing };
    }
    case "share":
      return runShare(step, await answer(step.part), await answer(step.whole), documents);
    case "change":
      return runChange(step, await answer(step.earlier), await answer(step.later), documents);
    case "difference": {
      const [left, right] = [await answer(step.left), await answer(step.right)];
      if (!left?.amount || !right?.amount) return undefined;
      const order = compare(left.amount, right.amount);
      const [large, small] = order >= 0 ? [left.amount, right.amount] : [right.amount, left.amount];
      return {
        kind: "difference",
        step,
        left,
        right,
        larger: order > 0 ? "left" : order < 0 ? "right" : "equal",
        difference: difference(large, small),
      };
    }
    case "sum": {
      const terms = await Promise.all(step.of.map(answer));
      const known = terms.filter((one) => one?.amount !== undefined && one.amount !== null);
      if (known.length !== step.of.length) return undefined;
      const found = known.filter((one) => one !== undefined);
      return {
        kind: "sum",
        step,
        total: (step.total && (await answer(step.total))) ?? null,
        whole: (step.shareOf && (await answer(step.shareOf))) ?? null,
        terms: found,
        sum: sum(found.flatMap(({ amount }) => amount ?? [])),
      };
    }
    case "order": {
      const all = (await Promise.all(step.of.map(answer))).filter((one) => one !== undefined);
      const measured = all.flatMap((one) => (one.amount ? [{ one, quantity: one.amount }] : []));
      if (measured.length !== step.of.length) return undefined;
      return { kind: "order", step, ranked: rank(measured, "largest").map(({ one }) => one) };
    }
    case "per_unit": {
      const of = await answer(step.of);
      const by = "given" in step.by ? undefined : await counted(step.of, step.by, documents);
      const divisor = "given" in step.by ? quantity(step.by.given, step.by.unit) : by?.amount;
      if (!of?.amount) return undefined;
      const money = step.unit === null ? of.amount : convert(of.amount, step.unit);
      const quotient = divisor && perUnit(money, divisor, step.decimals ?? 2);
      return quotient
        ? { kind: "per_unit", step, of, by: by ?? null, divisor, quotient }
        : undefined;
    }
    case "rank":
      return runRank(step, documents);
    case "list":
      return runList(step, documents);
    default:
      return undefined;
  }
}

/** Resolves one selector over its issuer's documents. */
export async function answered(
  selector: Selector,
  documents: Documents,
): Promise<Answered | undefined> {
  const loaded = await documents(selector.issuer, selector.region);
  const resolution = resolve(loaded, selector);
  if (!resolution) return projectPart(loaded, selector);
  const first = resolution.values[0];
  if (first) return { resolution, amount: first.value, figures: first.figures };
  if (resolution.blank) {
    const unit = resolution.blank.unit;
    const zero = resolution.blank.key?.measure === "target" ? null : quantity("0", unit);
    return { resolution, amount: zero, figures: [resolution.blank] };
  }
  return { resolution, amount: null, figures: resolution.words };
}

/**
 * The project part of an economic line, where the documents print the line in full and its basic
 * part: the difference of the two.
 */
function projectPart(loaded: readonly DocumentFigures[], selector: Selector): Answered | undefined {
  if (selector.measure !== "project" || selector.code === null) return undefined;
  const full = resolve(loaded, { ...selector, measure: "expenditure", scope: "any" });
  const basic = resolve(loaded, { ...selector, measure: "basic", scope: "any" });
  const [whole, part] = [full?.values[0], basic?.values[0]];
  if (full?.measure !== "expenditure" || !whole || full.values.length > 1) return undefined;
  const none = quantity("0", whole.value.unit);
  const rest =
    part || printsBasic(loaded, selector.year)
      ? difference(whole.value, part?.value ?? none)
      : undefined;
  if (!rest || (basic?.values.length ?? 0) > 1 || rest.value.value.isNegative()) return undefined;
  return {
    resolution: { ...full, selector, measure: "project", narrower: [], values: [] },
    amount: rest.value,
    figures: [...whole.figures.slice(0, 1), ...(part?.figures.slice(0, 1) ?? [])],
    worked: rest,
  };
}

/** Does a document print the basic expenditure by economic item? Then a line not there has none. */
function printsBasic(loaded: readonly DocumentFigures[], year: number): boolean {
  return loaded.some((document) =>
    document.of("basic").some(({ key, year: of }) => of === year && (key?.code?.length ?? 0) === 5),
  );
}

async function statedOf(
  selector: Selector,
  aspects: readonly string[],
  base: (figure: Figure) => boolean,
  documents: Documents,
): Promise<Figure[]> {
  const loaded = await documents(selector.issuer, selector.region);
  return loaded.flatMap((document) =>
    document.of(selector.measure).filter((figure) => {
      const key = figure.key;
      return (
        key !== null &&
        figure.certainty === "certain" &&
        aspects.includes(key.aspect) &&
        figure.year === selector.year &&
        key.code === selector.code &&
        key.project === selector.project &&
        base(figure)
      );
    }),
  );
}

/** A thing is no share of itself. */
function isSame(a: Selector, b: Selector): boolean {
  return (
    a.measure === b.measure && a.code === b.code && a.project === b.project && a.scope === b.scope
  );
}

async function runShare(
  step: StepOf<"share">,
  part: Answered | undefined,
  whole: Answered | undefined,
  documents: Documents,
): Promise<Outcome | undefined> {
  if (!part?.amount || !whole?.amount) return undefined;
  if (isSame(step.part, step.whole) || !isPart(part.amount, whole.amount)) return undefined;
  const computed = share(part.amount, whole.amount, step.decimals ?? 2);
  if (!computed) return undefined;
  const scope = part.resolution.scope;
  const printed = await statedOf(
    step.part,
    ["share"],
    ({ key }) => key?.base === step.whole.measure && (scope === null || key.scope === scope),
    documents,
  );
  return { kind: "share", step, part, whole, share: computed, printed };
}

async function runChange(
  step: StepOf<"change">,
  earlier: Answered | undefined,
  later: Answered | undefined,
  documents: Documents,
): Promise<Outcome | undefined> {
  const scope = later?.resolution.scope ?? null;
  const printed = await statedOf(
    step.later,
    ["change", "change_rate"],
    ({ key }) => key?.base === String(step.earlier.year) && (key.scope ?? null) === scope,
    documents,
  );
  if (earlier?.amount && later?.amount) {
    const moved = change(earlier.amount, later.amount, step.decimals ?? 2);
    return { kind: "change", step, earlier, later, change: moved, printed };
  }
  if (printed.length === 0) return undefined;
  return {
    kind: "change",
    step,
    earlier: earlier ?? null,
    later: later ?? null,
    change: null,
    printed,
  };
}

async function runRank(step: StepOf<"rank">, documents: Documents): Promise<Outcome | undefined> {
  const all = (await membersOf(step.domain, documents)).filter(({ amount }) => amount !== null);
  if (all.length === 0) return undefined;
  const pick = (order: "largest" | "smallest"): Member[] => {
    const ranked = rankMembers(all, order);
    const last = ranked[step.first - 1 + step.count - 1];
    return ranked.filter((member, at) => {
      if (at < step.first - 1) return false;
      if (step.aggregate === "gap") return at < step.first - 1 + step.count;
      const tied = member.amount && last?.amount && equal(member.amount, last.amount);
      return at < step.first - 1 + step.count || (tied === true && at >= step.first - 1);
    });
  };
  const whole =
    step.aggregate === "share" || step.aggregate === "rest"
      ? await answered(wholeOf(step.domain), documents)
      : undefined;
  return {
    kind: "rank",
    step,
    whole: whole ?? null,
    largest: step.order === "smallest" ? [] : pick("largest"),
    smallest: step.order === "largest" ? [] : pick("smallest"),
    all,
  };
}

/** The number a document gives to divide by: the selector's, or the one fitting target of the project. */
async function counted(
  of: Selector,
  by: Selector | { project: string; counted: readonly string[] },
  documents: Documents,
): Promise<Answered | undefined> {
  if (!("counted" in by)) return answered(by, documents);
  const loaded = await documents(of.issuer, of.region);
  const targets = loaded.flatMap((document) =>
    document
      .of("target")
      .filter(
        ({ key, unit, year, certainty, value }) =>
          key?.project === by.project &&
          year === of.year &&
          certainty === "certain" &&
          value !== null &&
          by.counted.includes(unit ?? ""),
      ),
  );
  const [only] = targets;
  if (targets.length !== 1 || !only?.key) return undefined;
  return answered(
    {
      ...of,
      measure: "target",
      scope: "any",
      code: null,
      project: by.project,
      indicator: only.key.indicator,
    },
    documents,
  );
}

/** What the members of a family add up to. */
function wholeOf(domain: Domain): Selector {
  const { issuer, region, year, stage, of, within, measure } = domain;
  const whole = of === "projects" ? "project" : (measure ?? "expenditure");
  return {
    issuer,
    region,
    year,
    stage,
    measure: whole,
    scope: "any",
    code: within,
    project: null,
    indicator: null,
  };
}

async function runList(step: StepOf<"list">, documents: Documents): Promise<Outcome | undefined> {
  const all = await membersOf(step.domain, documents);
  if (all.length === 0) return undefined;
  const back = step.conditions.find(({ yearsBack }) => yearsBack > 0)?.yearsBack;
  const earlier =
    back === undefined
      ? []
      : await membersOf({ ...step.domain, year: step.domain.year - back }, documents);
  const kept = all.filter((member) =>
    step.conditions.every((condition) => {
      const subject =
        condition.yearsBack === 0 ? member : earlier.find(({ name }) => name === member.name);
      return subject?.amount != null && meets(subject.amount, condition);
    }),
  );
  const positive =
    back === undefined ? kept : kept.filter(({ amount }) => amount && !amount.value.isZero());
  const whole =
    step.aggregate === "share" ? await answered(wholeOf(step.domain), documents) : undefined;
  return { kind: "list", step, whole: whole ?? null, members: positive, all };
}

function meets(amount: Quantity, condition: Condition): boolean {
  const order = compare(amount, quantity(condition.value, condition.unit ?? amount.unit));
  switch (condition.comparator) {
    case "=":
      return order === 0;
    case "≥":
      return order >= 0;
    case "≤":
      return order <= 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
  }
}
