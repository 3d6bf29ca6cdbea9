import { foldLabel } from "../../kernel/fold.js";
import type { Passage } from "../../model/passage.js";
import type { Selector } from "../../model/plan.js";
import { WHICH_FIRM } from "../../questions/intent/intent.data.js";
import type { Intent } from "../../questions/intent/intent.js";
import { option } from "../../questions/intent/target.js";
import { bigrams } from "../../questions/linking/fuzzy.js";
import type { Understanding } from "../../questions/linking/understand.js";
import {
  type FieldWords,
  MONEY_ASKED,
  TOLD_ANYWHERE,
} from "../../questions/projects/project-fields.data.js";
import { type FieldsAsked, fieldsAsked } from "../../questions/projects/project-fields.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built, Draft } from "../draft.js";
import { execute } from "../run/execute.js";
import { label, year } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import { writeFieldSentence } from "../write/fact.js";
import { writeOutcome } from "../write/outcome.js";
import { writePassages } from "../write/prose.js";
import { type NamedProject, namedProjects } from "./named-project.js";
import { begunIn, closerText, firmOf } from "./project-telling.js";
import { AMOUNTS, writeAmount, writeEvent, writeField } from "./write-fields.js";

const PLAIN = { unit: null, decimals: null };

/** Passages looked at where a project has no form. */
const LOOKED_AT = 12;
/** Behind the name that heads a line. */
const HEADED = /[:：]/u;
/** So much of a heading, of at least so many pairs of characters, is the project's name. */
const ALIKE = 0.7;
const LEAST_HEAD = 4;
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
  const firm = WHICH_FIRM.test(u.text);
  const asked = fieldsAsked(u);
  if (!asked && !firm) return "no";
  const projects = await namedProjects(u, intent, slots, sources);
  if (projects.length === 0) return "no";
  if (firm && (await writeFirms(u, projects, sources, draft))) return "answered";
  if (!asked) return "no";
  if (asked.gap) return (await writeGap(asked.fields, projects, draft)) ? "answered" : "no";
  let written = false;
  for (const project of projects) {
    const texts = await sources.retriever.project(project.document.document.id, project.project);
    if (await writeAsked(asked, project, texts, u, draft)) written = true;
    if (written && asked.alsoAmount && THIS_YEAR) await writeAmount(THIS_YEAR, project, draft);
  }
  if (written) return "answered";
  if (asked.fields.some(({ id }) => TOLD_ANYWHERE.has(id)) && !asked.alsoAmount) {
    return (await writeElsewhere(u, projects, sources, draft))
      ? "answered"
      : absent(projects, draft);
  }
  const mayStandElsewhere = asked.fields.every(({ kind }) => kind === "text" || kind === "amount");
  return mayStandElsewhere && asked.event === null ? "no" : absent(projects, draft);
}

async function writeAsked(
  { fields, event }: FieldsAsked,
  project: NamedProject,
  texts: readonly Passage[],
  u: Understanding,
  draft: Draft,
): Promise<boolean> {
  if (event !== null && !project.project.includes(event)) {
    return writeEvent(event, project, texts, draft);
  }
  const closer = closerText(u, fields, project, texts);
  if (closer) {
    writeFieldSentence(draft.composer, project, closer.passage, closer.text);
    return true;
  }
  let written = false;
  for (const field of fields) {
    if (await writeField(field, project, texts, u, draft)) written = true;
  }
  const begun = fields.some(({ id }) => id === "start") ? begunIn(project, texts) : undefined;
  if (written && begun) writeFieldSentence(draft.composer, project, begun.passage, begun.text);
  return written;
}

/** The sentences that name the firm behind each project. */
async function writeFirms(
  u: Understanding,
  projects: readonly NamedProject[],
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  let written = false;
  for (const project of projects) {
    const texts = await sources.retriever.project(project.document.document.id, project.project);
    const told = firmOf(u, project, texts);
    if (!told) continue;
    writeFieldSentence(draft.composer, project, told.passage, told.text);
    written = true;
    if (MONEY_ASKED.test(u.text) && THIS_YEAR) await writeAmount(THIS_YEAR, project, draft);
  }
  return written;
}

/** How the two amounts of a form differ. */
async function writeGap(
  fields: readonly FieldWords[],
  projects: readonly NamedProject[],
  draft: Draft,
): Promise<boolean> {
  const [project, ...others] = projects;
  const [left, right] = fields.map(({ id }) => AMOUNTS[id]);
  if (!project || others.length > 0 || !left || !right) return false;
  const { issuer, document } = project;
  const select = ({ measure, back }: { measure: string; back: number }): Selector =>
    selectorOf(
      issuer,
      document.document.year - back,
      option({ measure, project: project.project }),
    );
  const outcome = await execute(
    {
      operation: "difference",
      left: select(left),
      right: select(right),
      ratio: false,
      rate: false,
      ...PLAIN,
    },
    async () => [document],
  );
  if (outcome) writeOutcome(draft.composer, outcome);
  return outcome !== undefined;
}

/** Texts of the document that name the project: what it is for may stand outside a form. */
async function writeElsewhere(
  u: Understanding,
  projects: readonly NamedProject[],
  sources: Built,
  draft: Draft,
): Promise<boolean> {
  const names = (await sources.built.vocabularies()).flatMap((one) => one.projects);
  let written = false;
  for (const { document, project } of projects) {
    const aliases = names.find(({ name }) => name === project)?.aliases ?? [];
    const found = await sources.retriever.search(u.text, {
      limit: LOOKED_AT,
      documents: [document.document.id],
      kinds: ["project"],
    });
    const own = found
      .map(({ passage }) => passage)
      .filter(({ text }) => aliases.some((alias) => speaksOf(text, alias)))
      .slice(0, 1);
    writePassages(draft.composer, own, u.text, true);
    written ||= own.length > 0;
  }
  return written;
}

/** Does a text name the project, or head its line with nearly its name ("攻坚小组经费：用于…")? */
function speaksOf(text: string, alias: string): boolean {
  if (foldLabel(text).includes(alias)) return true;
  const [head, rest] = text.split(HEADED);
  if (head === undefined || rest === undefined) return false;
  const own = [...bigrams(foldLabel(head)).keys()];
  const known = bigrams(alias);
  return (
    own.length >= LEAST_HEAD && own.filter((pair) => known.has(pair)).length >= ALIKE * own.length
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
