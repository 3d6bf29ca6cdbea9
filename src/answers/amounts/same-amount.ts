import { equal } from "../../kernel/quantity.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Target } from "../../questions/intent/target.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { SAME_AMOUNT } from "../../questions/projects/project-fields.data.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { officeSets } from "../offices.js";
import { projectAmount } from "../projects/project-of.js";
import { membersOf } from "../run/domain.js";
import { label, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeSameAmount } from "../write/same-amount.js";

/** "还有哪个项目金额跟它一样": the other projects of the year with the amount of the one meant. */
export async function answerSameAmount(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  before: readonly Target[],
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  if (!SAME_AMOUNT.test(u.text)) return false;
  const projects = [...intent.targets, ...before].flatMap(({ options }) =>
    options.flatMap(({ project }) => project ?? []),
  );
  const [office, ...others] = (await officeSets(slots, sources)).flat();
  const [project] = projects;
  if (!office || others.length > 0 || project === undefined) return false;
  const amount = (await projectAmount(office, project))?.amount;
  if (!amount) return false;
  const { issuer, document } = office;
  const { year: of, stage } = document.document;
  const domain = {
    issuer: issuer.name,
    region: [...issuer.region],
    year: of,
    stage,
    of: "projects" as const,
    within: null,
    measure: null,
    except: [project],
    named: null,
    where: [],
  };
  const same = (await membersOf(domain, async () => [document])).filter(
    (member) => member.amount && equal(member.amount, amount),
  );
  draft.composer.labels.add(project);
  if (same.length === 0) {
    draft.composer.line(TEXTS.noSame, {
      issuer: label(issuer.name),
      year: year(of),
      project: label(project),
    });
    return true;
  }
  writeSameAmount(draft.composer, project, same);
  return true;
}
