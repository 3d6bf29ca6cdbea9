import type { InlineKeyboardMarkup } from "grammy/types";
import type { Button } from "../runtime/types.js";

/** Longest label of a button that phones still show, in characters. */
const LABEL = 60;

/** Rows of buttons as Telegram takes them. */
export function keyboard(buttons: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons.map((row) =>
      row.map(({ text, token }) => ({ text: shortened(text), callback_data: token })),
    ),
  };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LABEL ? text : `${letters.slice(0, LABEL - 1).join("")}…`;
}
