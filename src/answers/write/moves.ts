import type { Composer } from "../composer.js";
import type { Moved, Outcome } from "../run/outcome.js";
import { label, mark, type Segment, year } from "../segments.js";
import { FAMILY_NAMES, MOVED_TEXTS, TEXTS } from "../texts.text.js";
import { citesOf, inputsOf, workedOf } from "./compare.js";
import { heading } from "./members.js";
import { working } from "./value.js";

type Moves = Extract<Outcome, { kind: "moves" }>;

/** Members that moved as asked, each with both amounts and the working. */
export function writeMoves(composer: Composer, { step, picked, all }: Moves): void {
  const earlier = year(step.domain.year - 1);
  composer.years.add(step.domain.year - 1);
  const slots = { ...heading(composer, step.domain), earlier };
  const count: Segment = { kind: "count", text: `${picked.length}`, of: picked };
  const held: Segment = { kind: "count", text: `${all.length}`, of: all };
  const template = step.count === null ? MOVED_TEXTS.all : MOVED_TEXTS.most;
  composer.line(template[step.direction], { ...slots, count, all: held });
  if (step.count === null) {
    composer.figures.push({
      label: FAMILY_NAMES[step.domain.of][composer.language],
      value: `${picked.length}`,
      unit: TEXTS.countUnit[composer.language],
      origin: "computed",
      inputs: [],
    });
  }
  for (const [at, one] of picked.entries()) writeMoved(composer, one, at + 1);
}

function writeMoved(composer: Composer, moved: Moved, position: number): void {
  const { name, later, earlier, change } = moved;
  composer.labels.add(name);
  const sides = [later, earlier];
  const amount = workedOf(change.amount, sides);
  const slots = {
    number: mark(`${position}. `),
    name: label(name),
    ...working(amount),
    cites: citesOf(composer, sides),
  };
  composer.line(MOVED_TEXTS.item[change.direction], slots);
  const inputs = inputsOf(composer, sides);
  for (const { amount: value, figures } of sides) {
    const figure = figures[0];
    if (value && figure) {
      composer.asked(`${figure.issuer} ${figure.year} ${name}`, value, {
        origin: "printed",
        citation: composer.citationOf(figure),
      });
    }
  }
  composer.asked(name, change.amount.value, {
    origin: "computed",
    formula: change.amount.formula,
    inputs,
  });
  if (!change.rate || change.direction === "same") return;
  const rate = workedOf(change.rate, sides);
  composer.line(change.direction === "up" ? TEXTS.rateUp : TEXTS.rateDown, {
    ...working(rate),
    cites: [],
  });
  composer.asked(`${name} %`, change.rate.value, {
    origin: "computed",
    formula: change.rate.formula,
    inputs,
  });
}
