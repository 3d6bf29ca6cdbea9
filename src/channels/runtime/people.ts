import { createHmac } from "node:crypto";
import type { Delivery } from "./types.js";

/** Long enough that nobody shares it, short enough to read in a log. */
const DIGITS = 20;

/** Who wrote and where, as keyed hashes: the channel's own ids are kept nowhere. */
export interface Place {
  readonly person: string;
  readonly chat: string;
  /** One person in one chat, or in one topic of it. */
  readonly conversation: string;
}

/** The hashes of a delivery's person, chat and conversation. */
export function placeOf({ channel, chat, topic, user }: Delivery, key: Buffer): Place {
  const hashed = (...parts: string[]): string =>
    createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);
  return {
    person: hashed("person", channel, user),
    chat: hashed("chat", channel, chat),
    conversation: hashed("conversation", channel, chat, user, ...(topic ? [topic] : [])),
  };
}
