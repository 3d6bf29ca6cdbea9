import { existsSync } from "node:fs";
import { foreignName } from "./answers/amounts/confidence.js";
import { ofStage } from "./drafts/stage.js";
import { AmbiguousDocument, NoSuchDocument } from "./kernel/errors.js";
import type { Ledger } from "./ledger/ledger.js";
import type { LibraryEntry } from "./ledger/library.js";
import type { KnownIssuer } from "./questions/linking/issuers.js";
import { meant } from "./questions/linking/types.js";
import { type Understanding, understand } from "./questions/linking/understand.js";
import type { World } from "./questions/linking/world.js";
import { namedSlots } from "./questions/selecting/slots.js";

/** What names are looked up in. */
export interface Names {
  readonly ledger: Ledger;
  readonly world: () => Promise<World>;
  /** A document by id or path. */
  readonly named: (name: string, library: readonly LibraryEntry[]) => LibraryEntry | undefined;
}

/**
 * A loaded document by id, path, "issuer year" or "place year"; undefined for a file that is not
 * loaded.
 * @throws NoSuchDocument, AmbiguousDocument
 */
export async function documentNamed(name: string, names: Names): Promise<LibraryEntry | undefined> {
  const library = await names.ledger.library();
  const known = names.named(name, library);
  if (known) return known;
  if (existsSync(name)) return undefined;
  const entries = await documentsNamed(name, await names.world(), library);
  const [only, ...more] = entries;
  if (!only) throw new NoSuchDocument({ met: name });
  if (more.length === 0) return only;
  const choices = entries.map(({ id, title, sourceFile }) => `${title} ${id} ${sourceFile}`);
  throw new AmbiguousDocument({ met: name, choices: choices.join("; ") });
}

/** The loaded documents that a name can mean; none where it names no office and no place. */
export async function documentsNamed(
  text: string,
  world: World,
  library: readonly LibraryEntry[],
): Promise<LibraryEntry[]> {
  const u = understand(text, world.issuers, await world.words(new Set()));
  const ids = new Set(
    issuersNamed(u, world).flatMap(({ documents }) => documents.map(({ id }) => id)),
  );
  const years = meant(u.spans, "year").map(({ year }) => year);
  const own = library.filter(({ id }) => ids.has(id));
  const found = own.filter(({ year }) => years.length === 0 || years.includes(year));
  return ofStage(found, text);
}

/** The offices named; those of a place where nothing but the place is. */
function issuersNamed(u: Understanding, world: World): readonly KnownIssuer[] {
  if (foreignName(u) !== null) return [];
  if (meant(u.spans, "issuer").length > 0) return namedSlots(u, world).issuers;
  // What is left unread beside a place can be the name of an office that is not loaded.
  if (u.gaps.length > 0) return [];
  const places = meant(u.spans, "region").map(({ place }) => place);
  return world.issuers.filter((issuer) => places.some((place) => issuer.places.includes(place)));
}
