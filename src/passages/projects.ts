import { foldLabel } from "../kernel/fold.js";
import { isContactField } from "../kernel/mask.js";
import type { Locator } from "../model/document.js";
import type { PassageDraft } from "../model/passage.js";
import { EMPTY_WORDS, LEFT_MARKUP } from "./labels.data.js";
import { splitLong } from "./split.js";

/** One field of a project's form, or a task of a department's targets, as `tables/` reads it. */
export interface ProjectText {
  /** The project (or task) it belongs to; null when it is about the whole office. */
  readonly project: string | null;
  /** The form's own label, e.g. 项目设立的必要性. */
  readonly field: string;
  readonly text: string;
  readonly locator: Locator;
  readonly restated?: boolean;
  /** Title of the table it stands in, where known. */
  readonly table?: string;
}

/** Field by field; the path is table, project, field. Fields that name contact persons are dropped. */
export function projectPassages(texts: readonly ProjectText[], size: number): PassageDraft[] {
  return texts.filter(says).flatMap((entry) => {
    const path = [entry.table, entry.project, entry.field].filter(
      (part): part is string => typeof part === "string" && part !== "",
    );
    return splitLong(clean(entry.text), size).map((text) => ({
      kind: "project" as const,
      path,
      subject: entry.project ?? entry.field,
      text,
      restated: entry.restated ?? false,
      locator: entry.locator,
    }));
  });
}

function says({ field, text }: ProjectText): boolean {
  const label = foldLabel(clean(text));
  return label !== "" && !EMPTY_WORDS.includes(label) && !isContactField(field);
}

function clean(text: string): string {
  return text.replace(LEFT_MARKUP, "").trim();
}
