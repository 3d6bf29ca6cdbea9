import { chineseInteger } from "../../kernel/chinese-number.js";
import { MEASURE_CODES } from "../../ledger/equivalents.data.js";
import { combine, isWithin } from "../intent/combine.js";
import { headcountAsked } from "../intent/divisor.js";
import { AROUND, ECONOMIC_PARTS, INCOME, LIFETIME, PART_LEAD } from "../intent/intent.data.js";
import type { Intent, IntentKind } from "../intent/intent.js";
import { completionOf, withPhases } from "../intent/phases.js";
import { distinctTargets, option, type Target } from "../intent/target.js";
import { COMPLETION } from "../linking/phases.data.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  ADDING,
  AGREES,
  PART_WORDS,
  PLAIN_AMOUNT,
  RANKED_ORDINAL,
  SEVERAL,
  THAN_BEFORE,
  WHOLE_LINE,
} from "../linking/words.data.js";
import type { Pair } from "../selecting/pairs.js";
import type { Slots } from "../selecting/slots.js";
import { isRanking, type Memory } from "./memory.js";

/** A question completed from the turns before it. */
export interface Completed {
  readonly intent: Intent;
  readonly slots: Slots;
}

const OWN_SUBJECT: ReadonlySet<IntentKind> = new Set<IntentKind>(["define", "passage", "loaded"]);

/**
 * Fills from memory what a follow-up leaves out: its targets, its operation ("那2022年呢"), the
 * years of a change asked after two lookups ("涨了多少"), the next place of a ranking ("第二个呢").
 */
export function complete(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  memory: Memory,
): Completed {
  const before = memory.intent;
  if (!before || OWN_SUBJECT.has(intent.kind)) return { intent, slots };
  const place = placeOfRanking(u, intent, memory);
  if (place) return { intent: place, slots };
  const shared = shareOfRanking(intent, before);
  if (shared) return { intent: shared, slots };
  if (intent.kind === "share" && intent.targets.length === 0 && before.kind === "sum") {
    return { intent: { ...intent, targets: memory.targets, summed: true }, slots };
  }
  if (
    before.kind === "order" &&
    (intent.gap || intent.ratio) &&
    !intent.targets.some(({ end }) => end > 0)
  ) {
    return { intent: { ...before, gap: intent.gap, ratio: intent.ratio }, slots };
  }
  if (intent.kind === "share" && intent.targets.length === 0 && before.kind === "rest") {
    return { intent: { ...before, aggregate: "share", whole: intent.whole }, slots };
  }
  const points = pointsApart(u, intent, slots, memory);
  if (points) return points;
  const rest = restShare(intent, before);
  if (rest) return { intent: rest, slots };
  const [line] = memory.targets;
  const full = line && WHOLE_LINE.test(u.text) && line.options[0]?.measure !== "expenditure";
  const own = full ? asLine(line) : undefined;
  if (own && memory.targets.length === 1) {
    return { intent: { ...intent, kind: "lookup", targets: [own] }, slots };
  }
  const phased = otherPhase(u, intent, memory);
  if (phased) return { intent: phased, slots };
  const held = heldAgainst(u, intent, memory);
  if (held) return { intent: held, slots };
  const summed = sumWithTurns(u, intent, slots, memory) ?? sumOfTurns(u, intent, slots, memory);
  if (summed) return summed;
  if (intent.kind === "share" && intent.targets.length === 0 && intent.whole) {
    return { intent: { ...intent, targets: memory.focus }, slots };
  }
  const part = partOf(u, intent, memory);
  if (part) return { intent: { ...intent, targets: part }, slots };
  const [outer] = memory.targets;
  if (outer && memory.targets.length === 1 && intent.kind === "lookup" && PART_LEAD.test(u.text))
    return { intent: { ...intent, whole: intent.whole ?? outer }, slots };
  if (intent.targets.length > 0 || intent.family !== null) return { intent, slots };
  if (before.kind === "none" || OWN_SUBJECT.has(before.kind)) return { intent, slots };
  const carried: Intent = {
    ...intent,
    targets: takesFocus(intent, before) ? memory.focus : carriedTargets(u, memory),
    whole: intent.whole ?? before.whole,
    family: before.family,
    within: before.within,
    conditions: intent.conditions.length > 0 ? intent.conditions : before.conditions,
    order: asks(u, "largest", "smallest") ? intent.order : before.order,
    count: meant(u.spans, "top").length > 0 ? intent.count : before.count,
    monthly: intent.monthly || asks(u, "perMonth"),
    kind: carriedKind(u, intent, memory),
  };
  return acrossTurns(u, sumOf(u, carried), slots, memory);
}

