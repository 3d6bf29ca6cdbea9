import { foldLabel } from "../../kernel/fold.js";
import { compare, convert, quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { YEAR_MONTHS } from "../../narrative/words/rates.data.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import type { ProductQuestion } from "../../questions/projects/product-question.js";
import type { Held } from "../write/product.js";
import type { NamedProject } from "./named-project.js";
import type { Factor, Quantities } from "./product-sources.js";

/** What the product is held against: amounts given, the project's amount, or the target that bounds it. */
export function heldAgainst(
  question: ProductQuestion,
  own: Quantities,
  factors: readonly Factor[],
  text: string,
): Held[] {
  const given = question.totals.map(
    (total): Held => ({ kind: "given", total, places: quotedTotal(total.number, total.unit, own) }),
  );
  const amount = amountOf(own.project);
  const project = amount ? [{ kind: "project" as const, figure: amount }] : [];
  if (question.share || question.rest) return project;
  if (given.length > 0) return given;
  const yearly = factors.some(
    ({ number, places }) => number === YEAR_MONTHS && places.length === 0,
  );
  const bound = question.check || yearly ? boundOf(own, factors, text) : undefined;
  if (bound) return [{ kind: "target", figure: bound }];
  return question.check ? project : [];
}

function quotedTotal(number: string, unit: string | null, { rates }: Quantities) {
  return rates
    .filter(
      ({ it }) => it.unit !== null && unit !== null && sameAmount(it.number, it.unit, number, unit),
    )
    .map(({ place }) => place);
}

function sameAmount(a: string, unitA: string, b: string, unitB: string): boolean {
  return compare(quantity(a, unitA), convert(quantity(b, unitB), unitA)) === 0;
}

function amountOf({ document, project }: NamedProject): Figure | undefined {
  return document
    .of("project")
    .find(
      ({ key, year, value, certainty }) =>
        key?.project === project &&
        year === document.document.year &&
        value !== null &&
        certainty === "certain",
    );
}

/** The target that bounds the same money as the rate does, by its words or the question's. */
function boundOf(
  { totals }: Quantities,
  factors: readonly Factor[],
  text: string,
): Figure | undefined {
  const rated = factors.flatMap(({ places }) =>
    places.flatMap((place) => ("figure" in place ? nameOf(place.figure) : [])),
  );
  const asked = new Set([text, ...rated].flatMap((one) => [...bigrams(foldLabel(one)).keys()]));
  const scored = totals
    .map((figure) => ({
      figure,
      score: [...bigrams(foldLabel(nameOf(figure))).keys()].filter((pair) => asked.has(pair))
        .length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= 2 && first.score > (second?.score ?? 0) ? first.figure : undefined;
}

function nameOf(figure: Figure): string {
  return figure.key?.indicator?.split("/").at(-1) ?? "";
}
