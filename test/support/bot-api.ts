import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call the bot made: its method and what it sent. */
export interface Call {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What the next call of a method meets instead of its ordinary answer. */
export type Fault =
  | { readonly status: number; readonly description: string; readonly retryAfter?: number }
  | "hang up";

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

interface Poll {
  readonly offset: number;
  readonly answer: (updates: readonly unknown[]) => void;
}

/**
 * A Bot API server on loopback: real HTTP, the methods a polling bot uses, updates given by the
 * test. Waiting is for calls that arrive, never for time.
 */
export class BotApiServer {
  readonly calls: Call[] = [];
  readonly root: string;
  readonly #server: Server;
  readonly #faults = new Map<string, Fault[]>();
  #updates: { readonly update_id: number; readonly message: unknown }[] = [];
  #polls: Poll[] = [];
  #watchers: (() => void)[] = [];
  #next = 1;

  private constructor(server: Server) {
    this.#server = server;
    this.root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(): Promise<BotApiServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new BotApiServer(server);
  }

  /** The next call of `method` meets this; several are met one after the other. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  /** A message for the bot; the defaults are one person in a private chat. */
  send(message: Readonly<Record<string, unknown>>): void {
    const id = this.#next++;
    const from = { id: 7, is_bot: false, first_name: "Person" };
    const chat = { id: 7, type: "private", first_name: "Person" };
    const whole = { message_id: id, date: 1, from, chat, ...message };
    this.#updates.push({ update_id: id, message: whole });
    this.#deliver();
  }

  /** Texts the bot sent so far (to one chat), in order of arrival. */
  texts(chat?: number): string[] {
    return this.of("sendMessage")
      .filter((payload) => chat === undefined || payload["chat_id"] === chat)
      .map((payload) => String(payload["text"]));
  }

  /** Payloads of the calls of one method that were answered, not refused. */
  of(method: string): Readonly<Record<string, unknown>>[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.payload);
  }

  /** Resolves as soon as the condition holds; looked at after every call. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }

  async close(): Promise<void> {
    for (const poll of this.#polls) poll.answer([]);
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const payload = (body === "" ? {} : JSON.parse(body)) as Record<string, unknown>;
    const fault = this.#faults.get(method)?.shift();
    if (fault === "hang up") response.destroy();
    else if (token !== TOKEN) refuse(response, 401, "Unauthorized");
    else if (fault) refuse(response, fault.status, fault.description, fault.retryAfter);
    else {
      this.calls.push({ method, payload });
      this.#answer(method, payload, response);
    }
    for (const watcher of this.#watchers.splice(0)) watcher();
  }

  #answer(method: string, payload: Record<string, unknown>, response: ServerResponse): void {
    if (method === "getUpdates") this.#poll(payload, response);
    else if (method === "getMe") grant(response, ME);
    else if (method === "sendMessage") {
      grant(response, { message_id: 1000 + this.#next, date: 1, chat: { id: payload["chat_id"] } });
    } else grant(response, true);
  }

  #poll(payload: Record<string, unknown>, response: ServerResponse): void {
    const offset = Number(payload["offset"] ?? 0);
    const answer = (updates: readonly unknown[]): void => grant(response, updates);
    if (!payload["timeout"]) {
      this.#updates = this.#updates.filter((update) => update.update_id >= offset);
      answer(this.#updates);
      return;
    }
    const poll = { offset, answer };
    this.#polls.push(poll);
    response.on("close", () => {
      this.#polls = this.#polls.filter((other) => other !== poll);
    });
    this.#deliver();
  }

  #deliver(): void {
    const poll = this.#polls[0];
    if (poll === undefined) return;
    this.#updates = this.#updates.filter((update) => update.update_id >= poll.offset);
    if (this.#updates.length === 0) return;
    this.#polls.shift();
    poll.answer(this.#updates);
  }
}

function grant(response: ServerResponse, result: unknown): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ ok: true, result }));
}

function refuse(
  response: ServerResponse,
  status: number,
  description: string,
  retryAfter?: number,
): void {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ ok: false, error_code: status, description, ...parameters }));
}
