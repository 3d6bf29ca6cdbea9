import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Library, openLibrary } from "../../scripts/recall/library.js";
import { measure } from "../../scripts/recall/measure.js";
import { ownMethods } from "../../scripts/recall/methods.js";
import { answers, readQuestions } from "../../scripts/recall/questions.js";
import { readDocument } from "../../src/documents/index.js";
import type { PassageDraft } from "../../src/model/passage.js";
import { chunk } from "../../src/passages/chunk.js";
import { createRetriever, type SearchOptions } from "../../src/passages/retrieve.js";
import { projectTexts } from "../../src/tables/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { draft, identityOf, put, temporaryStore } from "./helpers.js";
import { INVENTED, INVENTED_CASES, ORIGINAL_CASES, type RecallCase } from "./recall.data.js";

const ORIGINALS = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/documents");
const OFFICES: Readonly<Record<string, [string, number, string[]]>> = {
  "000": ["洛龙区政务服务中心", 2023, []],
  "001": ["洛阳市洛龙区人民政府办公室", 2023, ["洛龙区政府办", "政府办"]],
  "002": ["济源市行政服务中心", 2020, ["行政服务中心"]],
  "003": ["洛龙区政务服务中心", 2022, ["区政务服务中心"]],
  "004": ["封丘县政务服务和大数据管理局", 2023, []],
};
const BY: readonly ("words" | "vectors" | "both")[] = ["words", "vectors", "both"];

type Recall = Record<(typeof BY)[number], number>;

/** Share of the questions with a good passage among the first five, and how far up it stands. */
async function recallAt5(
  store: Parameters<typeof createRetriever>[0],
  cases: readonly RecallCase[],
): Promise<{ recall: Recall; rank: Recall; missed: string[] }> {
  const retriever = createRetriever(store);
  const recall: Recall = { words: 0, vectors: 0, both: 0 };
  const rank: Recall = { words: 0, vectors: 0, both: 0 };
  const missed: string[] = [];
  for (const { ask, in: document, kind, holds } of cases) {
    for (const by of BY) {
      const options: SearchOptions = {
        limit: 5,
        by,
        ...(document ? { documents: [document] } : {}),
      };
      const found = await retriever.search(ask, options);
      const place = found.findIndex(
        ({ passage }) =>
          holds.every((words) => passage.text.includes(words)) &&
          passage.kind === (kind ?? passage.kind),
      );
      if (place >= 0) rank[by] += 1 / (place + 1) / cases.length;
      if (place >= 0) recall[by] += 1 / cases.length;
      else missed.push(`${by}: ${ask}`);
    }
  }
  return { recall, rank, missed };
}

describe("the set of questions over the built-in documents and those made for it", () => {
  const folder = temporaryFolder("recall");
  const questions = readQuestions();
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(folder);
  });
  afterAll(() => library.store.close());

  it("names passages that are there, under the headings it gives", () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    const wrong = questions.filter((question) =>
      question.passages.some((words) => {
        const one = { ...question, passages: [words] };
        return !library.passages.some(({ documentId, text }) =>
          answers(one, library.titles.get(documentId) ?? "", text),
        );
      }),
    );
    const misplaced = questions.filter(
      (question) =>
        !library.passages.some(({ documentId, text, path, subject }) => {
          const headings = [...path, subject ?? ""].join(" ");
          const title = library.titles.get(documentId) ?? "";
          return answers(question, title, text) && question.under.some((u) => headings.includes(u));
        }),
    );
    expect([...wrong, ...misplaced].map(({ ask }) => ask)).toEqual([]);
  });

  it("finds them among the first five, best by both searches", async () => {
    const [words, vectors, both] = await Promise.all(
      ownMethods(library).map((method) => measure(method, questions, true)),
    );
    console.info("missed in its document:", both?.missed);
    expect(both?.recall5).toBeGreaterThanOrEqual(0.98);
    for (const one of [words, vectors]) {
      expect(both?.recall5).toBeGreaterThan(one?.recall5 ?? 1);
      expect(both?.mrr).toBeGreaterThan(one?.mrr ?? 1);
    }
  });

  it("finds most of them over all documents at once", async () => {
    const [words, vectors, both] = await Promise.all(
      ownMethods(library).map((method) => measure(method, questions, false)),
    );
    expect(both?.recall5).toBeGreaterThanOrEqual(0.95);
    expect(both?.mrr).toBeGreaterThan(Math.max(words?.mrr ?? 1, vectors?.mrr ?? 1));
  });
});

describe("recall over invented passages", () => {
  const { store, done } = temporaryStore();
  afterAll(done);

  it("finds what the questions ask for among the first five", async () => {
    const drafts = INVENTED.map(([kind, path, subject, text]) =>
      draft(text, { kind: kind as PassageDraft["kind"], path: [path], subject }),
    );
    put(store, "a", identityOf("青禾县粮食局", 2023), drafts);
    const { recall, rank, missed } = await recallAt5(store, INVENTED_CASES);
    console.info("recall@5, invented:", recall, "mean reciprocal rank:", rank, missed);
    expect(recall.both).toBeGreaterThanOrEqual(0.9);
  });
});

const present = existsSync(ORIGINALS);
if (!present) console.info("skipped: the published documents are not beside the checkout");

describe.skipIf(!present)("recall over the published documents", () => {
  const { store, done } = temporaryStore();
  afterAll(done);
  beforeAll(async () => {
    for (const file of readdirSync(ORIGINALS).filter((name) => /^00\d.*\.txt$/.test(name))) {
      const id = file.slice(0, 3);
      const [name, year, aliases] = OFFICES[id] ?? ["", 0, []];
      const identity = identityOf(name, year, aliases);
      const content = await readDocument(readFileSync(join(ORIGINALS, file)), file);
      put(store, id, identity, chunk(content, identity, projectTexts(content, identity)));
    }
  });

  it("finds what the questions ask for", async () => {
    const { recall, rank, missed } = await recallAt5(store, ORIGINAL_CASES);
    console.info("recall@5, published:", recall, "mean reciprocal rank:", rank, missed);
    expect(recall.both).toBeGreaterThanOrEqual(0.95);
    expect(recall.both).toBeGreaterThanOrEqual(Math.max(recall.words, recall.vectors));
  });

  it("finds much more by both searches than by words where the typing slips", async () => {
    const slipped = ORIGINAL_CASES.map((entry) => ({ ...entry, ask: swapSome(entry.ask) }));
    const { recall, rank } = await recallAt5(store, slipped);
    console.info("recall@5, with slips:", recall, "mean reciprocal rank:", rank);
    expect(recall.both).toBeGreaterThan(recall.words + 0.1);
    expect(recall.both).toBeGreaterThanOrEqual(recall.vectors);
  });
});

/** Every fourth pair of characters the wrong way round. */
function swapSome(text: string): string {
  const characters = [...text];
  for (let i = 1; i + 1 < characters.length; i += 4) {
    const [a = "", b = ""] = characters.slice(i, i + 2);
    characters.splice(i, 2, b, a);
  }
  return characters.join("");
}
