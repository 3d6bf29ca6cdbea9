import { foldLabel } from "../kernel/fold.js";
import { printNumber, type Quantity } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { Retriever } from "../passages/retrieve.js";
import { shareOf } from "../questions/linking/fuzzy.js";
import { PHASE_WORDS } from "../questions/linking/phases.data.js";
import type { Claim } from "./claim.js";
import {
  BOUND_REACH,
  BOUNDS,
  CLEAR,
  EQUAL,
  EXPLAINED,
  LABEL_TELLS,
  LOWER_SIGNS,
  NAMED_FULLY,
  NAMED_LESS,
  SAME_NOUN,
  TELLING_DIGITS,
  UPPER_SIGNS,
} from "./evidence.data.js";
import {
  type Evidence,
  evidenceOf,
  type Item,
  labelAt,
  nounOf,
  pairsOf,
  sameThings,
} from "./evidence.js";
import type { Ground } from "./facts.js";
import type { Stated } from "./numbers.js";
import type { Finding } from "./outcome.js";
import { admits, inUnit } from "./tolerance.js";

type Numbered = Extract<Claim, { readonly stated: Stated }>;

interface Scored {
  readonly item: Item;
  readonly evidence: Evidence;
  readonly leaf: number;
  readonly query: number;
  /** Stands in a project that the claim names. */
  readonly inProject: boolean;
}

/**
 * Looks for a number the documents state in the claim's own words. An equal one needs fewer words in
 * common to support a claim than a different one to refute it; undefined when neither is there.
 */
export async function findEvidence(
  claim: Numbered,
  mayRefute: boolean,
  ground: Ground,
  retriever: Retriever,
): Promise<Finding | undefined> {
  const { place, stated } = claim;
  const projects = new Set(
    "things" in claim
      ? claim.things.flatMap(({ options }) => options.flatMap(({ project }) => project ?? []))
      : [],
  );
  const scored: Scored[] = [];
  for (const issuer of place.issuers) {
    for (const document of await ground.world.documents(issuer)) {
      if (place.year !== null && document.document.year !== place.year) continue;
      const evidence = evidenceOf(document, retriever);
      scored.push(...scoredIn(evidence, claim, projects));
    }
  }
  const noun = nounTold(claim);
  const sameNoun = ({ item }: Scored): boolean => sameThings(noun, item.noun);
  const equal = best(scored.filter((one) => agrees(stated, one.item) && sameNoun(one)));
  const ranked = [...scored].sort((a, b) => total(b) - total(a));
  const top = ranked[0];
  const named = noun !== null && top?.item.noun === noun;
  const better =
    top &&
    equal &&
    equal.query < EXPLAINED &&
    (top.leaf >= NAMED_FULLY || named) &&
    total(equal) < total(top) - NAMED_LESS;
  const rival = equal && namedRight(claim, equal.item, ranked);
  if (rival && mayRefute && place.issuers.length === 1) return found(rival, "refuted", stated);
  if (equal && !rival && !better && isEnough(stated, equal))
    return found(equal, "supported", stated);
  if (!mayRefute || place.issuers.length !== 1) return undefined;
  if (!top || agrees(stated, top.item)) return undefined;
  const clear = CLEAR.some((least) => {
    if (top.leaf < least.leaf || top.query < least.query) return false;
    const rival = ranked.find(
      (one) => total(one) > total(top) - least.margin && differs(one.item, top.item),
    );
    return rival === undefined;
  });
  return clear ? found(top, "refuted", stated) : undefined;
}

