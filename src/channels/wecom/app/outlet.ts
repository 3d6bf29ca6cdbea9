import { toText } from "../../render/wecom.js";
import type { Block, Button, Outlet, Part } from "../../runtime/types.js";
import { type Card, cardInWords, withCards } from "../card.js";
import { WecomRefused, WecomUserGone } from "../errors.js";
import { LARGEST_FILE, LARGEST_PICTURE } from "../limits.data.js";
import { languageOf, SAY } from "../wecom.text.js";
import type { WecomApi } from "./api.js";
import { type DrawnTable, withoutWideTables } from "./wide-tables.js";

const PICTURE_NAME = "picture.png";

/** Sends to one person through message/send. */
export class AppOutlet implements Outlet {
  readonly #api: WecomApi;
  readonly #user: string;

  constructor(api: WecomApi, user: string) {
    this.#api = api;
    this.#user = user;
  }

  async send(part: Part): Promise<void> {
    if (part.kind === "message") return this.#message(part.blocks, part.buttons);
    const language = SAY[languageOf(part.caption)];
    if (part.kind === "picture") {
      await this.#media("image", PICTURE_NAME, part.png, LARGEST_PICTURE, language.pictureTooLarge);
    } else {
      const tooLarge = language.fileTooLarge.replace("{name}", () => part.name);
      await this.#media("file", part.name, part.bytes, LARGEST_FILE, tooLarge);
    }
    await this.text(part.caption);
  }

  working(text: string): Promise<void> {
    return this.text(text);
  }

  /** Says something as plain text. */
  text(text: string): Promise<void> {
    return this.#message([{ kind: "text", text }], []);
  }

  async #message(blocks: readonly Block[], buttons: readonly (readonly Button[])[]): Promise<void> {
    const { blocks: words, tables } = withoutWideTables(blocks);
    const { blocks: said, cards } = withCards(words, buttons);
    for (const content of toText(said)) {
      await this.#api.send(this.#user, { msgtype: "text", text: { content } });
    }
    for (const table of tables) await this.#table(table);
    for (const card of cards) await this.#card(card);
  }

  async #table({ png, name, xlsx }: DrawnTable): Promise<void> {
    const { pictureTooLarge, fileTooLarge } = SAY.zh;
    await this.#media("image", PICTURE_NAME, png, LARGEST_PICTURE, pictureTooLarge);
    const tooLarge = fileTooLarge.replace("{name}", () => name);
    await this.#media("file", name, xlsx, LARGEST_FILE, tooLarge);
  }

  /** A card that WeCom does not take is said in words. */
  async #card(card: Card): Promise<void> {
    try {
      await this.#api.send(this.#user, { msgtype: "template_card", template_card: card });
    } catch (error) {
      if (!isAboutTheCall(error)) throw error;
      await this.text(cardInWords(card));
    }
  }

  async #media(
    kind: "image" | "file",
    name: string,
    bytes: Uint8Array,
    limit: number,
    tooLarge: string,
  ): Promise<void> {
    if (bytes.length > limit) return this.text(tooLarge);
    try {
      const id = await this.#api.upload(kind, name, bytes);
      await this.#api.send(this.#user, { msgtype: kind, [kind]: { media_id: id } });
    } catch (error) {
      if (!isAboutTheCall(error)) throw error;
      await this.text(SAY[languageOf(tooLarge)].notSent);
    }
  }
}

function isAboutTheCall(error: unknown): boolean {
  return error instanceof WecomRefused && !(error instanceof WecomUserGone);
}
