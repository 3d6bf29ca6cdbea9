import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, WecomPortTaken } from "../errors.js";
import type { WecomAppOptions } from "../types.js";
import { CallbackRefused, type Gate } from "./gate.js";
import { NotACallback, readEnvelope } from "./xml.js";

/** A callback holds at most a few kilobytes of text. */
const LARGEST_BODY = 64 * 1024;
const HEALTH = "/healthz";
const LOOPBACK = "127.0.0.1";
/** For a whole request; WeCom gives up after five seconds itself. */
const REQUEST_TIMEOUT = 15_000;

/** What the server is for. */
export interface Callbacks {
  readonly gate: Gate;
  /** Takes the decrypted XML of one callback and returns at once. */
  receive(xml: string): void;
  readonly log: (line: string) => void;
}

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Answers 503 from now on, so that WeCom asks again later. */
  refuse(): void;
  close(): Promise<void>;
}

class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** Starts the server of callbacks. @throws WecomPortTaken */
export async function listen(options: WecomAppOptions, callbacks: Callbacks): Promise<Listening> {
  let isOpen = true;
  const server = createServer((request, response) => {
    serve(request, response, options.path, callbacks, isOpen).catch((error: unknown) => {
      refuse(request, response, error, callbacks.log);
    });
  });
  server.requestTimeout = REQUEST_TIMEOUT;
  server.headersTimeout = REQUEST_TIMEOUT;
  const port = await bind(server, options);
  return {
    port,
    refuse: () => {
      isOpen = false;
    },
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, { port, host = LOOPBACK }: WecomAppOptions): Promise<number> {
  return new Promise((settle, fail) => {
    server.once("error", (error) => fail(new WecomPortTaken(port, describe(error), error)));
    server.listen(port, host, () => settle((server.address() as AddressInfo).port));
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { gate, receive }: Callbacks,
  isOpen: boolean,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === HEALTH) return reply(request, response, isOpen ? 200 : 503, "ok");
  if (url.pathname !== path) return reply(request, response, 404);
  if (request.method === "GET") {
    const echo = url.searchParams.get("echostr") ?? "";
    return reply(request, response, 200, gate.open(url.searchParams, echo));
  }
  if (request.method !== "POST") return reply(request, response, 405);
  if (!isOpen) return reply(request, response, 503);
  const xml = gate.open(url.searchParams, readEnvelope(await readBody(request)));
  reply(request, response, 200);
  receive(xml);
}

async function readBody(request: IncomingMessage): Promise<string> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // A listener instead of a loop: leaving a loop would cut the connection before the answer is read.
  await new Promise<void>((settle, fail) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > LARGEST_BODY) fail(new BodyTooLarge());
      else chunks.push(chunk);
    });
    request.on("end", settle).on("error", fail);
  });
  return Buffer.concat(chunks).toString("utf8");
}

/** The same bare answer for every reason: whoever forges learns nothing. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  log: (line: string) => void,
): void {
  const isKnown = error instanceof CallbackRefused || error instanceof NotACallback;
  const reason = error instanceof CallbackRefused ? error.reason : describe(error);
  log(`wecom app: refused a callback: ${reason}`);
  reply(request, response, error instanceof BodyTooLarge ? 413 : isKnown ? 403 : 400);
}

function reply(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text = "",
): void {
  // What is left of the request is read and thrown away, else the caller does not see the answer.
  request.resume();
  if (response.headersSent) return;
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}
