import { change } from "../../calculators/index.js";
import type { Documents } from "./member.js";
import type { Answered, Outcome, StepOf } from "./outcome.js";
import { statedOf } from "./run-share.js";

export async function runChange(
  step: StepOf<"change">,
  earlier: Answered | undefined,
  later: Answered | undefined,
  documents: Documents,
): Promise<Outcome | undefined> {
  const scope = later?.resolution.scope ?? null;
  const printed = await statedOf(
    step.later,
    ["change", "change_rate"],
    ({ key }) => key?.base === String(step.earlier.year) && (key.scope ?? null) === scope,
    documents,
  );
  if (earlier?.amount && later?.amount) {
    const moved = change(earlier.amount, later.amount, step.decimals ?? 2);
    return { kind: "change", step, earlier, later, change: moved, printed };
  }
  if (printed.length === 0) return undefined;
  return {
    kind: "change",
    step,
    earlier: earlier ?? null,
    later: later ?? null,
    change: null,
    printed,
  };
}
