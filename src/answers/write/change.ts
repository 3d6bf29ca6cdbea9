import { equal, quantity, round } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import type { Composer } from "../composer.js";
import type { Outcome } from "../run/outcome.js";
import { label, type Segment, type Worked, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { citesOf, inputsOf, workedOf } from "./compare.js";
import { measureName, plainName, whatOf } from "./names.js";
import { computed, working, writeValue } from "./value.js";

type Of<K extends Outcome["kind"]> = Extract<Outcome, { kind: K }>;
const PLAIN = { unit: null, decimals: null };

/** A change with its working, and what the document itself prints of it. */
export function writeChange(composer: Composer, outcome: Of<"change">): void {
  const { earlier, later, change, printed, step } = outcome;
  if (!change || !earlier || !later) {
    if (later) writeValue(composer, later, PLAIN);
    for (const figure of printed) writePrintedChange(composer, figure, step.later.measure);
    return;
  }
  const sides = [later, earlier];
  const cites = citesOf(composer, sides);
  const amount = workedOf(change.amount, sides);
  const years = { later: year(step.later.year), earlier: year(step.earlier.year) };
  const what = whatOf(composer, later);
  composer.line(TEXTS[change.direction], { what, ...years, ...working(amount), cites });
  const name = `${plainName(step.later, later.figures[0])} − ${step.earlier.year}`;
  const inputs = inputsOf(composer, sides);
  composer.asked(name, change.amount.value, {
    origin: "computed",
    formula: change.amount.formula,
    inputs,
  });
  if (change.rate) {
    const rate = workedOf(change.rate, sides);
    if (change.direction !== "same") {
      composer.line(change.direction === "up" ? TEXTS.rateUp : TEXTS.rateDown, {
        ...working(rate),
        cites,
      });
    }
    composer.asked(`${name} %`, change.rate.value, {
      origin: "computed",
      formula: change.rate.formula,
      inputs,
    });
    writePrintedRate(composer, printed, rate);
  } else composer.line(TEXTS.noRate);
  for (const side of [later, earlier]) writeValue(composer, side, PLAIN);
}

/** The rate the document prints itself, where it is another or a shorter one. */
export function writePrintedRate(
  composer: Composer,
  printed: readonly Figure[],
  rate: Worked,
): void {
  const figure = printed.find(({ key }) => key?.aspect === "change_rate");
  if (!figure || figure.value === null) return;
  const stated = quantity(figure.value.replace("-", ""), "%");
  composer.alsoPrinted.push(stated);
  if (equal(round(rate.value, Math.min(stated.scale, rate.value.scale)), stated)) {
    if (stated.scale < rate.value.scale) {
      const printedRate: Segment = { kind: "cell", text: figure.raw, figure };
      composer.note(TEXTS.printedAsWell, { printed: printedRate, cites: composer.cite([figure]) });
    }
    return;
  }
  composer.note(TEXTS.printedRateDiffers, {
    printed: { kind: "cell", text: `${figure.raw}`, figure },
    cites: composer.cite([figure]),
    value: computed(rate),
  });
}

function writePrintedChange(composer: Composer, figure: Figure, measure: string): void {
  if (figure.value === null) return;
  composer.learn(figure);
  composer.line(TEXTS.printedChange, {
    value: { kind: "cell", text: figure.raw, figure },
    cites: composer.cite([figure]),
    subject: [label(figure.issuer), year(figure.year), label(measureName(measure))],
  });
  const stated = quantity(figure.value.replace("-", ""), figure.unit);
  composer.asked(`${figure.issuer} ${figure.year} ${measureName(measure)}`, stated, {
    origin: "printed",
    citation: composer.citationOf(figure),
  });
}
