/**
 * Asks a question set of the documents and, rewritten, of altered copies of them; then asks what was
 * taken out. `npm run twins -- [--seed N] [--set FILE.jsonl …] [--documents FOLDER] [--json]`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { printReport } from "../../src/channels/cli/evaluate/print-report.js";
import { GoldQuestion } from "../../src/evaluation/question.js";
import type { Derived } from "./questions.js";
import { makeTwins, type Refusals, readOriginals, runTwins, runUnanswerable } from "./run.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    set: { type: "string", multiple: true },
    documents: { type: "string" },
    failures: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

const FURTHER = ["second", "third", "fourth", "fifth", "sixth"].map((name) => `${name}.jsonl`);

/** Lines of a set with their derivation; held-out sets are only opened when named. */
function readSet(path: string): Derived[] {
  const Why = z.object({ why: z.string().default("") });
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line))
    .map((line) => ({ question: GoldQuestion.parse(line), why: Why.parse(line).why }));
}

function present(path: string, what: string): boolean {
  if (existsSync(path)) return true;
  console.error(`skipped: ${what} (${path} is not there)`);
  return false;
}

function pathsIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const shared = join(root, "..", "shared");
const examples = join(shared, "examples", "questions.jsonl");
const sets =
  values.set ??
  [join(root, "test", "questions", "own.jsonl"), examples].filter((path) =>
    present(path, "a question set"),
  );
const questions = sets.flatMap(readSet);
/** Asked only of what is taken out: most of them have no twin. */
const further =
  values.set === undefined
    ? FURTHER.map((name) => join(root, "test", "questions", name)).flatMap(readSet)
    : [];
const corpora = [
  { name: "corpus", folder: values.documents ?? join(root, "corpus"), pattern: /\.(html|txt)$/ },
  { name: "text originals", folder: join(shared, "documents"), pattern: /^\d{3}_.*\.txt$/ },
];

function told(what: string, { n, refused, recovered, answered }: Refusals): string[] {
  const lines = answered.map(
    ({ turns, text }) => `  ? ${turns.join(" / ")}\n  | ${text.split("\n")[0]}`,
  );
  return [
    `${what}: ${refused}/${n} refused, ${recovered} worked out, ${answered.length} otherwise`,
    ...lines,
  ];
}

for (const { name, folder, pattern } of corpora) {
  if (!present(folder, name)) continue;
  const groups = await readOriginals(pathsIn(folder, pattern));
  const set = makeTwins(groups, questions, Number.parseInt(values.seed, 10));
  const reports = await runTwins(groups, set);
  const asked = [...questions, ...further].map(({ question }) => question);
  const gone = await runUnanswerable(groups, asked);
  if (values.json) {
    console.log(JSON.stringify({ name, leftOut: set.leftOut, ...reports, unanswerable: gone }));
    continue;
  }
  const kept = set.altered.map(
    (each) => `${each.amounts.size} amounts, ${each.relations} sums, ${each.kept} percentages kept`,
  );
  const shown = ({ failures, ...totals }: (typeof reports)["twins"]) =>
    printReport(values.failures && failures ? { ...totals, failures } : totals);
  console.log(
    [
      `== ${name}: seed ${values.seed}, ${set.years} years later`,
      ...kept,
      `${set.twins.length} questions with twins; left out: ${JSON.stringify(set.leftOut)}`,
      "-- originals",
      ...shown(reports.originals),
      "-- twins",
      ...shown(reports.twins),
      "-- unanswerable",
      ...told("document taken out", gone.documents),
      ...told("figure taken out", gone.figures),
      "",
    ].join("\n"),
  );
}
