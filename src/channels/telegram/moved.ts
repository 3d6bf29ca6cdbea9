import type { Transformer } from "grammy";

/** A group became a supergroup and has another id now. */
export type Moved = (from: number, to: number) => void;

/** What Telegram's own notice in a group says of its move, as [from, to]. */
export function moveIn(message: {
  readonly chat: { readonly id: number };
  readonly migrate_to_chat_id?: number | undefined;
  readonly migrate_from_chat_id?: number | undefined;
}): readonly [from: number, to: number] | undefined {
  const { chat, migrate_to_chat_id: to, migrate_from_chat_id: from } = message;
  if (to !== undefined) return [chat.id, to];
  return from === undefined ? undefined : [from, chat.id];
}

/** Sends what is meant for a group that moved where it is now; Telegram says where when it refuses. */
export function following(noted: Moved): Transformer {
  const known = new Map<number, number>();
  return async (call, method, payload, signal) => {
    const chat = "chat_id" in payload ? payload.chat_id : undefined;
    if (typeof chat !== "number") return call(method, payload, signal);
    const to = known.get(chat);
    if (to !== undefined) return call(method, { ...payload, chat_id: to }, signal);
    const response = await call(method, payload, signal);
    const moved = response.ok ? undefined : response.parameters?.migrate_to_chat_id;
    if (moved === undefined) return response;
    known.set(chat, moved);
    noted(chat, moved);
    return call(method, { ...payload, chat_id: moved }, signal);
  };
}
