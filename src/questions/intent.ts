import { fold } from "../kernel/fold.js";
import type { Condition } from "../model/plan.js";
import {
  ECONOMIC_PARTS,
  FUNCTION_PARTS,
  RANKED_MEASURES,
  UNIT_QUESTION,
  VALUE_QUESTION,
  WHOLE_BEFORE,
} from "./intent.data.js";
import { meant, type Span } from "./types.js";
import { asks, type Understanding } from "./understand.js";

/** What is asked about, before issuer and year: one thing with the ways it can be read. */
export interface Target {
  /** Alternative readings; the ledger decides which exist. */
  readonly options: readonly TargetOption[];
  readonly start: number;
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
  | "rank"
  | "list"
  | "targets"
  | "define"
  | "passage"
  | "loaded"
  | "none";

/** What the person wants done, with everything that shapes it. */
export interface Intent {
  readonly kind: IntentKind;
  readonly targets: readonly Target[];
  /** For a share: what it is a share of; undefined leaves it to the measure's usual whole. */
  readonly whole: Target | undefined;
  readonly family: "projects" | "functions" | "economics" | null;
  readonly within: string | null;
  readonly order: "largest" | "smallest" | "both";
  readonly first: number;
  readonly count: number;
  readonly conditions: readonly Condition[];
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly askedActual: boolean;
  /** Also asked beside the main operation ("多少，占多少"). */
  readonly alsoValue: boolean;
  readonly alsoShare: boolean;
  readonly alsoChange: boolean;
  readonly passageKinds: readonly string[];
}

/** Turns a taken-apart question into what it wants done. */
export function intentOf(u: Understanding): Intent {
  const targets = combine(findTargets(u));
  const shareAt = shareWord(u);
  const isChange = asks(u, "change", "rate") && !(shareAt !== undefined && !asks(u, "change"));
  const kind = kindOf(u, targets, shareAt !== undefined, isChange);
  const split = shareAt === undefined ? undefined : splitShare(targets, shareAt, u);
  const family = familyOf(u, targets);
  return {
    kind,
    targets: kind === "share" && split ? split.parts : targets,
    whole: split?.whole,
    family: family.family,
    within: family.within,
    order: orderOf(u),
    first: 1,
    count: meant(u.spans, "top")[0]?.count ?? 1,
    conditions: conditionsOf(u),
    unit: askedUnit(u),
    decimals: meant(u.spans, "decimals")[0]?.decimals ?? null,
    askedActual: asks(u, "actual"),
    alsoValue: asksValue(u),
    alsoShare: kind !== "share" && shareAt !== undefined,
    alsoChange: kind !== "change" && isChange,
    passageKinds: passageKinds(u),
  };
}

function kindOf(
  u: Understanding,
  targets: readonly Target[],
  share: boolean,
  change: boolean,
): IntentKind {
  const family = meant(u.spans, "family").length > 0 || targets.some(isRanked);
  const indicators = asks(u, "targets");
  if (asks(u, "loaded")) return "loaded";
  if (asks(u, "duty", "office") && targets.length === 0) return "passage";
  if (asks(u, "define") && !share && !change && !asksValue(u)) return "define";
  if (asks(u, "reason") && !asksValue(u) && !asks(u, "rate")) return "passage";
  if (asks(u, "largest", "smallest", "rank") && family) return "rank";
  if (meant(u.spans, "top").length > 0 && family) return "rank";
  if (conditionsOf(u).length > 0 && family) return "list";
  if (asks(u, "list", "count") && listable(u, targets)) return "list";
  if (share) return "share";
  if (change) return "change";
  if (asks(u, "perVehicle")) return "per_unit";
  if (asks(u, "difference", "compare")) return "difference";
  if (asks(u, "sum") && targets.length >= 2) return "sum";
  if (indicators) return "targets";
  if (targets.length > 0) return "lookup";
  if (asks(u, "usage", "reason")) return "passage";
  return "none";
}

function isRanked(target: Target): boolean {
  return target.options.some(({ measure, code, project }) => {
    return project === null && code === null && RANKED_MEASURES.has(measure);
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
  return meant(u.spans, "operation").find(({ operation }) => operation === "share")?.span;
}

function splitShare(
  targets: readonly Target[],
  word: Span,
  u: Understanding,
): { parts: readonly Target[]; whole: Target | undefined } {
  const before = targets.filter(({ start }) => start < word.start);
  const after = targets.filter(({ start }) => start > word.start);
  const carrier = WHOLE_BEFORE.find((phrase) => u.text.includes(phrase));
  if (after.length > 0 && before.length > 0) return { parts: before, whole: after.at(-1) };
  if (before.length >= 2 && carrier !== undefined) {
    const at = u.text.indexOf(carrier);
    const whole = [...before].reverse().find(({ start }) => start < at);
    return { parts: before.filter((target) => target !== whole), whole };
  }
  return { parts: targets, whole: undefined };
}

function findTargets(u: Understanding): Target[] {
  const scope = meant(u.spans, "scope")[0]?.scope ?? null;
  const targets: Target[] = [];
  for (const span of u.spans) {
    const options = span.meanings.flatMap((meaning): TargetOption[] => {
      if (meaning.kind === "measure") {
        return [option({ measure: meaning.measure, scope: meaning.scope ?? scope })];
      }
      if (meaning.kind === "line") {
        return [option({ measure: "expenditure", scope, code: meaning.code })];
      }
      if (meaning.kind === "project") {
        return meaning.names.map((project) => option({ measure: "project", project }));
      }
      return [];
    });
    if (options.length > 0) targets.push({ options: preferred(options), start: span.start });
  }
  return targets;
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

/** "事业运行里的工资福利支出", "差旅费走项目支出的部分": two words, one figure. */
function combine(targets: readonly Target[]): Target[] {
  const lines = targets.filter(({ options }) => options.every(({ code }) => code !== null));
  const measures = targets.filter(({ options }) =>
    options.every(({ code, project }) => code === null && project === null),
  );
  const [line, measure] = [lines[0], measures[0]];
  if (lines.length !== 1 || measures.length !== 1 || !line || !measure || targets.length !== 2) {
    return [...targets];
  }
  const part = measure.options[0]?.measure ?? "";
  const joint = line.options.flatMap(({ code }) => {
    const parts = code !== null && isFunction(code) ? FUNCTION_PARTS : ECONOMIC_PARTS;
    return parts.has(part)
      ? [option({ measure: part, code, scope: measure.options[0]?.scope ?? null })]
      : [];
  });
  return joint.length === 0
    ? [...targets]
    : [{ options: joint, start: Math.min(line.start, measure.start) }];
}

/** Functional codes begin with 2, economic ones with 3 (5 for the government's own list). */
export function isFunction(code: string): boolean {
  return code.startsWith("2");
}

function familyOf(
  u: Understanding,
  targets: readonly Target[],
): { family: Intent["family"]; within: string | null } {
  const asked = meant(u.spans, "family")[0]?.family ?? null;
  const ranked = targets.find(isRanked)?.options[0]?.measure;
  const within = ranked === undefined ? undefined : RANKED_MEASURES.get(ranked);
  if (within !== undefined && within !== null && asked !== "projects") {
    return { family: "economics", within };
  }
  if (asked !== null) return { family: asked, within: null };
  return {
    family: ranked === undefined ? null : ranked === "project" ? "projects" : "functions",
    within: null,
  };
}

function orderOf(u: Understanding): Intent["order"] {
  const [large, small] = [asks(u, "largest"), asks(u, "smallest")];
  return large && small ? "both" : small ? "smallest" : "largest";
}

function conditionsOf(u: Understanding): Condition[] {
  const thresholds = meant(u.spans, "threshold");
  const relative = meant(u.spans, "relative").find(({ back }) => back > 0);
  return thresholds.map(({ sign, value, unit, span }) => ({
    comparator: sign,
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
