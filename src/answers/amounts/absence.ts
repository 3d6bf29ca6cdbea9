import { foldLabel } from "../../kernel/fold.js";
import { MEASURES, SCOPES } from "../../model/measures.data.js";
import type { Intent } from "../../questions/intent/intent.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { FIELD_WORDS } from "../../questions/linking/words.data.js";
import type { Slots } from "../../questions/selecting/slots.js";
import { OUTTURN } from "./stages.data.js";

/** Is a year asked for that no document of the issuers is of? */
export function missesYear(slots: Slots): boolean {
  const issuers = slots.subjects.flat();
  return (
    slots.years.some((of) => issuers.every((issuer) => noneOf(issuer, [of]))) &&
    slots.years.length === 1
  );
}

export function hasOutturn(slots: Slots): boolean {
  return slots.subjects
    .flat()
    .some(({ documents }) => documents.some(({ stage }) => stage === OUTTURN));
}

/** A table the question names, that the contents promise and the document does not have. */
export function absentTable(u: Understanding, slots: Slots): string | null {
  const entries = slots.subjects.flat().flatMap(({ documents }) => documents);
  const dated = entries.filter(
    ({ year: of }) => slots.years.length === 0 || slots.years.includes(of),
  );
  const text = foldLabel(u.text);
  const tables = dated.flatMap(({ tables: all }) => all);
  const absent = tables.find(
    ({ title, state }) => state === "absent" && text.includes(foldLabel(title)),
  );
  return absent?.title ?? null;
}

/** A row the question names whose cell was lost in extraction: its table and its last label. */
export function lostCell(u: Understanding, slots: Slots): { table: string; row: string } | null {
  const text = foldLabel(u.text);
  for (const { documents } of slots.subjects.flat()) {
    for (const { year, tables } of documents) {
      if (slots.years.length > 0 && !slots.years.includes(year)) continue;
      for (const { title, lost } of tables) {
        const row = lost
          .map((labels) => labels.split(" / ").at(-1) ?? "")
          .find((label) => label !== "" && text.includes(foldLabel(label)));
        if (row !== undefined) return { table: title, row };
      }
    }
  }
  return null;
}

/** A table about what is asked for that was printed empty, with the note that says why. */
export function emptyTable(
  intent: Intent,
  slots: Slots,
): { readonly table: string; readonly note: string } | null {
  const names = intent.targets
    .flatMap(({ options }) => options)
    .flatMap(({ measure, scope }) => [...namesOf(measure), ...scopeNames(scope)])
    .map(foldLabel);
  for (const { documents } of slots.subjects.flat()) {
    for (const { year, tables } of documents) {
      if (slots.years.length > 0 && !slots.years.includes(year)) continue;
      for (const { title, state, notes } of tables) {
        const [note] = notes;
        const about = names.some((name) => foldLabel(title).includes(name));
        if (state === "empty" && note !== undefined && about) return { table: title, note };
      }
    }
  }
  return null;
}

function namesOf(measure: string): readonly string[] {
  return MEASURES.find(({ id }) => id === measure)?.names ?? [];
}

function scopeNames(scope: string | null): readonly string[] {
  return Object.entries(SCOPES).find(([id]) => id === scope)?.[1].names ?? [];
}

/** Does anything in the question belong to a budget: whose, what, or a word of the field? */
export function speaksOfBudgets(u: Understanding): boolean {
  const field = new Set([
    "issuer",
    "measure",
    "line",
    "project",
    "scope",
    "family",
    "quantity",
    "threshold",
  ]);
  const placed = meant(u.spans, "region").length > 0 && meant(u.spans, "year").length > 0;
  return (
    placed ||
    u.spans.some(({ meanings }) => meanings.some(({ kind }) => field.has(kind))) ||
    FIELD_WORDS.some((word) => u.text.includes(word))
  );
}

export function noneOf(
  issuer: { documents: readonly { year: number }[] },
  years: readonly number[],
): boolean {
  return !issuer.documents.some((document) => years.includes(document.year));
}
