import { shortHash } from "../kernel/hash.js";
import { SINGLE_UNIT } from "../kernel/mask.data.js";
import { maskPersonal } from "../kernel/mask.js";
import type { Identity } from "../model/document.js";
import type { Figure, FigureDraft } from "../model/figure.js";
import { CLASS_PATH } from "./equivalents.data.js";

const CODE = /^[\d.]+$/;

/** The one word a person would call the row by: its indicator, project, line item or last label. */
export function rowLabel(figure: FigureDraft): string {
  const { row, key, project } = figure;
  const last = (row.at(-1) ?? figure.rowImplied ?? "").replace(CLASS_PATH, "$1");
  if (key?.indicator != null) return last;
  if (project !== null && row.includes(project)) return project;
  return row[0] !== undefined && CODE.test(row[0])
    ? (row.find((stub) => !CODE.test(stub)) ?? last)
    : last;
}

/** One project is printed with brackets of either width; its key has the full ones. */
function projectKey(project: string | null): string | null {
  return project?.replaceAll("(", "（").replaceAll(")", "）") ?? null;
}

/** Every text of a draft with personal numbers masked; what is read as a number is left alone. */
function masked(draft: FigureDraft): FigureDraft {
  const { key } = draft;
  const text = (one: string | null): string | null => one && maskPersonal(one);
  return {
    ...draft,
    row: draft.row.map((stub) => (stub === draft.code ? stub : maskPersonal(stub))),
    rowImplied: text(draft.rowImplied),
    column: draft.column.map(maskPersonal),
    project: text(draft.project),
    ...maskedValue(draft),
    context: maskPersonal(draft.context),
    key: key && {
      ...key,
      project: text(key.project),
      indicator: text(key.indicator),
      member: text(key.member),
    },
  };
}

/** A bare number that looks like a personal one is an amount only where the table counts in yuan. */
function maskedValue({ raw, value, unit }: FigureDraft): Pick<FigureDraft, "raw" | "value"> {
  const hidden = maskPersonal(raw);
  return hidden === raw || (value !== null && unit === SINGLE_UNIT)
    ? { raw, value }
    : { raw: hidden, value: null };
}

/**
 * Gives drafts their ids and masks personal numbers in their texts. The id hashes issuer, year, stage, table, row, column and occurrence, so
 * it survives re-ingest; `occurrence` counts rows of the same label under the same column.
 */
export function completeFigures(
  drafts: readonly FigureDraft[],
  identity: Identity,
  document: { readonly id: string; readonly sourceFile: string },
): Figure[] {
  const seen = new Map<string, number>();
  const count = (key: string): number => {
    const next = (seen.get(key) ?? 0) + 1;
    seen.set(key, next);
    return next;
  };
  return drafts.map(masked).map((draft) => {
    const { table, row, column, project } = draft;
    const occurrence = count(JSON.stringify([table, project, column, rowLabel(draft)]));
    const stage = draft.stage ?? identity.stage;
    const place = [identity.issuer.name, identity.year, stage, table, project];
    const key = JSON.stringify([...place, row, column, draft.key, occurrence]);
    const repeat = count(key);
    return {
      ...draft,
      key: draft.key && { ...draft.key, project: projectKey(draft.key.project) },
      id: shortHash(key, repeat),
      documentId: document.id,
      sourceFile: document.sourceFile,
      issuer: identity.issuer.name,
      year: draft.year ?? identity.year,
      documentYear: identity.year,
      stage,
      occurrence,
    };
  });
}
