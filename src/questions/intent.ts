import { chineseInteger } from "../kernel/chinese-number.js";
import { fold } from "../kernel/fold.js";
import { dimensionOf } from "../kernel/units.js";
import { MEASURE_CODES } from "../ledger/equivalents.data.js";
import { MEASURES } from "../model/measures.data.js";
import type { Condition } from "../model/plan.js";
import {
  AROUND,
  BASIC_TABLE,
  ECONOMIC_PARTS,
  EXPENDITURE_NEXT,
  FAMILY_NEXT,
  FUNCTION_PARTS,
  IMPLIED,
  INCOME,
  LIFETIME,
  LIST_GAP,
  LOOSE_PEOPLE_UNIT,
  PART_AFTER,
  PEOPLE,
  PEOPLE_UNIT,
  PEOPLE_UNITS,
  RANKED_MEASURES,
  RATE,
  SHARE_NOUNS,
  STRICT,
  THING_QUESTION,
  UNIT_QUESTION,
  VALUE_QUESTION,
  WHOLE_BEFORE,
} from "./intent.data.js";
import { type Meaning, meant, type Span } from "./types.js";
import { asks, type Understanding } from "./understand.js";
import {
  BETWEEN_AMOUNTS,
  type Family,
  FUNCTION_TABLES,
  NAME_FILTER,
  ORDINAL,
  PER_THING,
  WHICH_MORE,
} from "./words.data.js";

/** What is asked about, before issuer and year: one thing with the ways it can be read. */
export interface Target {
  /** Alternative readings; the ledger decides which exist. */
  readonly options: readonly TargetOption[];
  readonly start: number;
  readonly end: number;
}
export interface TargetOption {
  readonly measure: string;
  readonly scope: string | null;
  readonly code: string | null;
  readonly project: string | null;
  readonly indicator: string | null;
}

export type IntentKind =
  | "lookup"
  | "share"
  | "change"
  | "difference"
  | "sum"
  | "per_unit"
  | "order"
  | "breakdown"
  | "rank"
  | "list"
  | "targets"
  | "define"
  | "passage"
  | "loaded"
  | "unsupported"
  | "none";

/** What the person wants done, with everything that shapes it. */
export interface Intent {
  readonly kind: IntentKind;
  readonly targets: readonly Target[];
  /** For a share: what it is a share of; undefined leaves it to the measure's usual whole. */
  readonly whole: Target | undefined;
  readonly family: Family | null;
  readonly within: string | null;
  /** The measure whose lines are ranked or listed; null takes the widest. */
  readonly measure: string | null;
  /** Asked of a list as a whole. */
  readonly aggregate: "sum" | "average" | "share" | null;
  /** Asked of what a ranking picks. */
  readonly ofRank: "sum" | "share" | "gap" | "rest" | null;
  /** An average over the things named is asked. */
  readonly average: boolean;
  /** A sum is asked beside the main operation. */
  readonly summed: boolean;
  /** A word the names of a list must hold. */
  readonly nameFilter: string | null;
  /** Codes and projects a ranking or list leaves out. */
  readonly except: readonly string[];
  readonly order: "largest" | "smallest" | "both";
  readonly first: number;
  readonly count: number;
  readonly conditions: readonly Condition[];
  readonly unit: string | null;
  readonly decimals: number | null;
  /** No measure is named; the whole is taken to be meant. */
  readonly implied: boolean;
  readonly askedActual: boolean;
  /** 决算 is named: a budget does not answer it. */
  readonly askedOutturn: boolean;
  /** A number of people or things the person gives to divide by. */
  readonly divisor: { readonly value: string; readonly unit: string } | null;
  /** Units of a project's targets that its money may be divided by. */
  readonly counted: readonly string[];
  /** Also asked beside the main operation ("多少，涨了多少"). */
  readonly alsoChange: boolean;
  readonly passageKinds: readonly string[];
}

