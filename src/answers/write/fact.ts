import type { Figure } from "../../model/figure.js";
import type { Passage } from "../../model/passage.js";
import { bestSentence } from "../../passages/best-sentence.js";
import type { Composer } from "../composer.js";
import type { NamedProject } from "../projects/named-project.js";
import { label, type Segment } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { subjectWith } from "./names.js";

/** A field's text is quoted whole up to this length. */
export const WHOLE = 320;

function subject(composer: Composer, { issuer, document, project }: NamedProject): Segment[] {
  composer.labels.add(project);
  const { year, stage } = document.document;
  return subjectWith(composer, { issuer: issuer.name, year, stage }, [label(project)]);
}

/** A fact of a project's form, or the office named in its row. */
export function writeFact(
  composer: Composer,
  project: NamedProject,
  figure: Figure,
  text: string,
): void {
  const cites = composer.cite([figure]);
  const isCell = text === figure.raw;
  const value: Segment = isCell ? { kind: "cell", text, figure } : label(text);
  const field = isCell ? label(figure.row.at(-1) ?? "") : composer.fill(TEXTS.owner, {});
  composer.line(TEXTS.fact, { field, value, subject: subject(composer, project), cites });
}

/** A text of a project's form: whole where it is short, else the sentences that answer. */
export function writeFieldText(
  composer: Composer,
  project: NamedProject,
  passages: readonly Passage[],
  query: string,
): void {
  const [first] = passages;
  if (!first) return;
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  const shown = length <= WHOLE ? passages : [first];
  for (const passage of shown) {
    const whole = length <= WHOLE || passage.text.length <= WHOLE;
    const text = whole ? passage.text : bestSentence(passage, query);
    writeFieldSentence(composer, project, passage, text);
  }
}

/** A stretch of a field's text, quoted or in substance. */
export function writeFieldSentence(
  composer: Composer,
  project: NamedProject,
  passage: Passage,
  text: string,
): void {
  const cites = composer.citePassage(passage);
  composer.line(passage.restated ? TEXTS.factGist : TEXTS.factQuote, {
    field: label(passage.path.at(-1) ?? ""),
    value: { kind: passage.restated ? "gist" : "quote", text, passage },
    subject: subject(composer, project),
    cites,
  });
}
