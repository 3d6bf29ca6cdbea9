import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BotApiChats, type Payload, Refusal, type Shown } from "./bot-api-chats.js";

/** A call the bot made and what became of it. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** Telegram's words, where it was refused. */
  readonly refused?: string;
}

/** What the next call of a method meets instead of its ordinary answer. */
export type Fault =
  | { readonly status: number; readonly description: string; readonly retryAfter?: number }
  | "hang up"
  /** The call is done, but the answer is lost on the way. */
  | "lose the answer"
  /** The call is held and never done. */
  | "hold";

export const TOKEN = "4242:TEST-token_for-loopback-only";
export const ME = {
  id: 4242,
  is_bot: true,
  first_name: "Budget",
  username: "budget_test_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
};

/** A person and a private chat with them. */
export function person(id: number, language?: string) {
  const from = { id, is_bot: false, first_name: "Person" };
  return {
    from: language === undefined ? from : { ...from, language_code: language },
    chat: { id, type: "private", first_name: "Person" },
  };
}

interface Poll {
  readonly offset: number;
  readonly response: ServerResponse;
}

const CONFLICT =
  "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

/**
 * A strict Bot API server on loopback: real HTTP, the methods a polling bot uses with Telegram's
 * limits and error texts, updates given by the test. Waiting is for calls that arrive, never for time.
 */
export class BotApiServer {
  readonly calls: Call[] = [];
  readonly root: string;
  readonly chats: BotApiChats;
  /** While true every connection is cut: the network is gone. */
  down = false;
  readonly #server: Server;
  readonly #faults = new Map<string, Fault[]>();
  #updates: { readonly update_id: number }[] = [];
  #poll: Poll | undefined;
  #watchers: (() => void)[] = [];
  #next = 1;

