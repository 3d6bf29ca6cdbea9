import { MEASURE_CODES } from "../../ledger/equivalents.data.js";
import { MEASURES } from "../../model/measures.data.js";
import {
  ALSO_WITHIN,
  AROUND,
  ECONOMIC_PARTS,
  FUNCTION_PARTS,
  LIFETIME,
  LIST_GAP,
  PART_AFTER,
} from "./intent.data.js";
import { option, type Target } from "./target.js";

/**
 * "事业运行里的工资福利支出", "差旅费走项目支出的部分": a line item and a measure it is divided into
 * are one figure. Of measures inside each other ("基本支出的公用经费") the inner one is meant.
 */
export function combine(targets: readonly Target[], text: string): Target[] {
  const lifetime = wholeLife(targets);
  if (lifetime) return lifetime;
  return combineLines(asLines(targets, text), text);
}

const PROJECT_PART = "project";

/** Beside "基本支出里的", a measure with an economic code of its own stands for that line. */
function asLines(targets: readonly Target[], text: string): readonly Target[] {
  const [outer, inner, ...rest] = targets;
  const code = MEASURE_CODES[inner?.options[0]?.measure ?? ""];
  const around = outer && inner && AROUND.test(text.slice(outer.end, inner.start));
  const part = outer?.options[0]?.measure ?? "";
  // A class is printed for the basic part as a measure of its own; for the projects it is not.
  const isOuter = code?.length === 5 ? ECONOMIC_PARTS.has(part) : part === PROJECT_PART;
  if (!outer || !inner || rest.length > 0 || !around || !isOuter || code === undefined)
    return targets;
  return [outer, { ...inner, options: [option({ measure: "expenditure", code })] }];
}

function combineLines(targets: readonly Target[], text: string): Target[] {
  const lines = targets.filter(({ options }) => options.every(({ code }) => code !== null));
  const measures = targets.filter(
    ({ options }) => options[0]?.code === null && options[0].project === null,
  );
  const inner = measures.filter(
    (one) => !measures.some((other) => other !== one && isWithin(other, one)),
  );
  const measure = inner[0];
  if (lines.length === 0) return withoutOuter(targets, text);
  const nested = lines.length === targets.length ? withoutOuter(targets, text) : [...targets];
  if (nested.length < targets.length) return nested;
  const [line] = lines;
  if (
    line &&
    lines.length === 1 &&
    inner.length > 1 &&
    lines.length + inner.length === targets.length
  ) {
    const parts = inner.map((one) => jointOf(line, one));
    if (parts.every(({ options }) => options.length > 0)) return parts;
  }
  if (inner.length !== 1 || !measure) return [...targets];
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

/** "政府采购里货物和工程": the measure around the others is only their place. */
function withoutOuter(targets: readonly Target[], text: string): Target[] {
  const outer = targets.find(
    (one) =>
      AROUND.test(text.slice(one.end)) &&
      targets.length > 1 &&
      targets.every((other) => other === one || isWithin(other, one)),
  );
  return targets.filter((one) => one !== outer);
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
export function isWithin(inner: Target, outer: Target): boolean {
  const whole = outer.options[0]?.measure;
  const code = inner.options[0]?.code;
  const within = whole === undefined ? undefined : MEASURE_CODES[whole];
  const around = outer.options[0]?.code;
  if (code != null && around != null) return code.length > around.length && code.startsWith(around);
  if (code != null) {
    return within === undefined ? inner.options[0]?.measure === whole : code.startsWith(within);
  }
  if (outer.options[0]?.code != null) return false;
  let part = inner.options[0]?.measure;
  if (part !== undefined && ALSO_WITHIN[part] === whole) return true;
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