/** What a turn that names nothing new wants of what was asked before. */
function carriedKind(u: Understanding, intent: Intent, memory: Memory): IntentKind {
  const before = memory.intent?.kind ?? "none";
  const dated = meant(u.spans, "relative").length + meant(u.spans, "year").length > 0;
  if (headcountAsked(u, memory.targets)) return "per_unit";
  if (asks(u, "perMonth") && before === "lookup") return "per_unit";
  // "上年是多少" after a change asks for that year's amount.
  if (intent.kind === "none" && before === "change" && dated && PLAIN_AMOUNT.test(u.text)) {
    return "lookup";
  }
  return intent.kind === "none" || intent.kind === "lookup" ? before : intent.kind;
}

/** "它们三个加起来": the sum of a ranking's first places, or of what the last turns asked for. */
function sumOfTurns(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  memory: Memory,
): Completed | undefined {
  const before = memory.intent;
  const own = meant(u.spans, "issuer").length + meant(u.spans, "year").length;
  if (
    !before ||
    !asks(u, "sum") ||
    (intent.whole !== undefined && intent.kind !== "share") ||
    (intent.targets.length > 0 && !intent.implied && intent.kind !== "share") ||
    own > 0
  )
    return undefined;
  const told = SEVERAL.exec(u.text)?.[1];
  const top = meant(u.spans, "top")[0]?.count;
  const several = told === undefined ? top : chineseInteger(told);
  if (isRanking(before)) {
    if (before.kind === "list") return { intent: { ...before, aggregate: "sum" }, slots };
    const count = several ?? before.first + before.count - 1;
    const ofRank = intent.kind === "share" ? "share" : "sum";
    return { intent: { ...before, first: 1, count, ofRank }, slots };
  }
  const turns = memory.recent.slice(0, several ?? 2).reverse();
  if (turns.length < 2) return undefined;
  const issuers = [...new Set(turns.flatMap((turn) => turn.issuers))];
  const years = [...new Set(turns.flatMap((turn) => turn.years))];
  const targets = distinctTargets(turns.flatMap((turn) => turn.targets));
  if (intent.whole || targets.some((one) => targets.some((other) => isPartOfLine(one, other)))) {
    return undefined;
  }
  if (issuers.length * Math.max(1, years.length) * targets.length !== turns.length)
    return undefined;
  return {
    intent: { ...intent, kind: "sum", targets },
    slots: { ...slots, subjects: [issuers], years, named: true },
  };
}

/** "第二个呢", "第二大的占多少": another place of the last ranking or list. */
function placeOfRanking(u: Understanding, intent: Intent, memory: Memory): Intent | undefined {
  const ordinal = meant(u.spans, "ordinal")[0]?.position;
  const { ranking } = memory;
  if (ordinal === undefined || intent.targets.length > 0 || !ranking) return undefined;
  if (ranking.kind === "list" && !RANKED_ORDINAL.test(u.text)) {
    return { ...ranking, only: ordinal, aggregate: null };
  }
  const ofRank = intent.kind === "share" ? "share" : null;
  return { ...ranking, kind: "rank", first: ordinal, count: 1, ofRank, whole: intent.whole };
}

/** "占项目支出百分之几" after a list, or after a sum of a ranking's first places: their share. */
function shareOfRanking(intent: Intent, before: Intent): Intent | undefined {
  if (intent.kind !== "share" || intent.targets.length > 0 || intent.summed) return undefined;
  if (before.kind === "list" && before.only === null)
    return { ...before, aggregate: "share", whole: intent.whole };
  return before.kind === "rank" && before.ofRank === "sum"
    ? { ...before, ofRank: "share", whole: intent.whole }
    : undefined;
}

/** A line item's basic or project part is not added to the line itself. */
function isPartOfLine(part: Target, line: Target): boolean {
  const [one, other] = [part.options[0], line.options[0]];
  if (!one || !other || one === other) return false;
  return one.code === other.code && one.project === other.project && other.measure === "expenditure"
    ? one.code !== null && one.measure !== other.measure
    : isWithin(part, line);
}

/** "占比多少，比政务中心高几个点": after a share, another office's share of the same thing. */
function pointsApart(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  memory: Memory,
): Completed | undefined {
  const before = memory.intent;
  const other = meant(u.spans, "issuer").length > 0 ? slots.subjects[0] : undefined;
  const compares = intent.kind === "change" || intent.kind === "difference";
  const own = intent.targets.some(({ end }) => end > 0);
  if (before?.kind !== "share" || !compares || own || !other || slots.subjects.length > 1) {
    return undefined;
  }
  const issuers = [...new Set([...memory.issuers, ...other])];
  if (issuers.length < 2) return undefined;
  const { targets, whole } = before;
  return {
    intent: { ...intent, kind: "order", targets, whole, byShare: true, gap: true },
    slots: { ...slots, subjects: [issuers], named: true },
  };
}

