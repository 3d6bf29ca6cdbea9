// Scores the check of claims against sets with gold verdicts: npx tsx scripts/claims/index.ts DATA FILE.jsonl…
import { readFileSync } from "node:fs";
import { openAssistant } from "../../src/assistant.js";
import { GoldText, type Pair, pairsOf, scoreOf } from "./score.js";

const [data, ...files] = process.argv.slice(2);
if (data === undefined || files.length === 0) {
  process.stderr.write("usage: npx tsx scripts/claims/index.ts DATA FILE.jsonl…\n");
  process.exit(2);
}

const assistant = openAssistant({ data });
for (const file of files) {
  const pairs: Pair[] = [];
  const started = performance.now();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const gold = GoldText.parse(JSON.parse(line));
    pairs.push(...pairsOf(gold, await assistant.check(gold.text)));
  }
  const seconds = (performance.now() - started) / 1000;
  for (const { id, gold, found, exact } of pairs) {
    if (gold?.verdict === found?.verdict && exact) continue;
    const mark = gold?.verdict === found?.verdict ? "~" : "✗";
    process.stdout.write(
      `${mark} ${id} ${gold ? `“${gold.span}” ${gold.verdict}` : "nothing"} → ${
        found ? `“${found.span}” ${found.verdict}: ${found.explanation}` : "missed"
      }\n`,
    );
  }
  const score = scoreOf(pairs);
  const percent = (part: number): string => (Math.round(part * 1000) / 10).toString();
  process.stdout.write(
    `${file}: ${score.gold} claims; spans recall ${percent(score.recall)}% precision ${percent(score.precision)}% exact ${percent(score.exact / score.gold)}%; ` +
      `macro F1 ${percent(score.macroF1)}% ${JSON.stringify(score.f1)}; flips ${score.flips}; ${Math.round(score.found / seconds)} claims/s\n`,
  );
  console.table(score.confusion);
}
assistant.close();
