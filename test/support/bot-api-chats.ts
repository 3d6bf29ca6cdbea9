import { type Entity, parseHtml } from "./telegram-html.js";

/** What a call sent; files are their bytes. */
export type Payload = Readonly<Record<string, unknown>>;

/** A refusal with Telegram's own words. */
export class Refusal extends Error {
  readonly status: number;
  /** What Telegram says beside its words, for a program to act on. */
  readonly parameters: Readonly<Record<string, number>>;
  constructor(
    status: number,
    description: string,
    parameters: Readonly<Record<string, number>> = {},
  ) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

/** A file as a call sent it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message of the bot as it stands in a chat. */
export interface Shown {
  readonly chat: number;
  readonly id: number;
  /** Without tags; a caption where there is a file. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly (readonly { readonly text: string; readonly data: string }[])[];
  readonly photo?: SentFile;
  readonly document?: SentFile;
  readonly replyTo?: number;
  /** The topic it stands in, of a group with topics. */
  readonly topic?: number;
}

const TEXT = 4096;
const CAPTION = 1024;
const DATA = 64;
const BUTTONS = 100;
const NOTICE = 200;
const PHOTO_SIZE = 10_485_760;
const PHOTO_SIDES = 10_000;
const PHOTO_RATIO = 20;
const DOCUMENT_SIZE = 52_428_800;
const DOWNLOAD_SIZE = 20_971_520;
const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

/** The chats of a Bot API server: what the bot's calls make of them, with Telegram's limits. */
export class BotApiChats {
  readonly shown: Shown[] = [];
  readonly blocked = new Set<number>();
  /** Groups that became supergroups, with the ids they have now. */
  readonly moved = new Map<number, number>();
  /** Topics that were deleted. */
  readonly goneTopics = new Set<number>();
  /** Groups in which nobody may send pictures and files. */
  readonly textOnly = new Set<number>();
  readonly queries = new Set<string>();
  readonly notices: { readonly query: string; readonly text: string; readonly alert: boolean }[] =
    [];
  readonly menus = new Map<string, readonly { command: string; description: string }[]>();
  readonly files = new Map<string, SentFile>();
  readonly #nextId: () => number;

  constructor(nextId: () => number) {
    this.#nextId = nextId;
  }

  /** The result of a call, or nothing for a method there is not. @throws Refusal */
  answer(method: string, payload: Payload): unknown {
    switch (method) {
      case "sendMessage":
        return this.#show(payload, { ...textOf(payload, "text", TEXT, "message") });
      case "sendPhoto":
        return this.#show(payload, {
          ...textOf(payload, "caption", CAPTION, "caption"),
          photo: photoOf(payload),
        });
      case "sendDocument":
        return this.#show(payload, {
          ...textOf(payload, "caption", CAPTION, "caption"),
          document: fileOf(payload, "document", DOCUMENT_SIZE),
        });
      case "editMessageText":
        return this.#edit(payload);
      case "answerCallbackQuery":
        return this.#settle(payload);
      case "setMyCommands":
        return this.#menu(payload);
      case "getFile":
        return this.#file(payload);
      case "deleteMessage":
        return this.#delete(payload);
      case "deleteWebhook":
      case "sendChatAction":
        return true;
      default:
        throw new Refusal(404, "Not Found");
    }
  }

  #show(payload: Payload, content: Omit<Shown, "chat" | "id" | "buttons">): unknown {
    const chat = chatOf(payload);
    if (this.blocked.has(chat)) throw new Refusal(403, "Forbidden: bot was blocked by the user");
    this.#allow(chat, payload, content);
    const replyTo = objectOf(payload["reply_parameters"])?.["message_id"];
    const topic = payload["message_thread_id"];
    const shown: Shown = {
      chat,
      id: this.#nextId(),
      buttons: buttonsOf(payload),
      ...content,
      ...(typeof replyTo === "number" ? { replyTo } : {}),
      ...(topic === undefined ? {} : { topic: Number(topic) }),
    };
    this.shown.push(shown);
    return messageOf(shown);
  }

  /** @throws Refusal where a group does not take this, or not here */
  #allow(chat: number, payload: Payload, { photo, document }: Pick<Shown, "photo" | "document">) {
    const to = this.moved.get(chat);
    if (to !== undefined) {
      const why = "Bad Request: group chat was upgraded to a supergroup chat";
      throw new Refusal(400, why, { migrate_to_chat_id: to });
    }
    if (this.goneTopics.has(Number(payload["message_thread_id"]))) {
      throw new Refusal(400, "Bad Request: message thread not found");
    }
    const what = photo ? "photos" : document ? "documents" : undefined;
    if (what && this.textOnly.has(chat)) {
      throw new Refusal(400, `Bad Request: not enough rights to send ${what} to the chat`);
    }
  }

  #edit(payload: Payload): unknown {
    const at = this.shown.findIndex(
      ({ chat, id }) => chat === payload["chat_id"] && id === payload["message_id"],
    );
    const before = this.shown[at];
    if (!before) throw new Refusal(400, "Bad Request: message to edit not found");
    const edited: Shown = {
      ...before,
      ...textOf(payload, "text", TEXT, "message"),
      buttons: buttonsOf(payload),
    };
    if (JSON.stringify(edited) === JSON.stringify(before)) {
      throw new Refusal(400, `Bad Request: ${NOT_MODIFIED}`);
    }
    this.shown[at] = edited;
    return messageOf(edited);
  }

  #delete(payload: Payload): boolean {
    const at = this.shown.findIndex(
      ({ chat, id }) => chat === payload["chat_id"] && id === payload["message_id"],
    );
    if (at < 0) throw new Refusal(400, "Bad Request: message to delete not found");
    this.shown.splice(at, 1);
    return true;
  }

  #settle(payload: Payload): boolean {
    const query = String(payload["callback_query_id"]);
    if (!this.queries.delete(query)) {
      const why = "query is too old and response timeout expired or query ID is invalid";
      throw new Refusal(400, `Bad Request: ${why}`);
    }
    const text = String(payload["text"] ?? "");
    if (text.length > NOTICE) throw new Refusal(400, "Bad Request: MESSAGE_TOO_LONG");
    if (text !== "") this.notices.push({ query, text, alert: payload["show_alert"] === true });
    return true;
  }

  #menu(payload: Payload): boolean {
    const commands = payload["commands"] as { command: string; description: string }[];
    if (commands.length > BUTTONS) throw new Refusal(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
    for (const { command, description } of commands) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) {
        throw new Refusal(400, "Bad Request: BOT_COMMAND_INVALID");
      }
      if (description.length < 1 || description.length > 256) {
        throw new Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    this.menus.set(String(payload["language_code"] ?? ""), commands);
    return true;
  }

  #file(payload: Payload): unknown {
    const id = String(payload["file_id"]);
    const file = this.files.get(id);
    if (!file) throw new Refusal(400, "Bad Request: invalid file_id");
    const size = file.bytes.byteLength;
    if (size > DOWNLOAD_SIZE) throw new Refusal(400, "Bad Request: file is too big");
    return { file_id: id, file_unique_id: id, file_size: size, file_path: `documents/${id}` };
  }
}

