import type { Intent } from "../../questions/intent/intent.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { ADDED, GAP_ASKED } from "../../questions/projects/wants.data.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import type { Answered } from "../run/outcome.js";
import { writeWorked } from "../write/target-sum.js";
import { writeValue } from "../write/value.js";
import { findWanted } from "./find-wanted.js";

const PLAIN = { unit: null, decimals: null };
/** With these beside a sum or a gap, something else is asked. */
const NEITHER = ["average", "share", "rate", "reason", "largest", "smallest"] as const;
const SIDES = 2;

/**
 * "上限加总多少", "两个差多少": targets of one office added up, or the gap of one and another (or the
 * project's amount). False unless each of them is found for certain, and alone.
 */
export async function answerWorkedTargets(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const takes = asks(u, "difference", "compare") || GAP_ASKED.test(u.text);
  const adds = asks(u, "sum") || ADDED.test(u.text);
  if (adds === takes || asks(u, ...NEITHER)) return false;
  const results: Answered[][] = [];
  for (const offices of await officeSets(slots, sources)) {
    if (offices.length > 1) continue;
    const found = await findWanted(u, intent, offices, sources);
    const sides = found.flatMap(({ answers }) => (answers.length === 1 ? answers : []));
    const whole = found.length >= SIDES && sides.length === found.length;
    if (whole && sides.some(isTarget) && (adds || sides.length === SIDES)) results.push(sides);
  }
  const [sides, ...others] = results;
  if (!sides || others.length > 0 || !writeWorked(draft.composer, sides, adds)) return false;
  for (const one of sides) writeValue(draft.composer, one, PLAIN);
  draft.complete = true;
  return true;
}

function isTarget({ resolution }: Answered): boolean {
  return resolution.selector.measure === "target";
}
