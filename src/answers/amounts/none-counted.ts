import type { Reading } from "../../questions/selecting/readings.js";
import type { Composer } from "../composer.js";
import type { Documents } from "../run/member.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { counted } from "../run/run-per-unit.js";
import { TEXTS } from "../texts.text.js";
import { subjectOf } from "../write/names.js";
import { writeValue } from "../write/value.js";

const PLAIN = { unit: null, decimals: null } as const;

/** Says that nothing can be divided by what there is none of, with the amounts there are. */
export function writeNoneCounted(
  composer: Composer,
  none: Answered,
  found: readonly Answered[],
): void {
  composer.line(TEXTS.divisorNone, { what: subjectOf(composer, none) });
  for (const one of new Set([none, ...found])) writeValue(composer, one, PLAIN);
}

/** "每辆车多少", where the document counts no vehicle at all; false where it counts some, or says nothing. */
export async function tellsNoneCounted(
  composer: Composer,
  readings: readonly Reading[],
  documents: Documents,
): Promise<boolean> {
  for (const step of readings.flatMap(({ steps }) => steps)) {
    if (step.operation !== "per_unit" || "given" in step.by) continue;
    const by = await counted(step.of, step.by, documents);
    if (by?.amount?.value.isZero() !== true) continue;
    const of = await answered(step.of, documents);
    writeNoneCounted(composer, by, of ? [of] : []);
    return true;
  }
  return false;
}
