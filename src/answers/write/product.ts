import { type Computation, difference, share } from "../../calculators/index.js";
import { compare, convert, equal, type Quantity, quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import type { Rate } from "../../narrative/rates.js";
import { MONTH_UNIT } from "../../questions/intent/intent.data.js";
import type { ProductQuestion } from "../../questions/projects/product-question.js";
import type { Composer } from "../composer.js";
import type { NamedProject } from "../projects/named-project.js";
import type { Factor, Place, Quantities } from "../projects/product-sources.js";
import { label, type Segment, textOf, type Worked, words } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { measureName, subjectWith } from "./names.js";
import { sentenceWith, writePlace } from "./places.js";
import { working } from "./value.js";

/** What a product is held against. */
export type Held =
  | { readonly kind: "given"; readonly total: Rate; readonly places: readonly Place[] }
  | { readonly kind: "project" | "target"; readonly figure: Figure };

/** Signs of a target that an amount may stay under. */
const BOUNDS: ReadonlySet<string> = new Set(["≤", "<"]);

interface Product {
  readonly own: Quantities;
  readonly factors: readonly Factor[];
  readonly computation: Computation;
  readonly held: readonly Held[];
  readonly question: ProductQuestion;
}

/** Writes a product: its value and working, what it is held against, where each factor stands. */
export function writeProduct(composer: Composer, result: Product): void {
  const { own, factors, computation, held, question } = result;
  const { issuer, document, project } = own.project;
  composer.labels.add(project);
  const places = factors.flatMap(({ places: all }) => firstOf(all));
  const worked: Worked = {
    ...computation,
    operands: places.flatMap((place) => ("figure" in place ? place.figure : [])),
    given: factors.filter(({ given }) => given).map(({ number }) => number),
    quoted: factors.flatMap(({ number, places: all }) =>
      all.flatMap((place) => ("passage" in place ? [{ number, passage: place.passage }] : [])),
    ),
  };
  const cites = citesOf(composer, places);
  const { year, stage } = document.document;
  const subject = subjectWith(composer, { issuer: issuer.name, year, stage }, [label(project)]);
  composer.line(TEXTS.product, { ...working(worked), subject, cites: cites.marks });
  composer.asked(`${issuer.name} ${year} ${project}`, worked.value, {
    origin: "computed",
    formula: worked.formula,
    inputs: cites.ids,
  });
  for (const one of held) writeHeld(composer, worked, one, question);
  writePlaces(composer, factors);
}

/** Writes an amount stated per head, month or instalment, in the source's words. */
export function writeRate(
  composer: Composer,
  { issuer, document, project }: NamedProject,
  rate: Factor,
): void {
  composer.labels.add(project);
  const { year, stage } = document.document;
  const subject = subjectWith(composer, { issuer: issuer.name, year, stage }, [label(project)]);
  const [place] = firstOf(rate.places);
  if (!place) return;
  writePlace(composer, place, rate.number);
  const citation = citesOf(composer, [place]).ids[0];
  composer.asked(textOf(subject), quantity(rate.number, rate.unit), {
    origin: "printed",
    ...(citation === undefined ? {} : { citation }),
  });
}

/** One place is enough to cite: a target before a sentence. */
function firstOf(places: readonly Place[]): Place[] {
  const figure = places.find((place) => "figure" in place);
  return figure ? [figure] : places.slice(0, 1);
}

function citesOf(
  composer: Composer,
  places: readonly Place[],
): { marks: Segment[]; ids: number[] } {
  const marks = places.flatMap((place) =>
    "figure" in place ? composer.cite([place.figure]) : composer.citePassage(place.passage),
  );
  const texts = new Set<string>();
  const distinct = marks.filter((segment) => {
    const text = "text" in segment ? segment.text : "";
    return !texts.has(text) && texts.add(text) !== undefined;
  });
  const ids = [...texts].map((text) => Number.parseInt(text.slice(1), 10));
  return { marks: distinct, ids };
}

function writeHeld(
  composer: Composer,
  worked: Worked,
  held: Held,
  question: ProductQuestion,
): void {
  const other = held.kind === "given" ? amountGiven(held.total) : amountOf(held.figure);
  if (!other) return;
  const what = nameOf(composer, held);
  const stated: Segment =
    held.kind === "given"
      ? { kind: "echo", text: held.total.number }
      : composer.printed(held.figure);
  const operands = held.kind === "given" ? [] : [held.figure];
  const given = held.kind === "given" ? [held.total.number] : [];
  const cites =
    held.kind === "given" ? citesOf(composer, firstOf(held.places)).marks : composer.cite(operands);
  const lead = {
    what,
    stated: held.kind === "given" ? [stated, words(` ${held.total.unit ?? ""}`)] : stated,
    cites,
  };
  if (question.share && held.kind === "project") {
    const part = share(worked.value, other);
    if (!part) return;
    const own: Worked = { ...part, operands, given, from: [worked] };
    composer.line(TEXTS.productShare, { ...lead, ...working(own) });
    composer.asked(textOf(what), own.value, { origin: "computed", formula: own.formula });
    return;
  }
  const same = convert(other, worked.value.unit);
  if (equal(worked.value, same)) {
    composer.line(TEXTS.productSame, lead);
    return;
  }
  const more = compare(worked.value, same) > 0;
  const [large, small] = more ? [worked.value, same] : [same, worked.value];
  const gap: Worked = { ...difference(large, small), operands, given, from: [worked] };
  const template = gapTemplate(held, question, more);
  composer.line(template, { ...lead, ...working(gap) });
  composer.asked(textOf(what), gap.value, { origin: "computed", formula: gap.formula });
}

function gapTemplate(held: Held, question: ProductQuestion, more: boolean) {
  if (question.rest && !more) return TEXTS.productRest;
  const bounds = held.kind === "target" && BOUNDS.has(held.figure.comparator);
  if (bounds) return more ? TEXTS.productOver : TEXTS.productWithin;
  return more ? TEXTS.productMore : TEXTS.productLess;
}

function amountGiven({ number, unit }: Rate): Quantity | undefined {
  return unit === null ? undefined : quantity(number, unit);
}

function amountOf({ value, unit }: Figure): Quantity | undefined {
  return value === null ? undefined : quantity(value, unit);
}

function nameOf(composer: Composer, held: Held): Segment[] {
  if (held.kind === "given") return [words(TEXTS.yourAmount[composer.language])];
  composer.learn(held.figure);
  const leaf = held.figure.key?.indicator?.split("/").at(-1);
  const name = leaf ?? held.figure.key?.project ?? measureName("project");
  composer.labels.add(name);
  return [label(name)];
}

/** Where each factor stands, in the source's words; numbers the person alone gives are said to be theirs. */
function writePlaces(composer: Composer, factors: readonly Factor[]): void {
  const seen = new Set<string>();
  for (const { number, unit, given, places } of factors) {
    const [place] = firstOf(places);
    if (!place && given && unit !== MONTH_UNIT) {
      composer.line(TEXTS.yourNumber, {
        number: { kind: "echo", text: number },
        unit: words(unit),
      });
    }
    if (!place) continue;
    const text = "passage" in place ? sentenceWith(place.passage, number) : place.figure.id;
    if (seen.has(text)) continue;
    seen.add(text);
    writePlace(composer, place, number);
  }
}
