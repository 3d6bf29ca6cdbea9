import { fold } from "../../kernel/fold.js";
import { COMPLETION } from "../linking/phases.data.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { ALL_IN_ORDER, IS_OF } from "../linking/words.data.js";
import { asksReason } from "./asks-reason.js";
import { inBothScopes } from "./both-scopes.js";
import { combine } from "./combine.js";
import { comparesYears, comparisonOf } from "./comparison.js";
import { conditionsOf, exceptionsOf, nameFilter } from "./conditions.js";
import { countedUnits, headcount } from "./divisor.js";
import { familyOf } from "./family.js";
import {
  AROUND,
  COMPLEMENT_AFTER,
  COMPLEMENT_BEFORE,
  COSTS,
  EVERYTHING,
  IMPLIED,
  ONE_OF_THEM,
  PART_NEXT,
  REMAINS,
  UNIT_QUESTION,
} from "./intent.data.js";
import type { Intent, IntentKind } from "./intent.js";
import { kindOf } from "./kind.js";
import { makeupAsked, membersAsked } from "./list-members.js";
import { movesOf } from "./moves.js";
import { withoutPurpose } from "./own-purpose.js";
import { completionOf, phasesOf, remainsOf, withPhases } from "./phases.js";
import { aggregateOf, orderOf, ordinalSpan, rankAggregate } from "./ranking.js";
import { shareWord, splitShare } from "./share-split.js";
import {
  alikeListed,
  distinctTargets,
  dropVaguer,
  findTargets,
  option,
  type Target,
  WHOLE_BUDGET,
} from "./target.js";
import { wheresOf } from "./wheres.js";

