// Compares corpus/*.html with the text files they were made from, without using the project's own
// readers: a reader's mistake must not be able to hide a mistake in the corpus.
//
//   node scripts/check-corpus.mjs --originals DIR [--corpus DIR]
//
// An original is the .txt file whose name begins with the same three digits. Prints one line per
// check; exits 1 on any difference, 0 when all agree or when there is nothing to compare with.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DEFECTS } from "./check-corpus/defects.data.mjs";
import { readCorpus } from "./check-corpus/document.mjs";
import {
  checkDirections,
  checkFixedLines,
  checkPersons,
  checkProseNumbers,
} from "./check-corpus/lines.mjs";
import { readOriginal } from "./check-corpus/original.mjs";
import { checkTables } from "./check-corpus/tables.mjs";
import { checkWording } from "./check-corpus/wording.mjs";

function print(name, check, { count, unit, problems }) {
  const verdict = problems.length > 0 ? `FAIL ${problems.length}` : "ok";
  console.log(`${name.slice(0, 3)} ${check}: ${verdict}, ${count} ${unit}`);
  for (const problem of problems) console.log(`    ${problem}`);
  return problems.length === 0;
}

function compareAll(corpusDir, originalsDir) {
  const files = existsSync(originalsDir) ? readdirSync(originalsDir) : [];
  const names = readdirSync(corpusDir).filter((f) => /^\d{3}.*\.html$/.test(f));
  const pairs = names.map((name) => {
    const source = files.find((f) => f.endsWith(".txt") && f.slice(0, 3) === name.slice(0, 3));
    return { name, text: source && readFileSync(join(originalsDir, source), "utf8") };
  });
  const sources = pairs.flatMap(({ text }) => text ?? []);
  if (sources.length === 0) {
    console.log("skipped: no original text of a corpus document in the folder given");
    return true;
  }
  const agreed = pairs.flatMap(({ name, text }) => {
    const html = readFileSync(join(corpusDir, name), "utf8");
    const defects = DEFECTS[name.slice(0, 3)] ?? {};
    const [original, corpus] = [readOriginal(text ?? "", defects), readCorpus(html)];
    return [
      print(name, "fixed lines", checkFixedLines(original, corpus)),
      print(name, "tables", checkTables(original, corpus, defects)),
      print(name, "numbers", checkProseNumbers(original, corpus)),
      print(name, "directions", checkDirections(original, corpus)),
      print(name, "wording", checkWording(sources, corpus)),
      print(name, "persons", checkPersons(original, html)),
    ];
  });
  return agreed.every(Boolean);
}

const { values } = parseArgs({
  options: {
    originals: { type: "string" },
    corpus: { type: "string", default: fileURLToPath(new URL("../corpus", import.meta.url)) },
  },
});
if (values.originals) process.exitCode = compareAll(values.corpus, values.originals) ? 0 : 1;
else {
  console.error("usage: node scripts/check-corpus.mjs --originals DIR [--corpus DIR]");
  process.exitCode = 2;
}
