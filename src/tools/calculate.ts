import { z } from "zod";
import { Sealed, show } from "../answers/seal.js";
import type { Worked } from "../answers/segments.js";
import { inUnit, type Term, termOf, unitConversion } from "../calculators/index.js";
import { UnitMismatch } from "../kernel/errors.js";
import { shortHash } from "../kernel/hash.js";
import { type Quantity, round } from "../kernel/quantity.js";
import { dimensionOf, unitOf } from "../kernel/units.js";
import { quantityOf } from "../ledger/resolve.js";
import type { Figure } from "../model/figure.js";
import { BadInput } from "./bad-input.js";
import { MOST_OPERANDS, OPERATION_NAMES, OPERATIONS, type OperationName } from "./operations.js";
import { overlapIn } from "./overlap.js";
import { shownComputed } from "./shown.js";
import { DESCRIBED } from "./tools.text.js";
import type { Ground, Member } from "./types.js";

/** How a single number binds in a formula. */
const SINGLE = 3;
const DECIMALS = 2;
/** Money with no more decimals than these is not rounded. */
const EXACT = 3;
const MOST_DECIMALS = 6;

const schema = z.strictObject({
  operation: z
    .enum(OPERATION_NAMES)
    .describe(OPERATION_NAMES.map((name) => `${name}: ${OPERATIONS[name].does}`).join("; ")),
  figures: z
    .array(z.string().min(1).max(40))
    .min(1)
    .max(MOST_OPERANDS)
    .describe("Ids of figures, as find_figures gives them, in the order the operation takes them."),
  unit: z.string().min(1).max(12).optional().describe(DESCRIBED.unit),
  decimals: z.number().int().min(0).max(MOST_DECIMALS).optional(),
});

/** Works out a value of figures by their ids, exactly, with the formula in the open. */
export const calculate: Member<typeof schema> = {
  name: "calculate",
  description:
    "Works out a value of figures named by their ids: exact, with the formula. Refuses what would be counted twice, units that do not go together and figures that are not certain.",
  schema,
  run: async ({ operation, figures: ids, unit, decimals }, ground) => {
    const figures: Figure[] = [];
    for (const id of ids) figures.push(await figureOf(id, ground));
    const worked = workedOut(operation, figures, unit ?? null, decimals);
    const id = `c${shortHash(operation, ...ids, unit ?? null, decimals ?? null)}`;
    const computed = { id, operation, worked };
    return {
      data: shownComputed(computed) as Record<string, unknown>,
      evidence: { passages: [], figures, computed: [computed] },
    };
  },
};

async function figureOf(id: string, { known }: Ground): Promise<Figure> {
  const found = await known.find(id);
  const [figure] = found;
  if (!figure) {
    throw new BadInput({
      met: `the id "${id}"`,
      expected: "the id of a figure",
      todo: "call find_figures and use an id from its answer",
    });
  }
  const values = new Set(found.map(({ value, unit }) => `${value} ${unit}`));
  if (values.size > 1) {
    throw new BadInput({
      met: `the id "${id}" with ${[...values].join(" and ")} in two editions`,
      expected: "one printed value",
      todo: "tell both, and work out nothing from them",
    });
  }
  if (figure.certainty !== "certain" || figure.value === null || figure.comparator !== "=") {
    throw new BadInput({
      met: `${id}, printed as "${figure.raw}"${figure.certainty === "certain" ? "" : ", whose place in its table is not certain"}`,
      expected: "a certain figure that is one number",
      todo: "use another figure",
    });
  }
  return figure;
}

