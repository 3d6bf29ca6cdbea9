import type { Answer } from "../../model/answer.js";
import type { Block } from "./types.js";
import { NOTE_LINE, SOURCE_LINE, TITLE_LINE } from "./words.data.js";

/** An answer in pieces: what it says first, the working, remarks, the sources. */
export function blocksOf({ text }: Answer): Block[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const sources = lines.filter((line) => SOURCE_LINE.test(line));
  const said = lines.filter((line) => !SOURCE_LINE.test(line));
  return [
    ...said.map(
      (line, at): Block => ({
        kind: at === 0 ? "lead" : NOTE_LINE.test(line) ? "note" : "text",
        text: line,
      }),
    ),
    ...(sources.length > 0 ? [{ kind: "sources", lines: sources } as const] : []),
  ];
}

/** A report in pieces: its first line and its titles stand out, sources stand together. */
export function reportBlocks(report: string): Block[] {
  const lines = report.split("\n").filter((line) => line.trim() !== "");
  const sources = lines.filter((line) => SOURCE_LINE.test(line));
  const said = lines.filter((line) => !SOURCE_LINE.test(line));
  return [
    ...said.map(
      (text, at): Block => ({ kind: at === 0 || TITLE_LINE.test(text) ? "lead" : "text", text }),
    ),
    ...(sources.length > 0 ? [{ kind: "sources", lines: sources } as const] : []),
  ];
}

/** A plain message of lines. */
export function message(...lines: readonly string[]): {
  kind: "message";
  blocks: Block[];
  buttons: [];
} {
  return { kind: "message", blocks: lines.map((text) => ({ kind: "text", text })), buttons: [] };
}
