import type { Content, Identity } from "../model/document.js";
import type { ReadTable } from "../model/table.js";
import { absentTables } from "./absent.js";
import { assemble } from "./assemble.js";
import type { FormText } from "./form.js";
import { readAll } from "./read.js";

export type { FormText } from "./form.js";

/**
 * Reads every table of a document into figures with proved row and column paths; tables that the
 * contents page promises and the document lacks come last, with state "absent".
 */
export function readTables(content: Content, identity: Identity): ReadTable[] {
  const { tables } = readAll(assemble(content), { identity });
  return [...tables, ...absentTables(content.contents, tables)];
}

/**
 * The running texts of forms: of a project (项目概况, 立项依据 …), or of the whole department
 * (年度履职目标, 年度主要任务; project null). Fields that name a person are not among them.
 */
export function projectTexts(content: Content, identity: Identity): readonly FormText[] {
  return readAll(assemble(content), { identity }).texts;
}
