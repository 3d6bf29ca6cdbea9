import { compare } from "../../kernel/quantity.js";
import type { Domain } from "../../model/plan.js";
import { type PlaceAsk, readPlace } from "../../questions/groups/read-place.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Composer } from "../composer.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import { membersOf } from "../run/domain.js";
import type { Member } from "../run/member.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { heading, writeMember } from "../write/members.js";

/** The place of a project or line among those of its budget. */
export const placeAmongLike: Way = async (question) => {
  const { u, slots, draft } = question;
  const ask = readPlace(u);
  const [issuers, ...others] = slots.subjects;
  const [issuer, ...more] = issuers ?? [];
  if (!ask || !issuer || others.length > 0 || more.length > 0) return undefined;
  const years = slots.years.length > 0 ? slots.years : issuer.documents.map(({ year }) => year);
  const year = Math.max(...years);
  if (slots.years.length > 1 || years.length === 0) return undefined;
  const domain = domainOf(ask, selectorOf(issuer, year, ask.option));
  const all = (await membersOf(domain, documentsFor(question))).filter(hasAmount);
  const own = all.find((member) => isOf(member, ask));
  if (!own || all.length < 2) return undefined;
  write(draft.composer, domain, ask, own, all);
  draft.complete = true;
  const steps = [stepOf(question, domain, ask)];
  draft.plan = { steps, askedActual: question.intent.askedActual };
  return remembered(question, { steps, issuers: [issuer], years: [year] });
};

function domainOf(
  { of }: PlaceAsk,
  { issuer, region, year, stage }: Pick<Domain, "issuer" | "region" | "year" | "stage">,
): Domain {
  const open = { within: null, measure: null, except: [], named: null, where: [] };
  return { issuer, region, year, stage, of, ...open };
}

function stepOf({ intent }: Question, domain: Domain, { order }: PlaceAsk) {
  return {
    operation: "rank" as const,
    ...{ domain, order, first: 1, count: 1, aggregate: null, whole: null },
    unit: intent.unit,
    decimals: intent.decimals,
  };
}

function hasAmount({ amount }: Member): boolean {
  return amount !== null;
}

function isOf({ figures }: Member, { option }: PlaceAsk): boolean {
  return figures.some(({ key }) =>
    option.project === null ? key?.code === option.code : key?.project === option.project,
  );
}

function write(
  composer: Composer,
  domain: Domain,
  { order }: PlaceAsk,
  own: Member,
  all: readonly Member[],
): void {
  const sign = order === "smallest" ? -1 : 1;
  const { amount } = own;
  const before = all.filter(
    (one) => one.amount && amount && compare(one.amount, amount) * sign > 0,
  );
  const upTo = [...before, own];
  composer.labels.add(own.name);
  composer.line(order === "smallest" ? TEXTS.placeFromBelow : TEXTS.placeFromAbove, {
    ...heading(composer, domain),
    name: label(own.name),
    count: { kind: "count", text: `${upTo.length}`, of: upTo },
    all: { kind: "count", text: `${all.length}`, of: all },
  });
  writeMember(composer, own, upTo.length);
}
