import { compare } from "../../kernel/quantity.js";
import type { Target } from "../../questions/intent/target.js";
import type { Member } from "../run/member.js";
import type { Outcome } from "../run/outcome.js";
import type { Proposition, Said } from "./propositions.js";

type Rank = Extract<Outcome, { kind: "rank" }>;

/** A member of a ranking that the question names, and the place it has. */
export interface Placed {
  readonly member: Member;
  /** Those not after it in the order asked, itself among them. */
  readonly upTo: readonly Member[];
  readonly picked: boolean;
  readonly text: string;
}

/** Is what the question names in the place it asks of? "劳务费排第二吗". */
export function placesNamed(said: Said): Proposition[] {
  return namedIn(said).map(({ picked, text }) => ({ text, verdict: picked ? "yes" : "no" }));
}

/** The members of the ranking that the question names itself. */
export function namedIn({ u, intent, outcomes }: Said): Placed[] {
  const [only, ...others] = outcomes;
  if (!intent || others.length > 0 || only?.kind !== "rank") return [];
  if (only.step.order === "both") return [];
  const picks = only.step.order === "smallest" ? only.smallest : only.largest;
  return intent.named.flatMap((target) => {
    const member = only.all.find((one) => isMember(one, target));
    if (!member) return [];
    const text = u.text.slice(target.start, target.end);
    const picked = picks.some(({ name }) => name === member.name);
    return [{ member, picked, text, upTo: notAfter(only, member) }];
  });
}

function notAfter({ all, step }: Rank, { amount, name }: Member): Member[] {
  if (!amount) return [];
  const sign = step.order === "smallest" ? -1 : 1;
  const before = all.filter((one) => one.amount && compare(one.amount, amount) * sign > 0);
  return [...before, ...all.filter((one) => one.name === name).slice(0, 1)];
}

function isMember({ figures }: Member, { options }: Target): boolean {
  return figures.some(({ key }) =>
    options.some(
      ({ project, code }) =>
        (project !== null && key?.project === project) ||
        (project === null && code !== null && key?.code === code),
    ),
  );
}
