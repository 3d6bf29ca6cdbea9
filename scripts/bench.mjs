// Measures the built program and asserts nothing: a table on stdout, the numbers in reports/bench.json.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const shared = join(root, "..", "shared");
const main = join(root, "dist", "main.js");
const STARTS = 7;
const MANY = 201;
const ROUNDS = 3;
const OWN_QUESTIONS = [
  "洛龙区政务服务中心2023年三公经费多少，占支出百分之几？",
  "洛龙区政务服务中心2023年支出总计是多少？",
  "洛龙区政务服务中心2022年支出总计是多少？",
  "洛龙区政务服务中心2023年比2022年支出少了多少？",
  "洛龙区政务服务中心2023年金额最高的三个项目是哪些？",
  "什么是机构运行经费？",
  "洛龙区政务服务中心2030年的预算是多少？",
];

/** The five originals where they are at hand, else the built-in corpus. */
function documents() {
  const originals = join(shared, "documents");
  const [folder, name] = existsSync(originals)
    ? [originals, /^00\d.*\.txt$/]
    : [join(root, "corpus"), /\.html$/];
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** Conversations, each a list of turns. */
function conversations() {
  const examples = join(shared, "examples", "questions.jsonl");
  if (!existsSync(examples)) return OWN_QUESTIONS.map((question) => [question]);
  const lines = readFileSync(examples, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line).turns);
}

/** Milliseconds of one run of the built program; ends the bench when it fails. */
function timeRun(args) {
  const before = performance.now();
  const done = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const elapsed = performance.now() - before;
  if (done.status === 0) return { elapsed, stdout: done.stdout };
  throw new Error(`bench: "${args[0]}" ended with ${done.status}: ${done.stderr}`);
}

/** Milliseconds of one piece of work. */
async function time(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (percent) => sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
  return { n: sorted.length, min: at(0), p50: at(50), p99: at(99), max: at(100) };
}

/** Every turn of every conversation, in one process that stays. */
async function warmAnswers(data) {
  const { openAssistant } = await import(join(root, "dist", "assistant.js"));
  const assistant = openAssistant({ data });
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const turns of conversations()) {
      const conversation = assistant.converse();
      for (const turn of turns) {
        const elapsed = await time(() => assistant.ask(turn, conversation));
        if (round > 0) times.push(elapsed); // the first round fills the caches
      }
    }
  }
  assistant.close();
  return spread(times);
}

/**
 * What no answer can go below: for each question one vector search, one lexical search and one read
 * of a document's figures, through the project's own parts.
 */
async function floor(data) {
  const load = (path) => import(join(root, "dist", path));
  const { openStore } = await load("store/store.js");
  const { createRetriever } = await load("passages/retrieve.js");
  const { openLedger } = await load("ledger/ledger.js");
  const store = openStore(data);
  const retriever = createRetriever(store);
  const ledger = openLedger(store);
  const library = await ledger.library();
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, [question]] of conversations().entries()) {
      const document = library[index % library.length];
      const elapsed = await time(async () => {
        await retriever.search(question, { limit: 5, by: "vectors" });
        await retriever.search(question, { limit: 5, by: "words" });
        await ledger.document(document.id);
      });
      if (round > 0) times.push(elapsed);
    }
  }
  store.close();
  return spread(times);
}

