import { compare, subtract } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import { type Agreement, agreementsOf, type Witness } from "./agreement.js";
import { absolute, show } from "./amounts.js";
import { MESSAGES } from "./messages.text.js";
import { listOf, placeOf, say } from "./say.js";
import { isUnitSlip } from "./slips.js";
import type { DocumentView, Finding, Said } from "./types.js";

/** Which prints a rule compares. */
export type Prints = "tables" | "prose-tables" | "prose";

/** Findings about keys with two prints or more, of the given kind of prints. */
export function compareKeys(view: DocumentView, prints: Prints): Finding[] {
  return [...agreementsOf(view).values()].flatMap((agreement) =>
    agreement.witnesses.length < 2 || printsOf(agreement) !== prints ? [] : [compared(agreement)],
  );
}

/** Slips of a unit are told by their own rule. */
export function unitSlips(view: DocumentView): Finding[] {
  return [...agreementsOf(view).values()].flatMap((agreement) => {
    const [lead, other] = agreement.values;
    if (!lead || !other || !isUnitSlip(lead.value, other.value)) return [];
    return [{ ...differing(agreement, MESSAGES.unitSlip) }];
  });
}

function printsOf({ witnesses, values }: Agreement): Prints | null {
  const [lead, other] = values;
  if (lead && other && isUnitSlip(lead.value, other.value)) return null;
  // A table that lost its unit cannot be held against one that has it.
  if (lead && other && dimensionOf(lead.value.unit) !== dimensionOf(other.value.unit)) return null;
  const stated = witnesses.filter((witness) => witness.stated).length;
  if (stated === witnesses.length) return "prose";
  return stated === 0 ? "tables" : "prose-tables";
}

function compared(agreement: Agreement): Finding {
  return agreement.values.length > 1
    ? differing(agreement, MESSAGES.keysDiffer)
    : agreeing(agreement);
}

function agreeing({ witnesses }: Agreement): Finding {
  const [first] = witnesses;
  const amount = first ? show(first.value) : "";
  const figures = witnesses.flatMap((witness) => witness.figures);
  return {
    outcome: "pass",
    severity: "error",
    table: figures[0]?.table ?? "",
    expected: amount,
    found: amount,
    difference: null,
    message: say(MESSAGES.keysAgree, { amount, places: placesOf(witnesses) }),
    figures,
  };
}

function differing({ witnesses, values }: Agreement, template: Said): Finding {
  const [lead, other] = values;
  if (!lead || !other) throw new RangeError("one value is no disagreement");
  const off = subtract(other.value, lead.value);
  const rest = values.slice(1);
  const slots = {
    lead: show(lead.value),
    leadPlaces: placesOf(lead.witnesses),
    others: listOf(rest.map(({ value, witnesses: who }) => `${placesOf(who)} ${show(value)}`)),
    difference: show(absolute(off)),
  };
  return {
    outcome: "fail",
    severity: "error",
    table: other.witnesses[0]?.place ?? "",
    expected: show(lead.value),
    found: rest.map(({ value }) => show(value)).join(" / "),
    difference:
      compare(off, { ...off, value: off.value.minus(off.value) }) === 0 ? null : show(off),
    message: say(template, slots),
    figures: witnesses.flatMap((witness) => witness.figures),
  };
}

function placesOf(witnesses: readonly Witness[]): string {
  const names = witnesses.flatMap(({ figures }) => (figures[0] ? [placeOf(figures[0])] : []));
  return listOf([...new Set(names)], 4);
}