/** Turns a taken-apart question into what it wants done. */
export function intentOf(u: Understanding, issuers: number): Intent {
  const shareAt = shareWord(u);
  const isChange = asks(u, "change", "rate") && !(shareAt !== undefined && !asks(u, "change"));
  const except = exceptionsOf(u);
  const found = dropVaguer(findTargets(u)).filter(({ start }) => !except.spans.includes(start));
  const split = shareAt === undefined ? undefined : splitShare(found, shareAt, u);
  const named =
    split && !isChange ? split.parts : plural(u, combine(distinctTargets(found), u.text));
  const kind = kindOf(u, named, { share: split !== undefined, change: isChange, issuers });
  const targets = named.length > 0 || kind === "list" ? named : impliedTarget(u, kind);
  const family = familyOf(u, targets);
  const ordinal = meant(u.spans, "ordinal")[0]?.position;
  /** "哪一项最多？第二是谁？" asks for both places. */
  const alsoFirst = ordinal !== undefined && asks(u, "largest", "smallest");
  return {
    kind: kind === "none" && targets.length > 0 ? "lookup" : kind,
    targets: kind === "share" ? (split?.parts ?? targets) : targets,
    whole: kind === "share" ? split?.whole : undefined,
    ...family,
    average: asks(u, "average"),
    summed: asks(u, "sum"),
    nameFilter: nameFilter(u),
    aggregate: kind === "list" ? aggregateOf(u) : null,
    ofRank: kind === "rank" ? rankAggregate(u, shareAt !== undefined) : null,
    except: except.names,
    order: orderOf(u),
    first: kind === "rank" && !alsoFirst ? (ordinal ?? 1) : 1,
    count: meant(u.spans, "top")[0]?.count ?? (alsoFirst ? (ordinal ?? 1) : ordinalSpan(u)),
    conditions: conditionsOf(u, kind),
    unit: askedUnit(u),
    decimals: meant(u.spans, "decimals")[0]?.decimals ?? null,
    implied: targets.some(({ end }) => end === 0),
    askedActual: asks(u, "actual"),
    askedOutturn: asks(u, "outturn"),
    divisor: headcount(u) ?? null,
    counted: asks(u, "perVehicle") ? [] : countedUnits(u),
    alsoChange: kind !== "change" && isChange,
    passageKinds: passageKinds(u),
  };
}

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
  return hit ? [{ options: [option({ measure: hit.measure })], start: 0, end: 0 }] : [];
}

function kindOf(
  u: Understanding,
  targets: readonly Target[],
  { share, change, issuers }: { share: boolean; change: boolean; issuers: number },
): IntentKind {
  const family = meant(u.spans, "family").length > 0 || targets.some(isRanked);
  if (asks(u, "loaded")) return "loaded";
  const ranks = asks(u, "largest", "smallest", "rank") && family;
  if (asks(u, "duty") && targets.length === 0 && !ranks) return "passage";
  if (asks(u, "office")) return "passage";
  const listed = family && listable(u, targets);
  const bounded = meant(u.spans, "threshold").length > 0 || BETWEEN_AMOUNTS.test(u.text);
  const placed = meant(u.spans, "year").length + meant(u.spans, "table").length > 0;
  if (asks(u, "defineStrictly") && !asksValue(u)) return "define";
  if (asks(u, "define") && !placed && !(listed && bounded) && !share && !change && !asksValue(u))
    return "define";
  if (asks(u, "usage") && !asksValue(u)) return "passage";
  if (asks(u, "reason") && !asksValue(u) && !asks(u, "rate")) return "passage";
  if (!share && countsThings(u, targets)) return "targets";
  const superlative = asks(u, "largest", "smallest", "rank");
  if (superlative && family && asks(u, "change")) return "unsupported";
  if (superlative && issuers >= 2) return "order";
  if ((superlative || meant(u.spans, "top").length > 0) && family) return "rank";
  if (meant(u.spans, "ordinal").length > 0 && family) return "rank";
  if (meant(u.spans, "threshold").length > 0 && family && listable(u, targets)) return "list";
  if (BETWEEN_AMOUNTS.test(u.text) && family && listable(u, targets)) return "list";
  if (asks(u, "average") && listable(u, targets)) return "list";
  if (exceptionsOf(u).names.length > 0 && asks(u, "sum") && listable(u, targets)) return "list";
  if (nameFilter(u) !== null && listable(u, targets)) return "list";
  if (
    asks(u, "breakdown", "list") &&
    targets.some((one) => isRanked(one)) &&
    meant(u.spans, "family").length > 0
  )
    return "list";
  if (asks(u, "list", "count") && listable(u, targets)) return "list";
  if (share) return "share";
  if (change) return "change";
  if (asks(u, "perVehicle") || headcountAsked(u, targets)) return "per_unit";
  if (asks(u, "perPerson")) return "unsupported";
  if (asks(u, "breakdown") && targets.length === 1) return "breakdown";
  if (asks(u, "difference", "compare") || WHICH_MORE.test(u.text)) return "difference";
  if (asks(u, "sum", "average") && severalThings(u, targets, issuers)) return "sum";
  const ofMoney = targets.some(({ options }) => options.some(({ project }) => project === null));
  if (asks(u, "targets") && !ofMoney) return "targets";
  if (targets.length > 0) return "lookup";
  if (asks(u, "usage", "reason")) return "passage";
  return "none";
}

