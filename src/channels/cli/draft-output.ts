import { renameSync, rmSync, writeFileSync } from "node:fs";
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

interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a draft as the kind of file its name tells; a Markdown file has its picture beside it. All
 * files or none: each is written under another name first. Gives the paths written.
 */
export async function writeOutput(draft: Draft, path: string): Promise<string[]> {
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
  replaceAll(outputs);
  return outputs.map((output) => output.path);
}

function replaceAll(outputs: readonly Output[]): void {
  const written: { from: string; to: string }[] = [];
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
      renameSync(from, to);
    }
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    const met = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new UnwritableFile({ path, met }, error);
  }
}
