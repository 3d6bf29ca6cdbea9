// A strict server of the part of WeCom's API that an application uses.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { judgeCard } from "./card-rules.js";

export const CORP = "wwcorp";
export const SECRET = "app-secret-value";
export const AGENT = 1_000_002;

export interface SentMessage {
  readonly touser: string;
  readonly msgtype: string;
  readonly text?: { readonly content: string };
  readonly image?: { readonly media_id: string };
  readonly file?: { readonly media_id: string };
  readonly template_card?: {
    readonly task_id: string;
    readonly main_title: { readonly title: string };
    readonly button_list: readonly { readonly text: string; readonly key: string }[];
  };
}

interface Stored {
  readonly type: string;
  readonly name: string;
  readonly bytes: Buffer;
}

interface Said {
  readonly errcode: number;
  readonly [key: string]: unknown;
}

type Fault = { readonly errcode: number; readonly errmsg?: string } | "drop" | "502";

const WHAT: Readonly<Record<number, string>> = {
  0: "ok",
  40013: "invalid corpid",
  40001: "invalid credential",
  40014: "invalid access_token",
  42001: "access_token expired",
};

function isFile(answer: object): answer is Stored {
  return "bytes" in answer;
}

export class FakeApi {
  readonly sent: SentMessage[] = [];
  readonly calls: string[] = [];
  readonly media = new Map<string, Stored>();
  readonly members = new Set(["zhang", "li"]);
  /** Every token that was ever good; the last one is, unless it has expired. */
  readonly tokens: string[] = [];
  /** Seconds a token is said to be good for. */
  life = 7200;
  #isExpired = false;
  readonly #faults = new Map<string, Fault[]>();
  readonly #tasks = new Set<string>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  async start(): Promise<string> {
    // On a busy machine a connection at rest would be closed just when it is used again.
    this.#server.keepAliveTimeout = 0;
    await new Promise<void>((settle) => this.#server.listen(0, "127.0.0.1", settle));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((settle) => this.#server.close(settle));
  }

  /** The next calls of that name fail so, in this order. */
  fail(call: string, ...faults: readonly Fault[]): void {
    this.#faults.set(call, [...(this.#faults.get(call) ?? []), ...faults]);
  }

  /** The token that is in use stops being good. */
  expire(): void {
    this.#isExpired = true;
  }

  count(call: string): number {
    return this.calls.filter((name) => name === call).length;
  }

  get texts(): readonly string[] {
    return this.sent.flatMap(({ text }) => text?.content ?? []);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://x");
    const call = url.pathname.replace("/cgi-bin/", "");
    this.calls.push(call);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const fault = this.#faults.get(call)?.shift();
    if (fault === "drop") return void request.socket.destroy();
    if (fault === "502") return void response.writeHead(502).end("<html>bad gateway</html>");
    const answer = fault ?? this.#answer(call, url.searchParams, request, Buffer.concat(chunks));
    if (isFile(answer)) {
      response.writeHead(200, {
        "content-type": "application/octet-stream",
        "content-length": answer.bytes.length,
        "content-disposition": `attachment; filename="${encodeURIComponent(answer.name)}"`,
      });
      return void response.end(answer.bytes);
    }
    response.writeHead(200, { "content-type": "application/json; charset=UTF-8" });
    response.end(JSON.stringify({ errmsg: WHAT[answer.errcode] ?? "failed", ...answer }));
  }

  #answer(
    call: string,
    query: URLSearchParams,
    request: IncomingMessage,
    body: Buffer,
  ): Said | Stored {
    if (call === "gettoken") return this.#token(query);
    const token = query.get("access_token");
    if (token === null) return { errcode: 41001 };
    if (token !== this.tokens.at(-1)) return { errcode: 40014 };
    if (this.#isExpired) return { errcode: 42001 };
    if (call === "message/send") return this.#send(request, body.toString("utf8"));
    if (call === "media/upload") return this.#upload(query.get("type") ?? "", request, body);
    if (call === "media/get") {
      return this.media.get(query.get("media_id") ?? "") ?? { errcode: 40007 };
    }
    return { errcode: 404 };
  }

  #token(query: URLSearchParams): Said {
    if (query.get("corpid") !== CORP) return { errcode: 40013 };
    if (query.get("corpsecret") !== SECRET) return { errcode: 40001 };
    this.#isExpired = false;
    this.tokens.push(`token-${this.tokens.length + 1}`);
    return { errcode: 0, access_token: this.tokens.at(-1), expires_in: this.life };
  }

  #send(request: IncomingMessage, body: string): Said {
    if (request.method !== "POST") return { errcode: 43002 };
    const sent = JSON.parse(body) as SentMessage & { agentid: unknown };
    if (sent.agentid !== AGENT) return { errcode: 40056 };
    if (!this.members.has(sent.touser)) return { errcode: 81013, invaliduser: sent.touser };
    const errcode = this.#judge(sent);
    if (errcode === 0) this.sent.push(sent);
    return { errcode, msgid: "m" };
  }

  #judge(sent: SentMessage): number {
    switch (sent.msgtype) {
      case "text": {
        const content = sent.text?.content ?? "";
        if (content.trim() === "") return 44004;
        return Buffer.byteLength(content) > 2048 ? 45002 : 0;
      }
      case "image":
      case "file":
        return this.media.get(sent[sent.msgtype]?.media_id ?? "")?.type === sent.msgtype
          ? 0
          : 40007;
      case "template_card":
        return judgeCard(sent.template_card, this.#tasks);
      default:
        return 40008;
    }
  }

  #upload(type: string, request: IncomingMessage, body: Buffer): Said {
    const boundary = /boundary=(.+)$/.exec(request.headers["content-type"] ?? "")?.[1];
    // The real one wants to know the length beforehand.
    if (boundary === undefined || request.headers["content-length"] === undefined) {
      return { errcode: 44001 };
    }
    const head = body.indexOf("\r\n\r\n");
    const end = body.lastIndexOf(`\r\n--${boundary}`);
    const name = /name="media"; filename="([^"]+)"/.exec(body.toString("utf8", 0, head))?.[1];
    if (name === undefined) return { errcode: 41005 };
    const bytes = body.subarray(head + 4, end);
    if (bytes.length <= 5) return { errcode: 40006 };
    if (bytes.length > (type === "image" ? 10 : 20) * 1024 * 1024) return { errcode: 40009 };
    const id = `media-${this.media.size + 1}`;
    this.media.set(id, { type, name, bytes });
    return { errcode: 0, type, media_id: id, created_at: "0" };
  }
}
