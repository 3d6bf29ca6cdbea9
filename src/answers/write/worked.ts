import { compare, type Quantity, round } from "../../kernel/quantity.js";
import { POINTS } from "../../kernel/units.data.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Operator } from "../../model/expression.js";
import { MONTHS_OF_YEAR, QUARTERS_OF_YEAR, YUAN } from "../../questions/working/working.data.js";
import type { Composer } from "../composer.js";
import type { Answered, Outcome } from "../run/outcome.js";
import { askedUnit, givenIn, leavesOf, membersIn, type Node } from "../run/run-worked.js";
import { label, type Segment, type Worked } from "../segments.js";
import { CONNECT, TEXTS } from "../texts.text.js";
import { citesOf } from "./compare.js";
import { heading } from "./members.js";
import { listed, plainName, scopeName, subjectOf } from "./names.js";
import { computed, witnessesOf, working } from "./value.js";

type Step = Extract<Outcome, { kind: "worked" }>["step"];

/** More decimals than these are rounded. */
const EXACT_DECIMALS = 3;
const ROUNDED_DECIMALS = 2;

/** Names of operations over "first" and "others", or over all. */
const NAMES: Readonly<Record<Operator, { zh: string; en: string }>> = {
  sum: TEXTS.opSum,
  mean: TEXTS.opMean,
  difference: TEXTS.opDifference,
  gap: TEXTS.opGap,
  times: TEXTS.opTimes,
  per: TEXTS.opPer,
  share: TEXTS.opShare,
  rate: TEXTS.opRate,
  yearly: TEXTS.opYearly,
  percent: TEXTS.opPercent,
  raised: TEXTS.opRaised,
  cut: TEXTS.opCut,
  multiple: TEXTS.opPercent,
  each: TEXTS.opEach,
};

/** Writes a nested result: the answer first, then each result it is made of, then the figures. */
export function writeWorked(
  composer: Composer,
  { node, step }: Extract<Outcome, { kind: "worked" }>,
): void {
  writeTop(composer, node, step);
  const shown = new Set<string>();
  for (const part of node.parts) writePart(composer, part, shown);
  for (const leaf of leavesOf(node)) writeLeaf(composer, leaf, shown);
  for (const member of membersIn(node)) {
    const figure = member.figures[0];
    if (!figure || member.amount === null || shown.has(figure.id)) continue;
    shown.add(figure.id);
    composer.labels.add(member.name);
    composer.line(TEXTS.workedFigure, {
      value: composer.printed(figure),
      subject: label(member.name),
      cites: composer.cite([figure]),
    });
  }
  writeScopes(composer, leavesOf(node));
}

/** Figures of another stage or part of the money are pointed out. */
function writeScopes(composer: Composer, leaves: readonly Answered[]): void {
  const stages = new Set(leaves.flatMap(({ figures }) => figures[0]?.stage ?? []));
  if (stages.size > 1) composer.note(TEXTS.mixedStages);
  const scopes = new Set(leaves.flatMap(({ resolution }) => resolution.scope ?? []));
  if (scopes.size > 1) {
    const names = [...scopes].map((scope) => [label(scopeName(scope))]);
    composer.note(TEXTS.mixedScopes, { scopes: listed(names, CONNECT.and[composer.language]) });
  }
}

function writeTop(composer: Composer, node: Node, step: Step): void {
  const worked = workedOf(node, step);
  const cites = citesFor(composer, node);
  const [left, right] = node.parts;
  if (node.expression.kind === "worked" && node.expression.by === "gap" && left && right) {
    const order = compare(left.term.value, right.term.value);
    const template =
      order > 0 ? TEXTS.workedMore : order < 0 ? TEXTS.workedLess : TEXTS.workedEqual;
    composer.line(template, {
      left: nameOf(composer, left),
      right: nameOf(composer, right),
      ...working(worked),
      cites,
    });
  } else {
    composer.line(TEXTS.workedValue, { what: nameOf(composer, node), ...working(worked), cites });
  }
  asked(composer, node, worked);
  if (step.unit === null) writeSmall(composer, node, step, cites);
}

/** An amount for each of many, told in so large a unit that nearly nothing is left of it, is told in yuan too. */
function writeSmall(composer: Composer, node: Node, step: Step, cites: Segment[]): void {
  const { expression, term } = node;
  const small =
    expression.kind === "worked" &&
    expression.by === "per" &&
    dimensionOf(term.value.unit) === "money" &&
    term.value.unit !== YUAN &&
    !term.value.value.isZero() &&
    term.value.value.abs().lessThan(1);
  if (!small) return;
  const worked = workedOf(node, { unit: YUAN, decimals: step.decimals });
  composer.line(TEXTS.inUnit, { ...working(worked), cites });
  asked(composer, node, worked);
}

function asked(composer: Composer, node: Node, worked: Worked): void {
  const first = leavesOf(node)[0];
  composer.asked(
    first ? plainName(first.resolution.selector, first.figures[0]) : "",
    worked.value,
    {
      origin: "computed",
      formula: worked.formula,
      inputs: [...new Set(figuresFor(node).map((figure) => composer.citationOf(figure)))],
    },
  );
}

function writePart(composer: Composer, node: Node, shown: Set<string>): void {
  const result = node.expression.kind === "worked" || node.expression.kind === "members";
  if (!result || shown.has(node.term.formula)) return;
  shown.add(node.term.formula);
  const worked = workedOf(node, { unit: null, decimals: null });
  composer.line(TEXTS.workedPart, {
    what: nameOf(composer, node),
    ...working(worked),
    cites: citesFor(composer, node),
  });
  asked(composer, node, worked);
  for (const part of node.parts) writePart(composer, part, shown);
}

