import type { Question } from "../../answers/question.js";
import { foldLabel } from "../../kernel/fold.js";
import { MEASURE_CODES } from "../../ledger/equivalents.data.js";
import { MEASURES } from "../../model/measures.data.js";
import type { Domain, Selector } from "../../model/plan.js";
import type { Target, TargetOption } from "../../questions/intent/target.js";
import { coverage } from "../../questions/linking/fuzzy.js";
import { type Meaning, meant } from "../../questions/linking/types.js";
import { isPartOf, usualWhole } from "../../questions/selecting/selector.js";
import type { Candidates } from "../candidates.js";
import type { Placed, Spoken } from "../walk.js";

/** So much of a stretch that linking could not place must stand in a row's name. */
const HELD = 0.5;
/** Shorter stretches tell no row. */
const LEAST = 2;
/** Fields of a step that hold what something is a share or a part of. */
const WHOLES = new Set(["whole", "shareOf", "total"]);

type Row = Pick<Selector, "measure" | "code" | "project" | "indicator">;

/**
 * Does the question name every row of a plan? Linking found it, or the conversation left it, or a
 * stretch that linking could not place holds much of its name and no more of any other's; a whole
 * may be the usual one of a row that is named.
 */
export function bearsRows(
  question: Question,
  { selectors, domains }: Spoken,
  candidates: Candidates,
): boolean {
  const found = rowsFound(question);
  const borne = ({ value }: Placed<Selector>): boolean =>
    found.some((row) => isRow(row, value)) || isHeld(question, value, candidates);
  const [wholes, rows] = split(selectors);
  return (
    rows.every(borne) &&
    wholes.every((one) => borne(one) || rows.some(({ value }) => isWholeOf(one.value, value))) &&
    domains.every(({ value }) => bearsDomain(question, value, found))
  );
}

/** Does a plan hold everything that linking is sure the question names? */
export function holdsAllNamed({ intent }: Question, spoken: Spoken): boolean {
  const named = intent.implied ? [] : intent.targets;
  const family = intent.family === null || intent.targets.length > 0 ? null : intent.family;
  return (
    named.every((target) => isTargetHeld(target, spoken)) &&
    (family === null || spoken.domains.some(({ value }) => value.of === family))
  );
}

/** How many characters of the question name rows that a plan does not hold. */
export function namedAside({ intent }: Question, spoken: Spoken): number {
  const named = intent.implied ? [] : [...intent.targets, ...intent.named];
  const aside = named.filter((target) => !isTargetHeld(target, spoken));
  const places = new Map(aside.map(({ start, end }) => [start, end - start]));
  return [...places.values()].reduce((sum, length) => sum + length, 0);
}

function isTargetHeld({ options }: Target, { selectors, domains }: Spoken): boolean {
  return options.some(
    (option) =>
      selectors.some(({ value }) => isRow(option, value)) ||
      domains.some(({ value }) => isOfDomain(option, value)),
  );
}

/** A family stands for its own lines: "项目支出里最大的". */
function isOfDomain(
  { measure, code }: TargetOption,
  { of, within, measure: own }: Domain,
): boolean {
  if (of === "projects") return measure === "project";
  return (code !== null && code === within) || measure === own || MEASURE_CODES[measure] === within;
}

function split(selectors: readonly Placed<Selector>[]) {
  const isWhole = ({ path }: Placed<Selector>): boolean => path.some((field) => WHOLES.has(field));
  return [selectors.filter(isWhole), selectors.filter((one) => !isWhole(one))] as const;
}

/** Everything linking found, and what the conversation is about. */
function rowsFound({ u, intent, memory }: Question): Row[] {
  const spans = u.spans.flatMap(({ meanings }) => meanings.flatMap(rowsOf));
  const options = [...intent.targets, ...intent.named, ...memory.targets, ...memory.focus].flatMap(
    (target) => target.options,
  );
  return [...spans, ...options, ...(intent.whole?.options ?? [])];
}

function rowsOf(meaning: Meaning): Row[] {
  const bare = { code: null, project: null, indicator: null };
  switch (meaning.kind) {
    case "measure":
      return [{ ...bare, measure: meaning.measure }];
    case "line":
      return [{ ...bare, measure: "expenditure", code: meaning.code }];
    case "project":
      return meaning.names.map((project) => ({ ...bare, measure: "project", project }));
    case "indicator":
      return meaning.names.map((indicator) => ({ ...bare, measure: "target", indicator }));
    default:
      return [];
  }
}

/** The same row; a line item may be taken of a measure, a target from the project it stands in. */
function isRow(row: Row, { measure, code, project, indicator }: Row): boolean {
  if (indicator !== null) return row.indicator === indicator;
  if (project !== null) return row.project === project && row.indicator === null;
  if (code !== null) return row.code === code || MEASURE_CODES[row.measure] === code;
  return row.measure === measure && row.code === null && row.project === null;
}

function isWholeOf(whole: Selector, part: Selector): boolean {
  const option = (one: Selector): TargetOption => ({ ...one, scope: null });
  return isRow(usualWhole(option(part)), whole) || isPartOf(option(part), option(whole));
}

/** Does a stretch that linking could not place name this row, and none as much? */
function isHeld({ u }: Question, row: Selector, candidates: Candidates): boolean {
  const own = nameOf(row, candidates);
  if (own === undefined) return false;
  const rivals = namesOf(row, candidates).filter((name) => name !== own);
  return u.gaps.some(({ text }) => {
    const stretch = foldLabel(text);
    const score = stretch.length < LEAST ? 0 : coverage(stretch, foldLabel(own));
    return score >= HELD && rivals.every((name) => coverage(stretch, foldLabel(name)) < score);
  });
}

function nameOf({ measure, code, project, indicator }: Selector, known: Candidates) {
  if (indicator !== null) return indicator.split("/").at(-1);
  if (project !== null) return project;
  if (code !== null) return known.lines.find((line) => line.code === code)?.label;
  return MEASURES.find(({ id }) => id === measure)?.names[0];
}

/** The names of all rows of any kind: a stretch that fits another kind as well tells neither. */
function namesOf(_: Selector, { measures, lines, projects, indicators }: Candidates): string[] {
  return [
    ...measures.map(({ name }) => name),
    ...lines.map(({ label }) => label),
    ...projects,
    ...indicators.flatMap(({ name }) => name.split("/").at(-1) ?? []),
  ];
}

function bearsDomain(
  { u, intent }: Question,
  { of, within, measure, named, except }: Domain,
  found: readonly Row[],
): boolean {
  const families = meant(u.spans, "family").map(({ family }) => family as string);
  const isNamed = families.includes(of) || intent.family === of;
  const codes = found.flatMap((row) => row.code ?? MEASURE_CODES[row.measure] ?? []);
  const names = found.flatMap((row) => [row.code, row.project]);
  return (
    isNamed &&
    (within === null ||
      within === intent.within ||
      codes.some((code) => code.startsWith(within))) &&
    (measure === null || found.some((row) => row.measure === measure)) &&
    (named === null || u.text.includes(foldLabel(named))) &&
    except.every((one) => names.includes(one))
  );
}