/** "某项目要用多少名人员" asks for a target of the project, not for its money. */
function countsThings(u: Understanding, targets: readonly Target[]): boolean {
  const ofProject = targets.some(({ options }) => options.some(({ project }) => project !== null));
  const ofMoney = targets.length > 0 && targets.every(isMoney);
  const counted = THING_QUESTION.test(u.text) && !asks(u, "perPerson", "perVehicle");
  return counted && (ofProject || ofMoney);
}

/** Is the thing asked about counted in money? Then a number of people is no answer to it. */
function isMoney({ options }: Target): boolean {
  return options.every(
    ({ measure, code }) =>
      code !== null || MEASURES.find(({ id }) => id === measure)?.dimension === "money",
  );
}

/** Is an amount per head or per thing asked, and is there something to divide by? */
export function headcountAsked(u: Understanding, targets: readonly Target[]): boolean {
  if (!asks(u, "perPerson") && !PER_THING.test(u.text)) return false;
  if (RATE.test(u.text)) return false;
  return headcount(u) !== undefined || (targets.length > 0 && targets.every(isProject));
}

function isProject({ options }: Target): boolean {
  return options.every(({ project }) => project !== null);
}

/** Units of what a project's targets count, to divide its money by. */
function countedUnits(u: Understanding): readonly string[] {
  const each = PER_THING.exec(u.text)?.[1];
  if (asks(u, "perPerson") || each === undefined)
    return [...PEOPLE_UNITS].filter((unit) => unit !== LOOSE_PEOPLE_UNIT);
  return PEOPLE_UNITS.has(each)
    ? [...PEOPLE_UNITS].filter((unit) => unit !== LOOSE_PEOPLE_UNIT)
    : [each];
}

/** A number of people the person gives, to divide by. */
export function headcount(u: Understanding): { value: string; unit: string } | undefined {
  const each = PER_THING.exec(u.text)?.[1];
  const thing = meant(u.spans, "quantity").find(({ unit }) => unit !== null && unit === each);
  if (thing && each !== undefined) return { value: thing.value, unit: each };
  return meant(u.spans, "quantity").flatMap(({ value, unit, span }) => {
    const tail = u.text.slice(span.start).match(PEOPLE);
    return unit !== null && PEOPLE_UNITS.has(unit) && (unit !== LOOSE_PEOPLE_UNIT || tail)
      ? [{ value, unit: PEOPLE_UNIT }]
      : [];
  })[0];
}

function severalThings(u: Understanding, targets: readonly Target[], issuers: number): boolean {
  const years = meant(u.spans, "year").length;
  return targets.length >= 2 || years >= 2 || meant(u.spans, "span").length > 0 || issuers >= 2;
}

function isRanked(target: Target): boolean {
  return target.options.some(({ measure, code, project }) => {
    return (
      project === null && code === null && (measure === "project" || RANKED_MEASURES.has(measure))
    );
  });
}

function listable(u: Understanding, targets: readonly Target[]): boolean {
  const families = meant(u.spans, "family");
  if (families.length === 0) return false;
  return !targets.some(({ options }) => options.some(({ project }) => project !== null));
}

function asksValue(u: Understanding): boolean {
  return VALUE_QUESTION.some((word) => u.text.includes(word));
}

/** Where the word of a share stands; a threshold such as 占比超过 is no share question. */
function shareWord(u: Understanding): Span | undefined {
  const words = meant(u.spans, "operation").filter(({ operation }) => operation === "share");
  const plain = words.filter(({ span }) => SHARE_NOUNS.has(span.text) === false);
  return (asks(u, "change") ? plain : words)[0]?.span;
}

