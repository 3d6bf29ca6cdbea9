import {
  compare,
  convert,
  type Quantity,
  quantity,
  round,
  subtract,
  times,
} from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { show } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { say } from "../say.js";
import { core, likeness } from "../similar.js";
import { indicatorOf, targetsByProject } from "../targets.js";
import type { Finding, Rule } from "../types.js";
import { MONTHS_OF_YEAR, PEOPLE, PER_HEAD, PER_MONTH, PER_UNIT } from "../words.data.js";

/** A monthly price, over its people and the year, stays within the cap set beside it. */
export const unitPrice: Rule = {
  id: "unit-price",
  scope: "targets",
  tolerance: "at-most",
  check: (view) => [...targetsByProject(view).values()].flatMap(priced),
};

function priced(targets: readonly Figure[]): Finding[] {
  return targets.flatMap((price) => {
    const { name } = indicatorOf(price);
    if (dimensionOf(price.unit) !== "money" || !PER_MONTH.test(name)) return [];
    const heads = PER_HEAD.test(name) ? peopleOf(targets) : null;
    const cap = capOf(name, targets);
    if (heads === undefined || !cap) return [];
    return [compared(price, heads, cap)];
  });
}

/** The one number of people among a project's targets. */
function peopleOf(targets: readonly Figure[]): Figure | undefined {
  const people = targets.filter(({ unit }) => unit === PEOPLE);
  return people.length === 1 ? people[0] : undefined;
}

/** The yearly cap that the price belongs to: the one named most like it. */
function capOf(name: string, targets: readonly Figure[]): Figure | undefined {
  return targets
    .filter((one) => dimensionOf(one.unit) === "money" && !PER_UNIT.test(indicatorOf(one).name))
    .map((cap) => ({ cap, like: alike(indicatorOf(cap).name, name) }))
    .filter(({ like }) => like > 0.3)
    .sort((a, b) => b.like - a.like)[0]?.cap;
}

function alike(cap: string, price: string): number {
  return core(price).startsWith(core(cap)) ? 1 : likeness(cap, price);
}

function compared(price: Figure, heads: Figure | null, cap: Figure): Finding {
  const each = quantity(price.value ?? "0", price.unit);
  const bound = quantity(cap.value ?? "0", cap.unit);
  const perYear = times(times(each, MONTHS_OF_YEAR), heads?.value ?? "1");
  const exact = convert(perYear, bound.unit);
  const holds = compare(exact, bound) <= 0;
  const year: Quantity = round(exact, Math.max(bound.scale, 2));
  const slots = {
    project: price.project ?? "",
    price: `${indicatorOf(price).name} ${price.raw}`,
    formula: [show(each), heads?.raw, MONTHS_OF_YEAR]
      .filter((one) => one !== undefined)
      .join(" × "),
    found: show(year),
    expected: show(bound),
    cap: `${indicatorOf(cap).name} ${cap.raw}`,
    difference: show(subtract(year, bound)),
  };
  return {
    outcome: holds ? "pass" : "fail",
    severity: "notice",
    table: price.table,
    expected: `≤ ${show(bound)}`,
    found: show(year),
    difference: holds ? null : show(subtract(year, bound)),
    message: say(holds ? MESSAGES.priceHolds : MESSAGES.priceExceeds, slots),
    figures: [price, ...(heads ? [heads] : []), cap],
  };
}
