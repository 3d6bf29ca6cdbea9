// A strict server of the AI bot's WebSocket, for the real client.
import { createHash, randomUUID } from "node:crypto";
import { type WebSocket, WebSocketServer } from "ws";
import { judgeCard } from "./card-rules.js";

export const BOT = "bot-id";
export const BOT_SECRET = "bot-secret-value";

interface Frame {
  readonly cmd: string;
  readonly headers: { readonly req_id: string };
  readonly body: Record<string, unknown>;
}

/** One message as a person sees it; a streamed one is refreshed in place. */
export interface Shown {
  readonly chat: string;
  readonly kind: string;
  content: string;
  /** Every content it had, in order. */
  readonly states: string[];
  isFinished: boolean;
  readonly buttons?: readonly { readonly text: string; readonly key: string }[];
}

interface Request {
  readonly chat: string;
  readonly kind: "message" | "enter_chat" | "tap";
}

interface Upload {
  readonly type: string;
  readonly name: string;
  readonly size: number;
  readonly count: number;
  readonly md5: string;
  readonly chunks: Map<number, Buffer>;
}

type Outcome = { readonly errcode: number; readonly body?: unknown };
type Fault = number | "silence" | "cut";

const OK: Outcome = { errcode: 0 };
/** Codes that the real one answers with. */
const INVALID_REQUEST = 846605;
const STREAM_OVER = 846608;
const TOO_LONG = 45002;

export class FakeBotServer {
  readonly shown: Shown[] = [];
  readonly commands: string[] = [];
  readonly media = new Map<string, { type: string; name: string; bytes: Buffer }>();
  subscriptions = 0;
  #server: WebSocketServer | undefined;
  #port = 0;
  #socket: WebSocket | undefined;
  readonly #requests = new Map<string, Request>();
  readonly #streams = new Map<string, Shown>();
  readonly #uploads = new Map<string, Upload>();
  readonly #tasks = new Set<string>();
  readonly #faults = new Map<string, Fault[]>();
  #numbers = 0;

