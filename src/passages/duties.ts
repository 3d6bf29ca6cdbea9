import type { PassageDraft } from "../model/passage.js";
import { DUTY_HEADINGS, INLINE_MARK, LIST_MARK, MAKEUP_HEADINGS } from "./labels.data.js";
import type { Piece, Section } from "./sections.js";

type Prose = (pieces: readonly Piece[], path: readonly string[]) => PassageDraft[];

/** Does the innermost telling heading of the section announce duties? */
export function isDutySection({ headings }: Section): boolean {
  for (const { text, level } of headings.toReversed()) {
    if (DUTY_HEADINGS.some((word) => text.includes(word))) return true;
    if (level <= 2 || MAKEUP_HEADINGS.some((word) => text.includes(word))) return false;
  }
  return false;
}

/**
 * One passage per numbered duty (without its number). Beside numbered ones other text is prose;
 * where nothing is numbered, the text itself tells the duties.
 */
export function duties(
  pieces: readonly Piece[],
  path: readonly string[],
  prose: Prose,
): PassageDraft[] {
  const items = pieces.flatMap(inlineItems);
  if (!items.some((item) => LIST_MARK.test(item.text))) {
    return prose(pieces, path).map((draft) => ({ ...draft, kind: "duty" as const }));
  }
  return items.flatMap((item) => {
    const text = item.text.replace(LIST_MARK, "").trim();
    if (text === "") return [];
    if (!LIST_MARK.test(item.text)) return prose([item], path);
    const { restated, locator } = item;
    return [{ kind: "duty" as const, path: [...path], subject: null, text, restated, locator }];
  });
}

/** "主要职责：（一）…；（二）…" in one paragraph becomes one piece per item. */
function inlineItems(piece: Piece): Piece[] {
  const parts = piece.text.split(INLINE_MARK);
  const marked = parts.filter((part) => LIST_MARK.test(part)).length;
  if (marked < 2) return [piece];
  return parts.map((text) => ({ ...piece, text: text.trim() }));
}