/** Turns a taken-apart question into what it wants done. */
export function intentOf(u: Understanding, issuers: number): Intent {
  const shareAt = shareWord(u);
  const isChange = asks(u, "change", "rate") && !(shareAt !== undefined && !asks(u, "change"));
  const except = exceptionsOf(u);
  const { where, spans: columns } = wheresOf(u);
  const all = withoutPurpose(u, dropVaguer(findTargets(u))).filter(
    ({ start }) => !columns.includes(start),
  );
  const plain = all.filter(({ start }) => !except.spans.includes(start));
  const held = shareAt !== undefined || isChange;
  const found = plain.length === 0 && held ? projectsAlone(u) : plain;
  const left = all.filter(({ start }) => except.spans.includes(start));
  const split = shareAt === undefined ? undefined : splitShare(found, shareAt, u);
  const read =
    split && !isChange
      ? split.parts
      : plural(u, withoutTold(u, combine(alikeListed(distinctTargets(found)), u.text)));
  const named = inBothScopes(u, read);
  const kind = kindOf(u, named, {
    ...{ share: split !== undefined, change: isChange, issuers },
    picked: where.length > 0,
  });
  const meantTargets =
    named.length > 0 || kind === "list" || kind === "moves" ? named : impliedTarget(u, kind);
  const phases = phasesOf(u);
  /** "全年预算和决算差多少": one thing in two phases. */
  const compared =
    phases.length === 2 && meantTargets.length <= 1 && (kind === "change" || kind === "difference");
  const completion = asks(u, "completion") ? (meantTargets[0] ?? WHOLE_BUDGET) : undefined;
  const remains =
    REMAINS.test(u.text) && phases.some(({ stage }) => stage === COMPLETION.by[0].stage);
  const targets = completion
    ? [completionOf(completion).part]
    : withPhases(
        meantTargets.length > 0 || !compared ? meantTargets : [WHOLE_BUDGET],
        (kind === "change" || kind === "difference") && !compared ? [] : phases,
      );
  const simple = kind === "lookup" || kind === "none";
  const rest = simple ? (restOf(targets, left) ?? complementOf(u, targets)) : undefined;
  /** "除了甲和乙还剩多少": a whole less several things. */
  const several = left.length > 1 && targets.length <= 1 && LEAVES_REST.has(kind);
  const less = several ? [targets[0] ?? WHOLE_BUDGET, ...left] : undefined;
  const budgetLeft = remains ? remainsOf(meantTargets[0] ?? WHOLE_BUDGET, phases) : undefined;
  const family = familyOf(
    { ...u, spans: u.spans.filter(({ start }) => !columns.includes(start)) },
    found.length > 0 ? found : targets,
  );
  const ordinal = meant(u.spans, "ordinal")[0]?.position;
  /** "哪一项最多？第二是谁？" asks for both places. */
  const alsoFirst = ordinal !== undefined && asks(u, "largest", "smallest");
  return {
    kind: completion
      ? "share"
      : less
        ? "rest"
        : rest || budgetLeft || compared
          ? "difference"
          : kind === "none" && targets.length > 0
            ? "lookup"
            : kind,
    targets:
      budgetLeft ??
      less ??
      rest ??
      (kind === "share" && !completion ? (split?.parts ?? targets) : targets),
    named: found,
    whole: completion
      ? completionOf(completion).whole
      : kind === "share" || kind === "order"
        ? split?.whole
        : kind === "lookup"
          ? around(found, targets, u.text)
          : undefined,
    gap:
      (asks(u, "largest", "smallest") && asks(u, "difference", "change")) ||
      (kind === "order" && (asks(u, "share") || comparesYears(u)) && comparisonOf(u)?.gap === true),
    ratio: asks(u, "times") || (kind === "difference" && IS_OF.test(u.text)),
    rate: kind === "difference" && asks(u, "rate") && !IS_OF.test(u.text),
    byShare: kind === "order" && asks(u, "share"),
    phases,
    completion: completion !== undefined,
    ...family,
    average: asks(u, "average"),
    summed: asks(u, "sum"),
    nameFilter: nameFilter(u),
    aggregate: kind === "list" || less ? (aggregateOf(u) ?? totalOf(u, named)) : null,
    ofRank: kind === "rank" ? rankAggregate(u, shareAt !== undefined) : null,
    except: except.names,
    order: orderOf(u),
    first: kind === "rank" && !alsoFirst ? (ordinal ?? 1) : 1,
    count: ALL_IN_ORDER.test(u.text)
      ? EVERYTHING
      : (meant(u.spans, "top")[0]?.count ?? (alsoFirst ? (ordinal ?? 1) : ordinalSpan(u))),
    conditions: where.length > 0 && kind !== "order" ? [] : conditionsOf(u, kind),
    where: kind === "list" || kind === "rank" || kind === "moves" ? where : [],
    unit: askedUnit(u),
    decimals: meant(u.spans, "decimals")[0]?.decimals ?? null,
    implied: targets.some(({ end }) => end === 0),
    askedActual: asks(u, "actual"),
    askedOutturn: asks(u, "outturn"),
    only: null,
    alsoCount: kind === "rank" && asks(u, "count") && asks(u, "largest", "smallest"),
    monthly: kind === "per_unit" && asks(u, "perMonth"),
    moves: kind === "moves" ? movesOf(u, true) : null,
    divisor: headcount(u) ?? null,
    counted: asks(u, "perVehicle") ? [] : countedUnits(u),
    alsoChange: kind !== "change" && isChange,
    passageKinds: passageKinds(u),
  };
}

/** The members of a whole are listed with what they add up to. */
function totalOf(u: Understanding, named: readonly Target[]): "sum" | null {
  return membersAsked(u, named) === undefined && !makeupAsked(u, named) ? null : "sum";
}

/** Kinds of a question that can ask for what is left of a whole. */
const LEAVES_REST: ReadonlySet<IntentKind> = new Set<IntentKind>([
  "lookup",
  "none",
  "sum",
  "share",
  "difference",
]);

/** "住房保障支出里，购房补贴": the whole that what is asked for stands in, for a share asked next. */
function around(
  found: readonly Target[],
  targets: readonly Target[],
  text: string,
): Target | undefined {
  const [outer] = found;
  if (!outer || found.length < 2 || targets.some(({ start }) => start === outer.start))
    return undefined;
  return AROUND.test(text.slice(outer.end)) ? outer : undefined;
}

/** "不含项目支出的支出": the whole and what is taken from it, for a difference. */
function restOf(
  targets: readonly Target[],
  left: readonly Target[],
): readonly Target[] | undefined {
  const [taken] = left;
  if (!taken || left.length !== 1 || targets.length > 1) return undefined;
  // "印刷费扣掉基本支出，落在项目上的": the project part is asked for by its name already.
  const part = targets[0]?.options[0];
  if (part?.code != null && part.measure === "project") return undefined;
  const whole = targets[0] ?? { options: [option({ measure: "expenditure" })], start: 0, end: 0 };
  return [whole, taken];
}

