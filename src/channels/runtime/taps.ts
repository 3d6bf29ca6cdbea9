import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";

/** What a button does. */
export const Tap = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), question: z.string() }),
  z.object({ kind: z.literal("command"), command: z.string(), rest: z.string() }),
]);
export type Tap = z.infer<typeof Tap>;

/** Bytes of a token: enough that none is guessed, 16 letters when written. */
const TOKEN_BYTES = 12;
const WRITTEN = /^[\w-]{16}$/;

/** Buttons stand for something that only we know; what they carry is a token. */
export interface Taps {
  /** A new token for what a button of this conversation does. */
  token(tap: Tap, place: Place, at: number): string;
  /** What a token does; nothing when it is not ours, too old, or another person's. */
  meaning(token: string, place: Place): Tap | undefined;
}

/** Taps kept in the chat store. */
export function tapsIn({ db, guarded }: Chats): Taps {
  const insert = db.prepare("INSERT INTO taps VALUES (?, ?, ?, ?, ?)");
  const find = db
    .prepare("SELECT action FROM taps WHERE token = ? AND conversation = ? AND person = ?")
    .pluck();
  return {
    token: (tap, { conversation, person }, at) =>
      guarded(() => {
        const token = randomBytes(TOKEN_BYTES).toString("base64url");
        insert.run(token, conversation, person, JSON.stringify(tap), at);
        return token;
      }),
    meaning: (token, { conversation, person }) =>
      guarded(() => {
        const action = WRITTEN.test(token) ? find.get(token, conversation, person) : undefined;
        return action === undefined ? undefined : Tap.parse(JSON.parse(String(action)));
      }),
  };
}
