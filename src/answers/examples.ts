import type { Sources } from "./draft.js";
import { EXAMPLE_QUESTIONS } from "./texts.text.js";

/** Four questions that what is loaded can answer, of different kinds. */
export async function exampleQuestions({ ledger }: Pick<Sources, "ledger">): Promise<string[]> {
  const library = await ledger.library();
  const newest = [...library].sort((a, b) => b.year - a.year || b.figures - a.figures)[0];
  if (!newest) return [];
  const { name } = newest.issuer;
  const loaded = await ledger.document(newest.id);
  const years = library.filter(({ issuer }) => issuer.name === name).map(({ year }) => year);
  const earlier = years.find((year) => year < newest.year);
  const has = (measure: string): boolean =>
    loaded
      ?.of(measure)
      .some(({ key, certainty }) => key?.aspect === "value" && certainty === "certain") ?? false;
  const projects = loaded?.of("project").some(({ key }) => key?.project !== null) ?? false;
  const templates = [
    has("three_public") ? EXAMPLE_QUESTIONS.three_public : undefined,
    earlier !== undefined && has("expenditure") ? EXAMPLE_QUESTIONS.change : undefined,
    projects ? EXAMPLE_QUESTIONS.projects : undefined,
    has("basic") && has("project") ? EXAMPLE_QUESTIONS.basic : undefined,
    EXAMPLE_QUESTIONS.define,
    EXAMPLE_QUESTIONS.duty,
  ];
  return templates
    .filter((template) => template !== undefined)
    .slice(0, 4)
    .map((template) =>
      template
        .replace("{issuer}", name)
        .replace("{year}", `${newest.year}`)
        .replace("{earlier}", `${earlier ?? ""}`),
    );
}
