import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createAuditor } from "./audit/index.js";
import {
  type Draft,
  type Register,
  sectionList,
  sectionNamed,
  writeDraft,
} from "./drafts/index.js";
import { hasTables, lastYears } from "./drafts/last-year.js";
import { documentsNamed } from "./drafts/named-document.js";
import {
  AmbiguousDocument,
  type Locale,
  NoSuchDocument,
  NoSuchSection,
  NoTables,
  NotDrafted,
  NotEarlier,
} from "./kernel/errors.js";
import type { Ledger } from "./ledger/ledger.js";
import type { LibraryEntry } from "./ledger/library.js";
import { documentPassages } from "./passages/rows.js";
import type { World } from "./questions/linking/world.js";
import type { Store } from "./store/store.js";
import { onThrowAway } from "./throw-away.js";

export interface DraftOptions {
  /** A loaded document (id, path, "issuer year"), or a file that is not loaded. */
  readonly document: string;
  /** Last year's, named in the same ways; else the one that is loaded. */
  readonly previous?: string | undefined;
  readonly section?: string | undefined;
  readonly register?: Register | undefined;
  readonly locale?: Locale | undefined;
}

/** Where documents are found: the data folder with its names. */
export interface Loaded {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly world: () => Promise<World>;
  /** In tests a number that cannot be traced is thrown. */
  readonly strictSeal: boolean;
  /** A document by id or path. */
  readonly named: (name: string, library: readonly LibraryEntry[]) => LibraryEntry | undefined;
}

/** A document of a ledger: of the data folder, or of one that is thrown away. */
interface Place {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly entry: LibraryEntry;
}

/**
 * Drafts the explanation of a loaded document or of a file that is not loaded.
 * @throws NoSuchDocument, AmbiguousDocument, NoSuchSection, NoTables, NotDrafted, NotEarlier
 */
export async function draftDocument(options: DraftOptions, loaded: Loaded): Promise<Draft> {
  const section = options.section === undefined ? undefined : sectionOf(options.section);
  const names = [options.document, ...(options.previous === undefined ? [] : [options.previous])];
  const found = await Promise.all(names.map((name) => findEntry(name, loaded)));
  const files = names.filter((_, at) => found[at] === undefined);
  const locale = options.locale ?? "zh";
  const refused = (reason: string): Error => new NotDrafted({ reason });
  return onThrowAway(files, locale, refused, async (store, ledger) => {
    const read = await ledger.library();
    const places = names.map((name, at): Place => {
      const known = found[at];
      if (known) return { store: loaded.store, ledger: loaded.ledger, entry: known };
      const entry = read.find(({ path }) => path === resolve(name));
      if (!entry) throw new NotDrafted({ reason: name });
      return { store, ledger, entry };
    });
    const [own, previous] = places;
    if (!own) throw new NoSuchDocument({ met: options.document });
    return drafted(own, previous, loaded, { ...options, section });
  });
}

function sectionOf(name: string): string {
  const id = sectionNamed(name);
  if (id === undefined) throw new NoSuchSection({ met: name, expected: sectionList().join(" ") });
  return id;
}

/** A loaded document by id, path or "issuer year"; undefined for a file that is not loaded. */
async function findEntry(name: string, loaded: Loaded): Promise<LibraryEntry | undefined> {
  const library = await loaded.ledger.library();
  const known = loaded.named(name, library);
  if (known) return known;
  if (existsSync(name)) return undefined;
  const entries = await documentsNamed(name, await loaded.world(), library);
  const [only, ...more] = entries;
  if (!only) throw new NoSuchDocument({ met: name });
  if (more.length === 0) return only;
  const choices = entries.map(({ id, title, sourceFile }) => `${title} ${id} ${sourceFile}`);
  throw new AmbiguousDocument({ met: name, choices: choices.join("; ") });
}

/** Drafts a document that was found, against last year's: the one named, else the loaded one. */
async function drafted(
  own: Place,
  named: Place | undefined,
  { ledger: main, strictSeal }: Loaded,
  { section, register = "official" }: DraftOptions,
): Promise<Draft> {
  const { entry } = own;
  const figures = await own.ledger.document(entry.id);
  if (!figures || !hasTables(figures)) {
    throw new NoTables({ title: entry.title });
  }
  if (named && named.entry.year >= entry.year) {
    const { title, year } = named.entry;
    throw new NotEarlier({ met: title, year, own: entry.year });
  }
  const past = named ?? (await lastYears(entry, [own.ledger, main]));
  const previous = past ? ((await past.ledger.document(past.entry.id)) ?? null) : null;
  const earlier = past && past.ledger !== own.ledger ? past.ledger : undefined;
  return writeDraft(
    {
      own: figures,
      previous,
      passages: documentPassages(own.store, entry.id),
      checks: await createAuditor(own.store, own.ledger, earlier).checksOf(entry.id),
      library: [entry, ...(past ? [past.entry] : [])],
    },
    { register, section, strict: strictSeal },
  );
}
