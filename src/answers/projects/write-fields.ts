import { foldLabel } from "../../kernel/fold.js";
import type { Figure } from "../../model/figure.js";
import type { Passage } from "../../model/passage.js";
import { sentences } from "../../passages/split.js";
import { option } from "../../questions/intent/target.js";
import type { Understanding } from "../../questions/linking/understand.js";
import {
  DATED,
  type FieldWords,
  TIMED_TARGETS,
} from "../../questions/projects/project-fields.data.js";
import { selectorOf } from "../../questions/selecting/selector.js";
import type { Draft } from "../draft.js";
import { answered } from "../run/resolve-selector.js";
import { WHOLE, writeFact, writeFieldSentence, writeFieldText } from "../write/fact.js";
import { writeTargets } from "../write/targets.js";
import { writeValue } from "../write/value.js";
import type { NamedProject } from "./named-project.js";
import { BENEFIT } from "./project-texts.data.js";
import { beside, tellingSentences } from "./project-texts.js";

const PLAIN = { unit: null, decimals: null };
/** Measure and years back of the amounts a form prints. */
export const AMOUNTS: Readonly<Record<string, { measure: string; back: number }>> = {
  lifetime: { measure: "project_lifetime", back: 0 },
  current: { measure: "project", back: 0 },
  earlier: { measure: "project", back: 1 },
};

/** The day of an event: a target named after it, or the sentence that dates it. */
export function writeEvent(
  event: string,
  project: NamedProject,
  texts: readonly Passage[],
  draft: Draft,
): boolean {
  const targets = figuresOf(project).filter(({ key, raw, certainty }) => {
    const leaf = key?.measure === "target" ? (key.indicator?.split("/").at(-1) ?? "") : "";
    return leaf.includes(event) && DATED.test(raw) && certainty === "certain";
  });
  if (targets.length > 0) {
    writeTargets(draft.composer, project, targets, { classes: [], count: false });
    return true;
  }
  for (const passage of texts) {
    const dated = sentences(passage.text).find((part) => part.includes(event) && DATED.test(part));
    if (dated === undefined) continue;
    writeFieldSentence(draft.composer, project, passage, dated.trim());
    return true;
  }
  return false;
}

/** Writes one field of a project's form; false where the form does not say it. */
export async function writeField(
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
      const [best] = tellingSentences(own, beside(u, project.project), u.text);
      const first = best ? [best.passage, ...own.filter((one) => one !== best.passage)] : own;
      if (own.length > 0)
        writeFieldText(draft.composer, project, isLong(own) ? first : own, u.text);
      if (own.length > 0) return true;
      return beside(u, project.project).size === 0 && writeBenefits(field, project, draft);
    }
    case "fact":
      return writeFacts(field, project, draft) || writeTimes(field, project, draft);
    case "owner":
      return writeFacts(field, project, draft) || writeOwner(project, draft);
  }
}

/** A field of several passages is not quoted whole: the one that speaks of what is asked comes first. */
function isLong(texts: readonly Passage[]): boolean {
  return texts.reduce((sum, { text }) => sum + text.length, 0) > WHOLE;
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

/** What a project without a form is for: the targets of its benefits say it. */
function writeBenefits({ id }: FieldWords, project: NamedProject, draft: Draft): boolean {
  if (id !== "need" && id !== "goal") return false;
  const targets = figuresOf(project).filter(
    ({ key, certainty }) =>
      key?.measure === "target" && BENEFIT.test(key.indicator ?? "") && certainty === "certain",
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

/** Writes an amount of a project's form. */
export async function writeAmount(
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