function textOf(
  payload: Payload,
  field: "text" | "caption",
  most: number,
  what: "message" | "caption",
): { text: string; entities: readonly Entity[] } {
  const given = String(payload[field] ?? "");
  const parsed = payload["parse_mode"] === "HTML" ? parsedOf(given) : { text: given, entities: [] };
  if (field === "text" && parsed.text.trim() === "") {
    throw new Refusal(400, "Bad Request: message text is empty");
  }
  if (parsed.text.length > most) throw new Refusal(400, `Bad Request: ${what} is too long`);
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(given)) {
    throw new Refusal(400, "Bad Request: strings must be encoded in UTF-8");
  }
  return parsed;
}

function parsedOf(html: string) {
  try {
    return parseHtml(html);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new Refusal(400, `Bad Request: can't parse entities: ${why}`);
  }
}

function chatOf(payload: Payload): number {
  const chat = Number(payload["chat_id"]);
  if (!Number.isSafeInteger(chat) || chat === 0)
    throw new Refusal(400, "Bad Request: chat not found");
  return chat;
}

function buttonsOf(payload: Payload): Shown["buttons"] {
  const markup = objectOf(payload["reply_markup"]);
  const rows = (markup?.["inline_keyboard"] ?? []) as { text: string; callback_data: string }[][];
  if (rows.flat().length > BUTTONS) throw new Refusal(400, "Bad Request: reply markup is too long");
  return rows.map((row) =>
    row.map(({ text, callback_data: data }) => {
      if (text.trim() === "") throw new Refusal(400, "Bad Request: BUTTON_TEXT_INVALID");
      const bytes = Buffer.byteLength(data ?? "");
      if (bytes < 1 || bytes > DATA) throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
      return { text, data };
    }),
  );
}

/** In a multipart call an object is a field of JSON. */
function objectOf(value: unknown): Record<string, unknown> | undefined {
  const read: unknown = typeof value === "string" ? JSON.parse(value) : value;
  return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : undefined;
}

function fileOf(payload: Payload, field: string, most: number): SentFile {
  const name = /^attach:\/\/(.+)$/.exec(String(payload[field]))?.[1] ?? field;
  const file = payload[name];
  if (typeof file !== "object" || file === null || !("bytes" in file)) {
    throw new Refusal(400, `Bad Request: there is no ${field} in the request`);
  }
  const sent = file as SentFile;
  if (sent.bytes.byteLength === 0) throw new Refusal(400, "Bad Request: file must be non-empty");
  if (sent.bytes.byteLength > most) throw new Refusal(413, "Request Entity Too Large");
  return sent;
}

/** A photo is a PNG that decodes as one, of sides that Telegram takes. */
function photoOf(payload: Payload): SentFile {
  const file = fileOf(payload, "photo", PHOTO_SIZE);
  const view = Buffer.from(file.bytes);
  if (view.toString("latin1", 1, 4) !== "PNG") {
    throw new Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED");
  }
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const ratio = Math.max(width / height, height / width);
  if (width + height > PHOTO_SIDES || ratio > PHOTO_RATIO) {
    throw new Refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
  }
  return file;
}

function messageOf({ chat, id, text, entities }: Shown): unknown {
  return { message_id: id, date: 1, chat: { id: chat, type: "private" }, text, entities };
}
