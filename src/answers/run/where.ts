import { sum } from "../../calculators/index.js";
import { compare, equal, quantity } from "../../kernel/quantity.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import type { Column, Domain, Selector, Where } from "../../model/plan.js";
import type { Documents, Looked, Member } from "./member.js";
import type { Answered } from "./outcome.js";
import { answered } from "./resolve-selector.js";

/** A 类, and the codes of the lines in it. */
const CLASS_LENGTH = 3;
const LINE_LENGTH = 7;

/**
 * The members of which all conditions of their family hold; undefined where for any of them nothing
 * printed tells whether they do.
 */
export async function meeting(
  members: readonly Member[],
  domain: Domain,
  documents: Documents,
): Promise<Member[] | undefined> {
  const conditions = domain.where;
  if (conditions.length === 0) return [...members];
  const kept: Member[] = [];
  const ownAsked = conditions.some(({ column }) => members.some((one) => isOwn(one, column)));
  for (const member of members) {
    // Of a form's rows only those with money have parts that can be missing.
    if (!ownAsked && hasNothing(member)) continue;
    const held = await Promise.all(conditions.map((one) => holds(member, one, domain, documents)));
    if (held.some(({ met }) => met === undefined)) return undefined;
    if (held.every(({ met }) => met))
      kept.push({ ...member, looked: held.flatMap(({ looked }) => looked) });
  }
  return kept;
}

function hasNothing({ amount, figures: [first] }: Member): boolean {
  return amount === null ? first?.raw === "" : amount.value.isZero();
}

/** Does a condition hold of a member? Undefined where it cannot be told. */
async function holds(
  member: Member,
  { column, is, than }: Where,
  domain: Domain,
  documents: Documents,
): Promise<{ met: boolean | undefined; looked: Looked[] }> {
  const own = await look(member, column, domain, documents);
  const other = than && (await look(member, than, domain, documents));
  const looked = [own, ...(other ? [other] : [])];
  if (looked.some(({ state }) => state === "unknown")) return { met: undefined, looked };
  return { met: meets(own, is, other, member), looked };
}

function meets(own: Looked, is: Where["is"], other: Looked | null, member: Member): boolean {
  const some = own.state === "some";
  switch (is) {
    case "nil":
      return !some;
    case "some":
      return some;
    case "all":
    case "partly": {
      if (member.amount === null || member.amount.value.isZero()) return false;
      const whole = some && own.amount !== null && equal(own.amount, member.amount);
      return whole === (is === "all");
    }
    case "above":
    case "below": {
      const unit = own.amount?.unit ?? other?.amount?.unit ?? null;
      const none = quantity("0", unit);
      const order = compare(own.amount ?? none, other?.amount ?? none);
      return is === "above" ? order > 0 : order < 0;
    }
  }
}

/** What stands for a member in a column. */
async function look(
  member: Member,
  column: Column,
  domain: Domain,
  documents: Documents,
): Promise<Looked> {
  if (isOwn(member, column)) return ownOf(member, column);
  const selector = selectorOf(member, column, domain);
  if (!selector) return { column, state: "unknown", amount: null, figures: [] };
  const found = await answered(selector, documents);
  if (found?.amount) {
    const state = found.amount.value.isZero() ? nilOf(found) : "some";
    return { column, state, amount: found.amount, figures: found.figures };
  }
  const loaded = await documents(selector.issuer, selector.region);
  return (await byLines(selector, column, loaded, documents)) ?? missing(selector, column, loaded);
}

/** Is it the members' own amount that is looked at? */
function isOwn({ figures: [first] }: Member, { measure, scope, yearsBack }: Column): boolean {
  return (
    scope === "any" && yearsBack === 0 && (measure === null || measure === first?.key?.measure)
  );
}

function nilOf({ worked, figures: [first] }: Answered): Looked["state"] {
  if (worked) return "worked";
  return first?.value === null ? "blank" : "zero";
}

function ownOf({ amount, figures }: Member, column: Column): Looked {
  const blank = figures[0]?.raw === "" ? "blank" : "unknown";
  const state = amount === null ? blank : amount.value.isZero() ? "zero" : "some";
  return { column, state, amount, figures: figures.slice(0, 1) };
}

function selectorOf(
  { figures: [first] }: Member,
  { measure, scope, yearsBack }: Column,
  { issuer, region, year, stage }: Domain,
): Selector | undefined {
  const key = first?.key;
  if (!key) return undefined;
  const { code, project } = key;
  const own = { issuer, region, year: year - yearsBack, stage, code, project };
  return { ...own, measure: measure ?? key.measure, scope, indicator: null };
}

/** A class without an amount of its own in the column: its lines added up. */
async function byLines(
  selector: Selector,
  column: Column,
  loaded: readonly DocumentFigures[],
  documents: Documents,
): Promise<Looked | undefined> {
  const { code, measure, year, stage } = selector;
  if (code?.length !== CLASS_LENGTH) return undefined;
  const codes = new Set(
    loaded
      .flatMap((document) => document.of(measure))
      .filter((one) => one.year === year && one.stage === stage)
      .flatMap(({ key }) => key?.code ?? [])
      .filter((one) => one.length === LINE_LENGTH && one.startsWith(code)),
  );
  const lines = await Promise.all(
    [...codes].map((one) => answered({ ...selector, code: one }, documents)),
  );
  const found = lines.filter((one) => one !== undefined);
  const amounts = found.flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) return undefined;
  const total = sum(amounts).value;
  const state = total.value.isZero() ? "blank" : "some";
  return {
    column,
    state,
    amount: total,
    figures: found.flatMap(({ figures }) => figures.slice(0, 1)),
  };
}

/**
 * No row for the member: it has nothing there, where the column is printed for others of its kind
 * and its own cell was not merely unreadable.
 */
function missing(
  { measure, scope, code, project, year, stage }: Selector,
  column: Column,
  loaded: readonly DocumentFigures[],
): Looked {
  const printed = loaded
    .flatMap((document) => document.of(measure))
    .filter(
      ({ key, year: of, stage: at }) =>
        key?.aspect === "value" &&
        of === year &&
        at === stage &&
        (scope === "any" || key.scope === scope) &&
        (code === null) === (key.code === null) &&
        (project === null) === (key.project === null),
    );
  const unreadable = printed.some(({ key }) => key?.code === code && key.project === project);
  const lengths = code?.length === CLASS_LENGTH ? [CLASS_LENGTH, LINE_LENGTH] : [code?.length];
  const alike = printed.filter(
    ({ key, certainty }) =>
      certainty === "certain" &&
      lengths.includes(key?.code?.length) &&
      key?.code?.[0] === code?.[0],
  );
  const state = unreadable || alike.length === 0 ? "unknown" : "absent";
  return { column, state, amount: null, figures: state === "absent" ? alike.slice(0, 1) : [] };
}
