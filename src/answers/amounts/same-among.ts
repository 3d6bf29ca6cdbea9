import { equal } from "../../kernel/quantity.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { SAME_AMONG } from "../../questions/projects/project-fields.data.js";
import { domainOf } from "../../questions/selecting/selector.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { membersOf } from "../run/domain.js";
import type { Member } from "../run/member.js";
import { writeSameAmong } from "../write/same-amount.js";

/**
 * "哪两个项目的金额一模一样": the members of a family that share an amount, amount by amount. Blank and
 * zero amounts are no matter. False where nothing of the kind is asked, or of several offices.
 */
export async function answerSameAmong(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const names = intent.targets.some(({ options }) => options.some(({ project }) => project));
  if (!SAME_AMONG.test(u.text) || intent.kind === "moves" || names) return false;
  const [[issuer, ...others] = []] = slots.subjects;
  if (!issuer || others.length > 0 || slots.subjects.length > 1 || slots.years.length > 1)
    return false;
  const documents = await sources.built.documents(issuer);
  const year = slots.years[0] ?? Math.max(...issuer.documents.map((one) => one.year));
  const domain = domainOf(intent, issuer, year);
  const members = await membersOf(domain, async () => documents);
  if (members.length === 0) return false;
  writeSameAmong(draft.composer, domain, sharing(members));
  return true;
}

/** Members with one amount, where several have it; the largest amounts first. */
function sharing(members: readonly Member[]): Member[][] {
  const groups: Member[][] = [];
  for (const member of members) {
    const { amount } = member;
    if (!amount || amount.value.isZero()) continue;
    const own = groups.find(([first]) => first?.amount && equal(first.amount, amount));
    if (own) own.push(member);
    else groups.push([member]);
  }
  return groups.filter(({ length }) => length > 1);
}
