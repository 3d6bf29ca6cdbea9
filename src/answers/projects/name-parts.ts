import { difference } from "../../calculators/index.js";
import { convert, quantity } from "../../kernel/quantity.js";
import { unitOf } from "../../kernel/units.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Understanding } from "../../questions/linking/understand.js";
import {
  NAME_PART,
  PART_IN_NAME,
  PARTS_IN_NAMES,
  TAKEN_OUT,
} from "../../questions/projects/project-fields.data.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets, projectsOf } from "../offices.js";
import { label, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { subjectWith } from "../write/names.js";
import { working } from "../write/value.js";
import { writeNamePartSum } from "./name-part-sum.js";
import { amountIn } from "./project-of.js";

/**
 * "刨掉含的上年的钱还有多少": a project's amount less the part of it its name tells. False where the
 * question does not take out, or the name tells no part.
 */
export async function answerNameParts(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const taken = TAKEN_OUT.test(u.text);
  const whose = intent.targets.every(({ options }) => options.every((one) => one.project === null));
  if (whose && PARTS_IN_NAMES.test(u.text)) {
    const years = slots.years.length > 0 ? [Math.max(...slots.years)] : [];
    const [office, ...others] = (await officeSets({ ...slots, years }, sources)).flat();
    if (!office || others.length > 0) return false;
    draft.complete = await writeNamePartSum(draft.composer, office, taken);
    return draft.complete;
  }
  if (!taken || !NAME_PART.test(u.text)) return false;
  const named = intent.targets.flatMap(({ options }) =>
    options.flatMap(({ project }) => project ?? []),
  );
  const written = [];
  for (const office of (await officeSets({ ...slots, years: [] }, sources)).flat()) {
    const { issuer, document } = office;
    const own = new Set(projectsOf(office));
    for (const project of new Set(named.filter((name) => own.has(name)))) {
      const [, number, unitText] = PART_IN_NAME.exec(project) ?? [];
      const amount = await amountIn(office, project);
      const unit = unitText === undefined ? undefined : unitOf(unitText)?.name;
      if (number === undefined || unit === undefined || amount?.value == null) continue;
      const whole = quantity(amount.value, amount.unit);
      const computation = difference(whole, convert(quantity(number, unit), amount.unit));
      const worked: Worked = {
        ...computation,
        operands: [amount],
        printed: [{ number, figure: amount }],
      };
      const cites = draft.composer.cite([amount]);
      const { year, stage } = document.document;
      const subject = subjectWith(draft.composer, { issuer: issuer.name, year, stage }, [
        label(project),
      ]);
      draft.composer.line(TEXTS.withoutPart, { ...working(worked), subject, cites });
      draft.composer.asked(`${issuer.name} ${year} ${project}`, worked.value, {
        origin: "computed",
        formula: worked.formula,
        inputs: [draft.composer.citationOf(amount)],
      });
      written.push(project);
    }
  }
  draft.complete = written.length > 0;
  return written.length > 0;
}
