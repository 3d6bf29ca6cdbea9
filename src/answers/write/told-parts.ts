import { difference, sum } from "../../calculators/index.js";
import { compare, equal, quantity } from "../../kernel/quantity.js";
import type { Passage } from "../../model/passage.js";
import type { Composer } from "../composer.js";
import { label, type Segment, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import type { Told } from "../told/candidates.js";
import { labelOf } from "../told/label-of.js";
import type { Composition, Measured } from "../told/parts.js";
import { writeSentence } from "./prose.js";
import { writeToldAll } from "./told-value.js";
import { working } from "./value.js";

/** The parts a text tells added up, held against the whole it tells. */
export function writeHeldParts(composer: Composer, { whole, parts }: Composition): void {
  const added = addedUp(parts);
  const cites = composer.citePassage(whole.passage);
  composer.labels.add(whole.name);
  composer.line(TEXTS.toldPartsSum, { ...working(added), cites });
  composer.asked(whole.name, quantity(whole.number, whole.unit), { origin: "printed" });
  composer.asked(whole.name, added.value, { origin: "computed", formula: added.formula });
  writeGap(composer, whole, added, cites);
  writeSentence(composer, whole.passage, whole.sentence);
}

function writeGap(
  composer: Composer,
  whole: Measured,
  added: Worked,
  cites: readonly Segment[],
): void {
  const target = quantity(whole.number, whole.unit);
  const stated: Segment = {
    kind: whole.passage.restated ? "gist" : "quote",
    text: whole.number,
    passage: whole.passage,
  };
  const slots = { what: label(whole.name), stated, cites };
  if (equal(added.value, target)) {
    composer.line(TEXTS.productSame, slots);
    return;
  }
  const more = compare(added.value, target) > 0;
  const [large, small] = more ? [added.value, target] : [target, added.value];
  const quoted = [{ number: whole.number, passage: whole.passage }];
  const gap: Worked = { ...difference(large, small), operands: [], quoted, from: [added] };
  composer.line(more ? TEXTS.productMore : TEXTS.productLess, { ...slots, ...working(gap) });
  composer.asked(whole.name, gap.value, { origin: "computed", formula: gap.formula });
}

/** A series of amounts in the source's words; their sum first, where it is asked. */
export function writeSeries(composer: Composer, all: readonly Told[], adds: boolean): void {
  const [first] = all;
  if (!first) return;
  if (adds) {
    const added = addedUp(
      all.map((one) => ({ ...one, number: one.number ?? "0", unit: one.unit ?? "" })),
    );
    composer.line(TEXTS.toldPartsSum, {
      ...working(added),
      cites: composer.citePassage(first.passage),
    });
    composer.asked(labelOf(first), added.value, { origin: "computed", formula: added.formula });
  }
  writeToldAll(composer, all);
}

/** A number of a passage. */
interface Part {
  readonly number: string;
  readonly unit: string;
  readonly passage: Passage;
}

function addedUp(parts: readonly Part[]): Worked {
  return {
    ...sum(parts.map(({ number, unit }) => quantity(number, unit))),
    operands: [],
    quoted: parts.map(({ number, passage }) => ({ number, passage })),
  };
}