/** "外网线路156条": another number that stands right behind these very words, where the equal one does not. */
function namedRight(claim: Numbered, equal: Item, all: readonly Scored[]): Scored | undefined {
  const label = labelAt(claim.lead);
  if (label.length < LABEL_TELLS || sharedEnd(label, equal.label) >= LABEL_TELLS) return undefined;
  return all.find(({ item }) => {
    const shared = sharedEnd(label, item.label);
    const whole = shared === label.length || shared === item.label.length;
    return item.passage !== null && shared >= LABEL_TELLS && whole && differs(item, equal);
  });
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** What a claim counts, as said right behind its number. */
function nounTold({ span, stated, start, counts }: Numbered): string | null {
  return nounOf(span, stated.numberStart - start) ?? nounOf(`1${counts ?? ""}`, 0);
}

function scoredIn(evidence: Evidence, claim: Numbered, projects: ReadonlySet<string>): Scored[] {
  const words_ = claim.span.replace(/[\d.,]/g, " ");
  const noun = nounTold(claim);
  const query = pairsOf(foldBlanks(`${claim.clause} ${words_}`));
  const wide = pairsOf(foldBlanks(`${claim.context} ${claim.clause} ${words_}`));
  if (query.size === 0 && wide.size === 0) return [];
  const words = `${claim.context} ${claim.clause}`;
  const items = evidence.items.filter(
    ({ amount, phase }) => inUnit(amount, claim.stated.amount.unit) && isPhaseTold(phase, words),
  );
  return items.flatMap((item) => {
    const own_ = item.project !== null && projects.has(item.project);
    if (projects.size > 0 && item.project !== null && !own_) return [];
    if (!sameThings(noun, item.noun)) return [];
    const named = noun !== null && item.noun === noun ? SAME_NOUN : 0;
    const leaf = Math.max(
      named,
      shareOf(item.leaf, query, evidence.weight),
      shareOf(item.leaf, wide, evidence.weight) * 0.9,
    );
    const own = query.size === 0 ? 0 : shareOf(query, item.all, evidence.weight);
    const score = { item, evidence, leaf, query: own, inProject: own_ };
    return leaf + own > 0 ? [score] : [];
  });
}

/** A budget as adjusted or executed is no evidence of a number not told to be that. */
function isPhaseTold(indicator: string | null, words: string): boolean {
  const told = PHASE_WORDS.find(({ phase }) => phase.indicator === indicator);
  return (
    indicator === null || told === undefined || told.words.some((word) => words.includes(word))
  );
}

function differs(a: Item, b: Item): boolean {
  return printNumber(a.amount) !== printNumber(b.amount);
}

function foldBlanks(text: string): string {
  return text.split(/\s+/).map(foldLabel).join(" ");
}

function total({ leaf, query }: Scored): number {
  return leaf + query;
}

function best(scored: readonly Scored[]): Scored | undefined {
  let top: Scored | undefined;
  for (const one of scored) if (!top || total(one) > total(top)) top = one;
  return top;
}

/** Does an item say what the claim states? A bound of a target must not be turned round. */
export function agrees(stated: Stated, { amount, comparator, figure }: Item): boolean {
  const target = figure?.key?.measure === "target";
  if ((comparator === "=" || comparator === "≈") && !target)
    return admits(stated, amount) && isNear(stated, amount);
  const low = stated.says === "over" || stated.says === "atLeast";
  const high = stated.says === "under" || stated.says === "atMost";
  if (low && UPPER_SIGNS.has(comparator)) return false;
  if (high && LOWER_SIGNS.has(comparator)) return false;
  return admits(low || high ? { ...stated, says: "exact" } : stated, amount);
}

/** Almost any smaller number is "less than": one found by its words must be near the bound told. */
function isNear({ says, amount: said }: Stated, amount: Quantity): boolean {
  if (!BOUNDS.has(says)) return true;
  const own = inUnit(amount, said.unit)?.value;
  return own?.minus(said.value).abs().lte(said.value.abs().times(BOUND_REACH)) ?? false;
}

function isEnough({ amount }: Stated, { item, leaf, query, inProject }: Scored): boolean {
  if (
    inProject &&
    dimensionOf(item.amount.unit) !== "ratio" &&
    item.figure?.key?.measure === "target"
  )
    return true;
  const digits = printNumber(amount)
    .replace(/\D|0+$/gu, "")
    .replace(/^0+/, "").length;
  if (digits >= TELLING_DIGITS) {
    return leaf >= EQUAL.telling.leaf || query >= EQUAL.telling.query;
  }
  const { plain } = EQUAL;
  const worded =
    dimensionOf(item.amount.unit) !== "ratio" &&
    leaf >= EQUAL.worded.leaf &&
    query >= EQUAL.worded.query;
  return worded || (leaf >= plain.leaf && query >= plain.query);
}

/** What an item says of a claim. */
export function found(
  { item, evidence }: Pick<Scored, "item" | "evidence">,
  verdict: "supported" | "refuted",
  stated: Stated,
): Finding {
  const { document } = evidence.document;
  const amount = inUnit(item.amount, stated.amount.unit) ?? item.amount;
  return {
    verdict,
    truth: {
      amount: item.figure ? item.amount : amount,
      text: null,
      comparator: item.comparator,
      formula: null,
      figures: item.figure ? [item.figure] : [],
      passages: item.passage ? [item.passage] : [],
      issuer: document.issuer.name,
      year: document.year,
      what: item.name,
      against: [],
      scope: null,
    },
    absence: null,
    caution: null,
    slip: null,
    slipOf: null,
    thing: null,
  };
}
