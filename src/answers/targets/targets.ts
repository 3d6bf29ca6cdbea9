import { foldLabel } from "../../kernel/fold.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Intent } from "../../questions/intent/intent.js";
import {
  exactIndicators,
  rankIndicators,
  type ScoredIndicator,
} from "../../questions/linking/fuzzy.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { LISTED, THING_UNITS } from "../../questions/linking/words.data.js";
import { holdsNoun } from "../../questions/projects/match-target.js";
import { MONEY_ASKED } from "../../questions/projects/project-fields.data.js";
import { countedNoun } from "../../questions/projects/wants.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { askedCount } from "../prose/asked-count.js";
import type { Documents } from "../run/member.js";
import { answered } from "../run/resolve-selector.js";
import { writeValue } from "../write/value.js";
import { AMOUNT_ASKED, DATE_LIKE } from "./targets.data.js";

/** An indicator answers when this share of its name stands in the question, weighted by rarity. */
const NAMED = 0.6;
const NAMED_IN_PROJECT = 0.5;
/** Enough when the question says that it wants a target. */
const ASKED_FOR = 0.36;
/** Others as good as the best, up to this many, are answered too. */
const CLOSE = 0.12;
const SHOWN = 4;
/** A shorter stretch of a name is words like any other. */
const LEAST_STRETCH = 5;
const LEAST_ITEM = 2;
const PLAIN = { unit: null, decimals: null };

/** Answers from performance targets; false when no indicator is named well enough. */
export async function answerTargets(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const entries = slots.subjects.flat().flatMap(({ documents }) => documents);
  const own = new Set(
    entries
      .filter(({ year }) => slots.years.length === 0 || slots.years.includes(year))
      .map(({ id }) => id),
  );
  const vocabularies = (await sources.built.vocabularies()).filter(({ document }) =>
    own.has(document),
  );
  const projects = intent.targets
    .slice(0, 1)
    .flatMap(({ options }) => options.flatMap(({ project }) => project ?? []));
  const ranked = rankIndicators(withoutProject(u), vocabularies, projects);
  const exact = exactIndicators(foldLabel(u.text), vocabularies);
  const longest = exact[0]?.indicator.aliases[0];
  const named = exact.filter(({ indicator }) => indicator.aliases[0] === longest);
  const several = listed(u, (text) => rankIndicators(text, vocabularies, projects), projects);
  const chosen = several
    ? several
    : intent.kind !== "targets" && named.length > 0 && named.length <= SHOWN
      ? named
      : choose(ranked, projects.length > 0, u);
  const documentsOf: Documents = async (name, region) => {
    const issuer = sources.built.issuers.find(
      (one) => one.name === name && one.region.join() === region.join(),
    );
    return issuer ? sources.built.documents(issuer) : [];
  };
  const counted = askedCount(u.text);
  const noun = several ? undefined : countedNoun(u.text);
  let written = false;
  for (const { indicator, document } of chosen) {
    // A number of things is asked for: a rate that sounds like it is no answer.
    if (counted && dimensionOf(indicator.unit) === "ratio") continue;
    // "几个村": what is counted stands in the target's name.
    if (noun !== undefined && !holdsNoun(indicator.name, noun)) continue;
    // An amount is asked for: a date is none.
    if (AMOUNT_ASKED.test(u.text) && DATE_LIKE.test(indicator.target)) continue;
    const issuer = slots.subjects
      .flat()
      .find(({ documents }) => documents.some(({ id }) => id === document));
    const entry = issuer?.documents.find(({ id }) => id === document);
    if (!issuer || !entry) continue;
    const selector = selectorOf(issuer, entry.year, {
      measure: "target",
      scope: null,
      code: null,
      project: indicator.project,
      indicator: indicator.name,
    });
    const answer = await answered(selector, documentsOf);
    if (!answer) continue;
    writeValue(draft.composer, answer, PLAIN);
    written = true;
  }
  return written;
}

/** Operations whose words stand in targets' names too (排名). */
const NAMING: ReadonlySet<string> = new Set(["rank", "change", "share"]);

