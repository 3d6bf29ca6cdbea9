import type { Stage } from "../../model/document.js";
import { MEASURES } from "../../model/measures.data.js";
import { type Meaning, meant, type Span } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { HOW_MANY, NAMELY, NOT_ONLY, SHARE_BEFORE } from "../linking/words.data.js";
import { EXPENDITURE_NEXT, INCOME, LIST_JOINT, RANKED_MEASURES, SPENT } from "./intent.data.js";

/** What is asked about, before issuer and year: one thing with the ways it can be read. */
export interface Target {
  /** Alternative readings; the ledger decides which exist. */
  readonly options: readonly TargetOption[];
  readonly start: number;
  readonly end: number;
  /** The word stands for all of them, none more than the others. */
  readonly several?: boolean;
}

export interface TargetOption {
  readonly measure: string;
  readonly scope: string | null;
  readonly code: string | null;
  readonly project: string | null;
  readonly indicator: string | null;
  /** The phase of the budget asked for; left out for the document's own. */
  readonly stage?: Stage;
}

const VEHICLE_MONEY: ReadonlySet<string> = new Set([
  "vehicle",
  "vehicle_running",
  "vehicle_purchase",
]);
const DIMENSIONS = new Map(MEASURES.map(({ id, dimension }) => [id, dimension]));

/** Is the thing asked about counted in money? Then a number of people is no answer to it. */
export function isMoney({ options }: Target): boolean {
  return options.every(
    ({ measure, code }) =>
      code !== null || MEASURES.find(({ id }) => id === measure)?.dimension === "money",
  );
}

export function isProject({ options }: Target): boolean {
  return options.every(({ project }) => project !== null);
}

/** All of the expenditure, no line or project of it. */
export function isWholeBudget({ options }: Target): boolean {
  return options.every(
    ({ measure, code, project }) => measure === "expenditure" && code === null && project === null,
  );
}

export function isRanked(target: Target): boolean {
  return target.options.some(({ measure, code, project }) => {
    return (
      project === null && code === null && (measure === "project" || RANKED_MEASURES.has(measure))
    );
  });
}

export function findTargets(u: Understanding): Target[] {
  const asScope = scopeSpans(u);
  const scope = meant(u.spans, "scope").find(({ span }) => asScope.has(span.start))?.scope ?? null;
  const targets: Target[] = [];
  const others = u.spans.some((span) => !isPhase(span) && isNamed(span));
  for (const span of u.spans) {
    // 全年预算 is the whole budget only where nothing else is asked for.
    if (others && isPhase(span)) continue;
    const own = meant([span], "scope")[0]?.scope ?? null;
    if (own !== null && EXPENDITURE_NEXT.test(u.text.slice(span.end))) {
      targets.push(targetOf(span, [option({ measure: "expenditure", scope: own })]));
      continue;
    }
    if (asScope.has(span.start) || NOT_ONLY.test(u.text.slice(0, span.start))) continue;
    const options = ofVehicles(
      byQuestion(
        span.meanings.flatMap((meaning) => optionsOf(meaning, scope)),
        u.text,
      ),
      u,
    );
    const spent =
      own === null || own === "all" ? [] : [option({ measure: "expenditure", scope: own })];
    const ordered = SPENT.test(u.text) ? [...spent, ...options] : [...preferred(options), ...spent];
    if (options.length > 0) targets.push(targetOf(span, ordered));
  }
  const all = [...targets, ...listedProjects(u, targets)].sort((a, b) => a.start - b.start);
  return all.filter((one, at) => !isExplained(one, all[at + 1], u.text));
}

/** "每辆车的运行费": of what a word can mean, what is paid for vehicles. */
function ofVehicles(options: TargetOption[], u: Understanding): TargetOption[] {
  if (!asks(u, "perVehicle")) return options;
  const own = options.filter(({ measure }) => VEHICLE_MONEY.has(measure));
  return own.length > 0 ? own : options;
}

