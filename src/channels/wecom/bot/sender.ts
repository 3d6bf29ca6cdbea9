import type { TemplateCard, WsFrame } from "@wecom/aibot-node-sdk";
import { z } from "zod";
import type { Card } from "../card.js";
import { WecomRefused, WecomUnreachable } from "../errors.js";
import { Pace } from "../pace.js";
import type { Tools } from "../types.js";
import type { BotConnection } from "./connection.js";

/** Attempts for one frame; a lost connection is waited for in each of them. */
const ATTEMPTS = 5;
/** The package tries the pieces of a file again itself. */
const UPLOADS = 2;
const FIRST_PAUSE = 500;
/** Busy, too many messages in a minute or hour. */
const BUSY = new Set([-1, 45009, 45033]);
const BUSY_PAUSE = 5_000;

const Refusal = z.object({ errcode: z.number() });

/** Sends the bot's frames: waits for the connection, tries again with bounds. */
export class BotSender {
  readonly #connection: BotConnection;
  readonly #tools: Tools;
  readonly #pace: Pace;

  constructor(connection: BotConnection, tools: Tools) {
    this.#connection = connection;
    this.#tools = tools;
    this.#pace = new Pace(tools.now, tools.wait);
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
    await this.#pace.turn(chat, this.#connection.closing);
    await this.#patiently("markdown", () =>
      this.#client.sendMessage(chat, { msgtype: "markdown", markdown: { content } }),
    );
  }

  async card(chat: string, card: Card): Promise<void> {
    await this.#pace.turn(chat, this.#connection.closing);
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
    const { media_id } = await this.#patiently(
      "upload",
      () => this.#client.uploadMedia(Buffer.from(bytes), { type, filename }),
      UPLOADS,
    );
    await this.#pace.turn(chat, this.#connection.closing);
    await this.#patiently(type, () => this.#client.sendMediaMessage(chat, type, media_id));
  }

  get #client() {
    return this.#connection.client;
  }

  async #patiently<T>(name: string, run: () => Promise<T>, attempts = ATTEMPTS): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      await this.#connection.ready();
      try {
        return await run();
      } catch (error) {
        const code = codeOf(error);
        const isPassing = code === undefined || BUSY.has(code);
        if (!isPassing || attempt >= attempts || this.#connection.closing.aborted) {
          throw code === undefined
            ? new WecomUnreachable("no answer")
            : new WecomRefused(name, code);
        }
        const pause = (code === undefined ? FIRST_PAUSE : BUSY_PAUSE) * 2 ** (attempt - 1);
        this.#tools.log(`wecom bot: ${name}: ${code ?? "no answer"}, again in ${pause} ms`);
        await this.#tools.wait(pause, this.#connection.closing);
      }
    }
  }
}

/** The package rejects with WeCom's own answer, with it inside a message, or with that none came. */
function codeOf(error: unknown): number | undefined {
  const told = error instanceof Error ? /"errcode":(-?\d+)/.exec(error.message)?.[1] : undefined;
  return Refusal.safeParse(error).data?.errcode ?? (told === undefined ? undefined : Number(told));
}

function headersOf(request: string): Pick<WsFrame, "headers"> {
  return { headers: { req_id: request } };
}
