import { dimensionOf } from "../../kernel/units.js";
import type { Intent } from "../intent/intent.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { EITHER } from "../linking/words.data.js";
import { asksVerdict } from "./asked.js";
import {
  AMOUNT_NEXT,
  CHOICE_BEFORE,
  CLOSES_PREMISE,
  COUNT_PREMISE,
  PREMISE_OF_ALL,
  SHARE_PREMISE,
  THERE_ARE,
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
  return countPremise(u) ?? sharePremise(u, intent) ?? amountPremise(u, intent);
}

/** "12个项目里最大的是哪个": how many there are, where none of them is named. */
function countPremise(u: Understanding): string | undefined {
  const [, before = "", count] = COUNT_PREMISE.exec(u.text) ?? [];
  const named = meant(u.spans, "project").length + meant(u.spans, "threshold").length > 0;
  if (count === undefined || named || asksVerdict(u) || CHOICE_BEFORE.test(before))
    return undefined;
  return `${before}${THERE_ARE}${count}${VERDICT_TAG}`;
}

/** "项目支出占72%，都花在哪些项目": the share, where something else is asked. */
function sharePremise(u: Understanding, intent: Intent): string | undefined {
  if (asksVerdict(u) || EITHER.test(u.text)) return undefined;
  const [told, ...others] = toldAmounts(u);
  if (!told || others.length > 0 || dimensionOf(told.amount.unit) !== "ratio") return undefined;
  const [before, after] = [u.text.slice(0, told.start), u.text.slice(told.end)];
  const named = intent.named.some(({ end }) => end > 0 && end <= told.start);
  if (!named || !SHARE_PREMISE.test(before) || !/^[,，。;；]/u.test(after)) return undefined;
  return `${u.text.slice(0, told.end)}${VERDICT_TAG}`;
}

function amountPremise(u: Understanding, intent: Intent): string | undefined {
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
