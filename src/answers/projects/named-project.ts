import type { DocumentFigures } from "../../ledger/ledger.js";
import { contentWordsOf } from "../../questions/intent/content-words.js";
import type { Intent } from "../../questions/intent/intent.js";
import type { KnownIssuer } from "../../questions/linking/issuers.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Vocabulary } from "../../questions/linking/vocabulary.js";
import { describedProject } from "../../questions/projects/described-project.js";
import { looseProject } from "../../questions/projects/loose-project.js";
import type { Slots } from "../../questions/selecting/slots.js";
import type { Built } from "../draft.js";

/** A project as one document has it. */
export interface NamedProject {
  readonly issuer: KnownIssuer;
  readonly document: DocumentFigures;
  readonly project: string;
}

/** More projects than this are no answer about a project. */
const MOST = 3;

/**
 * The projects a question is about, of the newest document that has them (or of the years named):
 * those its words name, or the one that part of its words fit. Empty when none is meant.
 */
export async function namedProjects(
  u: Understanding,
  intent: Intent,
  slots: Slots,
  sources: Built,
): Promise<readonly NamedProject[]> {
  const years = meant(u.spans, "year").map(({ year }) => year);
  const issuers = [...new Set(slots.subjects.flat())];
  const entries = issuers.flatMap((issuer) =>
    issuer.documents
      .filter(({ year }) => years.length === 0 || years.includes(year))
      .map(({ id, year }) => ({ issuer, id, year })),
  );
  const own = (await sources.built.vocabularies()).filter(({ document }) =>
    entries.some(({ id }) => id === document),
  );
  const names = mentioned(intent);
  const loose =
    names.length > 0
      ? undefined
      : (looseProject(u, own) ?? (await describedIn(u, own, issuers.length)));
  const wanted = loose ? [loose.project] : names;
  if (wanted.length === 0 || wanted.length > MOST) return [];
  const found: NamedProject[] = [];
  for (const project of wanted) {
    const holders = entries
      .filter(({ id }) =>
        own.some((one) => one.document === id && one.projects.some(({ name }) => name === project)),
      )
      .sort((a, b) => b.year - a.year);
    const [newest] = holders;
    if (!newest) continue;
    const document = (await sources.built.documents(newest.issuer)).find(
      ({ document: { id } }) => id === newest.id,
    );
    if (document) found.push({ issuer: newest.issuer, document, project });
  }
  return found;
}

/** The project of the one office asked that the words describe without naming it. */
async function describedIn(u: Understanding, own: readonly Vocabulary[], offices: number) {
  if (offices !== 1) return undefined;
  return describedProject(await contentWordsOf(u), own).only;
}

/** The projects the words name: the first mention's, where all mentions are of projects. */
export function mentioned(intent: Intent): string[] {
  const mentions = intent.targets.filter(({ options }) =>
    options.some(({ project }) => project !== null),
  );
  const names = mentions.map(({ options }) => options.flatMap(({ project }) => project ?? []));
  const shared = names.reduce<string[] | undefined>(
    (kept, own) => (kept === undefined ? own : kept.filter((name) => own.includes(name))),
    undefined,
  );
  const all = shared && shared.length > 0 ? shared : names.flat();
  return [...new Set(all)];
}
