import { difference } from "../../calculators/index.js";
import { compare, quantity, saysSame } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import type { Composer } from "../composer.js";
import { label, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import type { Told } from "../told/candidates.js";
import { labelOf } from "../told/label-of.js";
import { measureName } from "./names.js";
import { writeSentence } from "./prose.js";
import { working } from "./value.js";

/** Quotes the sentence that states a value, which leads the figures. */
export function writeTold(composer: Composer, told: Told): void {
  writeToldAll(composer, [told]);
}

/** Quotes the sentence that states some values. */
export function writeToldAll(composer: Composer, all: readonly Told[]): void {
  const [first] = all;
  if (!first) return;
  writeSentence(composer, first.passage, first.sentence);
  const citation = composer.citations.at(-1)?.id;
  for (const told of all) {
    if (told.number === null) continue;
    composer.asked(labelOf(told), quantity(told.number, told.unit), {
      origin: "printed",
      ...(citation === undefined ? {} : { citation }),
    });
  }
}

/** A value told held against a figure that should be the same money. */
export function writeHeldTold(composer: Composer, told: Told, figure: Figure): void {
  if (told.number === null || figure.value === null) return;
  const [own, other] = [quantity(told.number, told.unit), quantity(figure.value, figure.unit)];
  const cites = composer.cite([figure]);
  const slots = { what: label(measureName("project")), stated: composer.printed(figure), cites };
  if (saysSame(own, other)) {
    composer.line(TEXTS.productSame, slots);
    return;
  }
  const more = compare(own, other) > 0;
  const [large, small] = more ? [own, other] : [other, own];
  const quoted = [{ number: told.number, passage: told.passage }];
  const gap: Worked = { ...difference(large, small), operands: [figure], quoted };
  composer.line(more ? TEXTS.productMore : TEXTS.productLess, { ...slots, ...working(gap) });
  composer.asked(measureName("project"), other, {
    origin: "printed",
    citation: composer.citationOf(figure),
  });
}
