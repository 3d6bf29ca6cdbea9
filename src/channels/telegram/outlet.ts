import { type Api, GrammyError, InputFile } from "grammy";
import {
  CAPTION_LIMIT,
  MESSAGE_LIMIT,
  plainMessages,
  type Rendered,
  renderTelegram,
  splitText,
} from "../render/telegram.js";
import type { Outlet, Part } from "../runtime/types.js";
import { Unwanted } from "../runtime/unwanted.js";
import { keyboard } from "./keyboard.js";
import { linkTo } from "./links.js";
import { REFUSED, refusedWith } from "./refused.js";
import { NO_FILES } from "./telegram.text.js";

/** Where a reply goes, and which message it points at. */
export interface Target {
  readonly chat: number;
  /** In a group the first message points at what it answers. */
  readonly replyTo?: number;
  /** The topic of a group that has topics. */
  readonly topic?: number;
  /** A message of ours that says that the answer is coming; the first part takes its place. */
  readonly placeholder?: number;
}

type Message = Extract<Part, { kind: "message" }>;
type Mode = { parse_mode?: "HTML" };
type SendOptions = NonNullable<Parameters<Api["sendMessage"]>[2]>;

const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;
/** Where Telegram counts a message longer than we do, it is cut into pieces of this length. */
const SHORTER = MESSAGE_LIMIT / 2;

/** The way back to a chat. Everything goes through our renderer; what Telegram cannot read goes plain. */
export function outletTo(api: Api, username: string, target: Target): Outlet {
  const reply = new Reply(api, target);
  let last: Promise<void> = Promise.resolve();
  /** One after the other: what comes next has to know the message that is on its way. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(() => unlessUnwanted(work));
    last = done.catch(() => undefined);
    return done;
  };
  return {
    working: (text) => inTurn(() => reply.announce(text)),
    handle: () => JSON.stringify(reply.target()),
    send: (part) => inTurn(() => sendPart(reply, part, username)),
  };
}

/** Whoever blocked us is not written to again; other refusals are faults. */
async function unlessUnwanted(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (refusedWith(error, REFUSED.unwanted)) throw new Unwanted("telegram", { cause: error });
    throw error;
  }
}

async function sendPart(reply: Reply, part: Part, username: string): Promise<void> {
  if (part.kind === "message") {
    const messages = renderTelegram(part.blocks, linkTo(username, part));
    for (const [at, message] of messages.entries()) {
      await reply.write(message, at === messages.length - 1 ? part.buttons : []);
    }
    return;
  }
  const [caption = "", ...rest] = splitText(part.caption, CAPTION_LIMIT);
  try {
    if (part.kind === "picture") await reply.photo(part.png, caption);
    else await reply.document(part.name, part.bytes, caption);
  } catch (error) {
    if (!refusedWith(error, REFUSED.noMedia)) throw error;
    return inWords(reply, part);
  }
  for (const message of plainMessages(rest.join("\n"))) await reply.write(message, []);
}

/** A picture has its figures in its caption; a file can only be named. */
async function inWords(reply: Reply, part: Exclude<Part, Message>): Promise<void> {
  const lost = part.kind === "file" ? [NO_FILES.replace("{name}", () => part.name)] : [];
  const text = [part.caption, ...lost].filter((line) => line !== "").join("\n");
  for (const message of plainMessages(text)) await reply.write(message, []);
}

/** The messages of one reply: a placeholder first where it takes long, then one after the other. */
class Reply {
  readonly #api: Api;
  readonly #target: Target;
  #placeholder: number | undefined;
  #pointed = false;

  constructor(api: Api, target: Target) {
    this.#api = api;
    this.#target = target;
    this.#placeholder = target.placeholder;
  }

  target(): Target {
    const { placeholder: _, ...target } = this.#target;
    return this.#placeholder === undefined ? target : { ...target, placeholder: this.#placeholder };
  }

  /** Sends the placeholder, or writes something else into it. */
  async announce(text: string): Promise<void> {
    const { chat } = this.#target;
    if (this.#placeholder === undefined) {
      const sent = await this.#api.sendMessage(chat, text, this.#options());
      this.#placeholder = sent.message_id;
    } else await this.#edit(this.#placeholder, text, {});
  }

  /** Puts a message in the placeholder's place, or sends it. */
  async write(message: Rendered, buttons: Message["buttons"]): Promise<void> {
    const markup = buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {};
    try {
      await this.#put(message.html, { parse_mode: "HTML", ...markup });
    } catch (error) {
      if (refusedWith(error, REFUSED.entities)) await this.#put(message.plain, markup);
      else if (refusedWith(error, REFUSED.tooLong)) await this.#inPieces(message.plain, markup);
      else throw error;
    }
  }

  /** A picture; where Telegram does not take it as one, the same as a file. */
  async photo(png: Uint8Array, caption: string): Promise<void> {
    await this.#clear();
    const { chat } = this.#target;
    const options = { caption, ...this.#options() };
    try {
      await this.#api.sendPhoto(chat, new InputFile(png, "table.png"), options);
    } catch (error) {
      if (!refusedWith(error, REFUSED.noPhoto)) throw error;
      await this.#api.sendDocument(chat, new InputFile(png, "table.png"), options);
    }
  }

  async document(name: string, bytes: Uint8Array, caption: string): Promise<void> {
    await this.#clear();
    const options = { caption, ...this.#options() };
    await this.#api.sendDocument(this.#target.chat, new InputFile(bytes, name), options);
  }

  async #put(text: string, more: Mode & Pick<SendOptions, "reply_markup">): Promise<void> {
    const held = this.#placeholder;
    if (held !== undefined && (await this.#edit(held, text, more))) {
      this.#placeholder = undefined;
      return;
    }
    this.#placeholder = undefined;
    const options = { ...NO_PREVIEW, ...this.#options(), ...more };
    await this.#api.sendMessage(this.#target.chat, text, options);
  }

  /** False when the message is not there any more. */
  async #edit(id: number, text: string, more: object): Promise<boolean> {
    try {
      await this.#api.editMessageText(this.#target.chat, id, text, { ...NO_PREVIEW, ...more });
      return true;
    } catch (error) {
      if (refusedWith(error, REFUSED.same)) return true;
      if (refusedWith(error, REFUSED.noMessage)) return false;
      throw error;
    }
  }

  async #inPieces(plain: string, markup: Pick<SendOptions, "reply_markup">): Promise<void> {
    const pieces = splitText(plain, SHORTER);
    for (const [at, piece] of pieces.entries()) {
      await this.#put(piece, at === pieces.length - 1 ? markup : {});
    }
  }

  /** A file cannot take the placeholder's place. */
  async #clear(): Promise<void> {
    const held = this.#placeholder;
    this.#placeholder = undefined;
    if (held === undefined) return;
    await this.#api.deleteMessage(this.#target.chat, held).catch((error: unknown) => {
      if (!(error instanceof GrammyError)) throw error;
    });
  }

  /** The first message of the reply points at what it answers; all stay in its topic. */
  #options(): Pick<SendOptions, "reply_parameters" | "message_thread_id"> {
    const { replyTo, topic } = this.#target;
    const where = topic === undefined ? {} : { message_thread_id: topic };
    if (this.#pointed || replyTo === undefined) return where;
    this.#pointed = true;
    const reply_parameters = { message_id: replyTo, allow_sending_without_reply: true };
    return { ...where, reply_parameters };
  }
}
