import type { Domain } from "../../model/plan.js";
import type { Composer } from "../composer.js";
import type { Member } from "../run/member.js";
import { label, mark } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { heading } from "./members.js";

/** Lists the things that have the amount of the one named. */
export function writeSameAmount(
  composer: Composer,
  project: string,
  members: readonly Member[],
): void {
  composer.line(TEXTS.sameAs, { project: label(project) });
  for (const [at, member] of members.entries()) writeMember(composer, member, at + 1);
}

/** Lists the members of a family that share an amount, or says that none do. */
export function writeSameAmong(
  composer: Composer,
  domain: Domain,
  groups: readonly (readonly Member[])[],
): void {
  const slots = heading(composer, domain);
  if (groups.length === 0) {
    composer.line(TEXTS.noneAlike, slots);
    return;
  }
  composer.line(TEXTS.alike, slots);
  for (const [at, member] of groups.flat().entries()) writeMember(composer, member, at + 1);
}

function writeMember(composer: Composer, member: Member, position: number): void {
  const { name, amount, figures } = member;
  const [figure] = figures;
  if (!figure || !amount) return;
  composer.labels.add(name);
  composer.line(TEXTS.item, {
    number: mark(`${position}. `),
    name: [label(name)],
    value: composer.printed(figure),
    cites: composer.cite([figure]),
  });
  composer.asked(name, amount, { origin: "printed", citation: composer.citationOf(figure) });
}
