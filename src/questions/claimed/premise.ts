import { dimensionOf } from "../../kernel/units.js";
import type { Intent } from "../intent/intent.js";
import { asks, type Understanding } from "../linking/understand.js";
import { EITHER } from "../linking/words.data.js";
import { asksVerdict } from "./asked.js";
import {
  AMOUNT_NEXT,
  CLOSES_PREMISE,
  PREMISE_OF_ALL,
  THING_NEXT,
  VERDICT_TAG,
} from "./claimed.data.js";
import { toldAmounts } from "./told-amounts.js";

/** Kinds of question that do not work with an amount the person tells. */
const TAKEN_AS_SAID: ReadonlySet<Intent["kind"]> = new Set<Intent["kind"]>([
  "lookup",
  "share",
  "passage",
  "none",
  "breakdown",
]);

/**
 * What a question takes for granted of an amount, as a question of its own: "预算1500万，人员经费占
 * 多少" takes a budget of 1500万 for granted. Undefined where it tells none, or asks of it itself.
 */
export function premiseOf(u: Understanding, intent: Intent): string | undefined {
  if (!TAKEN_AS_SAID.has(intent.kind) || intent.divisor || asksVerdict(u)) return undefined;
  if (EITHER.test(u.text) || asks(u, "convert", "times", "except", "exceptAfter")) return undefined;
  const [told, ...others] = toldAmounts(u).filter(
    ({ amount }) => dimensionOf(amount.unit) === "money",
  );
  if (!told || others.length > 0 || told.manner !== "=") return undefined;
  const before = u.text.slice(0, told.start);
  const named = intent.named.some(
    ({ end }) => end > 0 && end <= told.start && AMOUNT_NEXT.test(u.text.slice(end, told.start)),
  );
  if (!named && !PREMISE_OF_ALL.test(before)) return undefined;
  const after = u.text.slice(told.end);
  if (THING_NEXT.test(after) || !CLOSES_PREMISE.test(after)) return undefined;
  return `${u.text.slice(0, told.end)}${VERDICT_TAG}`;
}
