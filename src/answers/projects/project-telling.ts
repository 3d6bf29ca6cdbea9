import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import { FIRM_NAMED } from "../../questions/intent/intent.data.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { DATED, type FieldWords } from "../../questions/projects/project-fields.data.js";
import { printedOtherwise, proseQuery } from "../prose/prose-query.js";
import type { NamedProject } from "./named-project.js";
import {
  BEGUN,
  PAID_LATER,
  PURPOSE,
  SOME_YEAR,
  STILL_PAID,
  YEAR_MONTH,
} from "./project-texts.data.js";
import { beside, type Told, tellingSentences } from "./project-texts.js";

/** Fields of a point of time, and fields that another text may answer better. */
const TIMED = new Set(["start", "end"]);
const OPEN_FIELDS = new Set(["need", "overview", "plan", "rules"]);
/** So much more of the question another field must say, and at least. */
const CLOSER = 0.25;

/** The sentence that names the firm behind a project. */
export function firmOf(
  u: Understanding,
  { project }: NamedProject,
  texts: readonly Passage[],
): Told | undefined {
  const parts = texts.flatMap((passage) =>
    sentences(passage.text).map((text) => ({ ...passage, text })),
  );
  const names = (text: string): boolean => FIRM_NAMED.test(text);
  const [best] = tellingSentences(parts, beside(u, project), proseQuery(u), names);
  const passage = texts.find(({ id }) => id === best?.passage.id);
  return best && passage ? { ...best, passage } : undefined;
}

/** A sentence of another field that speaks more of what is asked than the field asked for. */
export function closerText(
  u: Understanding,
  fields: readonly FieldWords[],
  { project }: NamedProject,
  texts: readonly Passage[],
): Told | undefined {
  const later = STILL_PAID.test(u.text) && firstSaying(texts, (part) => PAID_LATER.test(part));
  if (later) return later;
  const printed = printedOtherwise(u.text);
  const said = firstSaying(texts, (part) => printed.some((word) => part.includes(word)));
  if (said && fields.some(({ id }) => id === "need")) return said;
  const isOfTime = fields.every(({ id }) => TIMED.has(id));
  const isNamed = fields.some(({ label }) => label.test(u.text));
  if (!isOfTime && (isNamed || !fields.every(({ id }) => OPEN_FIELDS.has(id)))) return undefined;
  const fits = (text: string): boolean => !isOfTime || DATED.test(text) || YEAR_MONTH.test(text);
  const told = tellingSentences(texts, beside(u, project), proseQuery(u), fits);
  const asked = told.filter(({ passage }) => isOf(passage, fields));
  const own = Math.max(0, ...asked.map(({ score }) => score));
  const best = told.find(({ passage }) => !isOf(passage, fields));
  if (best && best.score >= CLOSER && best.score > own + CLOSER) return best;
  return fields.some(({ id }) => id === "need") ? purposeOf(fields, texts) : undefined;
}

function isOf({ path }: Passage, fields: readonly FieldWords[]): boolean {
  return fields.some(({ label }) => label.test(path.at(-1) ?? ""));
}

/** Why, where the field for it gives no reason ("列入项目台账"): the first sentence elsewhere that does. */
function purposeOf(fields: readonly FieldWords[], texts: readonly Passage[]): Told | undefined {
  const need = texts.filter((passage) => isOf(passage, fields));
  if (need.some(({ text }) => PURPOSE.test(text))) return undefined;
  return firstSaying(texts, (part) => PURPOSE.test(part));
}

/** Beside the printed start: the sentence that says since when the thing itself runs. */
export function begunIn({ document }: NamedProject, texts: readonly Passage[]): Told | undefined {
  const own = `${document.document.year}`;
  return firstSaying(
    texts,
    (part) => BEGUN.test(part) && SOME_YEAR.test(part) && !part.includes(own),
  );
}

function firstSaying(texts: readonly Passage[], says: (part: string) => boolean): Told | undefined {
  for (const passage of texts) {
    const text = sentences(passage.text).find(says);
    if (text !== undefined) return { passage, text: text.trim(), score: 1 };
  }
  return undefined;
}