/** The parts before 占 and the whole after it, or the whole first: "支出总计里三公占…". */
function splitShare(
  targets: readonly Target[],
  word: Span,
  u: Understanding,
): { parts: readonly Target[]; whole: Target | undefined } {
  const before = targets.filter(({ start }) => start < word.start);
  const after = combine(distinctTargets(targets.filter(({ start }) => start > word.start)), u.text);
  const first = after.find((one) => after.some((other) => other !== one && isWithin(other, one)));
  if (before.length === 0 && after.length >= 2 && first) {
    return { parts: after.filter((one) => one !== first), whole: first };
  }
  if (after.length > 0)
    return { parts: combine(distinctTargets(before), u.text), whole: after.at(-1) };
  const carrier = Math.max(
    ...WHOLE_BEFORE.map((phrase) => u.text.slice(0, word.start).lastIndexOf(phrase)),
  );
  const near = before.findLast(({ end }) => carrier >= end && carrier - end <= 1);
  const outer = before.find((one) => before.some((other) => other !== one && isWithin(other, one)));
  const whole = near ?? outer;
  if (whole && before.length >= 2) {
    const rest = before.filter((target) => target !== whole);
    const joint = combine([whole, ...rest], u.text);
    const isPart = joint.length === 1 && whole.options.every(({ code }) => code !== null);
    return { parts: isPart ? joint : combine(distinctTargets(rest), u.text), whole };
  }
  return { parts: combine(distinctTargets(before), u.text), whole: undefined };
}

function findTargets(u: Understanding): Target[] {
  const asScope = scopeSpans(u);
  const scope = meant(u.spans, "scope").find(({ span }) => asScope.has(span.start))?.scope ?? null;
  const targets: Target[] = [];
  for (const span of u.spans) {
    const own = meant([span], "scope")[0]?.scope ?? null;
    if (own !== null && EXPENDITURE_NEXT.test(u.text.slice(span.end))) {
      targets.push(targetOf(span, [option({ measure: "expenditure", scope: own })]));
      continue;
    }
    if (asScope.has(span.start)) continue;
    const options = span.meanings.flatMap((meaning) => optionsOf(meaning, scope));
    if (options.length > 0) targets.push(targetOf(span, preferred(options)));
  }
  return targets;
}

function targetOf(span: Span, options: readonly TargetOption[]): Target {
  return { options, start: span.start, end: span.end };
}

/**
 * 一般公共预算 and the like name a part of the money before a measure ("一般公共预算基本支出") and
 * an income when they stand alone.
 */
function scopeSpans(u: Understanding): Set<number> {
  const others = u.spans.some((span) => {
    if (meant([span], "scope").length > 0) return false;
    const measures = meant([span], "measure");
    return (
      meant([span], "line").length > 0 ||
      measures.some(({ measure }) => !measure.startsWith(INCOME))
    );
  });
  return new Set(
    meant(u.spans, "scope")
      .filter(({ span }) => others || meant([span], "measure").length === 0)
      .map(({ span }) => span.start),
  );
}

function optionsOf(meaning: Meaning, scope: string | null): TargetOption[] {
  switch (meaning.kind) {
    case "measure":
      return [option({ measure: meaning.measure, scope: meaning.scope ?? scope })];
    case "line":
      return [option({ measure: "expenditure", scope, code: meaning.code })];
    case "project":
      return meaning.names.map((project) => option({ measure: "project", project }));
    default:
      return [];
  }
}

function option(fields: Partial<TargetOption> & { measure: string }): TargetOption {
  return { scope: null, code: null, project: null, indicator: null, ...fields };
}

/** A word that is a measure and a line item is the measure; one that is a project too stays both. */
function preferred(options: readonly TargetOption[]): TargetOption[] {
  const seen = new Set<string>();
  const distinct = options.filter((one) => {
    const id = JSON.stringify(one);
    return !seen.has(id) && seen.add(id) !== undefined;
  });
  return distinct.sort((a, b) => weight(a) - weight(b));
}

function weight({ code, project }: TargetOption): number {
  return project !== null ? 2 : code !== null ? 1 : 0;
}

/** The same thing named twice is one target. */
export function distinctTargets(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ options }) => {
    const id = JSON.stringify(options);
    return !seen.has(id) && seen.add(id) !== undefined;
  });
}

/** Of two mentions of projects, one that fits more of them only repeats the other. */
function dropVaguer(targets: readonly Target[]): Target[] {
  return targets.filter(
    ({ options }) =>
      !targets.some((other) => other.options !== options && isSubset(other.options, options)),
  );
}

