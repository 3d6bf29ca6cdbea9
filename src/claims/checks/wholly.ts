import type { Claim } from "../claim.js";
import { factsOf } from "../facts.js";
import { truthOf } from "../judge.js";
import { type Finding, remarked } from "../outcome.js";
import { inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";

/**
 * "甲，全部用于乙" says that the amount of 乙 is that of 甲. A right amount is wrong told so where the
 * documents give 乙 another one; where they do not tell, the verdict says that only the number was held.
 */
export async function checkWholly(claim: Claim, found: Finding, tools: Tools): Promise<Finding> {
  const { wholly } = claim;
  const whole = found.truth?.amount;
  if (!wholly || found.verdict !== "supported" || !whole) return found;
  const facts = wholly.thing ? await factsOf(wholly.thing, claim.place, tools.ground) : [];
  const own = facts.filter(({ amount }) => inUnit(amount, whole.unit));
  const [first] = own;
  if (!first) return remarked(found, { say: "universal", slots: { words: wholly.words } });
  const same = own.some(({ amount }) => inUnit(amount, whole.unit)?.value.equals(whole.value));
  if (same) return found;
  const truth = truthOf(first);
  return { ...found, verdict: "refuted", truth, caution: null, slip: "item", slipOf: null };
}
