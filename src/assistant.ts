import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { answerQuestion } from "./answers/ask.js";
import { exampleQuestions } from "./answers/examples.js";
import { WELCOME } from "./answers/texts.text.js";
import { createAuditor } from "./audit/index.js";
import { type Audited, auditEntries, auditFile } from "./audit-file.js";
import type { DraftOptions } from "./draft-document.js";
import { writerOver } from "./drafts/chat/turn.js";
import type { Draft } from "./drafts/index.js";
import { createFinder } from "./finder/finder.js";
import { type IngestOptions, ingest } from "./ingest.js";
import { type Locale, NoSuchDocument, UserError } from "./kernel/errors.js";
import { openLedger } from "./ledger/ledger.js";
import { type LibraryEntry, listed } from "./ledger/library.js";
import { removeRecord } from "./ledger/write.js";
import type { Models } from "./llm/open.js";
import type { ModelEvent, Used } from "./llm/types.js";
import type { Answer } from "./model/answer.js";
import type { CheckReport } from "./model/check-report.js";
import type { Figure } from "./model/figure.js";
import type { IngestSummary, LoadedDocument } from "./model/library.js";
import { refreshIndex, refreshSecond } from "./passages/refresh-index.js";
import { createRetriever } from "./passages/retrieve.js";
import { openSecondIndex } from "./passages/second/second-index.js";
import { settle } from "./passages/second/table.js";
import type { SecondEvent, SecondProgress } from "./passages/second/types.js";
import { removePassages } from "./passages/write.js";
import { createPlanner } from "./planner/planner.js";
import { park, wake } from "./questions/conversation/park.js";
import { worldOf } from "./questions/linking/world.js";
import { openStore, type Store } from "./store/store.js";
import { wipeTraces } from "./store/wipe.js";
import type { BudgetTool } from "./tools/index.js";
import { createWriter } from "./writer/writer.js";

/** One conversation; what it remembers lives in the assistant. */
export interface Conversation {
  readonly id: string;
}

/** Where conversations are remembered, each as a text only the assistant reads. */
export interface Memories {
  load(conversation: string): string | undefined;
  save(conversation: string, memory: string): void;
}

/** The whole product behind a handful of calls. */
export interface Assistant {
  /** Opens a conversation, or goes on with the one of that id. */
  converse(id?: string): Conversation;
  /**
   * One sealed and cited answer. Without a conversation the question stands alone. A text that is
   * handed over to be checked ("a wish to check", a pasted paragraph) is checked instead. `about` is
   * a text the question points at (a message it quotes): read for what it is about, never answered.
   */
  ask(question: string, conversation?: Conversation, about?: string): Promise<Answer>;
  ingest(paths: readonly string[], options: IngestOptions): Promise<IngestSummary[]>;
  documents(): Promise<LoadedDocument[]>;
  /** Takes a document out, by id or path. @throws NoSuchDocument */
  remove(document: string): Promise<LoadedDocument>;
  figures(filter: { document?: string; table?: string }): AsyncIterable<Figure>;
  /** The loaded documents that "office year" can mean; all of them where it names no office. */
  named(text: string): Promise<LoadedDocument[]>;
  /** The checksum (SHA-256, hex) of a loaded document's file. */
  checksum(document: string): Promise<string | undefined>;
  /** One figure of a loaded document by its id. */
  figure(document: string, id: string): Promise<Figure | undefined>;
  /**
   * Reconciles (勾稽) one document, named by id or path, or a file that is not loaded (on a
   * throw-away ledger), or everything loaded. @throws NoSuchDocument, AmbiguousDocument, NotAudited
   */
  audit(options?: { document?: string; locale?: Locale }): Promise<Audited>;
  /** Checks every numeric claim of a text; explanations in the language given (Chinese by default). */
  check(text: string, options?: { locale?: "zh" | "en" }): Promise<CheckReport>;
  /**
   * Writes the statutory explanation of a budget from its tables, with a source behind every figure.
   * @throws NoSuchDocument, AmbiguousDocument, NoSuchSection, NoTables, NotDrafted, NotEarlier
   */
  draft(options: DraftOptions): Promise<Draft>;
  /** What is loaded, with four example questions made from it; Chinese by default. */
  welcome(locale?: Locale): Promise<string>;
  /**
   * Brings the second embedder's index up to date, going on where it stopped; what it then holds,
   * or null where there is no second embedder. An embedder that fails is told of, not thrown.
   */
  embed(onProgress?: (progress: SecondProgress) => void): Promise<SecondProgress | null>;
  /** How the model and the second embedder do, and what they used since the start. */
  models(): ModelsStatus;
  /**
   * LangChain tools over the same calls, for any agent: search_passages, find_figures, calculate,
   * check_claim. Figures carry ids, and numbers are worked out from ids alone.
   */
  tools(): Promise<BudgetTool[]>;
  close(): void;
}

