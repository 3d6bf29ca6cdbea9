import type { Composer } from "../../answers/composer.js";
import { label, mark, type Segment, words, year } from "../../answers/segments.js";
import { quantity } from "../../kernel/quantity.js";
import type { Figure } from "../../model/figure.js";
import { linesOf } from "../seal-draft.js";
import { NOTES } from "../texts.text.js";
import type { Draft, Piece } from "../types.js";
import { blankMark } from "../writer.js";
import { CHAT } from "./chat.text.js";

/** Writes a drafted section into an answer: its lines with citation marks, then what is to be filled in. */
export function composeSection(composer: Composer, draft: Draft, whole: boolean): void {
  const { entry, sections, blanks } = draft;
  composer.line(CHAT.lead, {
    office: label(entry.issuer.name),
    year: year(entry.year),
    stage: words(entry.stage),
    section: words(sections[0]?.heading ?? ""),
  });
  for (const { blocks } of sections) {
    for (const block of blocks) {
      // The table says what the text says; a chat has no columns.
      if (block.kind !== "paragraph") continue;
      for (const pieces of linesOf(block)) {
        if (pieces.length > 0) composer.lines.push(pieces.flatMap((one) => cited(composer, one)));
      }
    }
  }
  if (blanks.length > 0) {
    const names = blanks.map(({ what }) => what).join(NOTES.joint);
    composer.note(CHAT.blanks, { blanks: words(names) });
  }
  if (whole) composer.note(CHAT.whole);
}

/** A piece with the marks of its sources; figures are listed among those of the answer. */
function cited(composer: Composer, piece: Piece): Segment[] {
  switch (piece.kind) {
    case "gap":
      return [words(blankMark(piece.blank))];
    case "basis":
      return "id" in piece.of ? composer.cite([piece.of]) : [];
    case "figure":
    case "cell": {
      list(composer, piece.figure);
      return [piece, ...composer.cite([piece.figure])];
    }
    case "computed": {
      const { value, formula, operands } = piece.worked;
      const [first] = operands;
      const blank = operands.every((figure) => figure.value === null);
      composer.asked(first ? nameOf(first) : "", value, {
        origin: blank ? "blank" : "computed",
        ...(blank ? {} : { formula }),
        inputs: operands.map((figure) => composer.citationOf(figure)),
      });
      return [piece, ...composer.cite(operands)];
    }
    case "quote":
    case "gist":
      return [piece, ...composer.citePassage(piece.passage)];
    case "mark":
      return [mark(piece.text)];
    default:
      return [piece];
  }
}

function list(composer: Composer, figure: Figure): void {
  if (figure.value === null) return;
  const value = quantity(figure.value.replace("-", ""), figure.unit);
  const citation = composer.citationOf(figure);
  composer.asked(nameOf(figure), value, { origin: "printed", citation });
}

function nameOf({ issuer, year: about, row, column }: Figure): string {
  return [issuer, `${about}`, row.at(-1) ?? column.at(-1) ?? ""].join(" ").trim();
}
