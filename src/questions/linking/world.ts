import type { DocumentFigures, Ledger } from "../../ledger/ledger.js";
import type { LibraryEntry } from "../../ledger/library.js";
import { type KnownIssuer, knownIssuers } from "./issuers.js";
import { documentLexicon, type Lexicon } from "./lexicon.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** What is loaded, as a question sees it; belongs to one generation of the store. */
export interface World {
  readonly generation: number;
  readonly issuers: readonly KnownIssuer[];
  /** All documents' vocabularies. */
  vocabularies(): Promise<readonly Vocabulary[]>;
  /**
   * The words a question about these documents is read with: names of projects and targets from
   * them alone (from all, when none is named), line items from all. Kept until the next commit.
   */
  words(documents: ReadonlySet<string>): Promise<Words>;
  /** The documents of an issuer with their figures. */
  documents(issuer: KnownIssuer): Promise<readonly DocumentFigures[]>;
}

/** Vocabularies with the lexicon made from them. */
export interface Words {
  readonly vocabularies: readonly Vocabulary[];
  readonly lexicon: Lexicon;
}

/** Sets of documents whose words are kept at one time. */
const KEPT_WORDS = 200;

/**
 * Gives the world of the current generation, built anew only when somebody has committed; then only
 * documents that came or changed are read again.
 */
export function worldOf(ledger: Ledger): () => Promise<World> {
  let world: World | undefined;
  let read: Read = new Map();
  return async () => {
    const generation = ledger.generation();
    if (world?.generation === generation) return world;
    const library = await ledger.library();
    read = new Map(
      library.flatMap((entry) => {
        const known = read.get(entry.id);
        return known?.generation === entry.generation ? [[entry.id, known] as const] : [];
      }),
    );
    world = build(ledger, generation, library, read);
    return world;
  };
}

/** Vocabularies by document, each with the commit that wrote the document. */
type Read = Map<string, { readonly generation: number; readonly vocabulary: Vocabulary }>;

function build(
  ledger: Ledger,
  generation: number,
  library: readonly LibraryEntry[],
  read: Read,
): World {
  const issuers = knownIssuers(library);
  const load = async (ids: readonly string[]): Promise<DocumentFigures[]> => {
    const loaded = await Promise.all(ids.map((id) => ledger.document(id)));
    return loaded.filter((one) => one !== undefined);
  };
  let all: readonly Vocabulary[] | undefined;
  const kept = new Map<string, Words>();
  const vocabularies = async (): Promise<readonly Vocabulary[]> => {
    if (all) return all;
    const ids = issuers.flatMap((issuer) => issuer.documents.map(({ id }) => id));
    for (const id of ids.filter((one) => !read.has(one))) {
      for (const one of await load([id])) {
        read.set(id, { generation: one.document.generation, vocabulary: vocabularyOf(one) });
      }
    }
    all = ids.flatMap((id) => read.get(id)?.vocabulary ?? []);
    return all;
  };
  return {
    generation,
    issuers,
    vocabularies,
    words: async (documents) => {
      const key = [...documents].sort().join();
      const known = kept.get(key);
      if (known) return known;
      const own = restrict(await vocabularies(), documents);
      const words = { vocabularies: own, lexicon: documentLexicon(own) };
      if (kept.size >= KEPT_WORDS) kept.clear();
      kept.set(key, words);
      return words;
    },
    documents: (issuer) => load(issuer.documents.map(({ id }) => id)),
  };
}

function restrict(
  vocabularies: readonly Vocabulary[],
  documents: ReadonlySet<string>,
): readonly Vocabulary[] {
  if (documents.size === 0) return vocabularies;
  return vocabularies.map((one) =>
    documents.has(one.document) ? one : { ...one, projects: [], indicators: [] },
  );
}