  async start(): Promise<string> {
    const server = new WebSocketServer({ port: this.#port, host: "127.0.0.1" });
    await new Promise<void>((settle) => server.once("listening", settle));
    server.on("connection", (socket) => {
      socket.on("message", (data) => this.#receive(socket, JSON.parse(data.toString()) as Frame));
      socket.on("close", () => {
        if (this.#socket === socket) this.#socket = undefined;
      });
    });
    this.#server = server;
    this.#port = server.address().port;
    return this.url;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  /** Nobody listens any more; `start` listens again at the same place. */
  async stop(): Promise<void> {
    this.drop();
    await new Promise<void>((settle) => this.#server?.close(settle));
  }

  /** Cuts the connection. */
  drop(): void {
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  get isConnected(): boolean {
    return this.#socket !== undefined;
  }

  /** The next commands of that name fail so: with a code, without an answer, with the line cut. */
  fail(command: string, ...faults: readonly Fault[]): void {
    this.#faults.set(command, [...(this.#faults.get(command) ?? []), ...faults]);
  }

  /** A person writes. */
  message(body: Record<string, unknown>): string {
    return this.#push("aibot_msg_callback", "message", body);
  }

  /** A person writes a text in a chat of two. */
  says(content: string, userid = "zhang"): string {
    return this.message({ msgtype: "text", text: { content }, from: { userid } });
  }

  event(event: Record<string, unknown>, body: Record<string, unknown> = {}): string {
    const kind = event["eventtype"] === "enter_chat" ? "enter_chat" : "tap";
    return this.#push("aibot_event_callback", kind, { msgtype: "event", event, ...body });
  }

  #push(cmd: string, kind: Request["kind"], given: Record<string, unknown>): string {
    const req_id = `request-${++this.#numbers}`;
    const body = {
      msgid: `msg-${this.#numbers}`,
      aibotid: BOT,
      chattype: "single",
      from: { userid: "zhang" },
      ...given,
    };
    const chat = "chatid" in body ? String(body.chatid) : body.from.userid;
    this.#requests.set(req_id, { chat, kind });
    this.#socket?.send(JSON.stringify({ cmd, headers: { req_id }, body }));
    return req_id;
  }

  #receive(socket: WebSocket, frame: Frame): void {
    this.commands.push(frame.cmd);
    const fault = this.#faults.get(frame.cmd)?.shift();
    if (fault === "cut") socket.terminate();
    if (fault === "cut" || fault === "silence") return;
    const outcome = typeof fault === "number" ? { errcode: fault } : this.#handle(socket, frame);
    socket.send(JSON.stringify({ headers: frame.headers, errmsg: "said", ...outcome }));
  }

  #handle(socket: WebSocket, { cmd, headers, body }: Frame): Outcome {
    if (cmd === "aibot_subscribe") return this.#subscribe(socket, body);
    if (socket !== this.#socket) return { errcode: 846600 };
    const request = this.#requests.get(headers.req_id);
    switch (cmd) {
      case "ping":
        return OK;
      case "aibot_respond_msg":
        return request?.kind === "message"
          ? this.#respond(request, body)
          : { errcode: INVALID_REQUEST };
      case "aibot_respond_welcome_msg":
        return request?.kind === "enter_chat"
          ? this.#welcome(request, body)
          : { errcode: INVALID_REQUEST };
      case "aibot_send_msg":
        return this.#send(body);
      case "aibot_upload_media_init":
      case "aibot_upload_media_chunk":
      case "aibot_upload_media_finish":
        return this.#upload(cmd, body);
      default:
        return { errcode: 40008 };
    }
  }

  #subscribe(socket: WebSocket, body: Record<string, unknown>): Outcome {
    if (body["bot_id"] !== BOT || body["secret"] !== BOT_SECRET) return { errcode: 853000 };
    const event = { eventtype: "disconnected_event" };
    const taken = { msgid: "m", msgtype: "event", from: { userid: "x" }, event };
    this.#socket?.send(
      JSON.stringify({ cmd: "aibot_event_callback", headers: { req_id: "r" }, body: taken }),
    );
    this.#socket = socket;
    this.subscriptions++;
    return OK;
  }

  #respond({ chat }: Request, body: Record<string, unknown>): Outcome {
    if (body["msgtype"] !== "stream") return { errcode: 40008 };
    const { id, content, finish } = body["stream"] as {
      id: string;
      content: string;
      finish: boolean;
    };
    if (!id || !isVisible(content)) return { errcode: 44004 };
    if (Buffer.byteLength(content) > 20_480) return { errcode: TOO_LONG };
    const before = this.#streams.get(id);
    if (before?.isFinished) return before.content === content ? OK : { errcode: STREAM_OVER };
    const shown = before ?? this.#show(chat, "stream", content);
    if (before) shown.states.push(content);
    shown.content = content;
    shown.isFinished = finish;
    this.#streams.set(id, shown);
    return OK;
  }

  #welcome({ chat }: Request, body: Record<string, unknown>): Outcome {
    const { content } = body["text"] as { content: string };
    if (body["msgtype"] !== "text" || !isVisible(content)) return { errcode: 44004 };
    this.#show(chat, "welcome", content);
    return OK;
  }

  #send(body: Record<string, unknown>): Outcome {
    const chat = String(body["chatid"]);
    const known = [...this.#requests.values()].some((request) => request.chat === chat);
    if (!known) return { errcode: 93006 };
    const kind = String(body["msgtype"]);
    const part = body[kind] as Record<string, unknown> | undefined;
    if (kind === "markdown") {
      const content = String(part?.["content"]);
      if (!isVisible(content)) return { errcode: 44004 };
      if (Buffer.byteLength(content) > 20_480) return { errcode: TOO_LONG };
      this.#show(chat, kind, content);
      return OK;
    }
    if (kind === "image" || kind === "file") {
      const stored = this.media.get(String(part?.["media_id"]));
      if (stored?.type !== kind) return { errcode: 40007 };
      this.#show(chat, kind, stored.name);
      return OK;
    }
    if (kind !== "template_card") return { errcode: 40008 };
    const errcode = judgeCard(part, this.#tasks);
    if (errcode === 0) {
      const card = part as { main_title: { title: string }; button_list: Shown["buttons"] & {} };
      this.#show(chat, kind, card.main_title.title, card.button_list);
    }
    return { errcode };
  }

  #upload(cmd: string, body: Record<string, unknown>): Outcome {
    if (cmd.endsWith("init")) {
      const id = randomUUID();
      this.#uploads.set(id, {
        type: String(body["type"]),
        name: String(body["filename"]),
        size: Number(body["total_size"]),
        count: Number(body["total_chunks"]),
        md5: String(body["md5"]),
        chunks: new Map(),
      });
      return { errcode: 0, body: { upload_id: id } };
    }
    const upload = this.#uploads.get(String(body["upload_id"]));
    if (upload === undefined) return { errcode: 40007 };
    if (cmd.endsWith("chunk")) {
      const bytes = Buffer.from(String(body["base64_data"]), "base64");
      if (bytes.length > 512 * 1024) return { errcode: 40006 };
      upload.chunks.set(Number(body["chunk_index"]), bytes);
      return OK;
    }
    const bytes = Buffer.concat(
      [...upload.chunks].sort(([a], [b]) => a - b).map(([, chunk]) => chunk),
    );
    const isWhole =
      upload.chunks.size === upload.count &&
      bytes.length === upload.size &&
      createHash("md5").update(bytes).digest("hex") === upload.md5;
    if (!isWhole) return { errcode: 40006 };
    const media_id = `media-${this.media.size + 1}`;
    this.media.set(media_id, { type: upload.type, name: upload.name, bytes });
    return { errcode: 0, body: { type: upload.type, media_id, created_at: "0" } };
  }

  #show(chat: string, kind: string, content: string, buttons?: Shown["buttons"]): Shown {
    const shown: Shown = {
      chat,
      kind,
      content,
      states: [content],
      isFinished: kind !== "stream",
      ...(buttons === undefined ? {} : { buttons }),
    };
    this.shown.push(shown);
    return shown;
  }
}

/** WeCom takes nothing that is only space, or cannot be seen, for a message. */
function isVisible(text: unknown): boolean {
  return typeof text === "string" && /[^\s\p{Cf}]/u.test(text);
}