/** @throws BadInput */
function workedOut(
  name: OperationName,
  figures: readonly Figure[],
  unit: string | null,
  decimals: number | undefined,
): Worked {
  const { least, most, adds, run } = OPERATIONS[name];
  if (figures.length < least || figures.length > most) {
    throw new BadInput({
      met: `${figures.length} figures`,
      expected: least === most ? `${least} for ${name}` : `${least} to ${most} for ${name}`,
      todo: "give as many ids as the operation takes",
    });
  }
  const overlap = adds ? overlapIn(figures) : undefined;
  if (overlap) {
    throw new BadInput({
      met: `${overlap.pair.map(({ id }) => id).join(" and ")}, which are ${overlap.why}`,
      expected: "figures that may be added up",
      todo: "leave one of them out",
    });
  }
  if (name === "growth" && !isOneThing(figures)) {
    throw new BadInput({
      met: "two different things",
      expected: "one thing in two years, the later first",
      todo: "use share or times to hold different things against each other",
    });
  }
  const term = termFor(run, figures, name);
  const to = askedUnit(term, unit);
  const { value, formula } =
    term.binds === SINGLE && to !== term.value.unit && to !== null
      ? unitConversion(term.value, to, decimals ?? null)
      : inUnit(term, to);
  const shown = shownAs(value, decimals);
  return sealed({ value: shown, formula, operands: figures, ...countOf(name, figures) });
}

/** How many figures a mean divides by stands in its formula. */
function countOf(name: OperationName, { length }: readonly Figure[]): Pick<Worked, "counts"> {
  return name === "mean" ? { counts: [length] } : {};
}

function termFor(
  run: (terms: readonly Term[]) => Term | undefined,
  figures: readonly Figure[],
  name: OperationName,
): Term {
  const units = `units ${[...new Set(figures.map(({ unit }) => unit ?? "none"))].join(" and ")}`;
  const wrong = (met: string, expected: string): BadInput =>
    new BadInput({ met, expected, todo: "use other figures or another operation" });
  if (name === "per" && dimensionOf(figures[1]?.unit ?? null) === "money") {
    throw wrong(units, "an amount and a count of things");
  }
  try {
    const term = run(figures.flatMap((figure) => quantityOf(figure) ?? []).map(termOf));
    if (term) return term;
  } catch (error) {
    if (error instanceof UnitMismatch) throw wrong(units, "figures of one kind of unit");
    throw error;
  }
  throw wrong("a division by zero", "a second figure that is not zero");
}

/** The name of the unit asked for; the term's own where none is. @throws BadInput */
function askedUnit(term: Term, unit: string | null): string | null {
  if (unit === null) return term.value.unit;
  const known = unitOf(unit);
  const own = dimensionOf(term.value.unit);
  if (!known || own === null || known.dimension !== own || own === "count") {
    throw new BadInput({
      met: `unit "${unit}"`,
      expected: `a unit that ${term.value.unit ?? "a bare number"} can be told in`,
      todo: "use another unit, or leave it out",
    });
  }
  return known.name;
}

function shownAs(value: Quantity, decimals: number | undefined): Quantity {
  if (decimals !== undefined) return round(value, decimals);
  const places = value.value.decimalPlaces();
  const isExact = dimensionOf(value.unit) === "money" && places <= EXACT;
  return isExact
    ? { ...value, scale: Math.max(places, Math.min(value.scale, DECIMALS)) }
    : round(value, DECIMALS);
}

/** One thing in two years: equal keys, or equal rows and columns where there are none. */
function isOneThing([a, b]: readonly Figure[]): boolean {
  if (!a || !b || a.year <= b.year || a.issuer !== b.issuer) return false;
  const of = ({ key, row, column }: Figure): string =>
    JSON.stringify(
      key
        ? [key.measure, key.aspect, key.scope, key.code, key.project, key.indicator, key.member]
        : [row, column],
    );
  return of(a) === of(b);
}

/** What leaves here has passed the seal of every answer. */
function sealed(worked: Worked): Worked {
  const evidence = { question: "", years: new Set<number>(), labels: new Set<string>() };
  const { value, formula } = worked;
  Sealed.seal(
    [
      { kind: "computed", text: show(value), worked },
      { kind: "formula", text: formula, worked },
    ],
    evidence,
  );
  return worked;
}
