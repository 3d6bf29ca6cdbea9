import type { Computation } from "../../calculators/index.js";
import { printNumber } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { leafOf } from "../../questions/projects/match-target.js";
import type { Composer } from "../composer.js";
import type { Office } from "../offices.js";
import type { Place } from "../projects/product-sources.js";
import { label, type Segment, textOf, type Worked } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { subjectWith } from "./names.js";
import { writePlace } from "./places.js";
import type { Standing } from "./standing.js";
import { working } from "./value.js";

/** A project's money divided by what it counts. */
export interface Share {
  readonly office: Office;
  readonly project: string;
  readonly amount: Figure;
  readonly count: { readonly number: string; readonly unit: string; readonly place: Place };
  readonly monthly: boolean;
  readonly quotient: Computation;
  /** Less than one unit each, told in yuan too. */
  readonly small: Computation | undefined;
}

/** Writes an amount per head or thing: value and working, then the amount and the number divided by. */
export function writePerPiece(composer: Composer, share: Share): void {
  const { office, project, amount, count, quotient, small } = share;
  const { issuer, document } = office;
  const { place } = count;
  const sources = sourcesOf(amount, count);
  const worked: Worked = { ...quotient, ...sources };
  composer.labels.add(project);
  const { year, stage } = document.document;
  const subject = subjectWith(composer, { issuer: issuer.name, year, stage }, [label(project)]);
  const numberCites =
    "figure" in place ? composer.cite([place.figure]) : composer.citePassage(place.passage);
  const cites: Segment[] = [...composer.cite([amount]), ...numberCites];
  composer.line(share.monthly ? TEXTS.perPieceMonth : TEXTS.perPiece, {
    ...working(worked),
    unit: label(count.unit),
    subject,
    cites,
  });
  for (const { value, formula } of [quotient, ...(small ? [small] : [])]) {
    composer.figures.push({
      label: textOf(subject),
      value: printNumber(value),
      unit: value.unit,
      per: count.unit,
      origin: "computed",
      formula,
      inputs: [composer.citationOf(amount)],
    });
  }
  if (small) composer.line(TEXTS.perSmall, { ...working({ ...small, ...sources }), cites });
  writeAmount(composer, amount, project);
  writePlace(composer, place, count.number);
}

/** The quotient as one of several that are held against each other. */
export function standingOf(composer: Composer, { office, project, ...share }: Share): Standing {
  const { amount, count, quotient } = share;
  const { year, stage } = office.document.document;
  const subject = subjectWith(composer, { issuer: office.issuer.name, year, stage }, [
    label(project),
  ]);
  const worked: Worked = { ...quotient, ...sourcesOf(amount, count) };
  return {
    ...{ subject, name: project, value: quotient.value, year, comparator: null },
    basis: { operands: worked.operands, from: [worked] },
  };
}

/** What the quotient leans on: the amount, and the number's figure or passage. */
function sourcesOf(amount: Figure, { number, place }: Share["count"]) {
  return {
    operands: "figure" in place ? [amount, place.figure] : [amount],
    quoted: "passage" in place ? [{ number, passage: place.passage }] : [],
  };
}

function writeAmount(composer: Composer, amount: Figure, project: string): void {
  const name = amount.key?.measure === "target" ? leafOf(amount) : project;
  composer.labels.add(name);
  composer.line(TEXTS.productFactor, {
    name: label(name),
    value: composer.printed(amount),
    cites: composer.cite([amount]),
  });
}