/** What a script prints as JSON, run in a process of its own. */
function measured(script, args) {
  const done = spawnSync(process.execPath, [...script, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw new Error(`bench: ${script.at(-1)} ended with ${done.status}`);
  return done.stdout;
}

const typescript = (name) => ["--import", "tsx", join(root, "scripts", name)];

/** Two hundred and one variants of the built-in document, added one by one to a store of their own. */
function many(folder) {
  const variants = join(folder, "variants");
  measured(typescript("variants.ts"), [variants, String(MANY)]);
  const script = ["--expose-gc", join(root, "scripts", "bench-many.mjs")];
  return JSON.parse(measured(script, [variants, join(folder, "many")]));
}

async function measure(data) {
  const files = documents();
  const ingest = timeRun(["ingest", ...files, "--json", "--data", data]);
  const summaries = JSON.parse(ingest.stdout);
  const question = OWN_QUESTIONS[0];
  const starts = Array.from(
    { length: STARTS },
    () => timeRun(["ask", question, "--data", data]).elapsed,
  );
  const warm = await warmAnswers(data);
  const rss = process.memoryUsage().rss;
  const least = await floor(data);
  return {
    machine: { node: process.version, cores: cpus().length },
    documents: files.length,
    figures: summaries.reduce((sum, summary) => sum + summary.figures, 0),
    passages: summaries.reduce((sum, summary) => sum + summary.passages, 0),
    ingestMs: ingest.elapsed,
    firstAnswerMs: spread(starts),
    warmAnswerMs: warm,
    residentMB: rss / 1024 / 1024,
    floorMs: least,
    formats: JSON.parse(measured(typescript("bench-formats.ts"), [])),
    passageSearch: JSON.parse(measured(typescript("bench-passages.ts"), [])),
    claims: JSON.parse(measured(typescript("bench-claims.ts"), [data, question])),
    channels: JSON.parse(measured(typescript("load.ts"), ["50", "10", "--json"])),
    model: JSON.parse(measured(typescript("bench-model.ts"), ["--json"])),
    many: many(dirname(data)),
    warmOverFloor: { p50: warm.p50 / least.p50, p99: warm.p99 / least.p99 },
  };
}

function table(result) {
  const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const some = ({ min, p50, p99, max }) =>
    `min ${ms(min)}, p50 ${ms(p50)}, p99 ${ms(p99)}, max ${ms(max)}`;
  const { documents: count, figures, passages, warmOverFloor: ratio } = result;
  return [
    [
      "ingest from nothing",
      `${ms(result.ingestMs)} (${count} documents, ${figures} figures, ${passages} passages)`,
    ],
    ["start to first answer", some(result.firstAnswerMs)],
    ["warm answer", some(result.warmAnswerMs)],
    ["floor", some(result.floorMs)],
    ["warm over floor", `p50 ${ratio.p50.toFixed(1)}×, p99 ${ratio.p99.toFixed(1)}×`],
    ["resident memory", `${result.residentMB.toFixed(0)} MB`],
    ...result.channels.flatMap(channelRows),
    ...formatRows(result.formats),
    ...passageRows(result.passageSearch),
    ...claimRows(result.claims),
    ...modelRows(result.model),
    ...manyRows(result.many),
  ].map(([name, text]) => `${name.padEnd(36)}${text}`);
}

/** Answers through a chat channel while many ask at once. */
function channelRows({ channel, chats, questions, answersPerSecond, p50Ms, p99Ms }) {
  return [
    [
      `${channel}, ${chats} chats × ${questions} at once`,
      `${answersPerSecond} answers/s sustained; question to answer p50 ${p50Ms} ms, p99 ${p99Ms} ms`,
    ],
  ];
}

/** Pages of the rendered built-in documents read and turned into figures, against HTML. */
function formatRows({ pages, perSecond }) {
  return Object.entries(perSecond).map(([format, speed]) => [
    `${format}, ${pages} pages`,
    `${speed.toFixed(0)} pages/s: ${(speed / perSecond.html).toFixed(2)}× of html`,
  ]);
}

/** Seven ways to find passages over the same questions, and the graphs against exact search. */
function passageRows({ methods, graph, secondGraph }) {
  const percent = (share) => `${(share * 100).toFixed(1)}%`;
  const scopes = Object.keys(methods[0].scores);
  const rows = scopes.flatMap((scope) =>
    methods.map(({ name, scores, pieces, bytes }) => {
      const { questions, recall1, recall5, mrr, p50, characters } = scores[scope];
      return [
        `${name}, ${scope}`,
        `recall@1 ${percent(recall1)}, @5 ${percent(recall5)}, MRR ${mrr.toFixed(3)}, p50 ${p50.toFixed(2)} ms, ` +
          `${characters} characters read, ${pieces} pieces, ${(bytes / 1024).toFixed(0)} KB (${questions} questions)`,
      ];
    }),
  );
  const graphRow = (name, { vectors, recall, graphP50, exactP50 }) => [
    `${name} of ${vectors} vectors`,
    `${percent(recall)} of the exact ten, p50 ${graphP50.toFixed(2)} ms (exact ${exactP50.toFixed(2)} ms)`,
  ];
  return [...rows, graphRow("graph", graph), graphRow("second graph", secondGraph)];
}

/** Checking a text, against answering a question in the same process and against a shorter text. */
function claimRows({ claims, perSecond, ofWarmAnswer, tenTimes }) {
  return [
    [
      `check, ${claims} claims`,
      `${perSecond.toFixed(0)} claims/s: one is ${ofWarmAnswer.toFixed(2)}× of a warm answer`,
    ],
    ["check, ten times the text", `${tenTimes.toFixed(1)}× the time`],
  ];
}

/** How much longer an answer takes while the model's server is down. */
function modelRows({ aloneMs, downMs, moreMs, firstMs }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  return [
    [
      "answer while the model's server is down",
      `p50 ${ms(downMs)} against ${ms(aloneMs)} without a model: ${ms(moreMs)} more (at most 50 meant); the first ones ${firstMs.map(ms).join(", ")}`,
    ],
  ];
}

/** What grows with the number of documents, each against what it was with few. */
function manyRows(result) {
  const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const times = (value) => `${value.toFixed(2)}×`;
  const { documents: count, firstMs, lastMs, slowestMs, removeMs, memoryMB, questionMs } = result;
  const [few, all] = [questionMs[5], questionMs[200]];
  return [
    [`document 2 of ${count}`, ms(firstMs)],
    [
      `document ${count}`,
      `${ms(lastMs)}: ${times(lastMs / firstMs)} (slowest ${ms(slowestMs)}: it wrote the index)`,
    ],
    ["removing one of them", `${ms(removeMs)}: ${times(removeMs / firstMs)} of adding one`],
    [
      "memory after 20, 100, 200",
      `${[20, 100, 200].map((n) => memoryMB[n].toFixed(0)).join(", ")} MB: ${times(memoryMB[200] / memoryMB[20])}`,
    ],
    [
      "question, 5 → 200 documents",
      `p50 ${ms(few.p50)} → ${ms(all.p50)}: ${times(all.p50 / few.p50)} for 40× the documents`,
    ],
    [
      "first question after a change",
      `${ms(few.afterChange)} → ${ms(all.afterChange)}: ${times(all.afterChange / few.afterChange)}`,
    ],
    [
      "first question of a process",
      `${ms(few.cold)} → ${ms(all.cold)}: ${times(all.cold / few.cold)}`,
    ],
  ];
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const result = await measure(join(folder, "data"));
  mkdirSync(join(root, "reports"), { recursive: true });
  writeFileSync(join(root, "reports", "bench.json"), `${JSON.stringify(result, null, 2)}\n`);
  console.log(table(result).join("\n"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
