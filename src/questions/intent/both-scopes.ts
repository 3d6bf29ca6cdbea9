import type { Understanding } from "../linking/understand.js";
import { BOTH_SCOPES } from "./intent.data.js";
import { option, type Target } from "./target.js";

/** Codes of economic items begin so. */
const ECONOMIC = "3";

/** "办公费，全口径与基本支出口径之间的差额": one line item, of all money and of the basic expenditure. */
export function inBothScopes(u: Understanding, targets: readonly Target[]): readonly Target[] {
  const [only, ...others] = targets;
  const code = only?.options.find((one) => one.code?.startsWith(ECONOMIC) === true)?.code;
  if (!only || others.length > 0 || code === undefined || !BOTH_SCOPES.test(u.text)) return targets;
  return ["expenditure", "basic"].map((measure) => ({
    ...only,
    options: [option({ measure, code })],
  }));
}