/** "项目支出除了甲还有多少？占多少": the share of what is left of the projects. */
function restShare(intent: Intent, before: Intent): Intent | undefined {
  const [whole, taken] = before.targets;
  const names = taken?.options.flatMap(({ project }) => project ?? []) ?? [];
  if (before.kind !== "difference" || intent.kind !== "share" || names.length === 0)
    return undefined;
  if (whole?.options[0]?.measure !== "project" || intent.targets.length > 0) return undefined;
  return {
    ...before,
    kind: "list",
    family: "projects",
    except: names,
    aggregate: "share",
    targets: [],
  };
}

const NAMING: ReadonlySet<string> = new Set(["measure", "line", "project"]);

/** "全年预算呢", "完成率是多少": what was asked before, in another phase of the budget. */
function otherPhase(u: Understanding, intent: Intent, memory: Memory): Intent | undefined {
  const [before] = memory.targets;
  const named = u.spans.some(({ meanings }) => {
    const kinds = meanings.map(({ kind }) => kind);
    return !kinds.includes("phase") && kinds.some((kind) => NAMING.has(kind));
  });
  const actual = before?.options.some(({ stage }) => stage !== undefined) && asks(u, "actual");
  const phases = actual && intent.phases.length === 0 ? [COMPLETION.of] : intent.phases;
  if (!before || named || (phases.length === 0 && !intent.completion)) return undefined;
  const plain = plainOf(before);
  if (intent.completion) {
    const { part, whole } = completionOf(plain);
    return { ...intent, kind: "share", targets: [part], whole };
  }
  return { ...intent, kind: "lookup", targets: withPhases([plain], phases) };
}

/** What was asked before; of another year in the plain budget again. */
function carriedTargets(u: Understanding, memory: Memory): readonly Target[] {
  const years = meant(u.spans, "year").map(({ year }) => year);
  const other = years.length > 0 && !years.some((year) => memory.years.includes(year));
  const targets = other ? memory.targets.map(plainOf) : memory.targets;
  // "国有资本经营呢": the same of another part of the money.
  const scope = meant(u.spans, "scope")[0]?.scope;
  return scope === undefined ? targets : targets.map((one) => ofScope(one, scope));
}

function ofScope(target: Target, scope: string): Target {
  const options = target.options.map((one) => ({
    ...one,
    ...(one.measure.startsWith(INCOME) ? { measure: "expenditure" } : {}),
    scope,
  }));
  return { ...target, options };
}

/** A target as asked first, whatever phase it was asked in. */
function plainOf(target: Target): Target {
  const options = target.options.map(({ stage: _, ...one }) => ({ ...one, indicator: null }));
  const seen = new Set<string>();
  return {
    ...target,
    options: options.filter((one) => {
      const id = JSON.stringify(one);
      return !seen.has(id) && seen.add(id) !== undefined;
    }),
  };
}

/** "三块加起来对得上吗": parts held against the whole asked for before. */
function heldAgainst(u: Understanding, intent: Intent, memory: Memory): Intent | undefined {
  const [whole] = memory.targets;
  if (!AGREES.test(u.text) || intent.targets.length === 0 || intent.implied || !whole)
    return undefined;
  if (memory.targets.length === 1 && intent.targets.length === 1) {
    return { ...intent, kind: "difference", targets: [whole, ...intent.targets] };
  }
  if (memory.targets.length > 1 || !intent.targets.every((one) => isWithin(one, whole)))
    return undefined;
  return { ...intent, kind: "sum", targets: [whole, ...intent.targets] };
}

/** "再加上公积金，三样一共多少": what this turn names, with what the turns before asked for. */
function sumWithTurns(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  memory: Memory,
): Completed | undefined {
  if (intent.targets.length === 0 || intent.implied || !asks(u, "sum") || !ADDING.test(u.text))
    return undefined;
  const told = SEVERAL.exec(u.text)?.[1];
  const several = told === undefined ? undefined : chineseInteger(told);
  const turns = memory.recent.slice(0, several === undefined ? 1 : several - intent.targets.length);
  const earlier = turns.reverse().flatMap(({ targets }) => targets);
  const targets = distinctTargets([...earlier, ...intent.targets]);
  return targets.length < 2 ? undefined : { intent: { ...intent, kind: "sum", targets }, slots };
}

