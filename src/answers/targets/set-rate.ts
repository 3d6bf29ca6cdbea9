import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import { perIn } from "../../narrative/rates.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { leafOf } from "../../questions/projects/match-target.js";
import { WORKED_QUOTIENT } from "../../questions/projects/product-question.data.js";
import { productQuestion } from "../../questions/projects/product-question.js";
import { PERIOD_ONLY } from "../../questions/projects/wants.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { type Office, officeSets } from "../offices.js";
import { projectIn } from "../projects/project-of.js";
import { answered } from "../run/resolve-selector.js";
import { writeValue } from "../write/value.js";
import { wantsIn } from "./find-wanted.js";
import { targetsOf, withTargets } from "./targets-of.js";

const PLAIN = { unit: null, decimals: null };

/**
 * Answers how much each person or month of a project gets from the one target that sets it. A
 * quotient that is asked for is not answered so, unless the question tells the amount and asks
 * whether it is right: then what the document sets is what it is held against.
 */
export async function answerSetRate(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const per = perIn(u.text);
  const told = draft.claims !== null;
  const quotient = intent.kind === "per_unit" || WORKED_QUOTIENT.test(u.text);
  if (per.length === 0 || (quotient && !told) || productQuestion(u)) return false;
  const [office, ...others] = (await officeSets(slots, sources)).flat();
  if (!office || others.length > 0) return false;
  const project = await projectIn(office, u, intent, sources);
  // "全年呢" asks for another target beside it.
  if (wantsIn(u, project).wants.some(({ text }) => PERIOD_ONLY.test(text))) return false;
  const figure = project === undefined ? undefined : rateOf(office, project, per.join());
  if (!figure?.key) return false;
  const { indicator } = figure.key;
  const selector = selectorOf(office.issuer, office.document.document.year, {
    measure: "target",
    scope: null,
    code: null,
    project: figure.key.project,
    indicator,
  });
  const found = await answered(selector, async () => [office.document]);
  if (!found) return false;
  writeValue(draft.composer, found, PLAIN);
  return true;
}

/** The one amount of money that the targets of a project set per just that. */
function rateOf(office: Office, project: string, per: string): Figure | undefined {
  const named = withTargets({ ...office, project });
  const [only, ...others] = targetsOf(office, named.project).filter(
    (figure) => dimensionOf(figure.unit) === "money" && perIn(leafOf(figure)).join() === per,
  );
  return others.length === 0 ? only : undefined;
}
