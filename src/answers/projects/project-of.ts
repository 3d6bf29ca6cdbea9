import type { Figure } from "../../model/figure.js";
import { contentWordsOf } from "../../questions/intent/content-words.js";
import type { Intent } from "../../questions/intent/intent.js";
import { option } from "../../questions/intent/target.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { describedProject } from "../../questions/projects/described-project.js";
import { looseProject } from "../../questions/projects/loose-project.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Built } from "../draft.js";
import { type Office, projectsOf } from "../offices.js";
import type { Answered } from "../run/outcome.js";
import { answered } from "../run/resolve-selector.js";
import { mentioned } from "./named-project.js";

/** The project of this office that the question names, in part or by describing it; undefined for none. */
export async function projectIn(
  office: Office,
  u: Understanding,
  intent: Intent,
  sources: Built,
): Promise<string | undefined> {
  const own = projectsOf(office);
  const named = mentioned(intent).filter((name) => own.includes(name));
  const [only, ...others] = new Set(named);
  if (only !== undefined) return others.length === 0 ? only : undefined;
  const vocabulary = (await sources.built.vocabularies()).filter(
    ({ document }) => document === office.document.document.id,
  );
  const loose = looseProject(u, vocabulary)?.project;
  return loose ?? describedProject(await contentWordsOf(u), vocabulary).only?.project;
}

/** What the office's document gives a project in its year. */
export async function projectAmount(
  { issuer, document }: Office,
  project: string,
): Promise<Answered | undefined> {
  const selector = selectorOf(
    issuer,
    document.document.year,
    option({ measure: "project", project }),
  );
  return answered(selector, async () => [document]);
}

/** The figure of that amount, where the document prints one only. */
export async function amountIn(office: Office, project: string): Promise<Figure | undefined> {
  const found = await projectAmount(office, project);
  return found?.resolution.values.length === 1 ? found.figures[0] : undefined;
}
