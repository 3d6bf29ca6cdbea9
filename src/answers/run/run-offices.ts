import { perUnit, rank } from "../../calculators/index.js";
import type { Quantity } from "../../kernel/quantity.js";
import type { Documents } from "./member.js";
import type { Answered, OfficeValue, OfficeWithout, Outcome, StepOf } from "./outcome.js";
import { answered } from "./resolve-selector.js";
import { runChange } from "./run-change.js";
import { meets } from "./run-family.js";
import { runShare } from "./run-share.js";

type Step = StepOf<"offices">;

/** Works out one value for each office; undefined when no office has any. */
export async function runOffices(step: Step, documents: Documents): Promise<Outcome | undefined> {
  const values: OfficeValue[] = [];
  const without: OfficeWithout[] = [];
  for (const [at, selector] of step.of.entries()) {
    const against = step.with[at];
    const of = (await answered(selector, documents)) ?? null;
    const other = against ? ((await answered(against, documents)) ?? null) : null;
    const value = of && (await workedFor(step, of, other, documents));
    if (value) values.push(value);
    else without.push({ selector, of, with: other });
  }
  if (values.length === 0) return undefined;
  const all = rank(
    values.map((one) => ({ one, quantity: one.measure })),
    "largest",
  ).map(({ one }) => one);
  const kept = all.filter(({ measure }) =>
    step.conditions.every((condition) => meets(measure, condition)),
  );
  return { kind: "offices", step, all, kept, without };
}

async function workedFor(
  step: Step,
  of: Answered,
  other: Answered | null,
  documents: Documents,
): Promise<OfficeValue | undefined> {
  if (!of.amount) return undefined;
  const plain = { of, with: other, change: null, printed: [], worked: null };
  if (step.by === "amount") return { ...plain, measure: of.amount };
  if (!other?.amount) return undefined;
  if (step.by === "change") return movedOf(step, of, other, documents);
  if (step.by === "share") return sharedOf(step, of, other, documents);
  const worked = perUnit(of.amount, other.amount, step.decimals ?? 2);
  return worked && { ...plain, worked, measure: worked.value };
}

async function sharedOf(
  { unit, decimals }: Step,
  of: Answered,
  other: Answered,
  documents: Documents,
): Promise<OfficeValue | undefined> {
  const [part, whole] = [of.resolution.selector, other.resolution.selector];
  const step = { operation: "share" as const, part, whole, unit, decimals };
  const shared = await runShare(step, of, other, documents);
  if (shared?.kind !== "share") return undefined;
  const { share, printed } = shared;
  return { of, with: shared.whole, change: null, printed, worked: share, measure: share.value };
}

/** The change against the year before in percent, a fall below nothing. */
async function movedOf(
  { unit, decimals }: Step,
  of: Answered,
  other: Answered,
  documents: Documents,
): Promise<OfficeValue | undefined> {
  const [earlier, later] = [other.resolution.selector, of.resolution.selector];
  const step = { operation: "change" as const, earlier, later, unit, decimals };
  const moved = await runChange(step, other, of, documents);
  if (moved?.kind !== "change" || !moved.change?.rate) return undefined;
  const { change, printed } = moved;
  const { value } = moved.change.rate;
  const measure = moved.change.direction === "down" ? negative(value) : value;
  return { of, with: other, change, printed, worked: moved.change.rate, measure };
}

function negative(one: Quantity): Quantity {
  return { ...one, value: one.value.negated() };
}
