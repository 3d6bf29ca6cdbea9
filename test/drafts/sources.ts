import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAuditor } from "../../src/audit/index.js";
import { type DraftSources, writeDraft } from "../../src/drafts/index.js";
import { lastYears } from "../../src/drafts/last-year.js";
import { plainText } from "../../src/drafts/plain-text.js";
import { linesOf } from "../../src/drafts/seal-draft.js";
import type { Draft, Piece, Section } from "../../src/drafts/types.js";
import { ingest } from "../../src/ingest.js";
import { type Ledger, openLedger } from "../../src/ledger/ledger.js";
import { documentPassages } from "../../src/passages/rows.js";
import { openStore, type Store } from "../../src/store/store.js";

/** A store with the texts given, by file name. */
export async function loaded(
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<{ store: Store; ledger: Ledger; paths: Record<string, string> }> {
  mkdirSync(folder, { recursive: true });
  const paths: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, name);
    writeFileSync(path, text);
    paths[name] = path;
  }
  const store = openStore(join(folder, "data"));
  const summaries = await ingest(store, Object.values(paths), {});
  for (const { status, reason } of summaries) if (status === "failed") throw new Error(reason);
  return { store, ledger: openLedger(store), paths };
}

/** What a draft of the document of a year is written from, last year's included where loaded. */
export async function sourcesOf(store: Store, ledger: Ledger, year: number): Promise<DraftSources> {
  const entry = (await ledger.library()).find((one) => one.year === year);
  const own = entry && (await ledger.document(entry.id));
  if (!entry || !own) throw new Error(`no document of ${year}`);
  const past = await lastYears(entry, [ledger]);
  return {
    own,
    previous: (past && (await ledger.document(past.entry.id))) ?? null,
    passages: documentPassages(store, entry.id),
    checks: await createAuditor(store, ledger).checksOf(entry.id),
    library: [entry, ...(past ? [past.entry] : [])],
  };
}

/** The text of one section, paragraphs as lines. */
export function sectionText(draft: Draft, id: string): string {
  const section = draft.sections.find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return textOfSection(section);
}

export function textOfSection({ blocks }: Section): string {
  return blocks
    .map((block) => linesOf(block).map(plainText).join(" "))
    .filter((line) => line !== "")
    .join("\n");
}

/** Every piece of a draft's sections that stands for a value, as text. */
export function slotTexts(draft: Draft): string[] {
  const pieces: readonly Piece[] = draft.sections
    .flatMap(({ blocks }) => blocks.flatMap(linesOf))
    .flat();
  return pieces.flatMap((piece) => {
    const isSlot = ["figure", "computed", "cell", "count", "quote", "gist", "year"].includes(
      piece.kind,
    );
    return isSlot ? [plainText([piece])] : [];
  });
}

export { writeDraft };
