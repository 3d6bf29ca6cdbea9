import type { DocumentFigures } from "../ledger/ledger.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import type { Slots } from "../questions/selecting/slots.js";
import type { Built } from "./draft.js";

/** An office with the one document a question is about. */
export interface Office {
  readonly issuer: KnownIssuer;
  readonly document: DocumentFigures;
}

/** More ways to read who is meant are not tried. */
const MOST_SETS = 12;

/**
 * For each way to read who is meant, the offices with the document of the year asked (each its own
 * where they are paired), else the newest that has targets. Sets with an office without one are left out.
 */
export async function officeSets(slots: Slots, sources: Built): Promise<readonly Office[][]> {
  const sets: Office[][] = [];
  for (const issuers of slots.subjects.slice(0, MOST_SETS)) {
    const found: Office[] = [];
    for (const issuer of issuers) {
      const own = slots.pairs?.filter(([one]) => one === issuer).map(([, year]) => year);
      const years = own === undefined || own.length === 0 ? slots.years : own;
      const document = await documentOf(issuer, years, sources);
      if (document) found.push({ issuer, document });
    }
    if (found.length === issuers.length && found.length > 0) sets.push(found);
  }
  return sets;
}

/** Every office that may be meant, with the document of the year asked, where there is one. */
export async function officesOf(slots: Slots, sources: Built): Promise<readonly Office[]> {
  const found: Office[] = [];
  for (const issuer of new Set(slots.subjects.flat())) {
    const documents = await sources.built.documents(issuer);
    const [newest] = documents
      .filter(({ document: { year } }) => slots.years.length === 0 || slots.years.includes(year))
      .sort((a, b) => b.document.year - a.document.year);
    if (newest) found.push({ issuer, document: newest });
  }
  return found;
}

async function documentOf(
  issuer: KnownIssuer,
  years: readonly number[],
  sources: Built,
): Promise<DocumentFigures | undefined> {
  return [...(await sources.built.documents(issuer))]
    .filter(({ document: { year } }) => years.length === 0 || years.includes(year))
    .sort((a, b) => b.document.year - a.document.year)
    .find((one) => one.of("target").length > 0);
}

/** The projects of a document, by the names its amounts are printed under. */
export function projectsOf({ document }: Office): readonly string[] {
  return [...new Set(document.of("project").flatMap(({ key }) => key?.project ?? []))];
}
