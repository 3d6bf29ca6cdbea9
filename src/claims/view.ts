import { viewOf } from "../narrative/view.js";
import { NAME_BEFORE } from "./words.data.js";

/**
 * A line of the checked text as the readers of questions see it (folded, no quotes, short brackets
 * joined to their word), with the way back: `at[i]` is the place in the whole text of the i-th
 * character, `at[length]` that of the line's end.
 */
export interface ClaimView {
  readonly text: string;
  readonly at: readonly number[];
}

const OPEN = /[(【〔[{]/u;
const CLOSE = /[)】〕\]}]/u;
const DATED = /^(?:19|20)\d{2}/u;
const TITLE = /[《》〈〉*_#`|]/u;
/** A bracket of so many characters belongs to its word: 出国（境）费. */
const SHORT = 2;

/** The view of one line that starts at `offset` of the whole text. */
export function claimView(line: string, offset: number): ClaimView {
  const plain = viewOf(line);
  const characters = [...plain.text.split("")];
  const shown = brackets(characters);
  let text = "";
  const at: number[] = [];
  for (const [i, character] of shown.entries()) {
    if (character === "") continue;
    text += character;
    at.push((plain.at[i] ?? 0) + offset);
  }
  at.push(line.length + offset);
  return { text, at };
}

/** Each character as it is shown; "" for one left out. */
function brackets(characters: readonly string[]): string[] {
  const shown = characters.map((c) => (TITLE.test(c) ? "" : c));
  let open = -1;
  for (const [i, c] of characters.entries()) {
    if (OPEN.test(c)) {
      shown[i] = "(";
      open = i;
    } else if (CLOSE.test(c)) {
      const inner = characters.slice(open + 1, i).join("");
      const short = open >= 0 && inner.length <= SHORT && !/\d/.test(inner);
      shown[i] = short ? "" : ")";
      if (short) shown[open] = "";
      else if (
        open >= 0 &&
        DATED.test(inner) &&
        NAME_BEFORE.test(`${characters.slice(0, open).join("")}(`)
      ) {
        shown.fill("", open, i + 1);
      }
      open = -1;
    }
  }
  return shown;
}

/** The stretch of the whole text behind a stretch of the view. */
export function sourceRange(
  view: ClaimView,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = view.at[start] ?? 0;
  const last = view.at[end - 1] ?? from;
  return { start: from, end: last + 1 };
}
