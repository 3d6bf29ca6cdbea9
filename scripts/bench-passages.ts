// Seven ways to find passages over the same questions (three with a second embedder), and the graphs against exact search.
// Run: tsx scripts/bench-passages.ts [--missed]. Prints one line of JSON; with --missed a table for people.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureGraph, SCRIPTED } from "./recall/graph.js";
import { openLibrary } from "./recall/library.js";
import { measure, type Scores } from "./recall/measure.js";
import { langchainMethod, type Method, ownMethods, secondMethods } from "./recall/methods.js";
import { halfOf, readQuestions } from "./recall/questions.js";
import { openSecond } from "./recall/second.js";

const questions = readQuestions();
const HALVES = ["seen", "unseen", "all"] as const;
/** Invented documents enough for more passages than are searched exactly. */
const DOCUMENTS = 150;
const isTold = process.argv.includes("--missed");

async function scoresOf(method: Method) {
  const scores: Record<string, Scores> = {};
  for (const scoped of [false, true]) {
    for (const half of HALVES) {
      const asked = questions.filter((question) => half === "all" || halfOf(question) === half);
      await measure(method, asked.slice(0, 5), scoped); // warms the caches
      scores[`${half} ${scoped ? "in its document" : "over all"}`] = await measure(
        method,
        asked,
        scoped,
      );
    }
  }
  return { name: method.name, pieces: method.pieces, bytes: method.bytes, scores };
}

function tell(results: Awaited<ReturnType<typeof scoresOf>>[]): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(7);
  for (const scope of Object.keys(results[0]?.scores ?? {})) {
    console.log(`\n${scope} (${results[0]?.scores[scope]?.questions})`);
    for (const { name, scores, pieces, bytes } of results) {
      const s = scores[scope];
      if (!s) continue;
      const cells = [percent(s.recall1), percent(s.recall5), s.mrr.toFixed(3), s.p50.toFixed(2)];
      console.log(name.padEnd(14), ...cells, s.characters, pieces, bytes);
    }
  }
  for (const [scope, s] of Object.entries(results.at(-1)?.scores ?? {})) {
    if (scope.startsWith("seen")) console.log(`\nmissed, ${scope}:\n${s.missed.join("\n")}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "recall-"));
const library = await openLibrary(folder);
try {
  const results = [];
  for (const method of [await langchainMethod(), ...ownMethods(library)]) {
    results.push(await scoresOf(method));
  }
  const second = await openSecond(library.store);
  for (const method of secondMethods(library, second)) results.push(await scoresOf(method));
  await second.done();
  const asks = questions.map(({ ask }) => ask);
  const graph = await measureGraph(asks, DOCUMENTS);
  const secondGraph = await measureGraph(asks, DOCUMENTS, SCRIPTED);
  if (isTold) {
    tell(results);
    console.log(`\ngraph ${JSON.stringify(graph)}\nsecond graph ${JSON.stringify(secondGraph)}`);
  } else console.log(JSON.stringify({ methods: results, graph, secondGraph }));
} finally {
  library.store.close();
  rmSync(folder, { recursive: true, force: true });
}
