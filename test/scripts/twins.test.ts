// Twins of two built-in documents: sums and shares hold again, golds follow, and what was taken out is refused.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { identities } from "../../scripts/fidelity/identities.js";
import { make } from "../../scripts/fidelity/read.js";
import { percentOf } from "../../scripts/twins/percents.js";
import type { Derived } from "../../scripts/twins/questions.js";
import {
  makeTwins,
  readOriginals,
  runTwins,
  runUnanswerable,
  type TwinSet,
} from "../../scripts/twins/run.js";
import { redraw } from "../../scripts/twins/solve.js";
import { printed, proseTokens } from "../../scripts/twins/tokens.js";
import type { Original } from "../../scripts/twins/types.js";
import { GoldQuestion } from "../../src/evaluation/question.js";
import { Random } from "../../src/kernel/random.js";
import { utf8 } from "../documents/sample.js";

const root = join(import.meta.dirname, "..", "..");
const SEED = 1;
const FILES = ["000-luolong-zhengwu-2023.html", "003-luolong-zhengwu-2022.html"];

/** Every fifth question over these two documents. */
function sample(): Derived[] {
  const Line = GoldQuestion.and(z.object({ why: z.string(), corpus: z.boolean().optional() }));
  return readFileSync(join(root, "test", "questions", "own.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => Line.parse(JSON.parse(line)))
    .filter(({ corpus, expect: gold }) => corpus === true && gold.status === "answered")
    .filter((_, at) => at % 5 === 0)
    .map(({ why, ...question }) => ({ question, why }));
}

test("amounts and percentages are found in prose with their unit, and printed back as they were", () => {
  const text = "支出1,234.50万元，占37.38%，单价50万元以上的设备3套，另有8.2亿元。";
  const tokens = proseTokens(text);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    "1,234.50",
    "37.38",
    "8.2",
  ]);
  expect(tokens.map((token) => printed(token, token.amount))).toEqual(["1,234.50", "37.38", "8.2"]);
  const [first] = tokens;
  expect(first && printed(first, 2_345_675_000n)).toBe("2,345.675");
});

test("sums hold again whatever is drawn, amounts that are no sum change on their own", () => {
  const relations = [
    { total: 1000n, parts: [600n, 400n] },
    { total: 600n, parts: [350n, 250n] },
    { total: 1000n, parts: [350n, 650n] },
  ];
  const grains = new Map([1000n, 600n, 400n, 350n, 250n, 650n, 77n].map((each) => [each, 1n]));
  for (let seed = 1; seed <= 20; seed++) {
    const drawn = redraw(grains, relations, new Random(seed));
    for (const { total, parts } of relations) {
      const sum = parts.reduce((all, part) => all + (drawn.get(part) ?? 0n), 0n);
      expect(drawn.get(total)).toBe(sum);
    }
    expect([...drawn.values()].every((each) => each > 0n)).toBe(true);
    expect(drawn.get(77n)).not.toBe(77n);
  }
});

test("percentages are rounded half up", () => {
  expect(percentOf([950n, 144669n], 2)).toBe(66n);
  expect(percentOf([1n, 8n], 0)).toBe(13n);
  expect(percentOf([1n, 0n], 2)).toBeUndefined();
});

describe("twins of built-in documents", () => {
  let groups: Original[][] = [];
  let set: TwinSet;
  const questions = sample();
  beforeAll(async () => {
    groups = await readOriginals(FILES.map((name) => join(root, "corpus", name)));
    set = makeTwins(groups, questions, SEED);
  });

  test("both documents are of one issuer and every amount is another one", () => {
    expect(groups).toHaveLength(1);
    const [altered] = set.altered;
    const amounts = [...(altered?.amounts ?? [])];
    expect(amounts.length).toBeGreaterThan(60);
    expect(amounts.filter(([before, after]) => before === after)).toEqual([]);
    expect(new Set(amounts.map(([, after]) => after)).size).toBe(amounts.length);
  });

  test("the copy has as many figures, its equations hold, names and years are others", async () => {
    for (const original of groups.flat()) {
      const text = set.altered.flatMap(({ texts }) => texts.get(original.file) ?? []).join("");
      const [before, after] = await Promise.all(
        [original.text, text].map((each) => make(utf8(each), original.file)),
      );
      const held = (made: typeof before) =>
        made?.tables.map(identities).map(({ held: n, failed }) => ({ n, failed: failed.length }));
      expect(held(after)).toEqual(held(before));
      expect(after?.stated.length).toBe(before?.stated.length);
      expect(after?.identity.year).toBe((before?.identity.year ?? 0) + set.years);
      expect(after?.identity.issuer.name).not.toBe(before?.identity.issuer.name);
      expect(text).not.toContain(before?.identity.issuer.name);
    }
  });

  test("most golds are rewritten, and what is right on the originals is right on the twins", async () => {
    expect(set.twins.length).toBeGreaterThanOrEqual(questions.length * 0.7);
    const texts = (list: readonly GoldQuestion[]) => list.map(({ turns }) => turns.join("/"));
    expect(texts(set.twins).filter((turn) => texts(set.originals).includes(turn))).toEqual([]);
    const reports = await runTwins(groups, set);
    const missed = ({ failures = [] }: (typeof reports)["twins"]) => failures.map(({ id }) => id);
    expect(missed(reports.twins)).toEqual(missed(reports.originals));
  });

  test("the same seed makes the same, another seed something else", () => {
    expect(makeTwins(groups, questions, SEED)).toEqual(set);
    expect(makeTwins(groups, questions, SEED + 1).twins).not.toEqual(set.twins);
  });

  test("without the documents nothing is answered", async () => {
    const asked = questions.map(({ question }) => question).slice(0, 6);
    const { documents } = await runUnanswerable(groups, asked);
    expect(documents).toMatchObject({ n: asked.length, refused: asked.length, answered: [] });
  });
});
