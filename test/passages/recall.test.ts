import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/index.js";
import type { Grid } from "../../src/model/document.js";
import type { PassageDraft } from "../../src/model/passage.js";
import { chunk, type ProjectText } from "../../src/passages/chunk.js";
import { createRetriever, type SearchOptions } from "../../src/passages/retrieve.js";
import { draft, identityOf, put, temporaryStore } from "./helpers.js";
import { INVENTED, INVENTED_CASES, ORIGINAL_CASES, type RecallCase } from "./recall.data.js";

const ORIGINALS = join(dirname(fileURLToPath(import.meta.url)), "../../../shared/documents");
const FORM_LABELS =
  /^(?:项目\s*概况|立项依据|项目设立的必要性|项目配套制度措施|项目\s*实施计划|备注|项目总目标|年度绩效目标|年度履职目标)$/u;
const OFFICES: Readonly<Record<string, [string, number, string[]]>> = {
  "000": ["洛龙区政务服务中心", 2023, []],
  "001": ["洛阳市洛龙区人民政府办公室", 2023, ["洛龙区政府办", "政府办"]],
  "002": ["济源市行政服务中心", 2020, ["行政服务中心"]],
  "003": ["洛龙区政务服务中心", 2022, ["区政务服务中心"]],
  "004": ["封丘县政务服务和大数据管理局", 2023, []],
};
const BY: readonly ("words" | "vectors" | "both")[] = ["words", "vectors", "both"];

type Recall = Record<(typeof BY)[number], number>;

/** A simple reading of key-value forms, enough to have project texts without `tables/`. */
function formTexts(grids: readonly Grid[]): ProjectText[] {
  return grids.flatMap(({ rows }) => {
    const cells = rows.map((row) => row.map((cell) => cell.text.trim()));
    const project = cells.find((row) => row[0] === "项目名称")?.[1] ?? null;
    return rows.flatMap((row, i) => {
      const [label = "", text = ""] = cells[i] ?? [];
      const locator = row[1]?.locator ?? {};
      return FORM_LABELS.test(label) && text !== ""
        ? [{ project, field: label, text, locator }]
        : [];
    });
  });
}

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
  beforeAll(() => {
    for (const file of readdirSync(ORIGINALS).filter((name) => /^00\d.*\.txt$/.test(name))) {
      const id = file.slice(0, 3);
      const [name, year, aliases] = OFFICES[id] ?? ["", 0, []];
      const identity = identityOf(name, year, aliases);
      const content = readDocument(readFileSync(join(ORIGINALS, file)), file);
      const grids = content.blocks.filter((block) => block.type === "grid");
      put(store, id, identity, chunk(content, identity, formTexts(grids)));
    }
  });

  it("finds what the questions ask for, better by both searches than by either", async () => {
    const { recall, rank, missed } = await recallAt5(store, ORIGINAL_CASES);
    console.info("recall@5, published:", recall, "mean reciprocal rank:", rank, missed);
    expect(recall.both).toBeGreaterThanOrEqual(0.9);
    expect(recall.both).toBeGreaterThanOrEqual(recall.vectors);
    expect(rank.both).toBeGreaterThan(Math.max(rank.words, rank.vectors));
  });
});
