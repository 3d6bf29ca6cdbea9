import { FORMATS, readDocument } from "../documents/index.js";
import { textOf } from "../documents/reading/encoding.js";
import type { Block } from "../model/document.js";
import { PLAIN_FORMAT } from "./words.data.js";

/**
 * The text of a file as it is checked: a plain text as it stands, any other format paragraph by
 * paragraph and row by row. An empty file is an empty text.
 * @throws the errors of `readDocument`
 */
export async function textToCheck(bytes: Uint8Array, path: string): Promise<string> {
  if (bytes.every((byte) => byte <= 0x20)) return "";
  const format = FORMATS.find((member) => member.recognises(bytes, path));
  if (format?.name === PLAIN_FORMAT) {
    const plain = textOf(bytes);
    if (plain !== undefined) return plain;
  }
  const content = await readDocument(bytes, path);
  return content.blocks.map(lineOf).join("\n");
}

function lineOf(block: Block): string {
  if (block.type !== "grid") return block.text;
  return block.rows.map((cells) => cells.map(({ text }) => text).join("\t")).join("\n");
}
