// Asks the questions of the READMEs' transcripts again and compares the answers with what is printed
// there. A throw-away data folder holds the built-in documents and nothing else.
//
//   node scripts/transcripts.mjs            exits 1 where an answer differs
//   node scripts/transcripts.mjs --write    puts the answers of today in place
//
// A transcript is a mark and the text block after it; the questions in it begin with "> ".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const READMES = ["README.md", "README.zh-CN.md"];
const TRANSCRIPT = /(<!-- transcript: ([\w-]+) -->\n+```text\n)([\s\S]*?)(\n```)/g;
const QUESTION = /^> (.+)$/gm;

/** What the built program prints for one command; ends the script when it fails. */
function run(data, ...args) {
  const done = spawnSync(
    process.execPath,
    [join(root, "dist", "main.js"), "--data", data, ...args],
    {
      cwd: data,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (done.status === 0) return done.stdout.trimEnd();
  throw new Error(`transcripts: "${args[0]}" ended with ${done.status}; is dist/ built?`);
}

/** A transcript as it reads today. */
function retold(body, ask) {
  const questions = [...body.matchAll(QUESTION)].map(([, question]) => question);
  if (questions.length === 0) throw new Error(`transcripts: no question in "${body.slice(0, 40)}"`);
  return questions.map((question) => `> ${question}\n${ask(question)}`).join("\n\n");
}

/** Compares one README, or with `write` brings it up to date; tells the names of what differed. */
function compare(name, ask, write) {
  const path = join(root, name);
  const before = readFileSync(path, "utf8");
  if (before.search(TRANSCRIPT) < 0) throw new Error(`transcripts: ${name} has none`);
  const differing = [];
  const text = before.replace(TRANSCRIPT, (block, mark, label, body, end) => {
    const today = retold(body, ask);
    if (today === body) return block;
    differing.push(label);
    return `${mark}${today}${end}`;
  });
  if (write && differing.length > 0) writeFileSync(path, text);
  return differing;
}

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const data = mkdtempSync(join(tmpdir(), "transcripts-"));
try {
  const corpus = join(root, "corpus");
  const files = readdirSync(corpus)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => join(corpus, file));
  run(data, "ingest", ...files);
  const answers = new Map();
  const ask = (question) => {
    if (!answers.has(question)) answers.set(question, run(data, "ask", question));
    return answers.get(question);
  };
  for (const name of READMES) {
    const differing = compare(name, ask, values.write);
    const done = values.write ? "written" : "differs from what the program says";
    for (const label of differing) console.log(`${name}: transcript "${label}" ${done}`);
    if (differing.length > 0 && !values.write) process.exitCode = 1;
  }
} finally {
  rmSync(data, { recursive: true, force: true });
}
