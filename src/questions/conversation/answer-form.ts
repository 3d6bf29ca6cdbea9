import type { Intent } from "../intent/intent.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { FINER_BY, FORM_ONLY, USUAL_DECIMALS } from "./follow-up.data.js";

/** The form a turn wants what was told before in: "用亿元", "再精确点". */
export function formOf(
  u: Understanding,
  intent: Intent,
  before: Intent,
): Pick<Intent, "unit" | "decimals"> {
  const named = FORM_ONLY.test(u.text)
    ? meant(u.spans, "unit").findLast(({ unit }) => unit !== "%")?.unit
    : undefined;
  const finer = asks(u, "finer") ? (before.decimals ?? USUAL_DECIMALS) + FINER_BY : null;
  return { unit: intent.unit ?? named ?? null, decimals: intent.decimals ?? finer };
}
