import { quantity } from "../../kernel/quantity.js";
import type { Composer } from "../composer.js";
import type { Told } from "../told/candidates.js";
import { labelOf } from "../told/label-of.js";
import { writeSentence } from "./prose.js";

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
