import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with the next request of a path. */
export type Act =
  /** An answer in one piece. */
  | { readonly json: unknown; readonly status?: number; readonly headers?: Record<string, string> }
  /** Server-sent events, one per element, then [DONE]; `end` says how it ends instead. */
  | { readonly events: readonly unknown[]; readonly end?: "done" | "cut" | "stall" | "close" }
  /** Text that is no JSON. */
  | { readonly raw: string; readonly type?: string }
  /** The connection is cut before a byte. */
  | "hang up"
  /** Nothing ever comes. */
  | "stall";

/** A request as it arrived. */
export interface Seen {
  readonly path: string;
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A function of the request, so that a server can answer what is asked. */
export type Script = (seen: Seen, nth: number) => Act;

/**
 * A model's API on loopback that speaks the real wire protocol over real HTTP. It does what the
 * test's script says, request by request.
 */
export class ModelServer {
  readonly seen: Seen[] = [];
  readonly root: string;
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();
  #script: Script;

  private constructor(server: Server, script: Script) {
    this.#server = server;
    this.#script = script;
    this.root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(script: Script | readonly Act[]): Promise<ModelServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new ModelServer(server, asScript(script));
  }

  /** From here on the server follows another script. */
  follow(script: Script | readonly Act[]): void {
    this.#script = asScript(script);
    this.seen.length = 0;
  }

  async close(): Promise<void> {
    for (const response of this.#open) response.destroy();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.setEncoding("utf8");
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const seen: Seen = {
      path: (request.url ?? "").replace(/^\/v1/, ""),
      key: (request.headers.authorization ?? "").replace(/^Bearer /, ""),
      body: body === "" ? {} : (JSON.parse(body) as Record<string, unknown>),
    };
    this.seen.push(seen);
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
    perform(this.#script(seen, this.seen.length - 1), response);
  }
}

function asScript(script: Script | readonly Act[]): Script {
  if (typeof script === "function") return script;
  return (_, nth) => script[Math.min(nth, script.length - 1)] ?? "hang up";
}

function perform(act: Act, response: ServerResponse): void {
  if (act === "hang up") {
    response.destroy();
  } else if (act === "stall") {
    return;
  } else if ("json" in act) {
    response.writeHead(act.status ?? 200, { "content-type": "application/json", ...act.headers });
    response.end(JSON.stringify(act.json));
  } else if ("raw" in act) {
    response.writeHead(200, { "content-type": act.type ?? "application/json" });
    response.end(act.raw);
  } else {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const event of act.events) response.write(`data: ${JSON.stringify(event)}\n\n`);
    const end = act.end ?? "done";
    if (end === "done") response.end("data: [DONE]\n\n");
    else if (end === "close") response.end();
    else if (end === "cut") setImmediate(() => response.destroy());
  }
}

/** A whole answer of a chat model. */
export function whole(content: string, more: Record<string, unknown> = {}): Act {
  return {
    json: {
      id: "c1",
      object: "chat.completion",
      created: 1,
      model: "scripted",
      choices: [
        { index: 0, message: { role: "assistant", content, ...more }, finish_reason: "stop" },
      ],
      usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
    },
  };
}

/** One event of a streamed answer. */
export function delta(part: Record<string, unknown>, finish: string | null = null): unknown {
  return {
    id: "c1",
    object: "chat.completion.chunk",
    created: 1,
    model: "scripted",
    choices: [{ index: 0, delta: part, finish_reason: finish }],
  };
}
