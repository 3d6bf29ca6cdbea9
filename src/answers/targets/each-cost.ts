import { dimensionOf } from "../../kernel/units.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { COST_CLASS, EACH_KIND } from "../../questions/projects/wants.data.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import { projectIn } from "../projects/project-of.js";
import { writeTargets } from "../write/targets.js";
import { everyTargetOf, withTargets } from "./targets-of.js";

/** One cost is no list of kinds. */
const LEAST = 2;

/** "免费哪几样，每样最多花多少": every target of cost of the one project meant, each with its bound. */
export async function answerEachCost(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  if (!EACH_KIND.test(u.text)) return false;
  const [office, ...others] = (await officeSets(slots, sources)).flat();
  if (!office || others.length > 0) return false;
  const project = await projectIn(office, u, intent, sources);
  if (project === undefined) return false;
  const named = withTargets({ ...office, project });
  const costs = everyTargetOf(office, named.project).filter(
    ({ key, unit }) =>
      dimensionOf(unit) === "money" && COST_CLASS.test(key?.indicator?.split("/")[0] ?? ""),
  );
  // A list with a value at an uncertain place would be short of it.
  if (costs.length < LEAST || costs.some(({ certainty }) => certainty !== "certain")) return false;
  writeTargets(draft.composer, named, costs, { classes: [], count: false });
  draft.complete = true;
  return true;
}