/** Do the projects one mention can mean lie strictly within those another can? */
function isSubset(inner: readonly TargetOption[], outer: readonly TargetOption[]): boolean {
  const projects = new Set(outer.flatMap(({ project }) => project ?? []));
  return (
    inner.length < outer.length &&
    inner.every(({ project }) => project !== null && projects.has(project))
  );
}

/**
 * "事业运行里的工资福利支出", "差旅费走项目支出的部分": a line item and a measure it is divided into
 * are one figure. Of measures inside each other ("基本支出的公用经费") the inner one is meant.
 */
export function combine(targets: readonly Target[], text: string): Target[] {
  const lifetime = wholeLife(targets);
  if (lifetime) return lifetime;
  const lines = targets.filter(({ options }) => options.every(({ code }) => code !== null));
  const measures = targets.filter(
    ({ options }) => options[0]?.code === null && options[0].project === null,
  );
  const inner = measures.filter(
    (one) => !measures.some((other) => other !== one && isWithin(other, one)),
  );
  const measure = inner[0];
  if (lines.length === 0 || inner.length !== 1 || !measure) return [...targets];
  if (lines.length + measures.length !== targets.length) return [...targets];
  if (isListed(measure, lines, text)) return [...targets];
  const joint = lines.map((line) => jointOf(line, measure));
  return joint.every(({ options }) => options.length > 0) ? joint : [...targets];
}

/** "某项目的总金额": the amount over a project's whole life. */
function wholeLife(targets: readonly Target[]): Target[] | undefined {
  const project = targets.find(({ options }) => options.every((one) => one.project !== null));
  const life = targets.find(({ options }) => options[0]?.measure === LIFETIME);
  if (!project || !life || targets.length !== 2) return undefined;
  return [{ ...project, options: project.options.map((one) => ({ ...one, measure: LIFETIME })) }];
}

/** "基本支出和办公费": a measure beside a line, not around it; several lines need a word like 里. */
function isListed(measure: Target, lines: readonly Target[], text: string): boolean {
  const next = lines.find(({ start }) => start >= measure.end);
  const before = lines.findLast(({ end }) => end <= measure.start);
  const gap = next
    ? text.slice(measure.end, next.start)
    : text.slice(before?.end ?? 0, measure.start);
  const around = (next && AROUND.test(gap)) || PART_AFTER.test(text.slice(measure.end));
  return LIST_GAP.test(gap) || (lines.length > 1 && !around);
}

function jointOf(line: Target, measure: Target): Target {
  const part = measure.options[0]?.measure ?? "";
  const scope = measure.options[0]?.scope ?? null;
  const options = line.options.flatMap(({ code }) => {
    const parts = code !== null && isFunction(code) ? FUNCTION_PARTS : ECONOMIC_PARTS;
    return parts.has(part) ? [option({ measure: part, code, scope })] : [];
  });
  return { ...line, options };
}

/** Is the first a part of the second, at any depth? */
function isWithin(inner: Target, outer: Target): boolean {
  const whole = outer.options[0]?.measure;
  const code = inner.options[0]?.code;
  const within = whole === undefined ? undefined : MEASURE_CODES[whole];
  if (code != null) return within !== undefined && code.startsWith(within);
  if (outer.options[0]?.code != null) return false;
  let part = inner.options[0]?.measure;
  while (part !== undefined) {
    part = MEASURES.find(({ id }) => id === part)?.part;
    if (part === whole && part !== undefined) return true;
  }
  return false;
}

/** Functional codes begin with 2, economic ones with 3 (5 for the government's own list). */
export function isFunction(code: string): boolean {
  return code.startsWith("2");
}

type FamilySlots = Pick<Intent, "family" | "within" | "measure">;

function familyOf(u: Understanding, targets: readonly Target[]): FamilySlots {
  const families = meant(u.spans, "family").map(({ family }) => family);
  const table = meant(u.spans, "table").some(
    ({ title }) => FUNCTION_TABLES.test(title) && !title.includes(BASIC_TABLE),
  );
  const plain = families.includes("classes") ? "classes" : (families[0] ?? null);
  const asked = plain === "economics" && table ? "functions" : plain;
  const ranked = targets.filter(isRanked);
  const inner = ranked.find(
    (one) => !ranked.some((other) => other !== one && isWithin(other, one)),
  );
  const klass = targets
    .flatMap(({ options }) => options[0]?.code ?? [])
    .find((code) => code.length === 3);
  if (klass !== undefined && asked !== null && asked !== "projects") {
    return { family: isFunction(klass) ? "functions" : "economics", within: klass, measure: null };
  }
  const measure = inner?.options[0]?.measure;
  const lines = measure === undefined ? undefined : RANKED_MEASURES.get(measure);
  if (asked === "projects" || measure === "project") {
    return { family: "projects", within: null, measure: null };
  }
  const basic = ranked.some((one) => one !== inner && one.options[0]?.measure === "basic");
  if (lines)
    return {
      family: "economics",
      ...lines,
      ...(basic && lines.measure === null ? { measure: "basic" } : {}),
    };
  return { family: asked, within: null, measure: null };
}

