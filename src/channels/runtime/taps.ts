import { randomBytes } from "node:crypto";
import { z } from "zod";
import { maskPersonal } from "../../kernel/mask.js";
import type { Chats } from "../../store/chats.js";
import type { Place } from "./people.js";

/** What a button does. */
export const Tap = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ask"),
    question: z.string(),
    /** The answer it stands under, which the question may go on from. */
    receipt: z.string().optional(),
  }),
  z.object({ kind: z.literal("command"), command: z.string(), rest: z.string() }),
]);
export type Tap = z.infer<typeof Tap>;

/** What a token means: something to do, another person's button, or nothing (any more). */
export type Meaning =
  | { readonly kind: "does"; readonly tap: Tap }
  | { readonly kind: "others" }
  | { readonly kind: "gone" };

/** Bytes of a token: enough that none is guessed, 16 letters when written. */
const TOKEN_BYTES = 12;
const WRITTEN = /^[\w-]{16}$/;
/** A button works for so long, in milliseconds. */
export const TAP_LIFE = 30 * 86_400_000;

/** Buttons stand for something that only we know; what they carry is a token. */
export interface Taps {
  /** A new token for what a button of this conversation does; personal numbers in it are masked. */
  token(tap: Tap, place: Place, at: number): string;
  meaning(token: string, place: Place, at: number): Meaning;
}

interface Row {
  readonly conversation: string;
  readonly person: string;
  readonly action: string;
  readonly at: number;
}

/** Taps kept in the chat store. */
export function tapsIn({ db, guarded }: Chats): Taps {
  const insert = db.prepare("INSERT INTO taps VALUES (?, ?, ?, ?, ?)");
  const find = db.prepare("SELECT conversation, person, action, at FROM taps WHERE token = ?");
  return {
    token: (tap, { conversation, person }, at) =>
      guarded(() => {
        const token = randomBytes(TOKEN_BYTES).toString("base64url");
        insert.run(token, conversation, person, JSON.stringify(masked(tap)), at);
        return token;
      }),
    meaning: (token, { conversation, person }, at) =>
      guarded(() => {
        const row = WRITTEN.test(token) ? (find.get(token) as Row | undefined) : undefined;
        if (!row || row.at < at - TAP_LIFE) return { kind: "gone" };
        if (row.person !== person || row.conversation !== conversation) return { kind: "others" };
        return { kind: "does", tap: Tap.parse(JSON.parse(row.action)) };
      }),
  };
}

function masked(tap: Tap): Tap {
  return tap.kind === "ask"
    ? { ...tap, question: maskPersonal(tap.question) }
    : { ...tap, rest: maskPersonal(tap.rest) };
}
