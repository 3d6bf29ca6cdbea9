import { foldLabel } from "../../../kernel/fold.js";
import { unanswerable, worded } from "../draft.js";
import { INVENTED } from "../templates.data.js";
import type { Draft, ExamMember, Material } from "../types.js";

/** How far a year is away that nothing loaded speaks of. */
const FAR = 9;

/** Questions of which one thing does not exist: the project, the line item, the year, the office. */
export const absent: ExamMember = {
  name: "absent",
  make: (material) => [
    ...names(material).map((name) => unanswerable(worded(material, "absent", { name }))),
    ...otherYear(material),
    ...otherOffice(material),
  ],
};

function names({ figures }: Material): string[] {
  const said = figures.map(({ row, context }) => foldLabel(row.join("") + context)).join("\n");
  return [...INVENTED.projects, ...INVENTED.items].filter(
    (name) => !said.includes(foldLabel(name)),
  );
}

function otherYear(material: Material): Draft[] {
  const year = String(material.document.year + FAR);
  return material.subjects
    .filter(({ kind }) => kind === "measure")
    .map(({ name }) => unanswerable(worded(material, "absent", { name, year })));
}

function otherOffice(material: Material): Draft[] {
  const { loaded, subjects, random } = material;
  const offices = INVENTED.offices.filter((name) => loaded.every(({ issuer }) => issuer !== name));
  if (offices.length === 0) return [];
  return subjects
    .filter(({ kind }) => kind !== "project")
    .map(({ name }) =>
      unanswerable(worded(material, "absent", { name, issuer: random.pick(offices) })),
    );
}
