import type { TemplateCard, WsFrame } from "@wecom/aibot-node-sdk";
import { z } from "zod";
import type { Card } from "../card.js";
import { describe, WecomRefused } from "../errors.js";
import type { Tools } from "../types.js";
import type { BotConnection } from "./connection.js";

/** Attempts for one frame; a lost connection is waited for in each of them. */
const ATTEMPTS = 5;
const FIRST_PAUSE = 500;
/** Busy, too many messages in a minute or hour. */
const BUSY = new Set([-1, 45009, 45033]);
const BUSY_PAUSE = 5_000;

const Refusal = z.object({ errcode: z.number() });

/** Sends the bot's frames: waits for the connection, tries again with bounds. */
export class BotSender {
  readonly #connection: BotConnection;
  readonly #tools: Tools;

  constructor(connection: BotConnection, tools: Tools) {
    this.#connection = connection;
    this.#tools = tools;
  }

  /** Shows or refreshes a streamed message; sent twice it is still one. */
  async stream(request: string, id: string, content: string, finish: boolean): Promise<void> {
    await this.#patiently("stream", () =>
      this.#client.replyStream(headersOf(request), id, content, finish),
    );
  }

  /** Greets who has just entered the chat; WeCom takes it within five seconds only. */
  async welcome(request: string, content: string): Promise<void> {
    await this.#patiently("welcome", () =>
      this.#client.replyWelcome(headersOf(request), { msgtype: "text", text: { content } }),
    );
  }

  /** Sends a message that answers nothing in particular. */
  async push(chat: string, content: string): Promise<void> {
    await this.#patiently("markdown", () =>
      this.#client.sendMessage(chat, { msgtype: "markdown", markdown: { content } }),
    );
  }

  async card(chat: string, card: Card): Promise<void> {
    const { button_list, ...rest } = card;
    const template_card: TemplateCard = { ...rest, button_list: [...button_list] };
    await this.#patiently("card", () =>
      this.#client.sendMessage(chat, { msgtype: "template_card", template_card }),
    );
  }

  async media(
    chat: string,
    type: "image" | "file",
    filename: string,
    bytes: Uint8Array,
  ): Promise<void> {
    const { media_id } = await this.#patiently("upload", () =>
      this.#client.uploadMedia(Buffer.from(bytes), { type, filename }),
    );
    await this.#patiently(type, () => this.#client.sendMediaMessage(chat, type, media_id));
  }

  get #client() {
    return this.#connection.client;
  }

  async #patiently<T>(name: string, run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      await this.#connection.ready();
      try {
        return await run();
      } catch (error) {
        // The package rejects with WeCom's own answer, or with an Error when none came.
        const code = Refusal.safeParse(error).data?.errcode;
        const isPassing = code === undefined || BUSY.has(code);
        if (!isPassing || attempt >= ATTEMPTS || this.#connection.closing.aborted) {
          throw code === undefined ? error : new WecomRefused(name, code);
        }
        const pause = (code === undefined ? FIRST_PAUSE : BUSY_PAUSE) * 2 ** (attempt - 1);
        this.#tools.log(`wecom bot: ${name}: ${code ?? describe(error)}, again in ${pause} ms`);
        await this.#tools.wait(pause, this.#connection.closing);
      }
    }
  }
}

function headersOf(request: string): Pick<WsFrame, "headers"> {
  return { headers: { req_id: request } };
}
