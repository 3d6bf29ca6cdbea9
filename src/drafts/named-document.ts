import { foreignName } from "../answers/amounts/confidence.js";
import type { LibraryEntry } from "../ledger/library.js";
import { meant } from "../questions/linking/types.js";
import { understand } from "../questions/linking/understand.js";
import type { World } from "../questions/linking/world.js";
import { namedSlots } from "../questions/selecting/slots.js";
import { STAGE_WORDS } from "./words.data.js";

/** The loaded documents that "issuer year" can mean; none where it names no office. */
export async function documentsNamed(
  text: string,
  world: World,
  library: readonly LibraryEntry[],
): Promise<LibraryEntry[]> {
  const u = understand(text, world.issuers, await world.words(new Set()));
  const { issuers, years } = namedSlots(u, world);
  // A place alone is no office, and neither is another office of that place.
  const isNamed = meant(u.spans, "issuer").length > 0;
  if (!isNamed || issuers.length === 0 || foreignName(u) !== null) return [];
  const ids = new Set(issuers.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const own = library.filter(({ id }) => ids.has(id));
  const told = meant(u.spans, "year").length > 0;
  const found = own.filter(({ year }) => !told || years.includes(year));
  return ofStage(found, text);
}

/** Of budgets and outturns of one year those that the text names; budgets where it names neither. */
export function ofStage(entries: readonly LibraryEntry[], text: string): LibraryEntry[] {
  const named = STAGE_WORDS.find(({ word }) => text.includes(word))?.stage;
  const preferred = entries.filter(({ stage }) => stage === (named ?? STAGE_WORDS[0]?.stage));
  return preferred.length > 0 || named !== undefined ? preferred : [...entries];
}
