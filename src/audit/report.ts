import type { Locale } from "../kernel/errors.js";
import { type LibraryEntry, originOf } from "../ledger/library.js";
import type { Citation } from "../model/answer.js";
import type { AuditReport } from "../model/audit.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import { MARKS } from "./messages.text.js";
import { rowOf } from "./say.js";
import type { Check } from "./types.js";

/** Checks as other programs read them, every operand cited once. */
export function reportOf(
  checks: readonly Check[],
  library: readonly LibraryEntry[],
  locale: Locale,
): AuditReport {
  const citations: Citation[] = [];
  const ids = new Map<string, number>();
  const entries = new Map(library.map((entry) => [entry.id, entry]));
  const cite = (name: string, make: () => Omit<Citation, "id">): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = citations.length + 1;
    ids.set(name, id);
    citations.push({ id, ...make() });
    return id;
  };
  const listed = checks.map((check) => {
    const { figures, passages, message, ...rest } = check;
    const cited = [
      ...figures.map((figure) =>
        cite(`f ${figure.documentId} ${figure.id}`, () =>
          ofFigure(figure, entries.get(figure.documentId)),
        ),
      ),
      ...(passages ?? []).map((passage) =>
        cite(`p ${passage.id}`, () => ofPassage(passage, entries.get(passage.documentId))),
      ),
    ];
    return { ...rest, message: message[locale], citations: [...new Set(cited)] };
  });
  const count = (outcome: Check["outcome"]): number =>
    checks.filter((check) => check.outcome === outcome).length;
  return {
    checks: listed,
    citations,
    summary: { pass: count("pass"), fail: count("fail"), not_applicable: count("not_applicable") },
  };
}

function ofFigure(figure: Figure, entry: LibraryEntry | undefined): Omit<Citation, "id"> {
  const row = rowOf(figure);
  return {
    figureId: figure.id,
    ...originOf(figure.documentId, entry),
    table: figure.table,
    row: row === "" ? null : row,
    column: figure.column.length > 0 ? figure.column.join(MARKS.path) : null,
    text: figure.marked === "printed" ? figure.raw : figure.context,
    locator: figure.locator,
  };
}

function ofPassage(passage: Passage, entry: LibraryEntry | undefined): Omit<Citation, "id"> {
  return {
    ...originOf(passage.documentId, entry),
    table: passage.path.at(-1) ?? null,
    row: passage.subject,
    column: null,
    text: passage.text,
    locator: passage.locator,
  };
}
