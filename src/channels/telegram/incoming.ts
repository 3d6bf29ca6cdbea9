import type { Context } from "grammy";
import type { Locale } from "../../kernel/errors.js";
import type { Content, Delivery } from "../runtime/types.js";
import { receiptIn } from "./links.js";
import type { Target } from "./outlet.js";

type Message = NonNullable<Context["message"]>;
type Me = Context["me"];

/** Kinds of content a person sends that is no text; anything else is Telegram's own notice. */
const OTHER_CONTENT = [
  "animation",
  "audio",
  "contact",
  "dice",
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
 * A message as the runtime takes it, or undefined when it is not for the bot: in a group only what
 * names it or replies to it, nowhere what another bot writes or what Telegram itself notes.
 */
export function readMessage(
  update: number,
  message: Message,
  me: Me,
  fetchFile: (id: string) => Promise<Uint8Array>,
): Delivery | undefined {
  if (message.from?.is_bot && message.sender_chat === undefined) return undefined;
  const group = message.chat.type !== "private";
  const { text, addressed } = withoutName(message, me);
  const command = commandOf(text, me);
  const replied = repliedTo(message)?.from?.id === me.id;
  if (command?.ours === false) return undefined;
  if (group && !addressed && !replied && command?.ours !== true) return undefined;
  const content = contentOf(message, text, me, fetchFile);
  const locale = localeOf(message.from?.language_code);
  // The pictures of one album come as messages of their own and are one thing to answer.
  const album = content?.kind === "other" ? message.media_group_id : undefined;
  const id = album === undefined ? String(update) : `album:${album}`;
  return (
    content && {
      ...delivered(`${me.id}:${id}`, message, message.from?.id, group, locale),
      content,
    }
  );
}

function contentOf(
  message: Message,
  text: string,
  me: Me,
  fetchFile: (id: string) => Promise<Uint8Array>,
): Content | undefined {
  if (message.text !== undefined) {
    const quoted = quotedIn(message, me);
    const answer = answerIn(message, me);
    const forwarded = message.forward_origin !== undefined;
    return {
      kind: "text",
      text,
      forwarded,
      ...(quoted === undefined ? {} : { quoted }),
      ...(answer === undefined ? {} : { answer }),
    };
  }
  if (message.document) {
    const { file_id: id, file_name: name = "file", file_size: size } = message.document;
    const fetch = (): Promise<Uint8Array> => fetchFile(id);
    return { kind: "file", name, fetch, ...(size === undefined ? {} : { size }) };
  }
  return OTHER_CONTENT.some((kind) => kind in message) ? { kind: "other" } : undefined;
}

/** What a message replies to; in a topic everything seems to reply to the topic's beginning. */
function repliedTo({ reply_to_message: other }: Message): Message["reply_to_message"] {
  return other?.forum_topic_created === undefined ? other : undefined;
}

/** The text this message points at, unless it is the bot's own. */
function quotedIn(message: Message, me: Me): string | undefined {
  if (message.quote !== undefined) return message.quote.text;
  const other = repliedTo(message);
  return other === undefined || other.from?.id === me.id
    ? undefined
    : (other.text ?? other.caption);
}

/** The receipt of our answer that this message replies to; its links name it. */
function answerIn({ reply_to_message: other }: Message, me: Me): string | undefined {
  if (other?.from?.id !== me.id) return undefined;
  const entities = other.entities ?? other.caption_entities ?? [];
  return receiptIn(entities.flatMap((one) => (one.type === "text_link" ? [one.url] : [])));
}

type CallbackQuery = NonNullable<Context["callbackQuery"]>;

/** A touched button as the runtime takes it; undefined where its message is gone. */
export function readTap(query: CallbackQuery): Delivery | undefined {
  const { message, from, data, id } = query;
  if (message === undefined || data === undefined) return undefined;
  const group = message.chat.type !== "private";
  const delivery = delivered(`c${id}`, message, from.id, group, localeOf(from.language_code));
  return { ...delivery, content: { kind: "tap", token: data } };
}

/** Where a message stands. */
interface Placed {
  readonly chat: { readonly id: number };
  readonly message_id: number;
  readonly is_topic_message?: boolean | undefined;
  readonly message_thread_id?: number | undefined;
}

function delivered(
  id: string,
  { chat, message_id: message, ...more }: Placed,
  user: number | undefined,
  group: boolean,
  locale: Locale,
): Omit<Delivery, "content"> {
  const topic = more.is_topic_message ? more.message_thread_id : undefined;
  const handle: Target = {
    chat: chat.id,
    ...(group ? { replyTo: message } : {}),
    ...(topic === undefined ? {} : { topic }),
  };
  return {
    id,
    channel: "telegram",
    chat: String(chat.id),
    ...(topic === undefined ? {} : { topic: String(topic) }),
    user: String(user ?? chat.id),
    group,
    locale,
    handle: JSON.stringify(handle),
  };
}

function localeOf(language: string | undefined): Locale {
  return language === undefined || language.toLowerCase().startsWith("zh") ? "zh" : "en";
}
