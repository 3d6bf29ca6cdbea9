import { randomUUID } from "node:crypto";
import type { Block, Button } from "../runtime/types.js";
import { languageOf, SAY } from "./wecom.text.js";

/** Buttons one card may have. */
export const CARD_BUTTONS = 6;
/** Characters of a button; WeCom advises no more and hides the rest. */
export const BUTTON_TEXT = 10;
const ELLIPSIS = "…";

/** A card of buttons, as both the application and the AI bot take it. */
export interface Card {
  readonly card_type: "button_interaction";
  readonly main_title: { readonly title: string };
  /** Unique for the sender; letters, digits and `_-@`. */
  readonly task_id: string;
  readonly button_list: readonly {
    readonly text: string;
    readonly style: number;
    readonly key: string;
  }[];
}

/** A message's buttons as cards, and the message with the full text of the buttons that are cut. */
export interface WithCards {
  readonly blocks: readonly Block[];
  readonly cards: readonly Card[];
}

/** Cuts between whole characters, of which an emoji is one. */
function shorten(text: string, length: number): string {
  const characters = [...new Intl.Segmenter("zh").segment(text)].map(({ segment }) => segment);
  if (characters.length <= length) return text;
  return characters.slice(0, length - 1).join("") + ELLIPSIS;
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "table") return block.rows.flat().join("\n");
      return block.kind === "sources" ? block.lines.join("\n") : block.text;
    })
    .join("\n");
}

/** Two buttons of one card may not carry the same token; they would do the same anyway. */
function distinct(buttons: readonly Button[]): Button[] {
  return [...new Map(buttons.map((button) => [button.token, button])).values()];
}

/** Buttons as cards of at most six; what does not fit on a button is said in full in the message. */
export function withCards(
  blocks: readonly Block[],
  rows: readonly (readonly Button[])[],
): WithCards {
  const buttons = distinct(rows.flat());
  if (buttons.length === 0) return { blocks, cards: [] };
  const said = wordsOf(blocks);
  const cut = buttons.map(({ text }, at) =>
    shorten(text, BUTTON_TEXT) === text ? undefined : `${at + 1}. ${text}`,
  );
  const labels = buttons.map(({ text }, at) => shorten(cut[at] ?? text, BUTTON_TEXT));
  const legend = cut
    .filter((line, at) => line && !said.includes(buttons[at]?.text ?? ""))
    .join("\n");
  const title = SAY[languageOf(said + buttons[0]?.text)].choose;
  const cards: Card[] = [];
  for (let at = 0; at < buttons.length; at += CARD_BUTTONS) {
    cards.push({
      card_type: "button_interaction",
      main_title: { title },
      task_id: `choice-${randomUUID()}`,
      button_list: buttons.slice(at, at + CARD_BUTTONS).map(({ token }, index) => ({
        text: labels[at + index] ?? token,
        style: 1,
        key: token,
      })),
    });
  }
  return { blocks: legend === "" ? blocks : [...blocks, { kind: "text", text: legend }], cards };
}

/** The buttons of a card in words, for a client that does not take the card. */
export function cardInWords(card: Card): string {
  return [card.main_title.title, ...card.button_list.map(({ text }) => `- ${text}`)].join("\n");
}
