import type { Content, Grid } from "../model/document.js";
import type { Mention } from "./mentions.js";
import { viewOf } from "./view.js";
import { CLASS_WORD, SAME_SPELLINGS } from "./words/classes.data.js";

/** Names of functional lines as the document's own tables print them, by code. */
export type CodeNames = ReadonlyMap<string, string>;

const CLASS = /^\d{3}$/;
const LEVEL = /^\d{2}$/;
const JOINED = /^\d{3}(?:\d{2}){0,2}$/;

/** The code a row starts with, in one cell or in 类, 款 and 项, and the cell after it. */
function codeOfRow(cells: readonly string[]): { code: string; name: string } | null {
  const first = cells.findIndex((text) => text !== "");
  const head = cells[first] ?? "";
  if (!JOINED.test(head)) return null;
  let code = head;
  let next = first + 1;
  while (CLASS.test(head) && code.length < 7 && LEVEL.test(cells[next] ?? ""))
    code += cells[next++];
  while (cells[next] === "") next++;
  return { code, name: cells[next] ?? "" };
}

/** Reads the names of 类, 款 and 项 from every table of a document. */
export function codeNames(content: Content): CodeNames {
  const names = new Map<string, string>();
  const grids = content.blocks.filter((block): block is Grid => block.type === "grid");
  for (const row of grids.flatMap(({ rows }) => rows)) {
    const found = codeOfRow(row.map(({ text }) => viewOf(text).text));
    if (found && /\p{Letter}/u.test(found.name) && !names.has(found.code)) {
      names.set(found.code, found.name);
    }
  }
  return names;
}

/** A name without its other spellings. */
function spelled(name: string): string {
  return Object.entries(SAME_SPELLINGS).reduce((all, [a, b]) => all.replaceAll(a, b), name);
}

const short = (name: string): string =>
  name.endsWith(CLASS_WORD) ? name.slice(0, -CLASS_WORD.length) : name;

/** The lines under `parent` that are printed under a name; else those that differ by the last word only. */
function linesNamed(names: CodeNames, parent: string, name: string): string[] {
  const under = [...names].filter(
    ([child]) => child.length === parent.length + 2 && child.startsWith(parent),
  );
  const own = spelled(name);
  const exact = under.filter(([, printed]) => spelled(printed) === own);
  const near = under.filter(([, printed]) => short(spelled(printed)) === short(own));
  return (exact.length > 0 ? exact : near).map(([child]) => child);
}

/** A mention whose 款 and 项 are known by code instead of by name, where the tables tell exactly one. */
export function withCode(mention: Mention, names: CodeNames): Mention {
  const { code, path } = mention;
  if (code === null || path.length === 0) return mention;
  let codes = [code];
  for (const name of path) {
    codes = codes.flatMap((parent) => linesNamed(names, parent, name));
  }
  const [only, ...others] = codes;
  return only !== undefined && others.length === 0 ? { ...mention, code: only, path: [] } : mention;
}
