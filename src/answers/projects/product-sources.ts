import { foldLabel } from "../../kernel/fold.js";
import { equal, quantity } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Figure } from "../../model/figure.js";
import type { Passage } from "../../model/passage.js";
import { type Count, perIn, type Rate, readRates } from "../../narrative/rates.js";
import { COUNT_UNITS, type Per, YEAR_MONTHS } from "../../narrative/words/rates.data.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import { countsNeeded, type ProductQuestion } from "../../questions/projects/product-question.js";
import type { Built } from "../draft.js";
import type { NamedProject } from "./named-project.js";

/** Where a quantity stands: a sentence of a project's text, or a target of it. */
export type Place = { readonly passage: Passage } | { readonly figure: Figure };

/** One factor of a product, with where it stands; none for what only the person gives. */
export interface Factor {
  readonly number: string;
  readonly unit: string;
  readonly given: boolean;
  readonly places: readonly Place[];
}

interface Placed<T> {
  readonly it: T;
  readonly place: Place;
}

/** What a project's texts and targets say that can be multiplied. */
export interface Quantities {
  readonly project: NamedProject;
  readonly rates: readonly Placed<Rate>[];
  readonly counts: readonly Placed<Count>[];
  /** Targets that bound an amount of money as a whole. */
  readonly totals: readonly Figure[];
}

/** Reads the quantities of a project. */
export async function quantitiesOf(project: NamedProject, sources: Built): Promise<Quantities> {
  const rates: Placed<Rate>[] = [];
  const counts: Placed<Count>[] = [];
  const totals: Figure[] = [];
  const passages = await sources.retriever.project(project.document.document.id, project.project);
  for (const passage of passages) {
    const found = readRates(passage.text);
    rates.push(...found.rates.map((it) => ({ it, place: { passage } })));
    counts.push(...found.counts.map((it) => ({ it, place: { passage } })));
  }
  for (const figure of project.document.of("target")) {
    const { key, value, valueTo, unit, certainty } = figure;
    if (key?.project !== project.project || certainty !== "certain") continue;
    if (value === null || valueTo !== undefined || unit === null) continue;
    const per = perIn(key.indicator?.split("/").at(-1) ?? "");
    const of = COUNT_UNITS.find(({ words }) => words.test(unit))?.of;
    const place = { figure };
    if (of) counts.push({ it: { number: value, unit, of, at: 0 }, place });
    else if (dimensionOf(unit) !== "money") continue;
    else if (per.length > 0) rates.push({ it: { number: value, unit, per, at: 0 }, place });
    else totals.push(figure);
  }
  return { project, rates, counts, totals };
}

/** The factors of the product asked, from the question and from one project; undefined when one is not there or two fit. */
export function factorsOf(
  question: ProductQuestion,
  own: Quantities,
  text: string,
): readonly Factor[] | undefined {
  const rate = question.rate
    ? givenRate(question.rate, own)
    : statedRate(paidPer(question.per, own), text);
  if (!rate) return undefined;
  const needed = countsNeeded(rate.per, question);
  if (!needed) return undefined;
  const counts = needed.map((of) => countOf(of, question, own, rate.factor, text));
  const known = counts.filter((one) => one !== undefined);
  if (known.length !== counts.length || known.length === 0) return undefined;
  const isTime = (at: number): boolean => needed[at] === "month" || needed[at] === "year";
  return [
    ...known.filter((_, at) => !isTime(at)),
    rate.factor,
    ...known.filter((_, at) => isTime(at)),
  ];
}

interface RateFactor {
  readonly factor: Factor;
  readonly per: readonly Per[];
}

function givenRate(rate: Rate, { rates }: Quantities): RateFactor | undefined {
  const same = rates.filter(
    ({ it }) =>
      sameNumber(it, rate) &&
      it.unit !== null &&
      (it.per.length === 0 || it.per.some((one) => rate.per.some((own) => alike(own, one)))),
  );
  const unit = rate.unit ?? same[0]?.it.unit;
  if (unit == null) return undefined;
  // What the document pays it per completes what the person says.
  const per = [...new Set([...rate.per, ...same.flatMap(({ it }) => it.per)])];
  const places = same.map(({ place }) => place);
  return { factor: { number: rate.number, unit, given: true, places }, per };
}