/** "只算基本支出那部分" after a line item: the line's part. */
function partOf(u: Understanding, intent: Intent, memory: Memory): readonly Target[] | undefined {
  if (intent.kind !== "lookup" || memory.targets.length !== 1 || intent.targets.length !== 1)
    return undefined;
  if (meant(u.spans, "issuer").length > 0) return undefined;
  const [line] = memory.targets.map(asLine);
  const partial = line !== undefined && memory.targets[0]?.options[0]?.measure !== "expenditure";
  const lifetime = intent.targets[0]?.options[0]?.measure === LIFETIME;
  const around = AROUND.test(u.text.slice(intent.targets[0]?.end ?? 0));
  const told = PART_WORDS.some((word) => u.text.includes(word));
  if (!lifetime && !around && !told && !(partial && isPartMeasure(intent.targets[0]))) {
    return undefined;
  }
  const joint = combine(
    [line ?? memory.targets[0] ?? intent.targets[0], ...intent.targets].filter(
      (one) => one !== undefined,
    ),
    "",
  );
  return joint.length === 1 ? joint : undefined;
}

/** A target as the line item it stands for: of "办公费的基本支出部分" the 办公费, of 公务接待费 its code. */
function asLine(target: Target): Target | undefined {
  const [first] = target.options;
  const code = first?.code ?? MEASURE_CODES[first?.measure ?? ""];
  if (!first || code === undefined || code.length !== 5) return undefined;
  return { ...target, options: [option({ measure: "expenditure", code, scope: first.scope })] };
}

function isPartMeasure(target: Target | undefined): boolean {
  const [first] = target?.options ?? [];
  return first?.code === null && ECONOMIC_PARTS.has(first.measure);
}

/** "它占多少" after a ranking is about the thing that came first, not about the family. */
function takesFocus(intent: Intent, before: Intent): boolean {
  return (
    isRanking(before) && intent.kind !== "none" && intent.kind !== "rank" && intent.kind !== "list"
  );
}

/** "一共多少" after a list of things asks for their sum. */
function sumOf(u: Understanding, intent: Intent): Intent {
  return asks(u, "sum") && intent.targets.length >= 2 && intent.kind !== "share"
    ? { ...intent, kind: "sum" }
    : intent;
}

/** A change or difference asked without years or issuers is between the last two answers. */
function acrossTurns(u: Understanding, intent: Intent, slots: Slots, memory: Memory): Completed {
  const [last, other] = memory.recent;
  const told = meant(u.spans, "year").length + meant(u.spans, "relative").length;
  const named = told > 0 || THAN_BEFORE.test(u.text);
  const whose = meant(u.spans, "issuer").length > 0;
  const newYears = meant(u.spans, "year").map(({ year }) => year);
  if (last && !whose && intent.kind === "change" && newYears.length === 1) {
    const years = [...new Set([...last.years, ...newYears])].sort((a, b) => a - b);
    return { intent, slots: { ...slots, years } };
  }
  if (!last || !other || named || whose) return { intent, slots };
  if (intent.kind !== "change" && intent.kind !== "difference") return { intent, slots };
  const sameIssuers = JSON.stringify(names(last)) === JSON.stringify(names(other));
  const years = [...new Set([...other.years, ...last.years])].sort((a, b) => a - b);
  if (sameIssuers && years.length >= 2)
    return { intent: { ...intent, kind: "change" }, slots: { ...slots, years } };
  if (!sameIssuers) {
    const issuers = [...other.issuers, ...last.issuers];
    const pairs = [other, last].flatMap(({ issuers: who, years: [year, ...more] }) =>
      year === undefined || more.length > 0 ? [] : who.map((one): Pair => [one, year]),
    );
    const paired = pairs.length === issuers.length;
    const shares = memory.intent?.kind === "share" && intent.kind === "difference";
    return {
      intent: shares
        ? { ...intent, kind: "order", byShare: true, whole: memory.intent?.whole }
        : { ...intent, kind: "difference" },
      slots: {
        ...slots,
        subjects: [issuers],
        years: paired ? [...other.years, ...last.years] : slots.years,
        pairs: paired ? pairs : null,
      },
    };
  }
  const targets = [...other.targets, ...last.targets];
  const differ = JSON.stringify(other.targets) !== JSON.stringify(last.targets);
  return { intent: differ ? { ...intent, kind: "difference", targets } : intent, slots };
}

function names(asked: { readonly issuers: readonly { readonly name: string }[] }): string[] {
  return asked.issuers.map(({ name }) => name);
}
