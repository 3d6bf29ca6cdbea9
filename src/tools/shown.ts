import { printNumber } from "../kernel/quantity.js";
import type { LibraryEntry } from "../ledger/library.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import { nameOf } from "./labels.js";
import { MARKS } from "./tools.data.js";
import type { Computed } from "./types.js";

/** Characters of one passage that are shown. */
const LONGEST = 800;

/** The id a passage is handed on with. */
export function passageId({ id }: Passage): string {
  return `p${id}`;
}

/** A passage as a model is shown it. */
export function shownPassage(passage: Passage, library: readonly LibraryEntry[]): object {
  const entry = library.find(({ id }) => id === passage.documentId);
  const text = passage.text.length > LONGEST ? `${passage.text.slice(0, LONGEST)}…` : passage.text;
  return {
    id: passageId(passage),
    document: entry?.title ?? "",
    office: entry?.issuer.name ?? "",
    year: entry?.year ?? null,
    kind: passage.kind,
    headings: passage.path,
    subject: passage.subject,
    text,
  };
}

/** A figure as a model is shown it: the id is what it is used by. */
export function shownFigure(figure: Figure): object {
  const { id, issuer, year, stage, table, row, column, raw, value, unit, certainty } = figure;
  return {
    id,
    label: nameOf(figure),
    value,
    unit,
    printed: raw,
    office: issuer,
    year,
    stage,
    table,
    row,
    column,
    ...(figure.key?.scope == null ? {} : { scope: figure.key.scope }),
    ...(figure.project === null ? {} : { project: figure.project }),
    ...(figure.code === null ? {} : { code: figure.code }),
    ...(certainty === "certain" ? {} : { certainty }),
  };
}

export function shownComputed({ id, operation, worked }: Computed): object {
  const { value, formula, operands } = worked;
  return {
    id,
    operation,
    value: printNumber(value),
    unit: value.unit,
    formula,
    of: operands.map(({ id: one }) => one),
  };
}

/** Data as text for a model: document text in it cannot close a mark of ours. */
export function asText(data: object): string {
  return JSON.stringify(data).replace(/[<>]/g, (mark) => MARKS[mark] ?? mark);
}
