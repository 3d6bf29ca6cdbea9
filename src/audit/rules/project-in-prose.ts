import { quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { agrees } from "../agreement.js";
import { showFigure } from "../amounts.js";
import { MESSAGES } from "../messages.text.js";
import { type ProjectAmount, projectTables } from "../projects.js";
import { isSameName, likeness } from "../similar.js";
import type { DocumentView, Finding, Rule } from "../types.js";
import { wordFinding } from "../wording.js";
import { PROJECT_COUNT, PROJECT_LEAD, PROJECT_LIST, PROJECT_TAIL, TASKS } from "../words.data.js";

/** Below this the text speaks of something else than the nearest project. */
const NEAR = 0.3;
const ALIKE = 0.5;

/** A project named in the text is called as the tables call it. */
export const projectInProse: Rule = {
  id: "project-in-prose",
  scope: "prose",
  tolerance: "words",
  check: (view) => {
    const projects = [...projectTables(view).values()].flat();
    if (projects.length === 0) return [];
    return once([...amounts(view, projects), ...counted(view, projects), ...tasks(view, projects)]);
  },
};

/** One text said in two sections is one finding. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ expected, found }) => {
    const name = JSON.stringify([expected, found]);
    return !seen.has(name) && seen.add(name);
  });
}

function stated(view: DocumentView): Figure[] {
  return view.usable.filter(({ key, marked }) => marked === "stated" && key?.measure === "stated");
}

function bare(text: string): string {
  return text.replace(PROJECT_LEAD, "").replace(PROJECT_TAIL, "");
}

/** An amount that is a project's to the digit, under a name that is nearly its own. */
function amounts(view: DocumentView, projects: readonly ProjectAmount[]): Finding[] {
  return stated(view).flatMap((figure) => {
    const name = bare(figure.key?.indicator ?? "");
    const same = projects.filter((project) => sameAmount(figure, project.figure));
    const near = same.filter((project) => likeness(project.name, name) >= ALIKE);
    const [twin] = near;
    if (!twin || same.some((project) => isSameName(project.name, name))) return [];
    return [named(figure, name, twin, showFigure(figure))];
  });
}

function sameAmount(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null || a.unit !== b.unit) return false;
  return agrees(quantity(a.value, a.unit), quantity(b.value, b.unit));
}

/** "网络运行维护等 1 个项目": the projects that a count of projects names. */
function counted(view: DocumentView, projects: readonly ProjectAmount[]): Finding[] {
  return stated(view)
    .filter(({ context }) => PROJECT_COUNT.test(context.replace(/\s+/g, "")))
    .filter(({ unit, raw }) => unit !== null && !raw.includes("%"))
    .flatMap((figure) =>
      (figure.key?.indicator ?? "").split(PROJECT_LIST).flatMap((part) => {
        const name = bare(part);
        const twin = nearest(name, projects);
        if (name === "" || !twin || projects.some((one) => isSameName(one.name, name))) return [];
        return [named(figure, name, twin, showFigure(twin.figure))];
      }),
    );
}

function nearest(name: string, projects: readonly ProjectAmount[]): ProjectAmount | undefined {
  const ranked = projects
    .map((project) => ({ project, like: likeness(project.name, name) }))
    .sort((a, b) => b.like - a.like);
  return ranked[0] && ranked[0].like >= NEAR ? ranked[0].project : undefined;
}

/** Tasks of the year that are nearly a project's name. */
function tasks(view: DocumentView, projects: readonly ProjectAmount[]): Finding[] {
  return view.passages.flatMap((passage) => {
    const name = TASKS.test(passage.path.at(-1) ?? "") ? (passage.text.split("：")[0] ?? "") : "";
    if (name === "" || projects.some((one) => isSameName(one.name, name))) return [];
    const twin = nearest(name, projects);
    if (!twin || likeness(twin.name, name) < ALIKE) return [];
    return [{ ...named(twin.figure, name, twin, showFigure(twin.figure)), passages: [passage] }];
  });
}

function named(figure: Figure, name: string, twin: ProjectAmount, amount: string): Finding {
  return wordFinding({
    holds: false,
    severity: "wording",
    table: figure.table,
    expected: twin.name,
    found: name,
    message: MESSAGES.projectNamedOtherwise,
    slots: { amount, other: twin.figure.table },
    figures: figure === twin.figure ? [figure] : [figure, twin.figure],
  });
}
