import { dimensionOf } from "../../kernel/units.js";
import { ONE_OR_OTHER } from "../../questions/intent/intent.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { label, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { measureName } from "../write/names.js";
import { writeValue } from "../write/value.js";

const PLAIN = { unit: null, decimals: null };
const SIDES = 2;

interface Side {
  readonly measure: string;
  readonly found: Answered;
}

/**
 * "那一辆车到底算甲还是乙": which of the rows named holds the one thing, in every year printed (or the
 * one asked); where the years put it in different rows, all are told.
 */
export const oneOrOther: Way = async (question) => {
  const { u, intent, slots, draft } = question;
  if (!ONE_OR_OTHER.test(u.text) || intent.targets.length < SIDES) return undefined;
  const [issuer, ...others] = new Set(slots.subjects.flat());
  const options = intent.targets.flatMap(({ options: [first] }) => first ?? []);
  if (!issuer || others.length > 0 || options.some(({ project }) => project !== null))
    return undefined;
  const documents = documentsFor(question);
  const loaded = await documents(issuer.name, issuer.region);
  const printed = loaded.flatMap((one) => options.flatMap(({ measure }) => one.of(measure)));
  const years = [...new Set(printed.map((figure) => figure.year))].sort((a, b) => b - a);
  const wanted = slots.years.length > 0 ? years.filter((of) => slots.years.includes(of)) : years;
  let written = false;
  for (const of of wanted) {
    const sides: Side[] = [];
    for (const option of options) {
      const found = await answered(selectorOf(issuer, of, option), documents);
      if (found) sides.push({ measure: option.measure, found });
    }
    if (sides.length === options.length && writeYear(question, of, sides)) written = true;
  }
  if (!written) return undefined;
  draft.complete = true;
  return remembered(question);
};

/** Writes one year, where its rows count things and one of them alone holds any. */
function writeYear({ draft: { composer } }: Question, of: number, sides: readonly Side[]): boolean {
  const holding = sides.filter(({ found }) => found.amount?.value.isZero() === false);
  const counts = sides.every(({ found }) => dimensionOf(found.amount?.unit ?? null) === "count");
  const [holder, ...others] = holding;
  if (!counts || !holder || others.length > 0) return false;
  composer.years.add(of);
  const what = label(measureName(holder.measure));
  composer.line(TEXTS.heldByRow, {
    year: year(of),
    what,
    cites: composer.cite(holder.found.figures.slice(0, 1)),
  });
  for (const { found } of sides) writeValue(composer, found, PLAIN);
  return true;
}
