import { foldLabel } from "../../kernel/fold.js";
import { quantity } from "../../kernel/quantity.js";
import { CLASS_PATH } from "../../ledger/equivalents.data.js";
import type { DocumentFigures } from "../../ledger/ledger.js";
import { FUNCTION_CLASSES } from "../../model/measures.data.js";
import {
  DATED_NAME,
  GENERIC_TAILS,
  LABEL_NUMBER,
  LEVEL,
  LINE_NOTE,
  LINE_PREFIX,
  NO_ITEM,
  PROJECT_PREFIX,
  PROJECT_SUFFIX,
} from "./vocabulary.data.js";

/** A line item of the classification as a document prints it. */
export interface Line {
  readonly code: string;
  readonly label: string;
}
/** A project or indicator with the folded wordings it can be recognised by. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}
export interface Indicator extends Named {
  readonly project: string | null;
  /** Its target as printed, folded. */
  readonly target: string;
  readonly unit: string | null;
}

/** The names one document brings to the understanding of questions. */
export interface Vocabulary {
  readonly document: string;
  /** Folded table titles. */
  readonly tables: readonly string[];
  readonly lines: readonly Line[];
  /** Folded names of the government's own economic classification, which no figure is keyed by. */
  readonly foreign: readonly string[];
  readonly projects: readonly Named[];
  readonly indicators: readonly Indicator[];
  /** What sentences state amounts or numbers of in words of their own ("建筑高度"). */
  readonly items: readonly Named[];
}

/** A shorter title is a word like any other. */
const LEAST_TITLE = 6;
/** Codes of the departments' own economic classification begin so. */
const ECONOMIC = "3";
const CODE = /^\d+$/;

/** Collects line items, projects and indicators of a document from its figures. */
export function vocabularyOf({ document, figures }: DocumentFigures): Vocabulary {
  const items = statedItems(figures);
  const lines = new Map<string, Line>();
  const foreign = new Set<string>();
  const projects = new Map<string, Named>();
  const indicators = new Map<string, Indicator>();
  for (const { key, row, raw, unit } of figures) {
    if (!key) continue;
    if (key.code !== null) {
      const label = lineName(row);
      const second = row.filter((stub) => !CODE.test(stub))[1];
      if (second !== undefined && key.code.startsWith(ECONOMIC)) foreign.add(foldLabel(second));
      const short = label?.replace(LINE_NOTE, "");
      const bare = label?.replace(LINE_PREFIX, "");
      const names = [label, short, bare, ...(FUNCTION_CLASSES[key.code] ?? [])];
      for (const name of names) {
        const folded = name === undefined ? "" : lineLabel(name);
        if (folded.length >= 2)
          lines.set(`${key.code} ${folded}`, { code: key.code, label: folded });
      }
    }
    if (key.measure === "project" && key.project !== null && !projects.has(key.project)) {
      projects.set(key.project, { name: key.project, aliases: projectAliases(key.project) });
    }
    if (key.measure === "target" && key.indicator !== null) {
      const id = `${key.project ?? ""}|${key.indicator}`;
      const leaf = key.indicator.split("/").at(-1) ?? "";
      indicators.set(id, {
        name: key.indicator,
        project: key.project,
        aliases: [foldLabel(leaf)],
        target: foldLabel(raw),
        unit,
      });
    }
  }
  return {
    document: document.id,
    tables: [...new Set(document.tables.map(({ title }) => foldLabel(title)))].filter(
      (title) => title.length >= LEAST_TITLE,
    ),
    lines: [...lines.values()],
    foreign: [...foreign].filter(
      (name) => ![...lines.values()].some(({ label }) => label === name),
    ),
    projects: [...projects.values()],
    indicators: [...indicators.values()],
    items,
  };
}

/** Shortest name of a stated item that is recognised in a question. */
const LEAST_ITEM = 4;

/** Stated items with a name of their own and one value in all the document. */
function statedItems(figures: DocumentFigures["figures"]): Named[] {
  const values = new Map<string, Set<string>>();
  for (const { key, value, unit, certainty } of figures) {
    const name = key?.measure === "stated" && certainty === "certain" ? key.indicator : null;
    if (name === null || value === null) continue;
    values.set(name, (values.get(name) ?? new Set()).add(`${quantity(value, unit).value} ${unit}`));
  }
  return [...values]
    .filter(([name, own]) => own.size === 1 && !NO_ITEM.test(name))
    .map(([name]) => ({ name, aliases: [foldLabel(name)] }))
    .filter(({ aliases }) => aliases.every((alias) => alias.length >= LEAST_ITEM));
}

/** What a row calls its line item: its first name, of 类, 款 and 项 the last. */
function lineName(row: readonly string[]): string | undefined {
  const names = row.filter((stub) => !CODE.test(stub));
  const levels = names.filter((stub) => LEVEL.test(stub));
  return levels.at(-1)?.replace(CLASS_PATH, "$1").replace(LEVEL, "") ?? names[0];
}

/** A row label without its list number. */
function lineLabel(label: string): string {
  return foldLabel(label.replace(LABEL_NUMBER, ""));
}

/** "专项-某某工作经费（2023年）" is also called 某某工作经费 and 某某工作. */
function projectAliases(name: string): string[] {
  const bare = name.replace(PROJECT_SUFFIX, "").trim();
  const own = bare.replace(PROJECT_PREFIX, "").trim();
  const short = own.replace(GENERIC_TAILS, "");
  const dated = DATED_NAME.test(name);
  const aliases = [...(dated ? [] : [name]), bare, own, short]
    .map(foldLabel)
    .filter((alias) => alias.length >= 2);
  return [...new Set(aliases)];
}
