import type { Context } from "grammy";

type Message = NonNullable<Context["message"]>;
type Me = Context["me"];

/** What a message asks of the bot. */
export type Incoming =
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "welcome" }
  | { readonly kind: "unreadable" };

/** Kinds of content a person sends that is no text; anything else is Telegram's own notice. */
const OTHER_CONTENT = [
  "animation",
  "audio",
  "contact",
  "dice",
  "document",
  "game",
  "location",
  "paid_media",
  "photo",
  "poll",
  "sticker",
  "story",
  "venue",
  "video",
  "video_note",
  "voice",
] as const;
const WELCOME = new Set(["start", "help"]);

interface Named {
  /** The text without the bot's own name. */
  readonly text: string;
  readonly addressed: boolean;
}

/** Looks for the bot's @name among the message's entities and takes it out of the text. */
function withoutName(message: Message, me: Me): Named {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const own = entities.filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    const word = text.slice(entity.offset, entity.offset + entity.length);
    return entity.type === "mention" && isName(word, me);
  });
  const rest = own.reduceRight(
    (left, { offset, length }) => left.slice(0, offset) + left.slice(offset + length),
    text,
  );
  return { text: rest.trim(), addressed: own.length > 0 };
}

function isName(word: string, me: Me): boolean {
  return word.toLowerCase() === `@${me.username.toLowerCase()}`;
}

/** "/help" or "/help@name": the command and whether it names this bot (null: nobody). */
function commandOf(text: string, me: Me): { name: string; ours: boolean | null } | undefined {
  const match = /^\/([a-z]\w*)(@\w+)?(?=\s|$)/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { name: match[1].toLowerCase(), ours: match[2] ? isName(match[2], me) : null };
}

/**
 * What a message asks, or undefined when it is not for the bot: in a group only what names it or
 * replies to it, nowhere what another bot writes or what Telegram itself notes.
 */
export function readIncoming(message: Message, me: Me): Incoming | undefined {
  if (message.from?.is_bot && message.sender_chat === undefined) return undefined;
  const isPrivate = message.chat.type === "private";
  const { text, addressed } = withoutName(message, me);
  const command = commandOf(text, me);
  const replied = message.reply_to_message?.from?.id === me.id;
  if (command?.ours === false) return undefined;
  if (!isPrivate && !addressed && !replied && command?.ours !== true) return undefined;
  if (command && WELCOME.has(command.name)) return { kind: "welcome" };
  if (message.text !== undefined) {
    return text === "" ? { kind: "welcome" } : { kind: "question", text };
  }
  return OTHER_CONTENT.some((kind) => kind in message) ? { kind: "unreadable" } : undefined;
}

/** One person in one chat. */
export function conversationOf(message: Message): string {
  return `telegram:${message.chat.id}:${message.from?.id ?? message.chat.id}`;
}
