import { foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import { bestSentence } from "../../passages/best-sentence.js";
import { conceptTokens } from "../../passages/concepts.js";
import { isAskedField, isNamedField } from "../../passages/field.js";
import { LIST_MARK } from "../../passages/labels.data.js";
import type { Found } from "../../passages/retrieve.js";
import { sentences } from "../../passages/split.js";
import { CHANGES } from "../../questions/intent/asks-reason.data.js";
import { asksReason, asksWhySo } from "../../questions/intent/asks-reason.js";
import {
  OFFICE_HEADINGS,
  REASON_GIVEN,
  VALUE_QUESTION,
} from "../../questions/intent/intent.data.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { meant } from "../../questions/linking/types.js";
import { asks, type Understanding } from "../../questions/linking/understand.js";
import { FULL_STOP } from "../../questions/projects/told-reasons.data.js";
import { type AskedCount, askedCount } from "./asked-count.js";
import {
  AN_AMOUNT,
  COUNTED_AS,
  DEFINING,
  DOES,
  EMPTY_ASKED,
  EMPTY_TOLD,
  ITEM_NEXT,
  KIND_TAIL,
  LISTS,
  MONEY_TOLD,
  NUMBERED,
  OF_PART,
  REASON_MARKED,
  REASON_PART,
  SAYS_USE,
  WHO_DOES,
} from "./asked-fit.data.js";
import { fitsAsked } from "./asked-fit.js";
import { itemsOf, printedOtherwise, proseQuery, spokenOf, type Topic } from "./prose-query.js";

/** A further passage is shown only when it answers about as well as the best. */
const ABOUT_AS_WELL = 0.85;
/** A best sentence must hold this share of the question's content to answer it. */
const COVERED = 0.45;
/** Who does something is asked in words of one's own; duties are short. */
const COVERED_DUTY = 0.25;
/** A shorter heading is a word like any other. */
const LEAST_HEADING = 4;
/** So much of a name says that a sentence is of that item. */
const OF_ITEM = 0.75;
/** Where an amount is asked for, prose answers only if it speaks of just that. */
const COVERED_AMOUNT = 0.75;

/** Those found that answer: divisions, a reason, an amount where one is asked, else what is spoken of. */
export function answering(
  found: readonly Found[],
  u: Understanding,
  topics: readonly Topic[],
  isStrict: boolean,
): Found[] {
  const query = proseQuery(u);
  const counted = askedCount(u.text);
  const amount = counted === undefined && VALUE_QUESTION.some((word) => u.text.includes(word));
  const needed = amount || isStrict ? COVERED_AMOUNT : COVERED;
  const covering = found.filter(({ passage }) => {
    if (topics.length === 0) return false;
    if (!amount && headedSo(passage, u)) return true;
    if (covers(passage, query, topics) < needed) return false;
    if (!fitsAsked(u.text, bestSentence(passage, query))) return false;
    if (counted) {
      const of = COUNTED_AS.exec(u.text)?.[0] ?? "";
      return bestSentence(passage, query).includes(of) && statesCount(passage, query, counted);
    }
    if (amount && onlyListed(bestSentence(passage, query), topics)) return false;
    return !amount || statesAmount(passage, query, MONEY_TOLD.test(u.text));
  });
  const doing = WHO_DOES.test(u.text)
    ? found.filter(({ passage: { path } }) => DOES.test(path.at(-1) ?? ""))
    : [];
  if (doing.length > 0) return doing;
  if (asks(u, "office")) {
    const offices = found.filter(({ passage }) => isOffice(passage));
    const duties = found.filter(
      ({ passage }) => passage.kind === "duty" && covers(passage, query, topics) >= COVERED_DUTY,
    );
    return duties.length > 0 ? duties : offices;
  }
  const fields = found.filter(({ passage }) => isAskedField(passage, u.text));
  if (!asksReason(u)) {
    if (topics.length === 0) return isStrict ? [] : fields;
    return asks(u, "usage") ? sayingUse(covering, query) : covering;
  }
  return withReason(found, covering, fields, u);
}

/** Of those that speak of it, the ones that say what it is for, where any do. */
function sayingUse(covering: readonly Found[], query: string): Found[] {
  const using = covering.filter(({ passage }) => SAYS_USE.test(bestSentence(passage, query)));
  return using.length > 0 ? using : [...covering];
}

/** What is spoken of and says why, else what is spoken of, else what says why; never a definition. */
function withReason(
  found: readonly Found[],
  covering: readonly Found[],
  fields: readonly Found[],
  u: Understanding,
): Found[] {
  const query = proseQuery(u);
  const items = itemsOf(u);
  const own = found.filter(({ passage }) => reasonOf(passage, items, u.text) !== undefined);
  if (own.length > 0) return own;
  const told = found.filter(
    ({ passage }) =>
      passage.kind !== "term" &&
      (passage.kind !== "duty" || givesReason(passage)) &&
      speaksOf(passage, u) &&
      !defines(passage, query) &&
      !tellsEmpty(passage, query, u) &&
      isOfItem(passage, query, u),
  );
  const giving = told.filter((hit) => givesReason(hit.passage) || fields.includes(hit));
  const spoken = told.filter((hit) => covering.includes(hit));
  const both = spoken.filter((hit) => giving.includes(hit));
  const moved = found.filter(({ passage }) => movedIn(passage, items, u.text) !== undefined);
  return [both, moved, spoken, giving].find((hits) => hits.length > 0) ?? [];
}

/**
 * The sentence that names the item and gives the reason for it, else one whose reasons tell how the
 * item moved ("主要原因：…新增…项目" of 项目支出).
 */
export function reasonOf(
  passage: Passage,
  items: readonly Topic[],
  asked: string,
): string | undefined {
  if (passage.kind === "term" || items.length === 0) return undefined;
  const giving = sentences(passage.text)
    .map((part) => part.trim())
    .filter(
      (part) =>
        REASON_GIVEN.some((word) => part.includes(word)) &&
        !DEFINING.test(part) &&
        !(EMPTY_TOLD.test(part) && !EMPTY_ASKED.test(asked)),
    );
  return giving.find((part) => items.every((item) => namedFirst(part, item)));
}

/** A sentence among whose reasons the item's own move is told. */
export function movedIn(
  passage: Passage,
  items: readonly Topic[],
  asked: string,
): string | undefined {
  if (passage.kind === "term" || items.length === 0 || !CHANGES.test(asked)) return undefined;
  return sentences(passage.text, FULL_STOP)
    .map((part) => part.trim())
    .find((part) => {
      const at = REASON_MARKED.exec(part)?.index;
      if (at === undefined || DEFINING.test(part)) return false;
      const reasons = part.slice(at);
      return items.every(({ text, printed }) =>
        [text, ...printed].some((name) => moves(foldLabel(name), foldLabel(reasons))),
      );
    });
}

/** Do the reasons tell that the item, or things of its kind, were added or dropped? */
function moves(name: string, reasons: string): boolean {
  const kind = name.replace(KIND_TAIL, "");
  return reasons
    .split(REASON_PART)
    .some((part) => part.includes(kind) && CHANGES.test(part.replaceAll(kind, "")));
}

/** The item stands before the reason, by its whole name. */
function namedFirst(part: string, { text, printed }: Topic): boolean {
  const at = Math.min(...REASON_GIVEN.map((word) => part.indexOf(word)).filter((i) => i >= 0));
  const before = foldLabel(part.slice(0, at));
  return [text, ...printed].some((name) => before.includes(foldLabel(name)));
}

/** A note that says what a word means gives no reason. */
function defines(passage: Passage, query: string): boolean {
  const said = bestSentence(passage, query);
  return DEFINING.test(said) && !REASON_GIVEN.some((word) => said.includes(word));
}

/** Why there is nothing is told by an empty table's note; why there is so much is not. */
function tellsEmpty(passage: Passage, query: string, u: Understanding): boolean {
  return EMPTY_TOLD.test(bestSentence(passage, query)) && !EMPTY_ASKED.test(u.text);
}

/** The reason of another item is none: the item itself must be named where the reason stands. */
function isOfItem(passage: Passage, query: string, u: Understanding): boolean {
  const items = itemsOf(u);
  const said = [
    ...passage.path,
    passage.subject ?? "",
    itemOf(passage),
    bestSentence(passage, query),
  ];
  // What stands in a list of items is of that one, not of the whole.
  if (items.length === 0) {
    const said = bestSentence(passage, query);
    if (!asksWhySo(u) || printedOtherwise(u.text).length > 0) return true;
    const part = OF_PART.exec(said)?.[0] ?? "";
    return !NUMBERED.test(passage.text) && (part === "" || isAsked(part, u));
  }
  return items.some((item) => covered(said.join(" "), [item]) >= OF_ITEM);
}

/** "基金", of 政府性基金: the part is asked for by words that nothing else explains. */
function isAsked(part: string, u: Understanding): boolean {
  const pairs = bigrams(foldLabel(part));
  return u.gaps.some(({ text }) =>
    [...bigrams(foldLabel(text)).keys()].some((pair) => pairs.has(pair)),
  );
}

/** What is not understood of a question (拖欠) must at least stand where the reason for it does. */
function speaksOf({ kind, path, text }: Passage, u: Understanding): boolean {
  const named = u.gaps.filter((gap) => ITEM_NEXT.test(u.text.slice(gap.end)));
  if (kind === "note" || (CHANGES.test(u.text) && named.length === 0)) return true;
  if (asksWhySo(u) && itemsOf(u).length > 0) return true;
  const words = [...u.gaps.map((gap) => gap.text), ...spokenOf(u)]
    .map(foldLabel)
    .filter((word) => word.length >= 2);
  const all = [...path, text].join(" ");
  if (!spokenOf(u).every((word) => foldLabel(all).includes(foldLabel(word)))) return false;
  const pairs = bigrams(foldLabel(all));
  const concepts = new Set(conceptTokens(all));
  const held = (word: string): boolean =>
    [...bigrams(word).keys()].some((pair) => pairs.has(pair)) ||
    conceptTokens(word).some((concept) => concepts.has(concept));
  return words.length === 0 || words.some(held);
}

function isOffice({ path }: Passage): boolean {
  return OFFICE_HEADINGS.some((word) => path.join(" ").includes(word));
}

function givesReason({ text }: Passage): boolean {
  return REASON_GIVEN.some((word) => text.includes(word));
}

/** The best, and others close to it; of a form only the field that is asked for. */
export function aboutAsGood(
  good: readonly Found[],
  u: Understanding,
  topics: readonly Topic[],
): Found[] {
  const query = proseQuery(u);
  const held = new Map(good.map((hit) => [hit, covers(hit.passage, query, topics)]));
  const holdsAsMuch = (hit: Found, than: readonly Found[]) =>
    (held.get(hit) ?? 0) >= ABOUT_AS_WELL * Math.max(0, ...than.map((one) => held.get(one) ?? 0));
  const named = new Set(
    meant(u.spans, "project").flatMap(({ names }) => names.map((name) => foldLabel(name))),
  );
  const ofProject = good.filter(({ passage }) => named.has(foldLabel(passage.subject ?? "")));
  const headed = good.filter(({ passage }) => headedSo(passage, u));
  if (ofProject.length === 0 && headed.length > 0 && !asksReason(u)) return wholeField(headed, u);
  const pool = ofProject.length > 0 ? ofProject : good;
  const fields = pool.filter((hit) => isAskedField(hit.passage, u.text) && holdsAsMuch(hit, pool));
  if (fields.length > 0 && (ofProject.length > 0 || fields[0] === pool[0])) {
    return wholeField(fields, u).filter((hit, _, all) => holdsAsMuch(hit, all));
  }
  const best = pool[0]?.score ?? 0;
  return pool.filter(
    (hit) => hit.score >= ABOUT_AS_WELL * best && holdsAsMuch(hit, pool.slice(0, 1)),
  );
}

/** The field that the question names, else the best one: its parts in printed order. */
function wholeField(fields: readonly Found[], u: Understanding): Found[] {
  const named = fields.filter(({ passage }) => isNamedField(passage, u.text));
  const [best] = named.length > 0 ? named : fields;
  const key = (hit: Found | undefined) =>
    JSON.stringify([hit?.passage.documentId, hit?.passage.path]);
  return fields.filter((hit) => key(hit) === key(best)).sort((a, b) => a.passage.id - b.passage.id);
}

/** A question for a number of things is answered by a sentence that counts them. */
function statesCount(passage: Passage, query: string, { stated }: AskedCount): boolean {
  return passage.kind !== "term" && stated(bestSentence(passage, query));
}

/** A question for an amount is answered by a sentence with one, never by a definition. */
function statesAmount(passage: Passage, query: string, money: boolean): boolean {
  const said = money ? AN_AMOUNT : /\d/;
  return passage.kind !== "term" && said.test(bestSentence(passage, query));
}

/** The question names the whole heading of a section. */
function headedSo(passage: Passage, u: Understanding): boolean {
  const heading = (passage.path.at(-1) ?? "").replace(LIST_MARK, "");
  const isText = passage.kind === "section" && passage.subject === null;
  return isText && heading.length >= LEAST_HEADING && isNamedField(passage, u.text);
}

/** Named only among what an amount is for ("包含公用经费、工会经费等"): the amount is not its own. */
function onlyListed(said: string, topics: readonly Topic[]): boolean {
  const at = LISTS.exec(said);
  if (!at) return false;
  const [before, after] = [said.slice(0, at.index), said.slice(at.index)];
  const names = topics.flatMap(({ text, printed }) => [text, ...printed]);
  const listed = names.filter((name) => name.length > 1 && after.includes(name));
  return (
    listed.length > 0 &&
    !/\d/u.test(after) &&
    names.every((name) => covered(before, [{ text: name, printed: [] }]) < OF_ITEM)
  );
}

/** How much of what a question speaks of stands in a passage's best sentence or the headings over it. */
export function covers(passage: Passage, query: string, topics: readonly Topic[]): number {
  const said = [
    ...passage.path,
    passage.subject ?? "",
    itemOf(passage),
    bestSentence(passage, query),
  ];
  return covered(said.join(" "), topics);
}

/** The share of the topics' character pairs that a text holds, each topic in whichever of its names. */
export function covered(text: string, topics: readonly Topic[]): number {
  const pairs = bigrams(foldLabel(text));
  const seen = new Set<string>();
  let [held, all] = [0, 0];
  for (const { text: own, printed } of topics) {
    const asked = [...bigrams(foldLabel(own)).keys()].filter((pair) => !seen.has(pair));
    for (const pair of asked) seen.add(pair);
    const weight = asked.length;
    if (weight === 0) continue;
    const shares = [asked, ...printed.map((name) => [...bigrams(foldLabel(name)).keys()])]
      .filter((names) => names.length > 0)
      .map((names) => names.filter((pair) => pairs.has(pair)).length / names.length);
    held += weight * Math.max(0, ...shares);
    all += weight;
  }
  return all === 0 ? 0 : held / all;
}

/** An item of a list says first what it is about ("2.文物保护（项）。…主要原因是…"). */
function itemOf({ text }: Passage): string {
  return LIST_MARK.test(text) ? (sentences(text)[0] ?? "") : "";
}
