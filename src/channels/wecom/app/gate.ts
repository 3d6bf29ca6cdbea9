import { decodeAesKey, decrypt, isSameSignature, NotDecipherable, signatureOf } from "../crypto.js";
import type { WecomAppOptions } from "../types.js";

/** How far a callback's time may be from ours, in milliseconds. */
const WINDOW = 5 * 60_000;

/** Why a callback is refused; the operator reads it, the caller never does. */
export type Reason = "parameters" | "signature" | "timestamp" | "replay" | "cipher" | "receiver";

/** A callback that WeCom did not make for us, or made before. */
export class CallbackRefused extends Error {
  override readonly name = "CallbackRefused";
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(`refused: ${reason}`);
    this.reason = reason;
  }
}

/** Lets in what WeCom signed for this corporation, within minutes, once. */
export class Gate {
  readonly #token: string;
  readonly #receiver: string;
  readonly #key: Buffer;
  readonly #now: () => number;
  /** Signed callbacks that were let in, oldest first, with the time until which they matter. */
  readonly #seen = new Map<string, number>();

  /** @throws WecomBadKey */
  constructor(options: WecomAppOptions, now: () => number) {
    this.#token = options.token;
    this.#receiver = options.corpId;
    this.#key = decodeAesKey(options.aesKey);
    this.#now = now;
  }

  /** The message within. @throws CallbackRefused */
  open(query: URLSearchParams, encrypted: string): string {
    const timestamp = query.get("timestamp") ?? "";
    const nonce = query.get("nonce") ?? "";
    const signature = query.get("msg_signature") ?? "";
    if (!/^\d{1,12}$/.test(timestamp) || nonce === "" || signature === "") {
      throw new CallbackRefused("parameters");
    }
    const expected = signatureOf(this.#token, timestamp, nonce, encrypted);
    if (!isSameSignature(expected, signature)) throw new CallbackRefused("signature");
    if (Math.abs(this.#now() - Number(timestamp) * 1000) > WINDOW) {
      throw new CallbackRefused("timestamp");
    }
    const message = this.#decrypt(encrypted);
    this.#remember(`${timestamp}:${nonce}:${signature}`);
    return message;
  }

  #decrypt(encrypted: string): string {
    try {
      const { message, receiver } = decrypt(this.#key, encrypted);
      if (receiver === this.#receiver) return message;
    } catch (error) {
      if (error instanceof NotDecipherable) throw new CallbackRefused("cipher");
      throw error;
    }
    throw new CallbackRefused("receiver");
  }

  #remember(callback: string): void {
    const now = this.#now();
    for (const [old, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(callback)) throw new CallbackRefused("replay");
    // Its own time may be as far ahead of ours as it may be behind.
    this.#seen.set(callback, now + 2 * WINDOW);
  }
}