/** "基本、项目两块支出": beside the basic expenditure 项目 is the other part of it all. */
function listedProjects(u: Understanding, targets: readonly Target[]): Target[] {
  const basic = targets.filter(({ options }) => options[0]?.measure === "basic");
  return meant(u.spans, "family")
    .filter(({ family, span }) => family === "projects" && meant([span], "measure").length === 0)
    .filter(({ span }) =>
      basic.some(
        (one) =>
          LIST_JOINT.test(u.text.slice(one.end, span.start)) ||
          LIST_JOINT.test(u.text.slice(span.end, one.start)),
      ),
    )
    .map(({ span }) => targetOf(span, [option({ measure: "project" })]));
}

/** A name that the next one explains is not a second thing. */
function isExplained(one: Target, next: Target | undefined, text: string): boolean {
  return next !== undefined && NAMELY.test(text.slice(one.end, next.start));
}

function isPhase(span: Span): boolean {
  return span.meanings.some(({ kind }) => kind === "phase");
}

function isNamed(span: Span): boolean {
  return span.meanings.some(({ kind }) => ["measure", "line", "project", "stated"].includes(kind));
}

/** Of a word for things and for what they cost (公车) the sense that the question is after comes first. */
function byQuestion(options: readonly TargetOption[], text: string): TargetOption[] {
  const things = options.filter(({ measure }) => DIMENSIONS.get(measure) === "count");
  if (things.length === 0 || things.length === options.length) return [...options];
  const others = options.filter((one) => !things.includes(one));
  return HOW_MANY.test(text) ? [...things, ...others] : [...others, ...things];
}

function targetOf(span: Span, options: readonly TargetOption[]): Target {
  const several = span.meanings.some((one) => "several" in one && one.several === true);
  return { options, start: span.start, end: span.end, ...(several ? { several } : {}) };
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
      .filter(({ span }) => !SHARE_BEFORE.test(u.text.slice(0, span.start)))
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
    case "stated":
      return [option({ measure: "stated", indicator: meaning.item })];
    case "project":
      return meaning.names.map((project) => option({ measure: "project", project }));
    default:
      return [];
  }
}

export function option(fields: Partial<TargetOption> & { measure: string }): TargetOption {
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

/** The code of an economic item, not of a class of them. */
const ECONOMIC = /^3\d{4}$/;

/**
 * "养老、医保、公积金": of things listed beside economic items, one that is called like a functional
 * line too is the economic item.
 */
export function alikeListed(targets: readonly Target[]): readonly Target[] {
  const economic = ({ code }: TargetOption): boolean => code !== null && ECONOMIC.test(code);
  const lines = targets.filter(({ end }) => end > 0);
  const sure = lines.some(({ options }) => options.every(economic));
  const open = lines.filter(({ options }) => options.some(economic));
  if (!sure || open.length < 2) return targets;
  return targets.map((one) =>
    open.includes(one) ? { ...one, options: one.options.filter(economic) } : one,
  );
}

/** Of two mentions of projects or of line items, one that fits more of them only repeats the other. */
export function dropVaguer(targets: readonly Target[]): Target[] {
  return targets.filter(
    ({ options }) =>
      !targets.some((other) => other.options !== options && isSubset(other.options, options)),
  );
}

/** Does what one mention can mean lie strictly within what another can? */
function isSubset(inner: readonly TargetOption[], outer: readonly TargetOption[]): boolean {
  const nameOf = ({ project, code }: TargetOption): string | null => project ?? code;
  const names = new Set(outer.flatMap((one) => nameOf(one) ?? []));
  return (
    inner.length < outer.length &&
    inner.every((one) => {
      const name = nameOf(one);
      return name !== null && names.has(name);
    })
  );
}

/** All the expenditure, where nothing is named. */
export const WHOLE_BUDGET: Target = {
  options: [option({ measure: "expenditure" })],
  start: 0,
  end: 0,
};