/** What is paid by the year is paid in instalments too. */
function alike(a: Per, b: Per): boolean {
  const times: readonly Per[] = ["period", "year"];
  return a === b || (times.includes(a) && times.includes(b));
}

/** Equal numbers, and equal amounts where both have a unit. */
function sameNumber(a: Rate, b: Rate): boolean {
  if (a.unit !== null && b.unit !== null) {
    return equal(quantity(a.number, a.unit), quantity(b.number, b.unit));
  }
  return equal(quantity(a.number, null), quantity(b.number, null));
}

/** The one amount that is stated per all of these. */
export function rateOf(own: Quantities, per: readonly Per[], text: string): Factor | undefined {
  return statedRate(paidPer(per, own), text)?.factor;
}

function paidPer(per: readonly Per[], own: Quantities): Quantities {
  return { ...own, rates: own.rates.filter(({ it }) => per.every((one) => it.per.includes(one))) };
}

function statedRate({ rates }: Quantities, text: string): RateFactor | undefined {
  const all = rates.filter(({ it }) => it.per.length > 0 && it.unit !== null);
  const [only] = single(all, ({ it }) => `${it.number} ${it.unit ?? ""}`, text);
  if (!only || only.it.unit === null) return undefined;
  const { number, unit, per } = only.it;
  const places = all.filter(({ it }) => it.number === number).map(({ place }) => place);
  return { factor: { number, unit, given: false, places }, per };
}

function countOf(
  of: Per,
  question: ProductQuestion,
  { counts }: Quantities,
  rate: Factor,
  text: string,
): Factor | undefined {
  const given = question.counts.filter((one) => one.of === of);
  const [first, ...others] = given;
  if (first && others.every(({ number }) => number === first.number)) {
    const places = counts
      .filter(({ it }) => it.of === of && it.number === first.number)
      .map(({ place }) => place);
    return { number: first.number, unit: first.unit, given: true, places };
  }
  if (first) return undefined;
  if (of === "month") return { number: YEAR_MONTHS, unit: "", given: false, places: [] };
  const all = counts.filter(({ it }) => it.of === of);
  const beside = all.filter(({ place }) => rate.places.some((one) => samePlace(one, place)));
  const [only] = single(beside.length > 0 ? beside : all, ({ it }) => it.number, text);
  if (!only) return undefined;
  const places = all.filter(({ it }) => it.number === only.it.number).map(({ place }) => place);
  return { number: only.it.number, unit: only.it.unit, given: false, places };
}

/** Both in one passage, or both targets. */
function samePlace(a: Place, b: Place): boolean {
  if ("passage" in a) return "passage" in b && a.passage.id === b.passage.id;
  return "figure" in b;
}

/** The ones of the only value there is, or of the value whose words the question repeats most. */
function single<T extends { readonly place: Place; readonly it: { readonly at: number } }>(
  all: readonly T[],
  sayingOf: (one: T) => string,
  text: string,
): readonly T[] {
  const values = [...new Set(all.map(sayingOf))];
  if (values.length === 1) return all;
  const asked = new Set(bigrams(foldLabel(text)).keys());
  const scored = values
    .map((value) => {
      const own = all.filter((one) => sayingOf(one) === value);
      const shared = own.map(
        ({ place, it }) =>
          [...bigrams(foldLabel(wordsAt(place, it.at))).keys()].filter((pair) => asked.has(pair))
            .length,
      );
      return { own, score: Math.max(0, ...shared) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > (second?.score ?? 0) ? best.own : [];
}

/** How far around a number its words are looked at. */
const AROUND = 16;

function wordsAt(place: Place, at: number): string {
  if ("figure" in place) return place.figure.key?.indicator?.split("/").at(-1) ?? "";
  return place.passage.text.slice(Math.max(0, at - AROUND), at + AROUND);
}
