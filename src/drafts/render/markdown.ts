import { textOf } from "../../answers/segments.js";
import { auditPart, blanksPart, fatalPart, type Part } from "../parts.js";
import { segmentsOf } from "../plain-text.js";
import { sourceNote } from "../source-note.js";
import { AROUND } from "../texts.text.js";
import type { Block, Draft, Piece, Section } from "../types.js";

/**
 * A draft as Markdown: every figure with a footnote that says where it stands. `picture` is the
 * path of the picture's file, where one is written beside it.
 */
export function toMarkdown(draft: Draft, picture?: string): string {
  const footnotes = new Footnotes(draft);
  const fatal = fatalPart(draft);
  const body = draft.sections.flatMap((section) => ofSection(section, footnotes, picture));
  return `${[
    `# ${escaped(draft.title)}`,
    ...(fatal ? part(fatal) : []),
    ...draft.notes.map((note) => `> ${escaped(note)}`),
    `> ${AROUND.sourcesNote}`,
    ...body,
    ...part(blanksPart(draft)),
    ...part(auditPart(draft)),
    ...footnotes.lines(),
  ].join("\n\n")}\n`;
}

/** Notes numbered in the order of the text; the same place is one note. */
class Footnotes {
  readonly #draft: Draft;
  readonly #numbers = new Map<string, number>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  mark(piece: Piece): string {
    const note = sourceNote(piece, this.#draft.library);
    if (note === undefined) return "";
    const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
    this.#numbers.set(note, number);
    return `[^${number}]`;
  }

  lines(): string[] {
    return [...this.#numbers].map(([note, number]) => `[^${number}]: ${escaped(note)}`);
  }
}

function ofSection(section: Section, footnotes: Footnotes, picture: string | undefined): string[] {
  const blocks = section.blocks.flatMap((block) => ofBlock(block, footnotes, picture));
  return [`${"#".repeat(section.level)} ${escaped(section.heading)}`, ...blocks];
}

function ofBlock(block: Block, footnotes: Footnotes, picture: string | undefined): string[] {
  switch (block.kind) {
    case "paragraph": {
      const text = inline(block.pieces, footnotes);
      return text === "" ? [] : [text];
    }
    case "table": {
      const rows = block.rows.map(
        (row) => `| ${row.map((cell) => inline(cell, footnotes)).join(" | ")} |`,
      );
      const rule = `|${(block.rows[0] ?? []).map((_, at) => (at === 0 ? " --- " : " ---: ")).join("|")}|`;
      return [[rows[0] ?? "", rule, ...rows.slice(1)].join("\n")];
    }
    case "picture": {
      const alt = AROUND.pictureAlt.replace("{title}", block.title);
      return picture === undefined ? [] : [`![${escaped(alt)}](${picture})`];
    }
  }
}

function inline(pieces: readonly Piece[], footnotes: Footnotes): string {
  return pieces
    .map((piece) => `${escaped(textOf(segmentsOf([piece])))}${footnotes.mark(piece)}`)
    .join("");
}

function part({ heading, lines }: Part): string[] {
  return [`## ${escaped(heading)}`, lines.map(escaped).join("\n\n")];
}

/** Signs that Markdown would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_|<[\]]/g, "\\$&");
}
