import { foreignName } from "../../answers/amounts/confidence.js";
import { wordsFor } from "../../answers/answer-part.js";
import { languageOf } from "../../answers/attempt.js";
import { Composer } from "../../answers/composer.js";
import { Draft as AnswerDraft, type Built } from "../../answers/draft.js";
import { writeFindings } from "../../answers/findings.js";
import type { Attempt } from "../../answers/try-parts.js";
import type { LibraryEntry } from "../../ledger/library.js";
import { documentPassages } from "../../passages/rows.js";
import type { Memory } from "../../questions/conversation/memory.js";
import { understand } from "../../questions/linking/understand.js";
import { slotsOf } from "../../questions/selecting/slots.js";
import type { Store } from "../../store/store.js";
import { factsOf } from "../facts.js";
import { hasTables, lastYears } from "../last-year.js";
import { ofStage } from "../named-document.js";
import { evidenceOf } from "../seal-draft.js";
import { writeDraft } from "../write-draft.js";
import { CHAT } from "./chat.text.js";
import { composeSection } from "./compose.js";
import { type WritingRequest, writingRequest } from "./request.js";

/**
 * Answers a request to write ("帮我起草三公经费说明") with that section of a draft; undefined for any
 * other turn, and where it cannot tell whose budget is meant.
 */
export function writerOver(store: Store) {
  return async (typed: string, memory: Memory, sources: Built): Promise<Attempt | undefined> => {
    const spoken = memory.targets.flatMap(({ options }) => options.map(({ measure }) => measure));
    const { issuers: known } = sources.built;
    const names = known.flatMap(({ name, names: folded }) => [name, ...folded]);
    const request = writingRequest(typed, names, spoken);
    if (!request) return undefined;
    const entry = await documentOf(typed, memory, sources);
    return entry && answered(typed, memory, { ...sources, store }, request, entry);
  };
}

/** The one budget that is meant: named, or the one talked about; the newest where no year is told. */
async function documentOf(
  typed: string,
  memory: Memory,
  sources: Built,
): Promise<LibraryEntry | undefined> {
  const { built } = sources;
  const u = understand(typed, built.issuers, await wordsFor(typed, memory, sources));
  const inherited = memory.issuers.length > 0 ? memory : null;
  const { subjects, named, years, unknownPlace } = slotsOf(u, built, inherited, sources.now());
  const [issuers, ...others] = subjects;
  const [issuer, ...more] = issuers ?? [];
  if (!issuer || more.length > 0 || others.length > 0) return undefined;
  if (unknownPlace !== null || foreignName(u) !== null) return undefined;
  if (!named && built.issuers.length > 1) return undefined;
  const own = issuer.documents.filter(({ year }) => years.length === 0 || years.includes(year));
  return ofStage(own, typed).sort((a, b) => b.year - a.year)[0];
}

async function answered(
  typed: string,
  memory: Memory,
  sources: Built & { readonly store: Store },
  { section, register, whole }: WritingRequest,
  entry: LibraryEntry,
): Promise<Attempt> {
  const { ledger, store, built } = sources;
  const own = await ledger.document(entry.id);
  const past = await lastYears(entry, [ledger]);
  const previous = past ? ((await ledger.document(past.entry.id)) ?? null) : null;
  const library = [entry, ...(past ? [past.entry] : [])];
  const composer = new Composer(languageOf(typed), await ledger.library());
  const draft = new AnswerDraft(typed, composer);
  draft.complete = true;
  const issuers = built.issuers.filter(({ documents }) =>
    documents.some(({ id }) => id === entry.id),
  );
  const after = { ...memory, issuers, years: [entry.year], choices: [] };
  if (!own || !hasTables(own)) {
    draft.end("not_found", CHAT.noTables);
    return { draft, memory: after };
  }
  const passages = documentPassages(store, entry.id);
  const written = writeDraft(
    { own, previous, passages, checks: [], library },
    { register, section, strict: sources.strictSeal },
  );
  const evidence = evidenceOf(factsOf(own, previous, passages));
  for (const name of evidence.labels) composer.labels.add(name);
  for (const year of evidence.years) composer.years.add(year);
  composeSection(composer, written, whole);
  await writeFindings(draft, sources);
  return { draft, memory: after };
}
