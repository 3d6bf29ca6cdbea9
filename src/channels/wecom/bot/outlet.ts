import { randomUUID } from "node:crypto";
import { utf8Bytes } from "../../render/split.js";
import { TEXT_LIMIT, toMarkdown } from "../../render/wecom.js";
import type { Block, Button, Outlet, Part } from "../../runtime/types.js";
import { cardInWords, withCards } from "../card.js";
import { WecomRefused } from "../errors.js";
import { LARGEST_FILE, LARGEST_PICTURE } from "../limits.data.js";
import { languageOf, SAY } from "../wecom.text.js";
import type { BotSender } from "./sender.js";

const PICTURE_NAME = "picture.png";

/**
 * What the request that is answered lets us do: a message can be answered with one streamed
 * message, entering a chat with one greeting, a tap with none.
 */
export type Answerable = "stream" | "welcome" | "nothing";

/** Answers one request; whatever goes beyond its one reply is pushed to the chat. */
export class BotOutlet implements Outlet {
  readonly #sender: BotSender;
  readonly #request: string;
  readonly #chat: string;
  readonly #stream = randomUUID();
  #answerable: Answerable;
  #isWorking = false;

  constructor(sender: BotSender, request: string, chat: string, answerable: Answerable) {
    this.#sender = sender;
    this.#request = request;
    this.#chat = chat;
    this.#answerable = answerable;
  }

  async working(text: string): Promise<void> {
    if (this.#answerable !== "stream") return;
    const [content] = toMarkdown([{ kind: "text", text }]);
    if (content === undefined) return;
    this.#isWorking = true;
    await this.#sender.stream(this.#request, this.#stream, content, false);
  }

  async send(part: Part): Promise<void> {
    if (part.kind === "message") return this.#message(part.blocks, part.buttons);
    const language = SAY[languageOf(part.caption)];
    // The streamed message is answered first, else it stays "working" for ever.
    let caption = part.caption;
    if (this.#isWorking) {
      await this.#text(caption === "" ? language.seeBelow : caption);
      caption = "";
    }
    if (part.kind === "picture") {
      await this.#media("image", PICTURE_NAME, part.png, LARGEST_PICTURE, language.pictureTooLarge);
    } else {
      const tooLarge = language.fileTooLarge.replace("{name}", () => part.name);
      await this.#media("file", part.name, part.bytes, LARGEST_FILE, tooLarge);
    }
    if (caption !== "") await this.#text(caption);
  }

  /** A message that is streamed does not stay "working" over a restart. */
  async later(text: string): Promise<void> {
    await this.#text(text);
  }

  /** Says something instead of an answer, or as the last thing. */
  async say(text: string): Promise<void> {
    await this.#text(text);
  }

  /** Ends a streamed message that nothing has come after. */
  async finish(): Promise<void> {
    if (this.#isWorking) await this.#text(SAY.zh.sorry);
  }

  #text(text: string): Promise<void> {
    return this.#message([{ kind: "text", text }], []);
  }

  async #message(blocks: readonly Block[], buttons: readonly (readonly Button[])[]): Promise<void> {
    const { blocks: said, cards } = withCards(blocks, buttons);
    const pieces = toMarkdown(said);
    const first = cards[0]?.main_title.title;
    if (pieces.length === 0 && this.#isWorking && first !== undefined) pieces.push(first);
    for (const piece of pieces) await this.#markdown(piece);
    for (const card of cards) {
      await orInWords(
        () => this.#sender.card(this.#chat, card),
        () => this.#text(cardInWords(card)),
      );
    }
  }

  /** The request's one reply where it is still open, else a message of its own. */
  async #markdown(content: string): Promise<void> {
    const answerable = this.#answerable;
    const fits = answerable === "stream" || utf8Bytes(content) <= TEXT_LIMIT;
    const push = (): Promise<void> => this.#sender.push(this.#chat, content);
    this.#answerable = "nothing";
    this.#isWorking = false;
    if (answerable === "nothing" || !fits) return push();
    await orInWords(
      () =>
        answerable === "stream"
          ? this.#sender.stream(this.#request, this.#stream, content, true)
          : this.#sender.welcome(this.#request, content),
      push,
    );
  }

  async #media(
    kind: "image" | "file",
    name: string,
    bytes: Uint8Array,
    limit: number,
    tooLarge: string,
  ): Promise<void> {
    if (bytes.length > limit) return this.#text(tooLarge);
    await orInWords(
      () => this.#sender.media(this.#chat, kind, name, bytes),
      () => this.#text(SAY[languageOf(tooLarge)].notSent),
    );
  }
}

/** Does the other thing where WeCom refuses the one. */
async function orInWords(one: () => Promise<void>, other: () => Promise<void>): Promise<void> {
  try {
    await one();
  } catch (error) {
    if (!(error instanceof WecomRefused)) throw error;
    await other();
  }
}