function orderOf(u: Understanding): Intent["order"] {
  const counts = [...meant(u.spans, "top"), ...meant(u.spans, "ordinal")];
  if (counts.length > 0)
    return counts.some(({ fromEnd }) => fromEnd) || lowest(u) ? "smallest" : "largest";
  const [large, small] = [asks(u, "largest"), asks(u, "smallest")];
  return large && small ? "both" : small ? "smallest" : "largest";
}

/** "第三名比第四名多": as many places as lie between the two named. */
function ordinalSpan(u: Understanding): number {
  const places = [...u.text.matchAll(new RegExp(ORDINAL, "gu"))].flatMap(([, n]) => {
    const digits = Number.parseInt(n ?? "", 10);
    return Number.isNaN(digits) ? (chineseInteger(n ?? "") ?? []) : digits;
  });
  const [first, second] = places;
  return first !== undefined && second !== undefined && second > first ? second - first + 1 : 1;
}

function rankAggregate(u: Understanding, share: boolean): Intent["ofRank"] {
  if (asks(u, "except") && meant(u.spans, "top").length > 0) return "rest";
  if (share) return "share";
  if (ordinalSpan(u) > 1) return "gap";
  if (asks(u, "difference") || (meant(u.spans, "ordinal").length > 0 && asks(u, "change")))
    return "gap";
  return asks(u, "sum") ? "sum" : null;
}

/** "名称带…的项目": the word, when things are listed by it. */
function nameFilter(u: Understanding): string | null {
  const match = NAME_FILTER.exec(u.text);
  return match?.[1]?.trim() ?? match?.[2]?.trim() ?? null;
}

function aggregateOf(u: Understanding): Intent["aggregate"] {
  if (asks(u, "average")) return "average";
  if (asks(u, "share")) return "share";
  return asks(u, "sum") ? "sum" : null;
}

function lowest(u: Understanding): boolean {
  return asks(u, "smallest") && !asks(u, "largest");
}

/** Things a ranking or list leaves out: what follows 除了, or stands before 以外. */
function exceptionsOf(u: Understanding): { names: string[]; spans: readonly number[] } {
  const names: string[] = [];
  const spans: number[] = [];
  for (const { span, operation } of meant(u.spans, "operation")) {
    const at = u.spans.indexOf(span);
    const near =
      operation === "except"
        ? u.spans.slice(at + 1).find((one) => isThing(one) && one.start - span.end <= 2)
        : operation === "exceptAfter"
          ? u.spans.slice(0, at).findLast((one) => isThing(one) && span.start - one.end <= 2)
          : undefined;
    if (!near) continue;
    spans.push(near.start);
    for (const meaning of near.meanings) {
      if (meaning.kind === "line") names.push(meaning.code);
      if (meaning.kind === "project") names.push(...meaning.names);
    }
  }
  return { names, spans };
}

function isThing(span: Span): boolean {
  return span.meanings.some(
    ({ kind }) => kind === "line" || kind === "project" || kind === "measure",
  );
}

function conditionsOf(u: Understanding, kind: IntentKind): Condition[] {
  const given = (nameFilter(u) === null ? meant(u.spans, "quantity") : [])
    .filter(({ unit }) => unit === null || dimensionOf(unit) === "money")
    .filter(({ span }) => FAMILY_NEXT.test(u.text.slice(span.end)))
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
        { comparator: "≥", value: low.value, unit, yearsBack: 0 },
        { comparator: "≤", value: high.value, unit: high.unit ?? unit, yearsBack: 0 },
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

function passageKinds(u: Understanding): string[] {
  if (asks(u, "duty")) return ["duty"];
  if (asks(u, "define")) return ["term"];
  return [];
}
