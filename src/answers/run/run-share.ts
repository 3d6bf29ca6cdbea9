import { isPart, share } from "../../calculators/index.js";
import type { Figure } from "../../model/figure.js";
import type { Selector } from "../../model/plan.js";
import type { Documents } from "./member.js";
import type { Answered, Outcome, StepOf } from "./outcome.js";
import { answered } from "./resolve-selector.js";

export async function statedOf(
  selector: Selector,
  aspects: readonly string[],
  base: (figure: Figure) => boolean,
  documents: Documents,
): Promise<Figure[]> {
  const loaded = await documents(selector.issuer, selector.region);
  return loaded.flatMap((document) =>
    document.of(selector.measure).filter((figure) => {
      const key = figure.key;
      return (
        key !== null &&
        figure.certainty === "certain" &&
        aspects.includes(key.aspect) &&
        figure.year === selector.year &&
        key.code === selector.code &&
        key.project === selector.project &&
        base(figure)
      );
    }),
  );
}

/**
 * A line of which only the basic part is printed has no whole of its own: the whole expenditure is
 * taken instead.
 */
async function widened(
  step: StepOf<"share">,
  part: Answered,
  whole: Answered,
  documents: Documents,
): Promise<Answered | undefined> {
  if (step.whole.code === null || part.worked || part.figures[0]?.id !== whole.figures[0]?.id)
    return whole;
  return answered({ ...step.whole, measure: "expenditure", code: null }, documents);
}

/** A thing is no share of itself. */
function isSame(a: Selector, b: Selector): boolean {
  return (
    a.measure === b.measure &&
    a.code === b.code &&
    a.project === b.project &&
    a.scope === b.scope &&
    a.stage === b.stage
  );
}

export async function runShare(
  step: StepOf<"share">,
  part: Answered | undefined,
  asked: Answered | undefined,
  documents: Documents,
): Promise<Outcome | undefined> {
  if (!part?.amount || !asked?.amount) return undefined;
  const whole = await widened(step, part, asked, documents);
  if (!whole?.amount) return undefined;
  if (isSame(step.part, step.whole) || !isPart(part.amount, whole.amount)) return undefined;
  const computed = share(part.amount, whole.amount, step.decimals ?? 2);
  if (!computed) return undefined;
  const scope = part.resolution.scope;
  const printed = await statedOf(
    step.part,
    ["share"],
    ({ key }) => key?.base === step.whole.measure && (scope === null || key.scope === scope),
    documents,
  );
  return { kind: "share", step, part, whole, share: computed, printed };
}
