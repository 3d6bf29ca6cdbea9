import { MEASURES } from "../../model/measures.data.js";
import { RANKED_MEASURES } from "../intent/intent.data.js";
import type { Intent } from "../intent/intent.js";
import type { Target } from "../intent/target.js";
import { meant } from "../linking/types.js";
import { asks } from "../linking/understand.js";
import type { Family } from "../linking/words.data.js";
import { DETAILS } from "./follow-up.data.js";
import { wanting } from "./turn.js";

/** A 类 of the functional classification. */
const CLASS = /^2\d{2}$/;

/** "具体是哪些": what the amount that was told last is made of. */
export const details = wanting(({ u, intent, memory, before }) => {
  const [target, ...others] = memory.targets;
  const named = intent.targets.length > 0 || (intent.family !== null && intent.kind === "rank");
  if (!DETAILS.test(u.text) || named || !target || others.length > 0) return undefined;
  if (before.kind !== "lookup" && before.kind !== "share" && before.kind !== "change")
    return undefined;
  return itemsOf(target, intent);
});

/** "里面最大的是哪个": the largest of what the amount is made of; of a list, its largest. */
export const largestWithin = wanting(({ u, intent, memory, before }) => {
  const [target, ...others] = memory.targets;
  const asked = asks(u, "largest", "smallest") && intent.kind === "none" && intent.family === null;
  if (!asked || meant(u.spans, "issuer").length > 0) return undefined;
  const { order } = intent;
  if (before.kind === "list")
    return before.conditions.length > 0 ? undefined : ranked(before, order);
  if (!target || others.length > 0 || before.kind !== "lookup") return undefined;
  const items = itemsOf(target, intent);
  return items?.kind === "list" ? ranked(items, order) : undefined;
});

function ranked(list: Intent, order: Intent["order"]): Intent {
  return { ...list, kind: "rank", order, first: 1, count: 1, ofRank: null, only: null };
}

/** The projects, classes or line items of a measure, or the measures it is printed with. */
function itemsOf(target: Target, intent: Intent): Intent | undefined {
  const [first] = target.options;
  if (!first || first.project !== null || first.indicator !== null) return undefined;
  const listed = (family: Family, within: string | null): Intent => ({
    ...intent,
    kind: "list",
    targets: [],
    family,
    within,
    measure: null,
    aggregate: null,
  });
  const { code, measure } = first;
  if (code !== null) return CLASS.test(code) ? listed("functions", code) : undefined;
  if (measure === "project") return listed("projects", null);
  if (measure === "expenditure") return listed("classes", null);
  const within = RANKED_MEASURES.get(measure)?.within;
  if (within != null) return listed("economics", within);
  const parts = MEASURES.some(({ part }) => part === measure);
  return parts ? { ...intent, kind: "breakdown", targets: [target] } : undefined;
}
