// Pages per second of every format: the built-in documents rendered, each rendering read ROUNDS times.
// Started by bench.mjs: tsx bench-formats.ts. Prints one line of JSON.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readDocument, readIdentity } from "../src/documents/index.js";
import { readTables } from "../src/tables/index.js";
import { RENDERERS } from "./render/renderers.js";

const ROUNDS = 5;
const corpus = join(import.meta.dirname, "..", "corpus");

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const pages: File[] = readdirSync(corpus)
  .filter((name) => name.endsWith(".html"))
  .map((name) => ({ name, bytes: readFileSync(join(corpus, name)) }));

async function renderings(format: string): Promise<File[]> {
  const render = RENDERERS[format];
  if (!render) return pages;
  return Promise.all(
    pages.map(async ({ name, bytes }) => ({
      name: name.replace(/\.html$/, `.${format}`),
      bytes: await render(await readDocument(bytes, name)),
    })),
  );
}

/** Pages are those of the PDF renderings, in every format: the same content, the same number. */
async function pageCount(files: readonly File[]): Promise<number> {
  let count = 0;
  for (const { bytes } of files) {
    const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
    count += pdf.numPages;
    await pdf.destroy();
  }
  return count;
}

/** Milliseconds of the fastest round over all files: to the content, and on to the typed figures. */
async function read(files: readonly File[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    for (const { name, bytes } of files) {
      const content = await readDocument(bytes, name);
      readTables(content, readIdentity(content, name));
    }
    times.push(performance.now() - before);
  }
  return Math.min(...times);
}

const count = await pageCount(await renderings("pdf"));
const result: Record<string, number> = {};
for (const format of ["html", ...Object.keys(RENDERERS)]) {
  result[format] = (count * 1000) / (await read(await renderings(format)));
}
console.log(JSON.stringify({ pages: count, perSecond: result }));
