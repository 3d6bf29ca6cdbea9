import type { Selector, Step } from "../../model/plan.js";
import type { Line } from "../../questions/linking/vocabulary.js";
import type { Reading } from "../../questions/selecting/readings.js";
import type { Draft } from "../draft.js";
import type { Documents } from "../run/member.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { nameOf, subjectWith } from "../write/names.js";
import { writeValue } from "../write/value.js";

/** What a computation would lean on: what of it there is, and what is not. */
export interface Partly {
  readonly found: readonly Answered[];
  readonly missing: readonly Selector[];
}

/** All figures a step works with. */
function operandsOf(step: Step): readonly Selector[] {
  switch (step.operation) {
    case "share":
      return [step.part, step.whole];
    case "change":
      return [step.later, step.earlier];
    case "difference":
      return [step.left, step.right];
    case "sum":
      return [...step.of, ...(step.shareOf ? [step.shareOf] : [])];
    case "order":
      return step.of;
    case "rest":
      return [step.whole, ...step.less];
    default:
      return [];
  }
}

/**
 * The plainest reading of a computation that cannot be worked out because some of what it needs is
 * not printed; undefined when all or nothing of it is there.
 */
export async function partlyThere(
  readings: readonly Reading[],
  documents: Documents,
): Promise<Partly | undefined> {
  const operands = (readings[0]?.steps ?? []).flatMap(operandsOf);
  const results = await Promise.all(operands.map((selector) => answered(selector, documents)));
  const found = results.filter((one) => one !== undefined);
  const missing = operands.filter((_, at) => results[at] === undefined);
  return found.length > 0 && missing.length > 0 ? { found, missing } : undefined;
}

function officeOf({ resolution }: Answered): string {
  return resolution.selector.issuer;
}

/** A computation that lacks something names it, and gives what there is. */
export function writePartly(
  draft: Draft,
  { found, missing }: Partly,
  lines: readonly Line[],
): void {
  const { composer } = draft;
  // Of several offices the one that prints it is an answer, and that the other does not is one too.
  const apart = missing.every(({ issuer }) => found.every((one) => officeOf(one) !== issuer));
  draft.status = apart ? "answered" : "not_found";
  for (const selector of missing) {
    const line = lines.find(({ code }) => code === selector.code);
    if (line) composer.labels.add(line.label);
    const what = line ? [label(line.label)] : nameOf(composer, selector);
    composer.line(TEXTS.missing, { subject: subjectWith(composer, selector, what) });
  }
  for (const one of found) writeValue(composer, one, { unit: null, decimals: null });
}
