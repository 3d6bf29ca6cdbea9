import type { Assistant, Conversation } from "../../../src/assistant.js";
import type { Draft } from "../../../src/drafts/index.js";
import { NoSuchDocument } from "../../../src/kernel/errors.js";
import type { Answer } from "../../../src/model/answer.js";
import type { Figure } from "../../../src/model/figure.js";
import type { IngestSummary, LoadedDocument } from "../../../src/model/library.js";

export function answerWith(part: Partial<Answer>): Answer {
  return {
    status: "answered",
    text: "",
    figures: [],
    citations: [],
    conflicts: [],
    choices: [],
    suggestions: [],
    plan: null,
    dataVersion: "1",
    mode: "offline",
    elapsedMs: 1,
    ...part,
  };
}

/** A draft of one sentence with one blank. */
export const DRAFT: Draft = {
  title: "某中心2023年度部门预算情况说明（草稿）",
  register: "official",
  entry: {
    id: "d1",
    path: "/somewhere/000.txt",
    sourceFile: "000.txt",
    hash: "h",
    title: "某中心2023年度部门预算",
    issuer: { name: "某中心", region: ["某市"], level: "部门", aliases: [] },
    year: 2023,
    stage: "预算",
    source: null,
    published: null,
    figures: 0,
    passages: 0,
    generation: 1,
    tables: [],
  },
  previous: null,
  fatal: [],
  notes: [],
  sections: [
    {
      id: "overall",
      level: 2,
      heading: "一、收入支出预算总体情况说明",
      blocks: [{ kind: "paragraph", pieces: [{ kind: "words", text: "没有数字。" }] }],
    },
  ],
  blanks: [{ number: 1, section: "一", what: "收入总计", told: [] }],
  checks: [],
  library: [],
};

export const LOADED: LoadedDocument = {
  id: "d1",
  title: "某中心2023年度部门预算",
  issuer: "某中心",
  region: ["某市"],
  level: "部门",
  year: 2023,
  stage: "预算",
  sourcePath: "/somewhere/000.txt",
  tables: 12,
  figures: 345,
  passages: 67,
};

/**
 * An assistant without documents, driven by the question: "boom" throws, "which" offers two
 * choices, anything else is echoed with its number in the conversation.
 */
export function fakeAssistant(log: string[] = []): Assistant {
  let conversations = 0;
  const turns = new Map<string, number>();
  const reply = (question: string, id: string): Answer => {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    log.push(`ask ${question}`);
    if (question === "boom") throw new Error("the roof\nis on fire");
    if (question === "which") {
      const choices = ["first full question", "second full question"];
      return answerWith({ status: "needs_clarification", text: "which one?", choices });
    }
    return answerWith({ text: `${id}#${turn}: ${question}` });
  };
  const named = new Map<string, string>();
  const fresh = (): string => `c${++conversations}`;
  /** A conversation that has a name elsewhere gets one that can be read. */
  const alias = (id: string): string => {
    const known = named.get(id) ?? fresh();
    named.set(id, known);
    return known;
  };
  const converse = (id?: string): Conversation => ({ id: id === undefined ? fresh() : alias(id) });
  return {
    converse,
    ask: async (question, conversation) => reply(question, (conversation ?? converse()).id),
    ingest: async (paths, options) => {
      log.push(
        `ingest ${JSON.stringify({ source: options.source, published: options.published })}`,
      );
      return paths.map((path, index) => {
        options.onProgress?.(index + 1, paths.length, path);
        return summaryOf(path);
      });
    },
    check: async (text) => {
      log.push(`check ${text}`);
      if (text === "boom") throw new Error("the roof\nis on fire");
      return {
        claims: [],
        citations: [],
        notes: [`checked ${text}`],
        dataVersion: "1",
        elapsedMs: 1,
      };
    },
    documents: async () => [LOADED],
    remove: async (document) => {
      if (document !== LOADED.id) throw new NoSuchDocument({ met: document });
      return LOADED;
    },
    figures: async function* (filter) {
      if (filter.table === "none") return;
      for (let number = 1; number <= 20_000; number++) {
        yield { ...filter, id: `f${number}`, raw: "1.50" } as unknown as Figure;
      }
    },
    audit: async ({ document } = {}) => {
      if (document !== undefined && document !== LOADED.id) {
        throw new NoSuchDocument({ met: document });
      }
      const summary = { pass: 0, fail: 0, not_applicable: 0 };
      return { report: { checks: [], citations: [], summary }, documents: [LOADED] };
    },
    draft: async (options) => {
      log.push(`draft ${JSON.stringify(options)}`);
      if (options.document !== LOADED.id) throw new NoSuchDocument({ met: options.document });
      return DRAFT;
    },
    named: async () => [LOADED],
    checksum: async () => "h",
    figure: async () => undefined,
    welcome: async () => "welcome",
    embed: async () => null,
    models: () => ({ chat: null, embedder: null }),
    tools: async () => [],
    close: () => {
      log.push("close");
    },
  };
}

function summaryOf(path: string): IngestSummary {
  const failed = path.includes("bad");
  return {
    path,
    status: failed ? "failed" : "added",
    documentId: failed ? null : "d1",
    tables: 1,
    figures: 2,
    passages: 3,
    uncertainFigures: 0,
    ...(failed ? { reason: "blank_form" } : {}),
  };
}