  private constructor(server: Server) {
    this.#server = server;
    this.chats = new BotApiChats(() => this.#next++);
    this.root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A fault of this server, not of the bot: shown, since the bot only sees a broken line.
        console.error(error);
        response.destroy();
      });
    });
  }

  static async start(): Promise<BotApiServer> {
    const server = createServer();
    // On a busy machine a connection at rest would be closed just when it is used again.
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new BotApiServer(server);
  }

  /** The next call of `method` meets this; several are met one after the other. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  /** A message for the bot; the defaults are one person in a private chat. Gives its id. */
  send(message: Readonly<Record<string, unknown>>): number {
    const id = this.#next++;
    this.update({ message: { message_id: id, date: 1, ...person(7), ...message } });
    return id;
  }

  /** An update for the bot; the same number again is the same update delivered twice. */
  update(content: Readonly<Record<string, unknown>>, number = this.#next++): number {
    this.#updates.push({ update_id: number, ...content });
    this.#deliver();
    return number;
  }

  /** A person touches the newest button of a chat that is labelled so. */
  press(label: string | RegExp, chat = 7, by = 7): void {
    const found = this.chats.shown
      .filter((message) => message.chat === chat)
      .flatMap((message) => message.buttons.flat().map((button) => ({ message, button })))
      .findLast(({ button }) =>
        typeof label === "string" ? button.text === label : label.test(button.text),
      );
    if (!found) throw new Error(`there is no button ${String(label)}`);
    this.touch(found.button.data, found.message, by);
  }

  /** A person touches a button that carries this. */
  touch(data: string, { chat, id }: Pick<Shown, "chat" | "id">, by = 7): string {
    const query = `q${this.#next++}`;
    this.chats.queries.add(query);
    const { from } = person(by);
    const type = chat < 0 ? "supergroup" : "private";
    const message = { message_id: id, date: 1, chat: { id: chat, type }, from: ME, text: "x" };
    this.update({ callback_query: { id: query, from, chat_instance: "1", data, message } });
    return query;
  }

  /** A file that a message can carry. */
  offer(id: string, name: string, bytes: Uint8Array): Record<string, unknown> {
    this.chats.files.set(id, { name, bytes });
    return { file_id: id, file_unique_id: id, file_name: name, file_size: bytes.byteLength };
  }

  /** What the bot's messages (in one chat) say now, without tags, in order of arrival. */
  texts(chat?: number): string[] {
    return this.shown(chat).map(({ text }) => text);
  }

  /** The bot's messages (in one chat) as they stand. */
  shown(chat?: number): Shown[] {
    return this.chats.shown.filter((message) => chat === undefined || message.chat === chat);
  }

  /** Payloads of the calls of one method that were granted, not refused. */
  of(method: string): Payload[] {
    return this.calls
      .filter((call) => call.method === method && call.refused === undefined)
      .map((call) => call.payload);
  }

  /** Resolves as soon as the condition holds; looked at after every call. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }

  async close(): Promise<void> {
    if (this.#poll) grant(this.#poll.response, []);
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const payload = await payloadOf(request);
    const [, kind, token, rest = ""] =
      /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(request.url ?? "") ?? [];
    const fault = this.#faults.get(kind ? "download" : rest)?.shift();
    if (this.down || fault === "hang up") response.destroy();
    else if (token !== TOKEN) refuse(response, 401, "Unauthorized");
    else if (fault === "hold") this.calls.push({ method: rest, payload, refused: "held" });
    else if (typeof fault === "object") this.#refuse(rest, payload, fault, response);
    else if (kind) this.#download(rest, response);
    else this.#answer(rest, payload, response, fault);
    for (const watcher of this.#watchers.splice(0)) watcher();
  }

  #refuse(
    method: string,
    payload: Payload,
    fault: Exclude<Fault, string>,
    to: ServerResponse,
  ): void {
    this.calls.push({ method, payload, refused: fault.description });
    const { retryAfter: seconds } = fault;
    const parameters = seconds === undefined ? {} : { retry_after: seconds };
    refuse(to, fault.status, fault.description, parameters);
  }

  #download(path: string, response: ServerResponse): void {
    const file = this.chats.files.get(decodeURIComponent(path).replace(/^documents\//, ""));
    this.calls.push({ method: "download", payload: { path } });
    if (file) response.end(file.bytes);
    else refuse(response, 404, "Not Found");
  }

  #answer(method: string, payload: Payload, response: ServerResponse, fault?: Fault): void {
    if (method === "getUpdates") {
      this.calls.push({ method, payload });
      this.#hold(payload, response);
      return;
    }
    try {
      const result = method === "getMe" ? ME : this.chats.answer(method, payload);
      this.calls.push({ method, payload });
      if (fault === "lose the answer") response.destroy();
      else grant(response, result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.calls.push({ method, payload, refused: error.message });
      refuse(response, error.status, error.message, error.parameters);
    }
  }

  /** A poll waits for updates; an older poll that still waits is told that there is another. */
  #hold(payload: Payload, response: ServerResponse): void {
    const offset = Number(payload["offset"] ?? 0);
    if (this.#poll) refuse(this.#poll.response, 409, CONFLICT);
    const poll = { offset, response };
    this.#poll = poll;
    response.on("close", () => {
      if (this.#poll === poll) this.#poll = undefined;
    });
    this.#deliver();
    if (!payload["timeout"] && this.#poll === poll) this.#give([]);
  }

  /** An update is delivered again with every poll until one asks for what comes after it. */
  #deliver(): void {
    if (!this.#poll) return;
    const { offset } = this.#poll;
    this.#updates = this.#updates.filter((update) => update.update_id >= offset);
    if (this.#updates.length > 0) this.#give(this.#updates.slice(0, 100));
  }

  #give(updates: readonly unknown[]): void {
    const poll = this.#poll;
    this.#poll = undefined;
    const fault = updates.length > 0 ? this.#faults.get("updates")?.shift() : undefined;
    if (fault !== undefined) poll?.response.destroy();
    else if (poll) grant(poll.response, updates);
  }
}

async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (body.length === 0) return {};
  if (!type.startsWith("multipart/")) return JSON.parse(body.toString()) as Payload;
  return partsOf(body, /boundary=(.+)$/.exec(type)?.[1] ?? "");
}

/** The fields of a multipart body; one with a file name is a file, its bytes as they came. */
function partsOf(body: Buffer, boundary: string): Payload {
  const payload: Record<string, unknown> = {};
  const text = body.toString("latin1");
  for (const part of text.split(`--${boundary}`).slice(1, -1)) {
    const head = part.slice(0, part.indexOf("\r\n\r\n"));
    const content = Buffer.from(part.slice(head.length + 4, -2), "latin1");
    const name = /[; ]name="([^"]+)"/.exec(head)?.[1] ?? "";
    const file = /filename="?([^"\r\n]+)"?/.exec(head)?.[1];
    payload[name] =
      file === undefined
        ? content.toString()
        : {
            name: Buffer.from(file, "latin1").toString(),
            bytes: new Uint8Array(content),
          };
  }
  return payload;
}

function grant(response: ServerResponse, result: unknown): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ ok: true, result }));
}

function refuse(
  response: ServerResponse,
  status: number,
  description: string,
  parameters: Readonly<Record<string, number>> = {},
): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ ok: false, error_code: status, description, parameters }));
}
