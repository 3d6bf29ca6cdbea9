/**
 * Writes documents of the corpus as the files that offices publish:
 * `npx tsx scripts/render/index.ts --to xlsx --out DIR corpus/*.html`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../../src/documents/index.js";
import { RENDERERS } from "./renderers.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string" }, out: { type: "string" } },
});
const to = values.to ?? "";
const render = RENDERERS[to];
const out = values.out;

if (!render || out === undefined || positionals.length === 0) {
  const formats = Object.keys(RENDERERS).join("|");
  console.error(`usage: tsx scripts/render/index.ts --to ${formats} --out DIR FILE.html …`);
  process.exitCode = 2;
} else {
  mkdirSync(out, { recursive: true });
  for (const file of positionals) {
    const content = await readDocument(readFileSync(file), file);
    const target = join(out, `${basename(file).replace(/\.\w+$/, "")}.${to}`);
    writeFileSync(target, await render(content));
    console.log(target);
  }
}
