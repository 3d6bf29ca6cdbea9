import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { WecomBadKey } from "./errors.js";

/** WeCom pads to 32 bytes, twice the block of AES. */
const BLOCK = 32;
const RANDOM = 16;
const LENGTH = 4;
/** 43 characters of Base64 are 32 bytes without the final "=". */
const KEY_FORM = /^[A-Za-z0-9+/]{43}$/;

/** A cipher text that is not ours; it never says at which step it failed. */
export class NotDecipherable extends Error {
  override readonly name = "NotDecipherable";
  constructor() {
    super("not a message encrypted with this key");
  }
}

/** @throws WecomBadKey when the EncodingAESKey is not 43 characters of Base64. */
export function decodeAesKey(key: string): Buffer {
  if (!KEY_FORM.test(key)) throw new WecomBadKey(key.length);
  return Buffer.from(`${key}=`, "base64");
}

/** The signature of a callback: SHA-1 over its parts in the order of their bytes. */
export function signatureOf(token: string, timestamp: string, nonce: string, encrypted: string) {
  const parts = [token, timestamp, nonce, encrypted].sort();
  return createHash("sha1").update(parts.join(""), "utf8").digest("hex");
}

/** Compares in a time that does not depend on where two signatures differ. */
export function isSameSignature(expected: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();
  return timingSafeEqual(digest(expected), digest(given));
}

/** A message in WeCom's envelope: random bytes, length, message, receiver; padded and encrypted. */
export function encrypt(
  key: Buffer,
  message: string,
  receiver: string,
  random: Buffer = randomBytes(RANDOM),
): string {
  const body = Buffer.from(message, "utf8");
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(body.length);
  const plain = Buffer.concat([random, length, body, Buffer.from(receiver, "utf8")]);
  const missing = BLOCK - (plain.length % BLOCK);
  const cipher = createCipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(missing, missing)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString("base64");
}

/**
 * Opens WeCom's envelope. The receiver is not compared here.
 * @throws NotDecipherable whatever is wrong with it.
 */
export function decrypt(key: Buffer, encrypted: string): { message: string; receiver: string } {
  const plain = decipherBytes(key, Buffer.from(encrypted, "base64"));
  if (plain.length < RANDOM + LENGTH) throw new NotDecipherable();
  const end = RANDOM + LENGTH + plain.readUInt32BE(RANDOM);
  if (end > plain.length) throw new NotDecipherable();
  return {
    message: plain.toString("utf8", RANDOM + LENGTH, end),
    receiver: plain.toString("utf8", end),
  };
}

/**
 * Bytes encrypted with AES-256-CBC, padded to 32 (callbacks, and files sent to an AI bot).
 * @throws NotDecipherable whatever is wrong with them.
 */
export function decipherBytes(key: Buffer, encrypted: Buffer): Buffer {
  if (key.length !== BLOCK || encrypted.length === 0 || encrypted.length % 16 !== 0) {
    throw new NotDecipherable();
  }
  const decipher = createDecipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(encrypted), decipher.final()]);
  const padding = plain.at(-1) ?? 0;
  const isPadded =
    padding >= 1 &&
    padding <= BLOCK &&
    padding <= plain.length &&
    plain.subarray(-padding).every((byte) => byte === padding);
  if (!isPadded) throw new NotDecipherable();
  return plain.subarray(0, plain.length - padding);
}
