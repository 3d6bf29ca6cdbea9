import { change, rank } from "../../calculators/index.js";
import { quantity } from "../../kernel/quantity.js";
import type { Selector } from "../../model/plan.js";
import { membersOf } from "./domain.js";
import type { Documents, Member } from "./member.js";
import type { Moved, Outcome, StepOf } from "./outcome.js";
import { answered } from "./resolve-selector.js";

/**
 * The members of a family held against the year before: those that moved as asked, the largest moves
 * first. Undefined when fewer than two have an amount in both years.
 */
export async function runMoves(
  step: StepOf<"moves">,
  documents: Documents,
): Promise<Outcome | undefined> {
  const members = await membersOf(step.domain, documents);
  const held = await Promise.all(members.map((member) => movedOf(member, step, documents)));
  const all = held.filter((one) => one !== undefined);
  if (all.length < 2) return undefined;
  const asked = all.filter(
    ({ change: { direction }, earlier }) =>
      (step.direction === "any" ? direction !== "same" : direction === step.direction) &&
      !(step.skipNew && earlier.amount?.value.isZero()),
  );
  const none = quantity("0", "%");
  const sized = asked.map((one) => ({
    one,
    quantity: step.by === "rate" ? (one.change.rate?.value ?? none) : one.change.amount.value,
  }));
  const ranked = rank(sized, "largest").map(({ one }) => one);
  return { kind: "moves", step, picked: ranked.slice(0, step.count ?? ranked.length), all };
}

async function movedOf(
  { name, figures: [first] }: Member,
  { domain: { issuer, region, year, stage }, decimals }: StepOf<"moves">,
  documents: Documents,
): Promise<Moved | undefined> {
  const { measure = "", code = null, project = null } = first?.key ?? {};
  const now: Selector = {
    ...{ issuer, region, year, stage, measure, code, project },
    scope: "any",
    indicator: null,
  };
  const later = await answered(now, documents);
  const earlier = await answered({ ...now, year: year - 1 }, documents);
  if (!later?.amount || !earlier?.amount) return undefined;
  // A line of which one year prints the whole and the other a part cannot be compared.
  if (later.resolution.measure !== earlier.resolution.measure) return undefined;
  return { name, later, earlier, change: change(earlier.amount, later.amount, decimals ?? 2) };
}
