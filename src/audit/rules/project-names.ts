import { quantity } from "../../kernel/quantity.js";
import { agrees } from "../agreement.js";
import { showFigure } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { type ProjectAmount, projectTables } from "../projects.js";
import { core, likeness } from "../similar.js";
import type { Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";

/** How alike two names of one amount must be to be taken for one project named two ways. */
const ALIKE = 0.5;

/** One project bears one name in every table that lists projects. */
export const projectNames: Rule = {
  id: "project-names",
  scope: "targets",
  tolerance: "words",
  check: (view) => {
    const [first, ...others] = [...projectTables(view).values()];
    return first ? others.flatMap((other) => compared(first, other)) : [];
  },
};

function compared(first: readonly ProjectAmount[], other: readonly ProjectAmount[]): Finding[] {
  const [here, there] = [names(first), names(other)];
  return first.flatMap((project) => {
    if (there.has(core(project.name))) return [agreed(project)];
    const twins = other.filter(
      (one) =>
        !here.has(core(one.name)) &&
        sameAmount(one, project) &&
        likeness(one.name, project.name) >= ALIKE,
    );
    const [twin] = twins;
    return twin && twins.length === 1 ? [twoNames(project, twin)] : [];
  });
}

function names(projects: readonly ProjectAmount[]): Set<string> {
  return new Set(projects.map(({ name }) => core(name)));
}

function sameAmount({ figure: a }: ProjectAmount, { figure: b }: ProjectAmount): boolean {
  if (a.value === null || b.value === null) return false;
  return agrees(quantity(a.value, a.unit), quantity(b.value, b.unit));
}

function agreed({ name, figure }: ProjectAmount): Finding {
  return wordFinding({
    holds: true,
    severity: "wording",
    table: figure.table,
    expected: name,
    found: name,
    message: MESSAGES.nameHolds,
    figures: [figure],
  });
}

function twoNames(project: ProjectAmount, twin: ProjectAmount): Finding {
  return wordFinding({
    holds: false,
    severity: "wording",
    table: twin.figure.table,
    expected: project.name,
    found: twin.name,
    message: MESSAGES.twoNames,
    slots: { amount: showFigure(project.figure), other: project.figure.table },
    figures: [project.figure, twin.figure],
  });
}
