import { foldLabel } from "../kernel/fold.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { Intent } from "../questions/intent.js";
import { type FieldWords, TIMED_TARGETS } from "../questions/project-fields.data.js";
import { fieldsAsked } from "../questions/project-fields.js";
import { selectorOf } from "../questions/readings.js";
import type { Slots } from "../questions/slots.js";
import { option } from "../questions/target.js";
import type { Understanding } from "../questions/understand.js";
import type { Built, Draft } from "./draft.js";
import { type NamedProject, namedProjects } from "./named-project.js";
import { answered } from "./resolve-selector.js";
import { label, year } from "./segments.js";
import { TEXTS } from "./texts.text.js";
import { writeFact, writeFieldText } from "./write/fact.js";
import { writeTargets } from "./write/targets.js";
import { writeValue } from "./write/value.js";

const PLAIN = { unit: null, decimals: null };
/** Measure and years back of the amounts a form prints. */
const AMOUNTS: Readonly<Record<string, { measure: string; back: number }>> = {
  lifetime: { measure: "project_lifetime", back: 0 },
  current: { measure: "project", back: 0 },
  earlier: { measure: "project", back: 1 },
};
const THIS_YEAR = AMOUNTS["current"];

/**
 * Answers what a question asks of a project's form from the fields it asks for. "absent" when the
 * form (or the document) does not say it: no other figure of the project answers that; "no" when
 * nothing of a form is asked.
 */
export async function answerProjectFacts(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
  draft: Draft,
): Promise<"answered" | "absent" | "no"> {
  const asked = fieldsAsked(u);
  if (!asked) return "no";
  const projects = await namedProjects(u, intent, slots, sources);
  if (projects.length === 0) return "no";
  let written = false;
  for (const project of projects) {
    const texts = await sources.retriever.project(project.document.document.id, project.project);
    for (const field of asked.fields) {
      if (await writeField(field, project, texts, u, draft)) written = true;
    }
    if (written && asked.alsoAmount && THIS_YEAR) await writeAmount(THIS_YEAR, project, draft);
  }
  if (written) return "answered";
  const formless = asked.fields.every(({ kind }) => kind === "text" || kind === "amount");
  return formless && !asked.unknownEvent ? "no" : absent(projects, draft);
}

async function writeField(
  field: FieldWords,
  project: NamedProject,
  texts: readonly Passage[],
  u: Understanding,
  draft: Draft,
): Promise<boolean> {
  switch (field.kind) {
    case "amount": {
      const amount = AMOUNTS[field.id];
      return amount !== undefined && (await writeAmount(amount, project, draft));
    }
    case "text": {
      const own = texts.filter(({ path }) => field.label.test(path.at(-1) ?? ""));
      if (own.length > 0) writeFieldText(draft.composer, project, own, u.text);
      return own.length > 0;
    }
    case "fact":
      return writeFacts(field, project, draft) || writeTimes(field, project, draft);
    case "owner":
      return writeFacts(field, project, draft) || writeOwner(project, draft);
  }
}

/** A fact stands beside its label; of two labels alike (起止时间 for both ends) one line is enough. */
function writeFacts(field: FieldWords, project: NamedProject, draft: Draft): boolean {
  const facts = figuresOf(project).filter(
    ({ key, value, raw, row }) =>
      key === null && value === null && raw !== "" && field.label.test(row.at(-1) ?? ""),
  );
  for (const figure of facts) writeFact(draft.composer, project, figure, figure.raw);
  return facts.length > 0;
}

/** Where no form says when, a target of the project may. */
function writeTimes({ id }: FieldWords, project: NamedProject, draft: Draft): boolean {
  const named = TIMED_TARGETS[id];
  const targets = figuresOf(project).filter(
    ({ key, raw, certainty }) =>
      key?.measure === "target" &&
      raw !== "" &&
      certainty === "certain" &&
      named?.test(key.indicator?.split("/").at(-1) ?? "") === true,
  );
  if (targets.length > 0) {
    writeTargets(draft.composer, project, targets, { classes: [], count: false });
  }
  return targets.length > 0;
}

/** The office in the project's own row of a table of projects. */
function writeOwner(project: NamedProject, draft: Draft): boolean {
  const rows = figuresOf(project).filter(
    ({ key, row }) => key?.measure === "project" && row.length > 0,
  );
  const issuer = project.issuer.name;
  const figure = rows.find(({ row }) => row.includes(issuer)) ?? rows[0];
  if (!figure) return false;
  writeFact(draft.composer, project, figure, issuer);
  return true;
}

async function writeAmount(
  { measure, back }: { measure: string; back: number },
  { issuer, document, project }: NamedProject,
  draft: Draft,
): Promise<boolean> {
  const selector = selectorOf(issuer, document.document.year - back, option({ measure, project }));
  const found = await answered(selector, async () => [document]);
  if (!found) return false;
  writeValue(draft.composer, found, PLAIN);
  return true;
}

function figuresOf({ document, project }: NamedProject): Figure[] {
  const name = foldLabel(project);
  return document.figures.filter(
    (figure) => figure.project !== null && foldLabel(figure.project) === name,
  );
}

function absent(projects: readonly NamedProject[], draft: Draft): "absent" {
  draft.status = "not_found";
  for (const { issuer, document, project } of projects) {
    draft.composer.labels.add(project);
    draft.composer.line(TEXTS.noField, {
      issuer: label(issuer.name),
      year: year(document.document.year),
      project: label(project),
    });
  }
  return "absent";
}
