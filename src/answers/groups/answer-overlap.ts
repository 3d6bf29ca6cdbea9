import { type Overlap, readOverlap } from "../../questions/groups/read-overlap.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import { documentsFor, type Question, remembered, type Way } from "../question.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { TEXTS } from "../texts.text.js";
import { whatOf } from "../write/names.js";
import { writeValue } from "../write/value.js";

const PLAIN = { unit: null, decimals: null };

/** A whole is not added to its part: the whole is told, and that the part stands in it. */
export const overlap: Way = async (question) => {
  const { u, slots, draft } = question;
  const [issuers, ...others] = slots.subjects;
  const [issuer, ...more] = issuers ?? [];
  if (!issuer || others.length > 0 || more.length > 0) return undefined;
  const years = slots.years.length > 0 ? slots.years : newest(issuer.documents);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  for (const one of readOverlap(u)) {
    const sides = await answeredSides(question, one, (option) => selectorOf(issuer, year, option));
    if (!sides) continue;
    const { composer } = draft;
    const [whole, part] = sides;
    composer.line(TEXTS.overlap, { part: whatOf(composer, part), whole: whatOf(composer, whole) });
    for (const side of sides) writeValue(composer, side, PLAIN);
    const of = sides.map(({ resolution }) => resolution.selector);
    const steps = [{ operation: "lookup" as const, of, ...PLAIN }];
    draft.plan = { steps, askedActual: question.intent.askedActual };
    draft.complete = true;
    return remembered(question, { steps, issuers: [issuer], years });
  }
  return undefined;
};

function newest(documents: readonly { readonly year: number }[]): number[] {
  return documents.length === 0 ? [] : [Math.max(...documents.map(({ year }) => year))];
}

async function answeredSides(
  question: Question,
  { whole, part }: Overlap,
  selected: (option: Overlap["whole"]) => ReturnType<typeof selectorOf>,
): Promise<[Answered, Answered] | undefined> {
  const documents = documentsFor(question);
  const outer = await answered(selected(whole), documents);
  const inner = await answered(selected(part), documents);
  return outer?.amount && inner?.amount ? [outer, inner] : undefined;
}
