import { sum } from "../../calculators/index.js";
import { equal, quantity } from "../../kernel/quantity.js";
import type { Composer } from "../composer.js";
import { label, mark, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import type { Explained } from "../told/told-reasons.js";
import { writeSentence } from "./prose.js";
import { working } from "./value.js";

/** The amounts that a sentence gives as reasons of a change, listed, with what they add up to where that is the change. */
export function writeReasons(composer: Composer, explained: Explained): void {
  const { passage, sentence, before, reasons } = explained;
  const cites = composer.citePassage(passage);
  const citation = composer.citations.at(-1)?.id;
  for (const [at, { name, number, unit }] of reasons.entries()) {
    composer.labels.add(name);
    const text = `${number} ${unit}`;
    composer.line(TEXTS.item, {
      number: mark(`${at + 1}. `),
      name: label(name),
      value: { kind: passage.restated ? "gist" : "quote", text, passage },
      cites,
    });
    composer.asked(name, quantity(number, unit), {
      origin: "printed",
      ...(citation === undefined ? {} : { citation }),
    });
  }
  const added: Worked = {
    ...sum(reasons.map(({ number, unit }) => quantity(number, unit))),
    operands: [],
    quoted: reasons.map(({ number }) => ({ number, passage })),
  };
  const whole = before.some(({ number, unit }) => equal(quantity(number, unit), added.value));
  if (whole) composer.line(TEXTS.toldPartsSum, { ...working(added), cites });
  writeSentence(composer, passage, sentence);
}
