import { fold } from "../kernel/fold.js";
import type { PassageDraft } from "../model/passage.js";
import { LIST_MARK } from "./labels.data.js";

/** The names of a document's office: they stand in every heading and tell no passages apart. */
export interface Owner {
  readonly names: readonly string[];
  readonly year: number;
}

/**
 * What a passage's headings add to its index entries: subject and path, without list marks, the
 * office's name and the year (which belong to the document). Of a glossary entry only the term: its
 * headings are the same for all.
 */
export function titleOf(draft: PassageDraft, owner: Owner): string {
  const subject = draft.subject === null ? [] : [draft.subject];
  const parts = draft.kind === "term" ? subject : [...new Set([...draft.path, ...subject])];
  return parts
    .map((part) => withoutOwner(part.replace(LIST_MARK, ""), owner.names).replace(YEAR, " "))
    .filter((part) => part.trim() !== "")
    .join(" ");
}

/** Folded text with every office name in it taken out, longest name first. */
export function withoutOwner(text: string, names: readonly string[]): string {
  let rest = fold(text);
  for (const name of names) rest = rest.replaceAll(name, " ");
  return rest.replace(/\s+/g, " ").trim();
}

/** Folds names and puts the longest first; names of one character are left out. */
export function ownerNames(names: readonly string[]): string[] {
  const folded = names.map(fold).filter((name) => [...name].length > 2);
  return [...new Set(folded)].sort((a, b) => b.length - a.length);
}

const YEAR = /(?:19|20)\d{2}/g;
