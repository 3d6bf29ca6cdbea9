import { isPart, rank, share } from "../../calculators/index.js";
import type { Quantity } from "../../kernel/quantity.js";
import type { Documents } from "./member.js";
import type { Outcome, Placed, StepOf } from "./outcome.js";
import { answered } from "./resolve-selector.js";
import { meets } from "./run-family.js";

/** Fewer things have no order; of one office's years the one that is there is told all the same. */
const LEAST = 2;

/**
 * Things in order of their amounts or shares, those that meet the conditions; undefined when fewer
 * than two of several offices, or none of one office, are known at all.
 */
export async function runOrder(
  step: StepOf<"order">,
  documents: Documents,
): Promise<Outcome | undefined> {
  const placed = await Promise.all(step.of.map((_, at) => place(step, at, documents)));
  const missing = step.of.filter((_, at) => placed[at] === undefined);
  const known = placed.filter((one) => one !== undefined);
  const offices = new Set(step.of.map(({ issuer }) => issuer)).size;
  if (known.length < (offices === 1 ? 1 : LEAST)) return undefined;
  const kept = known.filter(({ quantity }) =>
    step.conditions.every((condition) => meets(quantity, condition)),
  );
  return { kind: "order", step, ranked: rank(kept, "largest").map(({ one }) => one), missing };
}

/** One of the things with what it is ordered by. */
async function place(
  step: StepOf<"order">,
  at: number,
  documents: Documents,
): Promise<{ one: Placed; quantity: Quantity } | undefined> {
  const [selector, of] = [step.of[at], step.shareOf?.[at]];
  const part = selector && (await answered(selector, documents));
  if (!part?.amount) return undefined;
  if (!of) return { one: part, quantity: part.amount };
  const whole = await answered(of, documents);
  if (!whole?.amount || !isPart(part.amount, whole.amount)) return undefined;
  const percent = share(part.amount, whole.amount, step.decimals ?? 2);
  if (!percent) return undefined;
  return { one: { ...part, share: { whole, of: percent } }, quantity: percent.value };
}
