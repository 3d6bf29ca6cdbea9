import { z } from "zod";
import {
  describe,
  WecomMisconfigured,
  WecomRefused,
  WecomUnreachable,
  WecomUserGone,
} from "../errors.js";
import { type Remote, remoteFile } from "../media.js";
import { Pace } from "../pace.js";
import type { Tools, WecomAppOptions } from "../types.js";
import { AccessToken, type Fetched } from "./access-token.js";
import { answerOf, type Call, ErrorAnswer, exchange, kindOf } from "./transport.js";

const PUBLIC_ROOT = "https://qyapi.weixin.qq.com";
/** Attempts for one call; with the pauses between them the network may be gone for a minute. */
const ATTEMPTS = 8;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** WeCom counts calls by the minute; asking again at once only makes it worse. */
const BUSY_PAUSE = 5_000;
/** A second token that is not taken either is no matter of age. */
const TOKENS = 2;
/** All those a message was for cannot get it. */
const NOBODY = 81013;

const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const Uploaded = z.object({ media_id: z.string().min(1) });
const Sent = z.object({ invaliduser: z.string().default("") });

type ApiTools = Pick<Tools, "log" | "wait" | "now">;

/** What an application sends and fetches: with its token, retries with bounds, errors by kind. */
export class WecomApi {
  readonly #options: WecomAppOptions;
  readonly #tools: ApiTools;
  readonly #closing: AbortSignal;
  readonly #token: AccessToken;
  readonly #pace: Pace;
  readonly #said = new Set<number>();

  /** Once `closing` aborts, calls end and nothing is tried again. */
  constructor(options: WecomAppOptions, tools: ApiTools, closing: AbortSignal) {
    this.#options = options;
    this.#tools = tools;
    this.#closing = closing;
    this.#token = new AccessToken(() => this.#fetchToken(), tools.now);
    this.#pace = new Pace(tools.now, tools.wait);
  }

  /** Proves corporation and secret. @throws WecomMisconfigured, WecomUnreachable */
  async introduce(): Promise<void> {
    try {
      await this.#token.get();
    } catch (error) {
      throw this.#failure("gettoken", error);
    }
  }

  /** Sends one message to one person. @throws WecomUserGone when nobody gets it. */
  async send(user: string, message: Readonly<Record<string, unknown>>): Promise<void> {
    const body = JSON.stringify({ touser: user, agentid: this.#options.agentId, ...message });
    await this.#pace.turn(user, this.#closing);
    const answer = await this.#patiently("message/send", async (token) =>
      answerOf(await this.#exchange({ name: "message/send", body }, token)),
    );
    if (Sent.parse(answer).invaliduser !== "") throw new WecomUserGone("message/send", NOBODY);
  }

  /** Stores a file at WeCom for three days; the id sends it. */
  async upload(type: "image" | "file", name: string, bytes: Uint8Array): Promise<string> {
    const answer = await this.#patiently("media/upload", async (token) => {
      const body = new FormData();
      body.set("media", new Blob([new Uint8Array(bytes)]), name);
      return answerOf(await this.#exchange({ name: "media/upload", query: { type }, body }, token));
    });
    return Uploaded.parse(answer).media_id;
  }

  /** Opens a file that a person sent. */
  media(id: string): Promise<Remote> {
    return this.#patiently("media/get", async (token) => {
      const call = { name: "media/get", query: { media_id: id } };
      const response = await this.#exchange(call, token);
      const type = response.headers.get("content-type") ?? "";
      if (/json|text\/plain/.test(type)) await answerOf(response);
      return remoteFile(response);
    });
  }

  async #fetchToken(): Promise<Fetched> {
    const { corpId, secret } = this.#options;
    const call = { name: "gettoken", query: { corpid: corpId, corpsecret: secret } };
    const answer = Token.parse(await answerOf(await this.#exchange(call)));
    return { value: answer.access_token, seconds: answer.expires_in };
  }

  #exchange(call: Call, token?: string): Promise<Response> {
    const root = (this.#options.apiRoot ?? PUBLIC_ROOT).replace(/\/+$/, "");
    const query = token === undefined ? call.query : { access_token: token, ...call.query };
    return exchange(root, query === undefined ? call : { ...call, query }, this.#closing);
  }

  /** Runs a call until it goes well, cannot go well, or was tried often enough. */
  async #patiently<T>(name: string, run: (token: string) => Promise<T>): Promise<T> {
    let tokens = 0;
    for (let attempt = 1; ; attempt++) {
      let token = "";
      try {
        token = await this.#token.get();
        return await run(token);
      } catch (error) {
        const kind = kindOf(error);
        const isStale = kind === "token" && ++tokens < TOKENS;
        const isPassing = (kind === "busy" || kind === "network") && attempt < ATTEMPTS;
        if (this.#closing.aborted || !(isStale || isPassing)) throw this.#failure(name, error);
        if (isStale) this.#token.discard(token);
        else await this.#pause(name, error, attempt);
      }
    }
  }

  async #pause(name: string, error: unknown, attempt: number): Promise<void> {
    const first = kindOf(error) === "busy" ? BUSY_PAUSE : FIRST_PAUSE;
    const pause = Math.min(first * 2 ** (attempt - 1), LONGEST_PAUSE);
    const reason = error instanceof ErrorAnswer ? String(error.code) : describe(error);
    this.#tools.log(`wecom app: ${name}: ${reason}, again in ${pause} ms`);
    await this.#tools.wait(pause, this.#closing);
  }

  /** The failure as the rest of the program knows it; a wrong setting is said to the operator once. */
  #failure(name: string, error: unknown): Error {
    if (!(error instanceof ErrorAnswer)) return new WecomUnreachable(describe(error));
    const kind = kindOf(error);
    if (kind === "gone") return new WecomUserGone(name, error.code);
    if (kind !== "settings") return new WecomRefused(name, error.code);
    const failure = new WecomMisconfigured(error.code, error.ip);
    if (!this.#said.has(error.code)) this.#tools.log(`wecom app: ${failure.message}`);
    this.#said.add(error.code);
    return failure;
  }
}
