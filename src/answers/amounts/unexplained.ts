import type { Memory } from "../../questions/conversation/memory.js";
import { asksReason, asksWhyChanged, asksWhySo } from "../../questions/intent/asks-reason.js";
import type { IntentKind } from "../../questions/intent/intent.js";
import { readingsOf } from "../../questions/selecting/readings.js";
import { holdersOf, newestWhereMissing } from "../by-readings.js";
import { itemsOf } from "../prose/prose-query.js";
import { documentsFor, type Question } from "../question.js";
import { TEXTS } from "../texts.text.js";
import { writeAmounts } from "./answer-amounts.js";
import { feasibleReadings } from "./readings.js";

const CHANGED: readonly IntentKind[] = ["change", "lookup"];
const BARE: readonly IntentKind[] = ["lookup"];

/** The reason of a change that no text gives: the figures it is asked of, told as just that. */
export async function writeUnexplained(question: Question): Promise<Memory | undefined> {
  const { u, intent, slots, sources, draft } = question;
  const [target, ...others] = intent.targets;
  const asksOfItem = asksWhySo(u) || (asksReason(u) && itemsOf(u).length > 0);
  if (!asksOfItem || !slots.named || !target || others.length > 0) return undefined;
  const dated = newestWhereMissing(slots);
  const holders = await holdersOf(sources);
  for (const kind of asksWhyChanged(u) ? CHANGED : BARE) {
    const asked = { ...intent, kind };
    const readings = readingsOf(asked, dated, holders).map((reading) => ({
      ...reading,
      steps: reading.steps.filter(({ operation }) => operation === kind),
    }));
    const feasible = await feasibleReadings(readings, documentsFor(question));
    if (feasible.length === 0) continue;
    const after = await writeAmounts({ ...question, intent: asked }, feasible, dated !== slots);
    if (draft.status === "answered") draft.composer.lead(TEXTS.noReasonFigures);
    return after;
  }
  return undefined;
}
