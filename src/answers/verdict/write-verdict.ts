import { dimensionOf } from "../../kernel/units.js";
import { asksVerdict } from "../../questions/claimed/asked.js";
import { toldAmounts } from "../../questions/claimed/told-amounts.js";
import { ANY_SET_ASIDE } from "../../questions/intent/everyday.data.js";
import type { Composer } from "../composer.js";
import { label, type Segment, words } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { namedIn } from "./places-named.js";
import { type Proposition, propositions, type Said } from "./propositions.js";

/**
 * Puts yes or no in front of an answer to a question that claims something: a number, a relation, a
 * place in an order. Gives back whether all of it holds; undefined, and silent, where nothing that is claimed is of the kind of what was answered.
 */
export function writeVerdict(said: Said): boolean | undefined {
  if (!asksVerdict(said.u)) return undefined;
  const all = distinct(propositions(said));
  if (all.length === 0) return leadSetAside(said);
  for (const { member, picked, upTo } of namedIn(said)) {
    const figure = member.figures[0];
    if (picked || !figure || !member.amount) continue;
    said.composer.labels.add(member.name);
    said.composer.line(TEXTS.placeOf, {
      name: label(member.name),
      count: { kind: "count", text: `${upTo.length}`, of: upTo },
      value: said.composer.printed(figure),
      cites: said.composer.cite([figure]),
    });
  }
  lead(said.composer, all);
  return all.every(({ verdict }) => verdict !== "no");
}

/** "有没有花钱买车": whether there is any of it. */
function leadSetAside({ u, composer, outcomes }: Said): undefined {
  const [only, ...others] = outcomes;
  if (only?.kind !== "lookup" || others.length > 0 || only.missing.length > 0) return undefined;
  const [found, ...more] = only.found;
  if (!found?.amount || more.length > 0 || dimensionOf(found.amount.unit) !== "money")
    return undefined;
  if (!ANY_SET_ASIDE.test(u.text) || toldAmounts(u).length > 0) return undefined;
  composer.lead(found.amount.value.isZero() ? TEXTS.noneSetAside : TEXTS.someSetAside);
  return undefined;
}

function lead(composer: Composer, all: readonly Proposition[]): void {
  const of = (...verdicts: readonly Proposition["verdict"][]): Proposition[] =>
    all.filter(({ verdict }) => verdicts.includes(verdict));
  const [wrong, right] = [of("no"), of("yes", "rounded", "elsewhere")];
  if (wrong.length > 0 && right.length > 0) {
    composer.lead(TEXTS.verdictMixed, { right: echoes(right), wrong: echoes(wrong) });
    return;
  }
  const template =
    wrong.length > 0
      ? TEXTS.verdictNo
      : of("elsewhere").length > 0
        ? TEXTS.verdictPrinted
        : of("rounded").length > 0
          ? TEXTS.verdictRounded
          : TEXTS.verdictYes;
  composer.lead(template, { echo: echoes(all) });
}

/** The person's words, each within its own marks. */
function echoes(all: readonly Proposition[]): Segment[] {
  return all.flatMap(({ text }, at): Segment[] => {
    const echo: Segment = { kind: "echo", text };
    return at === 0 ? [echo] : [words("”“"), echo];
  });
}

function distinct(all: readonly Proposition[]): Proposition[] {
  return all.filter(
    (one, at) =>
      all.findIndex(({ text, verdict }) => text === one.text && verdict === one.verdict) === at,
  );
}
