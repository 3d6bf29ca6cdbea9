import { MONEY_COMPARED } from "../../questions/intent/comparison.data.js";
import { comparisonOf, isOneComparison } from "../../questions/intent/comparison.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Composer } from "../composer.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import type { Answered } from "../run/outcome.js";
import { plainName, subjectOf } from "../write/names.js";
import { type Standing, writeStanding } from "../write/standing.js";
import { writeValue } from "../write/value.js";
import { projectAmount, projectIn } from "./project-of.js";

const PLAIN = { unit: null, decimals: null };
const NAMED = ["measure", "line", "stated", "family"] as const;

/**
 * "政府网站运维，哪个贵": what several offices give a project of one kind, each by its own name.
 * False unless every one of them has one that the question describes.
 */
export async function answerHeldProjects(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const asked = comparisonOf(u);
  if (!asked || !MONEY_COMPARED.test(u.text)) return false;
  if (NAMED.some((kind) => meant(u.spans, kind).length > 0)) return false;
  const results: Answered[][] = [];
  for (const offices of await officeSets(slots, sources)) {
    const found: Answered[] = [];
    for (const office of offices) {
      const project = await projectIn(office, u, intent, sources);
      const amount = project === undefined ? undefined : await projectAmount(office, project);
      if (amount?.amount) found.push(amount);
    }
    if (offices.length > 1 && found.length === offices.length) results.push(found);
  }
  const [found, ...others] = results;
  if (!found || others.length > 0) return false;
  for (const one of found) writeValue(draft.composer, one, PLAIN);
  writeStanding(
    draft.composer,
    found.flatMap((one) => sideOf(draft.composer, one)),
    asked,
  );
  draft.complete = isOneComparison(u);
  return true;
}

function sideOf(composer: Composer, one: Answered): Standing[] {
  const { selector } = one.resolution;
  if (!one.amount) return [];
  return [
    {
      subject: subjectOf(composer, one),
      name: plainName(selector, one.figures[0]),
      value: one.amount,
      year: selector.year,
      comparator: null,
      basis: { operands: one.figures },
    },
  ];
}
