import type { Figure } from "../model/figure.js";
import { MARKS } from "./messages.text.js";
import type { Said } from "./types.js";

/** Fills `{slots}` of a message in both languages. */
export function say(template: Said, slots: Readonly<Record<string, string | Said>>): Said {
  const fill = (text: string, locale: "zh" | "en"): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name] ?? "";
      return typeof slot === "string" ? slot : slot[locale];
    });
  return { zh: fill(template.zh, "zh"), en: fill(template.en, "en") };
}

/** The row as printed, its codes first: "2010350 事业运行"; "合计" where it is implied. */
export function rowOf(figure: Figure): string {
  const row = figure.row.length > 0 ? figure.row.join(MARKS.inRow) : (figure.rowImplied ?? "");
  return figure.tableKind === "project_form" && figure.project !== null
    ? `${figure.project}${MARKS.inRow}${row}`
    : row;
}

/** Where a figure stands: "部门支出预算表 › 合计 › 基本支出/小计". */
export function placeOf(figure: Figure): string {
  return [figure.table, rowOf(figure), figure.column.join(MARKS.inColumn)]
    .filter((part) => part !== "")
    .join(MARKS.path);
}

/** Row and column only, for operands of one table. */
export function cellOf(figure: Figure): string {
  return [rowOf(figure), figure.column.join(MARKS.inColumn)]
    .filter((part) => part !== "")
    .join(MARKS.path);
}

/** Joins texts of a list, the first few and a mark where there are more. */
export function listOf(texts: readonly string[], most = 12): string {
  const shown = texts.slice(0, most).join(MARKS.list);
  return texts.length > most ? `${shown}${MARKS.list}…` : shown;
}