/** "一般公共预算里不属于财政拨款的部分": the whole and the part it is without. */
function complementOf(u: Understanding, targets: readonly Target[]): readonly Target[] | undefined {
  const [whole, part] = targets;
  if (!whole || !part || targets.length > 2) return undefined;
  const apart =
    COMPLEMENT_BEFORE.test(u.text.slice(0, part.start)) &&
    COMPLEMENT_AFTER.test(u.text.slice(part.end));
  return apart ? [whole, part] : undefined;
}

/** "收入540.82万，其中财政拨款是多少": the whole is told with its amount, only the part is asked. */
function withoutTold(u: Understanding, targets: readonly Target[]): readonly Target[] {
  const [whole, ...parts] = targets;
  const told = meant(u.spans, "quantity").find(
    ({ span }) => whole && span.start >= whole.end && span.start - whole.end <= LONGEST_JOINT,
  );
  const works = asks(u, "verify", "difference", "change", "rate", "sum", "share");
  if (!whole || parts.length !== 1 || !told || works) return targets;
  return PART_NEXT.test(u.text.slice(told.span.end)) ? parts : targets;
}

/** Longest stretch between a thing and the amount that is told of it. */
const LONGEST_JOINT = 2;

/** "两个等保测评项目总共": a mention that fits several projects means them all. */
function plural(u: Understanding, targets: readonly Target[]): readonly Target[] {
  const [only] = targets;
  const many =
    only && only.options.length > 1 && only.options.every(({ project }) => project !== null);
  if (targets.length !== 1 || !many || !asks(u, "sum")) return targets;
  return only.options.map((one) => ({ ...only, options: [one] }));
}

/** "2023年预算多少" names no measure and means the whole. */
function impliedTarget(u: Understanding, kind: IntentKind): readonly Target[] {
  const open =
    kind === "none" ||
    kind === "change" ||
    kind === "difference" ||
    kind === "sum" ||
    kind === "order";
  if (!open) return [];
  const hit = IMPLIED.find(({ words }) => words.some((word) => u.text.includes(word)));
  const spent = hit === undefined ? COSTS.test(u.text) : hit.measure === SPENT;
  const measure = spent && allProjects(u) ? OF_PROJECTS : hit?.measure;
  const scope = meant(u.spans, "scope")[0]?.scope ?? null;
  return measure === undefined ? [] : [{ options: [option({ measure, scope })], start: 0, end: 0 }];
}

/** "项目占多少", "项目比去年多花多少": all projects, held against something. */
function projectsAlone(u: Understanding): Target[] {
  const [first] = meant(u.spans, "family").filter(({ family }) => family === "projects");
  if (!first || !allProjects(u)) return [];
  const { start, end } = first.span;
  return [{ options: [option({ measure: OF_PROJECTS })], start, end }];
}

const SPENT = "expenditure";
const OF_PROJECTS = "project";

/** "项目预算多少": what all projects cost, not one of them and not how many there are. */
function allProjects(u: Understanding): boolean {
  return meant(u.spans, "family").some(
    ({ family, span }) => family === "projects" && !ONE_OF_THEM.test(u.text.slice(0, span.start)),
  );
}

/** The unit the answer is wanted in: named after a word of conversion, or in 多少元. */
function askedUnit(u: Understanding): string | null {
  const units = meant(u.spans, "unit").filter(({ unit }) => unit !== "%");
  const convert = meant(u.spans, "operation").find(({ operation }) => operation === "convert");
  if (convert)
    return units.find(({ span }) => span.start >= convert.span.end)?.unit ?? units[0]?.unit ?? null;
  const asked = UNIT_QUESTION.map((pattern) => pattern.exec(u.text)?.[1]).find(
    (x) => x !== undefined,
  );
  return asked === undefined
    ? null
    : (units.find(({ span }) => fold(span.text) === asked)?.unit ?? null);
}

export function passageKinds(u: Understanding): string[] {
  if (asks(u, "duty") && !asksReason(u)) return ["duty"];
  if (asks(u, "define")) return ["term"];
  return [];
}