/** One model as an operator looks at it. */
export interface ModelStatus {
  readonly name: string;
  /** Nothing is sent at the moment, because it failed too often; the rules answer. */
  readonly resting: boolean;
  readonly used: Used;
}

/** The model and the second embedder; null where none is configured. */
export interface ModelsStatus {
  readonly chat: ModelStatus | null;
  /** `done` of `total` passages are in its index. */
  readonly embedder: (ModelStatus & { readonly done: number; readonly total: number }) | null;
}

/** Conversations remembered at one time; the one unused for longest is forgotten first. */
const KEPT_CONVERSATIONS = 10_000;

/**
 * Opens the assistant over a data folder, creating it if it does not exist. `now` tells the date
 * that 今年 and 去年 are relative to; with `strictSeal` an answer that does not seal is thrown;
 * `memories` keeps conversations elsewhere than in this process; `models` help where they are
 * given, and `tell` hears what happens to them.
 * @throws OtherDataVersion, BadPrompt
 */
export function openAssistant(options: {
  data: string;
  now?: () => Date;
  strictSeal?: boolean;
  memories?: Memories;
  models?: Models;
  tell?: (event: SecondEvent | ModelEvent) => void;
}): Assistant {
  const store = openStore(options.data);
  const ledger = openLedger(store);
  const { chat = null, embedder = null, mode = "off", writer = "off" } = options.models ?? {};
  const second = embedder
    ? openSecondIndex(store, embedder, options.tell ?? (() => undefined))
    : undefined;
  second?.soon();
  const sources = {
    ledger,
    retriever: createRetriever(store, {}, second),
    world: worldOf(ledger),
    findings: createAuditor(store, ledger).findingsFor,
    writes: writerOver(store),
    now: options.now ?? (() => new Date()),
    strictSeal: options.strictSeal ?? false,
    ...(chat && mode !== "off" ? { plans: createPlanner(chat, mode) } : {}),
    ...(chat && mode !== "off" ? { finds: createFinder(chat, mode) } : {}),
    ...(chat && writer !== "off" ? { words: createWriter(chat, writer) } : {}),
  };
  const names = { ledger, world: sources.world, named: entryNamed };
  const memories = options.memories ?? memoriesInProcess();
  return {
    converse: (id) => ({ id: id ?? randomUUID() }),
    ask: async (question, conversation, about) => {
      const handed = (await import("./claims/to-check.js")).toCheck(question);
      if (handed) return (await import("./claims/answer-check.js")).answerCheck(handed, sources);
      const id = conversation?.id;
      const { issuers } = await sources.world();
      const before = wake(id === undefined ? undefined : memories.load(id), issuers);
      const memory =
        about === undefined ? before : (await answerQuestion(about, before, sources)).memory;
      const turn = await answerQuestion(question, memory, sources);
      if (id !== undefined) memories.save(id, park(turn.memory));
      return turn.answer;
    },
    ingest: async (paths, ingestOptions) => {
      const summaries = await ingest(store, paths, ingestOptions);
      // The documents are in, and what could not be wiped now is wiped after the next change.
      await tidy(store).catch(passUserError);
      second?.soon();
      return summaries;
    },
    documents: async () => (await ledger.library()).map(listed),
    remove: async (name) => {
      const entry = entryNamed(name, await ledger.library());
      if (!entry) throw new NoSuchDocument({ met: name });
      store.change(() => {
        removePassages(store, entry.id);
        removeRecord(store, entry.id);
      });
      await tidy(store);
      return listed(entry);
    },
    check: async (text, checkOptions) =>
      (await import("./claims/check-text.js")).checkText(text, sources, checkOptions),
    figures: (filter) => ledger.figures(filter),
    named: async (text) => {
      const library = await ledger.library();
      const { documentsNamed } = await import("./named-document.js");
      const found = await documentsNamed(text, await sources.world(), library);
      return (found.length > 0 ? found : library).map(listed);
    },
    checksum: async (document) => (await ledger.library()).find(({ id }) => id === document)?.hash,
    figure: async (document, id) =>
      (await ledger.document(document))?.figures.find((figure) => figure.id === id),
    audit: async ({ document, locale = "zh" } = {}) => {
      const library = await ledger.library();
      if (document === undefined) return auditEntries(store, ledger, library, locale);
      const { documentNamed } = await import("./named-document.js");
      const entry = await documentNamed(document, names);
      if (entry) return auditEntries(store, ledger, [entry], locale);
      return auditFile(document, locale, ledger);
    },
    draft: async (draftOptions) =>
      (await import("./draft-document.js")).draftDocument(draftOptions, {
        ...names,
        store,
        strictSeal: sources.strictSeal,
      }),
    welcome: async (locale = "zh") => {
      const library = await ledger.library();
      const loaded = [...new Set(library.map(({ issuer }) => issuer.name))].map((issuer) => {
        const years = library
          .filter((entry) => entry.issuer.name === issuer)
          .map(({ year }) => year);
        return WELCOME.item[locale]
          .replace("{issuer}", issuer)
          .replace("{years}", [...new Set(years)].join(WELCOME.and));
      });
      const examples = (await exampleQuestions(sources)).map((question) =>
        WELCOME.example.replace("{question}", question),
      );
      return [
        WELCOME.greeting[locale],
        WELCOME.loaded[locale],
        ...loaded,
        WELCOME.examples[locale],
        ...examples,
        WELCOME.unofficial[locale],
      ].join("\n");
    },
    embed: async (onProgress) => (second ? second.fill(onProgress) : null),
    models: () => ({
      chat: chat && { name: chat.name, resting: chat.resting, used: chat.used() },
      embedder: embedder && {
        name: embedder.id,
        resting: embedder.resting,
        used: embedder.used(),
        ...(second ? second.progress() : { done: 0, total: 0 }),
      },
    }),
    tools: async () => (await import("./tools/index.js")).createTools(sources),
    close: () => {
      second?.close();
      store.close();
    },
  };
}

/** A document by its id, its path, or the end of a path that only one has. */
function entryNamed(name: string, library: readonly LibraryEntry[]): LibraryEntry | undefined {
  const exact = library.find(
    ({ id, path }) => id === name || path === name || path === resolve(name),
  );
  const named = library.filter(({ path }) => path.endsWith(`/${name}`));
  return exact ?? (named.length === 1 ? named[0] : undefined);
}

/** After a change: no trace of what went, and the vector index up to date. */
async function tidy(store: Store): Promise<void> {
  if (store.db.readonly) return;
  settle(store);
  wipeTraces(store);
  await refreshIndex(store);
  await refreshSecond(store);
}

function passUserError(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

/** Keeps conversations as long as the process lives. */
function memoriesInProcess(): Memories {
  const kept = new Map<string, string>();
  return {
    load: (id) => kept.get(id),
    save: (id, memory) => {
      kept.delete(id);
      kept.set(id, memory);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT_CONVERSATIONS && oldest !== undefined) kept.delete(oldest);
    },
  };
}
