import type { Block, Cell, Content, Identity } from "../../src/model/document.js";
import type { FigureDraft } from "../../src/model/figure.js";
import { readNarrative, statedNothing } from "../../src/narrative/index.js";
import type { Sample } from "./prose.data.js";

const ISSUER = "青禾县水文站";

function identityOf({ stage, year }: Sample): Identity {
  return {
    issuer: { name: ISSUER, region: ["青禾县"], level: "部门", aliases: [] },
    year,
    stage,
    title: `${ISSUER}${year}年度部门${stage}`,
    dated: null,
  };
}

function block(text: string, index: number): Block {
  const marks = /^#*/.exec(text)?.[0].length ?? 0;
  const locator = { line: index + 1 };
  const words = text.slice(marks).trim();
  if (marks > 0) return { type: "heading", level: marks, text: words, locator };
  return { type: "paragraph", text: words, restated: false, locator };
}

function cell(text: string, row: number, column: number): Cell {
  const place = { row, column, rowSpan: 1, columnSpan: 1, locator: { line: 900 + row } };
  return { text, header: false, restated: false, ...place };
}

/** The document of a sample, with a table that names functional lines. */
export function contentOf(sample: Sample, lines: readonly (readonly [string, string])[]): Content {
  const rows = lines.map((texts, row) => texts.map((text, column) => cell(text, row, column)));
  const table: Block = { type: "grid", spans: "true", rows, locator: { line: 900 } };
  return { format: "text", contents: [], blocks: [...sample.lines.map(block), table] };
}

/** What is read from a sample. */
export function figuresOf(
  sample: Sample,
  lines: readonly (readonly [string, string])[],
): FigureDraft[] {
  return readNarrative(contentOf(sample, lines), identityOf(sample));
}

/** A figure as a gold prints it. */
export function shown(figure: FigureDraft, { stage }: Sample): string {
  const { key, marked, year, value, valueTo, unit, asOf } = figure;
  const scope = key?.scope ? `@${key.scope}` : "";
  const base = key?.base ? `/${key.base}` : "";
  return [
    ...(marked === "derived" ? [marked] : []),
    year,
    `${key?.measure}${scope}${key?.code ? `#${key.code}` : ""}`,
    `${key?.aspect}${base}`,
    `${value}${valueTo === undefined ? "" : `~${valueTo}`}`,
    unit,
    ...(asOf === null ? [] : [`at=${asOf}`]),
    ...(figure.stage === undefined || figure.stage === stage ? [] : [`stage=${figure.stage}`]),
    ...(key?.indicator && key.measure !== "stated" ? [`ind=${key.indicator}`] : []),
    ...(figure.certainty === "uncertain" && key?.measure !== "stated" ? ["uncertain"] : []),
  ].join(" ");
}

/** What a sample's golds miss in what is read from it, and what is read that no gold lists. */
export function reading(
  sample: Sample,
  lines: readonly (readonly [string, string])[],
): { missing: string[]; wrong: string[]; never: string[]; nothings: string[] } {
  const figures = figuresOf(sample, lines);
  const left = figures.map((figure) => ({ figure, text: shown(figure, sample) }));
  const missing = sample.golds.filter((gold) => {
    const at = left.findIndex(({ text }) => text === gold);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const wrong = left.filter(({ figure }) => figure.key?.measure !== "stated");
  const banned = new Set(sample.never ?? []);
  const never = figures.filter(({ value }) => value !== null && banned.has(value));
  const none = statedNothing(contentOf(sample, lines), identityOf(sample));
  return {
    nothings: none.map(({ measure, scope }) => `${measure}@${scope}`),
    missing,
    wrong: wrong.map(({ text }) => text),
    never: never.map(({ raw, context }) => `${raw}: ${context}`),
  };
}