/** What the question says of the target itself: neither whose it is, nor words that only ask. */
function withoutProject(u: Understanding): string {
  return kept(u).replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** The text with blanks where it says whose the target is, or only asks. */
function kept(u: Understanding): string {
  const aside = new Set(["issuer", "region", "year", "relative", "filler", "follow", "operation"]);
  const main = meant(u.spans, "project")[0]?.span;
  const cut = u.spans.filter(
    (span) =>
      span === main ||
      (span.meanings.every(({ kind }) => aside.has(kind)) &&
        !meant([span], "operation").some(({ operation }) => NAMING.has(operation))),
  );
  const left = [...u.text].map((c, at) =>
    cut.some(({ start, end }) => at >= start && at < end && !LISTED.test(c)) ? " " : c,
  );
  return left.join("");
}

/** "控制率和调整率各是多少": the best target for each thing listed, when every one has its own. */
function listed(
  u: Understanding,
  rank: (text: string) => readonly ScoredIndicator[],
  projects: readonly string[],
): ScoredIndicator[] | undefined {
  const items = kept(u)
    .split(LISTED)
    .map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ""))
    .filter((text) => text.length >= LEAST_ITEM);
  if (items.length < 2) return undefined;
  const needed = projects.length > 0 ? NAMED_IN_PROJECT : asks(u, "targets") ? ASKED_FOR : NAMED;
  const best = items.flatMap((text) =>
    rank(text)
      .filter(({ score }) => score >= needed)
      .slice(0, 1),
  );
  const distinct = new Set(best.map(({ indicator }) => `${indicator.project} ${indicator.name}`));
  return best.length === items.length && distinct.size === items.length ? best : undefined;
}

function choose(
  ranked: readonly ScoredIndicator[],
  inProject: boolean,
  u: Understanding,
): ScoredIndicator[] {
  const wanted = THING_UNITS.filter(({ asked }) => asked.test(u.text));
  if (wanted.length > 0) {
    // A number of things is asked for: a target counted in another unit is no answer.
    const least = inProject ? 0 : ASKED_FOR;
    return wanted.flatMap(({ units }) =>
      ranked
        .filter(({ indicator, score }) => units.includes(indicator.unit ?? "") && score >= least)
        .slice(0, 1),
    );
  }
  if (MONEY_ASKED.test(u.text)) {
    // An amount is asked for: a rate or a date that sounds like it is no answer.
    const money = ranked.filter(({ indicator }) => dimensionOf(indicator.unit) === "money");
    const shared = sharingMost(foldLabel(u.text), money);
    return shared.length > 0 && shared.length <= SHOWN ? shared : named(money, inProject, u);
  }
  return named(ranked, inProject, u);
}

/** The targets whose names hold the longest stretch of the question that stands in any of them. */
function sharingMost(text: string, ranked: readonly ScoredIndicator[]): ScoredIndicator[] {
  const name = ({ indicator }: ScoredIndicator): string => indicator.aliases[0] ?? "";
  for (let length = text.length; length >= LEAST_STRETCH; length--) {
    for (let at = 0; at + length <= text.length; at++) {
      const stretch = text.slice(at, at + length);
      const holders = ranked.filter((one) => name(one).includes(stretch));
      if (holders.length > 0) return holders;
    }
  }
  return [];
}

function named(
  ranked: readonly ScoredIndicator[],
  inProject: boolean,
  u: Understanding,
): ScoredIndicator[] {
  const best = ranked[0]?.score ?? 0;
  const least = asks(u, "targets") ? ASKED_FOR : NAMED;
  const needed = inProject ? NAMED_IN_PROJECT : least;
  if (best < needed) return [];
  const limit = inProject ? needed : best - CLOSE;
  return ranked.filter(({ score }) => score >= Math.max(limit, needed)).slice(0, SHOWN);
}

/** Does the question name a target in full? Then it asks for the target, whatever else its words mean. */
export async function namesTarget(
  u: Understanding,
  slots: Slots,
  sources: Built,
): Promise<boolean> {
  const own = new Set(
    slots.subjects.flat().flatMap(({ documents }) => documents.map(({ id }) => id)),
  );
  const vocabularies = await sources.built.vocabularies();
  const named = vocabularies.filter(({ document }) => own.has(document));
  return exactIndicators(foldLabel(u.text), named).length > 0;
}
