import type { Content, Identity } from "../model/document.js";
import type { ReadTable } from "../model/table.js";
import { absentTables } from "./absent.js";
import { assemble } from "./assemble.js";
import { readAll } from "./read.js";

/** Reads every table of a document into figures with proved row and column paths. */
export function readTables(content: Content, identity: Identity): ReadTable[] {
  const read = readAll(assemble(content), { identity });
  return [...read, ...absentTables(content.contents, read)];
}
