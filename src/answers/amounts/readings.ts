import { equal } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import type { Reading } from "../../questions/selecting/readings.js";
import { execute } from "../run/execute.js";
import type { Documents } from "../run/member.js";
import type { Outcome } from "../run/outcome.js";
import { leavesOf } from "../run/run-worked.js";

/** A reading that the ledger can answer. */
export interface Feasible {
  readonly reading: Reading;
  readonly outcomes: readonly Outcome[];
}

/** Runs every reading; keeps those whose steps all came to something, plain ones first. */
export async function feasibleReadings(
  readings: readonly Reading[],
  documents: Documents,
): Promise<Feasible[]> {
  const feasible: Feasible[] = [];
  for (const reading of readings) {
    const outcomes: Outcome[] = [];
    for (const step of reading.steps) {
      const outcome = await execute(step, documents);
      if (outcome) outcomes.push(outcome);
    }
    if (outcomes.length > 0 && outcomes.length === reading.steps.length)
      feasible.push({ reading, outcomes });
  }
  return distinctReadings(feasible);
}

/**
 * Within one issuer and year, a later alternative counts only if it names another project or gives
 * another value; across issuers and years all count.
 */
function distinctReadings(feasible: readonly Feasible[]): Feasible[] {
  const kept: Feasible[] = [];
  for (const one of feasible) {
    const place = placeOf(one);
    const rivals = kept.filter((other) => placeOf(other) === place);
    const alike = one.reading.several || rivals.every((rival) => isTwin(rival, one));
    if (rivals.length > 0 && !alike) continue;
    if (rivals.some((rival) => sameValue(rival, one))) continue;
    kept.push(one);
  }
  return kept;
}

function placeOf({ reading }: Feasible): string {
  return JSON.stringify([reading.issuers.map(({ name, region }) => [name, region]), reading.years]);
}

function isProject({ reading }: Feasible): boolean {
  return reading.steps.some(
    (step) => "of" in step && Array.isArray(step.of) && step.of.some((s) => s.project !== null),
  );
}

/** Two projects that fit one mention, or two line items of one name under different codes. */
function isTwin(a: Feasible, b: Feasible): boolean {
  if (isProject(a) && isProject(b)) return true;
  const [x, y] = [codeOf(a), codeOf(b)];
  return x !== null && y !== null && x.length === y.length && x[0] === y[0];
}

/** The code of a reading that looks up one line item. */
export function codeOf({ reading }: Feasible): string | null {
  const [step, ...others] = reading.steps;
  if (step?.operation !== "lookup" || step.of.length !== 1 || others.length > 0) return null;
  const [selector] = step.of;
  return selector && selector.measure === "expenditure" ? selector.code : null;
}

function sameValue(a: Feasible, b: Feasible): boolean {
  const [x, y] = [firstFigure(a), firstFigure(b)];
  return x !== undefined && y !== undefined && x.project === y.project && x.id === y.id;
}

function firstFigure({ outcomes }: Feasible): Figure | undefined {
  return outcomes.flatMap(figuresOf)[0];
}

/** The figures an outcome leans on. */
export function figuresOf(outcome: Outcome): readonly Figure[] {
  switch (outcome.kind) {
    case "lookup":
      return outcome.found.flatMap(({ figures }) => figures);
    case "share":
      return [...outcome.part.figures, ...outcome.whole.figures];
    case "change":
      return [
        ...(outcome.later?.figures ?? []),
        ...(outcome.earlier?.figures ?? []),
        ...outcome.printed,
      ];
    case "difference":
      return [...outcome.left.figures, ...outcome.right.figures];
    case "sum":
      return outcome.terms.flatMap(({ figures }) => figures);
    case "rest":
      return [outcome.whole, ...outcome.less].flatMap(({ figures }) => figures);
    case "order":
      return outcome.ranked.flatMap(({ figures }) => figures);
    case "offices":
      return outcome.all.flatMap(({ of, with: other }) => [
        ...of.figures,
        ...(other?.figures ?? []),
      ]);
    case "per_unit":
      return [...outcome.of.figures, ...(outcome.by?.figures ?? [])];
    case "moves":
      return outcome.all.flatMap(({ later, earlier }) => [...later.figures, ...earlier.figures]);
    case "worked":
      return leavesOf(outcome.node).flatMap(({ figures }) => figures);
    case "rank":
    case "list":
      return outcome.all.flatMap(({ figures }) => figures);
  }
}

/** Do two readings come to the same amounts? Then one of them is enough. */
export function sameAmounts(a: Feasible, b: Feasible): boolean {
  const amounts = ({ outcomes }: Feasible) =>
    outcomes.flatMap((outcome) =>
      outcome.kind === "lookup" ? outcome.found.map(({ amount }) => amount) : [null],
    );
  const [x, y] = [amounts(a), amounts(b)];
  return (
    x.length === y.length &&
    x.every((one, at) => {
      const other = y[at];
      return one !== null && other !== null && other !== undefined && equal(one, other);
    })
  );
}