function writeLeaf(composer: Composer, leaf: Answered, shown: Set<string>): void {
  const figure = leaf.figures[0];
  if (!figure || shown.has(figure.id) || leaf.worked) return;
  shown.add(figure.id);
  const rows = leaf.resolution.values[0]?.parts ?? [];
  const cites = composer.cite(rows.length > 0 ? rows : witnessesOf(leaf.figures).slice(0, 1));
  const amount = leaf.amount;
  const sum = { operands: rows, formula: rows.map(({ value }) => value ?? "0").join(" + ") };
  const value =
    rows.length > 0 && amount ? computed({ ...sum, value: amount }) : composer.printed(figure);
  composer.line(TEXTS.workedFigure, { value, subject: subjectOf(composer, leaf), cites });
}

/** The rounded value with everything its formula leans on. */
function workedOf(
  node: Node,
  { unit, decimals }: { unit: string | null; decimals: number | null },
): Worked {
  const term = askedUnit(node.term, unit);
  const leaves = leavesOf(node);
  const members = membersIn(node);
  const given = givenIn(node);
  return {
    value: shown(pointsOf(node, term.value), decimals),
    formula: term.formula,
    operands: [
      ...leaves.flatMap(({ figures }) => figures),
      ...members.flatMap(({ figures }) => figures),
    ],
    from: leaves.flatMap(partsSum),
    counts: countsIn(node),
    given: given.flatMap(({ number, said }) => (said?.includes(number) ? [number] : [])),
    said: given.flatMap(({ number, said }) =>
      said !== null && !said.includes(number) ? [{ number, words: said }] : [],
    ),
  };
}

/** Percentages apart are counted in points. */
function pointsOf({ expression }: Node, value: Quantity): Quantity {
  const apart =
    expression.kind === "worked" && (expression.by === "gap" || expression.by === "difference");
  return apart && value.unit === "%" ? { ...value, unit: POINTS } : value;
}

function shown(value: Quantity, decimals: number | null): Quantity {
  if (decimals !== null) return round(value, decimals);
  const exact =
    dimensionOf(value.unit) === "money" && value.value.decimalPlaces() <= EXACT_DECIMALS;
  if (exact)
    return { ...value, scale: Math.max(value.value.decimalPlaces(), Math.min(value.scale, 2)) };
  return round(value, ROUNDED_DECIMALS);
}

/** A line printed in several rows is their sum. */
function partsSum({ amount, resolution }: Answered): Worked[] {
  const parts = resolution.values[0]?.parts ?? [];
  if (!amount || parts.length === 0) return [];
  const formula = parts.map(({ value }) => value ?? "0").join(" + ");
  return [{ value: amount, formula, operands: parts }];
}

/** How many things are averaged, counted, or lie between two years. */
function countsIn(node: Node): number[] {
  const { expression, parts, members } = node;
  const own =
    expression.kind === "count"
      ? [members.length]
      : expression.kind === "worked" && expression.by === "mean"
        ? [parts.length]
        : expression.kind === "worked" && expression.by === "yearly"
          ? [yearsBetween(parts)]
          : [];
  return [...own, ...parts.flatMap(countsIn)];
}

function yearsBetween([first, last]: readonly Node[]): number {
  const years = [first, last].map((one) =>
    one?.expression.kind === "figure" ? one.expression.of.year : 0,
  );
  return Math.abs((years[1] ?? 0) - (years[0] ?? 0));
}

function figuresFor(node: Node) {
  const leaves = leavesOf(node).flatMap(({ figures, resolution }) => {
    const rows = resolution.values[0]?.parts ?? [];
    return rows.length > 0 ? rows : figures.slice(0, 1);
  });
  return [...leaves, ...membersIn(node).flatMap(({ figures }) => figures.slice(0, 1))];
}

function citesFor(composer: Composer, node: Node): Segment[] {
  const members = membersIn(node).flatMap(({ figures }) => figures.slice(0, 1));
  return [...citesOf(composer, leavesOf(node)), ...composer.cite(members)];
}

/** What a year is divided into. */
function yearPart(number: string): { zh: string; en: string } {
  if (number === MONTHS_OF_YEAR) return TEXTS.opMonths;
  return number === QUARTERS_OF_YEAR ? TEXTS.opQuarters : TEXTS.opDays;
}

/** What a result is, in the words of what it is made of. */
function nameOf(composer: Composer, node: Node): Segment[] {
  const { expression, answered, parts } = node;
  switch (expression.kind) {
    case "figure":
      return answered ? subjectOf(composer, answered) : [];
    case "given":
      return expression.said === null
        ? composer.fill(yearPart(expression.number), {})
        : [{ kind: "echo", text: expression.said }];
    case "members":
    case "count": {
      const own =
        expression.kind === "count"
          ? TEXTS.opCount
          : expression.order === "largest"
            ? TEXTS.opTop
            : TEXTS.opBottom;
      return composer.fill(own, heading(composer, expression.domain));
    }
    case "worked": {
      const names = parts.map((part) => nameOf(composer, part));
      const mark = CONNECT.and[composer.language];
      return composer.fill(NAMES[expression.by], {
        all: listed(names, mark),
        first: names[0] ?? [],
        others: listed(
          expression.by === "each"
            ? names.slice(1, 2)
            : names.slice(1, expression.by === "yearly" ? 2 : undefined),
          mark,
        ),
        size: names[2] ?? [],
      });
    }
  }
}
