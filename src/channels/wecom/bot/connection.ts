import { setMaxListeners } from "node:events";
import { WSAuthFailureError, WSClient } from "@wecom/aibot-node-sdk";
import { describe, WecomBotRefused, WecomUnreachable } from "../errors.js";
import type { Tools, WecomBotOptions } from "../types.js";

/** How long the first connection may take, in milliseconds, and how often it is tried. */
const FIRST_CONNECTION = 20_000;
const FIRST_ATTEMPTS = 3;
/** How long a reply waits for a connection that is lost; then the person is gone for us. */
const RECONNECTION = 60_000;
const FOREVER = -1;

/** The package prints whole frames, which hold what people write; we log by its events. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The bot's WebSocket: it comes back by itself, and whoever sends waits until it is there. */
export class BotConnection {
  readonly client: WSClient;
  readonly #tools: Tools;
  readonly #closing = new AbortController();
  #isReady = false;
  #wake: (() => void)[] = [];

  constructor(options: WecomBotOptions, tools: Tools) {
    this.#tools = tools;
    // Everybody who waits for the connection listens, and there is no telling how many those are.
    setMaxListeners(0, this.#closing.signal);
    const { botId, secret, wsUrl, reconnectInterval } = options;
    this.client = new WSClient({
      botId,
      secret,
      maxReconnectAttempts: FOREVER,
      logger: silent,
      ...(wsUrl === undefined ? {} : { wsUrl }),
      ...(reconnectInterval === undefined ? {} : { reconnectInterval }),
    });
    this.#watch();
  }

  /** Connects and proves id and secret. @throws WecomBotRefused, WecomUnreachable */
  async open(): Promise<void> {
    let refusal: Error | undefined;
    let reason = "timeout";
    const onError = (error: Error): void => {
      const code = authFailure(error);
      if (code === undefined) reason = describe(error);
      else refusal = new WecomBotRefused(code);
      if (refusal) this.#wakeAll();
    };
    const onAgain = (attempt: number): void => {
      if (attempt >= FIRST_ATTEMPTS) this.#wakeAll();
    };
    this.client.on("error", onError).on("reconnecting", onAgain).connect();
    await this.#woken(FIRST_CONNECTION);
    this.client.off("error", onError).off("reconnecting", onAgain);
    if (this.#isReady) return;
    this.close();
    throw refusal ?? new WecomUnreachable(reason);
  }

  /** Resolves when frames can be sent. @throws WecomUnreachable */
  async ready(): Promise<void> {
    if (!this.#isReady && !this.#closing.signal.aborted) await this.#woken(RECONNECTION);
    if (!this.#isReady) throw new WecomUnreachable("no connection");
  }

  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  close(): void {
    this.#closing.abort();
    this.client.disconnect();
    this.#isReady = false;
    this.#wakeAll();
  }

  #watch(): void {
    const { log } = this.#tools;
    this.client.on("authenticated", () => {
      this.#isReady = true;
      this.#wakeAll();
    });
    this.client.on("disconnected", () => {
      if (this.#isReady) log("wecom bot: connection lost");
      this.#isReady = false;
    });
    this.client.on("reconnecting", (attempt) => log(`wecom bot: connecting again (${attempt})`));
    this.client.on("event.disconnected_event", () => {
      log("wecom bot: another process has connected as this bot; this one stays off");
    });
    this.client.on("error", (error) => {
      if (error instanceof WSAuthFailureError) {
        log(`wecom bot: ${new WecomBotRefused("auth").message}`);
      }
    });
  }

  /** Resolves when something changed or the time is over. */
  async #woken(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    this.#wake.push(() => woken.abort());
    const timer = setTimeout(() => woken.abort(), milliseconds);
    await new Promise<void>((settle) => {
      woken.signal.addEventListener("abort", () => settle(), { once: true });
    });
    clearTimeout(timer);
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

/** The code with which WeCom refused id and secret; the package has it only in its message. */
function authFailure(error: Error): string | undefined {
  return /^Authentication failed: .*\(code: (-?\d+)\)$/s.exec(error.message)?.[1];
}
