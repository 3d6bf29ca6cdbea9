import { bareFamily } from "../intent/bare-family.js";
import { headcountAsked } from "../intent/divisor.js";
import { INCOME } from "../intent/intent.data.js";
import type { Intent, IntentKind } from "../intent/intent.js";
import type { Target } from "../intent/target.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { PER_THING, PLAIN_AMOUNT, THAN_BEFORE } from "../linking/words.data.js";
import { acrossTurns } from "./across-turns.js";
import { formOf } from "./answer-form.js";
import {
  FORMER,
  LAST_SHOWN,
  LATTER,
  MIDDLE,
  MONEY_OF,
  MORE,
  ONE_OF_ALL,
  OTHERS,
} from "./follow-up.data.js";
import { isRanking, type Memory } from "./memory.js";
import { plainOf } from "./plain.js";
import { type Completed, type Move, OWN_SUBJECT, type Turn } from "./turn.js";

/** A turn that names nothing new: what was asked before, with what the turn replaces. */
export const carried: Move = (turn) => {
  const { u, intent, memory, before } = turn;
  if (intent.targets.length > 0 || (intent.family !== null && !asksAgain(turn))) return undefined;
  if (before.kind === "none" || before.kind === "loaded") return undefined;
  if (OWN_SUBJECT.has(before.kind)) return amountOf(turn);
  if (pointsNowhere(u) || namesStranger(u))
    return { intent: { ...intent, kind: "none" }, slots: turn.slots };
  const whole: Intent = {
    ...intent,
    targets: takesFocus(carriedKind(u, intent, memory), before)
      ? memory.focus
      : carriedTargets(u, memory),
    whole: intent.whole ?? before.whole,
    family: before.family,
    within: before.within,
    conditions: intent.conditions.length > 0 ? intent.conditions : before.conditions,
    order: asks(u, "largest", "smallest") ? intent.order : before.order,
    count:
      meant(u.spans, "top").length > 0 || ONE_OF_ALL.test(u.text) ? intent.count : before.count,
    monthly: intent.monthly || asks(u, "perMonth"),
    kind: asksAgain(turn) ? before.kind : carriedKind(u, intent, memory),
    ...formOf(u, intent, before),
  };
  const same = { ...whole, ...sharedOf(turn, whole) };
  // "比上一年呢" after a ranking: the year before is held against the year told.
  const held = isRanked(before.kind) && same.kind === "change" && THAN_BEFORE.test(u.text);
  const slots = held ? { ...turn.slots, years: memory.years } : turn.slots;
  return acrossTurns({ ...turn, slots, intent: sumOf(u, same) });
};

/** What a turn that asks the same again leaves as it was: the place shown last, what is divided by. */
function sharedOf({ u, intent, before }: Turn, { kind }: Intent): Partial<Intent> {
  if (kind !== before.kind || intent.kind !== "none") return {};
  if (kind === "per_unit") {
    if (asks(u, "perMonth", "perPerson") || PER_THING.test(u.text)) return {};
    return { monthly: before.monthly, divisor: before.divisor, counted: before.counted };
  }
  const others = ["issuer", "region", "year", "relative", "top"] as const;
  const own = others.some((one) => meant(u.spans, one).length > 0) || ONE_OF_ALL.test(u.text);
  if (!isRanked(kind) || own || asks(u, "largest", "smallest", "sum", "average")) return {};
  const { first, only, ofRank, aggregate, nameFilter, except, where, measure } = before;
  return { first, only, ofRank, aggregate, nameFilter, except, where, measure };
}

/** "那封丘的项目呢" after a ranking of projects, or after what all projects cost: the same of others. */
function asksAgain({ u, intent, before, memory }: Turn): boolean {
  const goesOn = meant(u.spans, "follow").length > 0;
  if (!goesOn || intent.kind !== "list" || !bareFamily(u)) return false;
  const measures = memory.targets.flatMap(({ options }) => options.map(({ measure }) => measure));
  return isRanked(before.kind)
    ? before.family === intent.family
    : intent.family === "projects" && measures.includes("project");
}

/** "刻章的钱多少": the money of a thing that nothing knows is not what was asked before. */
function namesStranger(u: Understanding): boolean {
  return u.gaps.some(
    ({ end, text }) => /\p{Script=Han}{2}/u.test(text) && MONEY_OF.test(u.text.slice(end)),
  );
}

/** A turn that points at a place nobody has told: what was said before is not said again. */
function pointsNowhere(u: Understanding): boolean {
  const pointed = [LAST_SHOWN, MIDDLE, OTHERS, MORE].some((pattern) => pattern.test(u.text));
  const one = FORMER.test(u.text) !== LATTER.test(u.text);
  return pointed || one || meant(u.spans, "ordinal").length > 0;
}

/** "那万里街道2024年是多少" after a word was explained: the amount that the word stands for. */
function amountOf({ u, intent, slots, memory }: Turn): Completed | undefined {
  const [only, ...others] = memory.targets;
  if (!only || others.length > 0) return undefined;
  // "少了多少" after why there is less.
  if (intent.kind === "change" && memory.intent?.kind === "passage")
    return { intent: { ...intent, targets: [only] }, slots };
  return intent.kind === "none" && PLAIN_AMOUNT.test(u.text)
    ? { intent: { ...intent, kind: "lookup", targets: [only] }, slots }
    : undefined;
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
  if (intent.kind === "none" && isRanked(before)) {
    if (THAN_BEFORE.test(u.text)) return "change";
    if (isAlone(memory) && !dated && PLAIN_AMOUNT.test(u.text)) return "lookup";
  }
  return intent.kind === "none" || intent.kind === "lookup" ? before : intent.kind;
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

/** "它占多少" after a ranking is about the thing that came first, not about the family. */
function takesFocus(kind: IntentKind, before: Intent): boolean {
  return isRanking(before) && kind !== "none" && !isRanked(kind);
}

/** Was one member of a ranking or list told by itself? */
function isAlone({ intent, focus }: Memory): boolean {
  const one = intent?.only !== null || (intent.kind === "rank" && intent.count === 1);
  return one && focus.length === 1;
}

function isRanked(kind: IntentKind): boolean {
  return kind === "rank" || kind === "list";
}

/** "一共多少" after a list of things asks for their sum. */
function sumOf(u: Understanding, intent: Intent): Intent {
  return asks(u, "sum") && intent.targets.length >= 2 && intent.kind !== "share"
    ? { ...intent, kind: "sum" }
    : intent;
}
