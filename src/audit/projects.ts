import type { Figure } from "../model/figure.js";
import { type Agreement, agreementsOf } from "./agreement.js";
import type { DocumentView } from "./types.js";

/** A project as the document's tables name it, with its amount of this year. */
export interface ProjectAmount {
  readonly name: string;
  readonly figure: Figure;
}

/** Amounts of projects by the kind of table that lists them (项目支出表, 项目绩效表, 项目申报表). */
export function projectTables(view: DocumentView): Map<string, ProjectAmount[]> {
  const tables = new Map<string, ProjectAmount[]>();
  for (const figure of view.usable) {
    const { key, tableKind, marked, year, documentYear } = figure;
    if (marked !== "printed" || tableKind === null || year !== documentYear) continue;
    if (key?.measure !== "project" || key.project === null || key.scope !== null) continue;
    const list = tables.get(tableKind) ?? [];
    list.push({ name: key.project, figure });
    tables.set(tableKind, list);
  }
  return tables;
}

/** Every print of the office's 项目支出 in the document's own year. */
export function projectTotal(view: DocumentView): Agreement | undefined {
  return [...agreementsOf(view).values()].find(({ witnesses }) => {
    const { key, year, documentYear } = witnesses[0]?.figures[0] ?? {};
    if (!key || year !== documentYear) return false;
    const { measure, aspect, scope, code, project, member } = key;
    return (
      measure === "project" &&
      aspect === "value" &&
      scope === null &&
      code === null &&
      project === null &&
      member === null
    );
  });
}
