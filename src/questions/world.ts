import type { DocumentFigures, Ledger } from "../ledger/ledger.js";
import { type KnownIssuer, knownIssuers } from "./issuers.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** What is loaded, as a question sees it; belongs to one generation of the store. */
export interface World {
  readonly generation: number;
  readonly issuers: readonly KnownIssuer[];
  /** All documents' vocabularies. */
  vocabularies(): Promise<readonly Vocabulary[]>;
  /** The documents of an issuer with their figures. */
  documents(issuer: KnownIssuer): Promise<readonly DocumentFigures[]>;
}

/** Gives the world of the current generation, built anew only when somebody has committed. */
export function worldOf(ledger: Ledger): () => Promise<World> {
  let world: World | undefined;
  return async () => {
    const generation = ledger.generation();
    if (world?.generation === generation) return world;
    world = await build(ledger, generation);
    return world;
  };
}

async function build(ledger: Ledger, generation: number): Promise<World> {
  const issuers = knownIssuers(await ledger.library());
  const load = async (ids: readonly string[]): Promise<DocumentFigures[]> => {
    const loaded = await Promise.all(ids.map((id) => ledger.document(id)));
    return loaded.filter((one) => one !== undefined);
  };
  let vocabularies: readonly Vocabulary[] | undefined;
  return {
    generation,
    issuers,
    vocabularies: async () => {
      if (vocabularies) return vocabularies;
      const ids = issuers.flatMap((issuer) => issuer.documents.map(({ id }) => id));
      vocabularies = (await load(ids)).map(vocabularyOf);
      return vocabularies;
    },
    documents: (issuer) => load(issuer.documents.map(({ id }) => id)),
  };
}
