import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Draft } from "../../drafts/index.js";
import { UnknownOutput, UnwritableFile } from "../../kernel/errors.js";

const MARKDOWN = ".md";
const DOCX = ".docx";

/** @throws UnknownOutput for an extension that is not written, before any work is done. */
export function checkOutput(path: string): void {
  if ([MARKDOWN, DOCX].includes(extname(path).toLowerCase())) return;
  throw new UnknownOutput({ path, expected: `${DOCX} ${MARKDOWN}` });
}

/** What was written, and under which names what had stood there was kept. */
export interface Written {
  readonly files: readonly string[];
  readonly kept: readonly string[];
}

interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a draft as the kind of file its name tells; a Markdown file has its picture beside it. All
 * files or none: each is written under another name first. What stood there and says something else
 * is kept beside it, for a person may have filled in its blanks.
 */
export async function writeOutput(draft: Draft, path: string): Promise<Written> {
  const { pictureOf } = await import("../../drafts/render/picture.js");
  const picture = await pictureOf(draft);
  const outputs: Output[] = [];
  if (extname(path).toLowerCase() === MARKDOWN) {
    const { toMarkdown } = await import("../../drafts/render/markdown.js");
    const beside = `${path.slice(0, -MARKDOWN.length)}.picture.png`;
    const name = picture && basename(beside);
    outputs.push({ path, content: toMarkdown(draft, name && encodeURI(name)) });
    if (picture) outputs.push({ path: beside, content: picture.png });
  } else {
    const { toDocx } = await import("../../drafts/render/docx.js");
    outputs.push({ path, content: await toDocx(draft, picture) });
  }
  const kept = replaceAll(outputs);
  return { files: outputs.map((output) => output.path), kept };
}

/** Gives the names under which what was there before is kept. */
function replaceAll(outputs: readonly Output[]): string[] {
  const written: { from: string; to: string }[] = [];
  const kept: string[] = [];
  let path = "";
  try {
    for (const output of outputs) {
      path = output.path;
      const from = `${path}.part`;
      written.push({ from, to: path });
      writeFileSync(from, output.content);
    }
    for (const { from, to } of written) {
      path = to;
      if (saysElse(to, from)) kept.push(putAside(to));
      renameSync(from, to);
    }
    return kept;
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    const met = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new UnwritableFile({ path, met }, error);
  }
}

function saysElse(there: string, written: string): boolean {
  if (!existsSync(there) || !statSync(there).isFile()) return false;
  return !readFileSync(there).equals(readFileSync(written));
}

/** Renames a file to the first free "name.1.ext", "name.2.ext"…. */
function putAside(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 1; ; number++) {
    const name = `${stem}.${number}${extension}`;
    if (existsSync(name)) continue;
    renameSync(path, name);
    return name;
  }
}
