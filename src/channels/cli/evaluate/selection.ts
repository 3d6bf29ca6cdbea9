import { foldLabel } from "../../../kernel/fold.js";
import type { Answer } from "../../../model/answer.js";
import { TITLE_PREFIX } from "./evaluate.data.js";
import type { Expectation } from "./question.js";

/** Of the documents (and of those whose table is known) that should be cited, how many are. */
export interface Selection {
  readonly documents: { readonly n: number; readonly right: number };
  readonly tables: { readonly n: number; readonly right: number };
}

/** The first digits of the documents that must be cited and are not. */
export function uncited(expect: Expectation, answer: Answer): string[] {
  return goldDocuments(expect).filter((doc) => citationsOf(doc, answer).length === 0);
}

/** How well the sources were chosen. Several tables of one document are alternatives. */
export function selectionOf(expect: Expectation, answer: Answer): Selection {
  const docs = goldDocuments(expect);
  const withTables = docs.filter((doc) => goldTables(expect, doc).length > 0);
  const cited = docs.filter((doc) => citationsOf(doc, answer).length > 0);
  const matched = withTables.filter((doc) => {
    const gold = goldTables(expect, doc);
    return citationsOf(doc, answer).some(
      ({ table }) => table !== null && gold.includes(titleKey(table)),
    );
  });
  return {
    documents: { n: docs.length, right: cited.length },
    tables: { n: withTables.length, right: matched.length },
  };
}

function goldDocuments(expect: Expectation): string[] {
  return [...new Set(expect.cite.map((cite) => cite.doc))];
}

function citationsOf(doc: string, answer: Answer): Answer["citations"] {
  return answer.citations.filter((citation) => citation.sourceFile.startsWith(doc));
}

function goldTables(expect: Expectation, doc: string): string[] {
  return expect.cite.flatMap((cite) =>
    cite.doc === doc && cite.table != null ? [titleKey(cite.table)] : [],
  );
}

/** A title without its year, its number and what follows " / " (the project of a project table). */
function titleKey(title: string): string {
  return foldLabel((title.split(" / ")[0] ?? title).replace(TITLE_PREFIX, ""));
}
