import type { Content, Delivery } from "../../runtime/types.js";
import { decipherBytes } from "../crypto.js";
import { writeHandle } from "../handle.js";
import { type Remote, remoteFile } from "../media.js";
import { type EventFrame, type MessageFrame, wordsOf } from "./frames.js";

const WELCOME = "/start";
const UNNAMED = "file";
const FETCH_TIMEOUT = 60_000;

type Body = MessageFrame["body"] | EventFrame["body"];

/** Where the bot can send to by itself: the group, or the person. */
export function chatOf(body: Body): string {
  return isGroup(body) ? (body.chatid ?? body.from.userid) : body.from.userid;
}

function isGroup(body: Body): boolean {
  return body.chattype === "group";
}

function about(body: Body, content: Content): Delivery {
  const group = isGroup(body);
  return {
    id: `bot:${body.msgid}`,
    channel: "wecom",
    chat: group ? chatOf(body) : `bot:${body.from.userid}`,
    user: body.from.userid,
    group,
    handle: writeHandle({ bot: chatOf(body) }),
    content,
  };
}

/** What a message asks. */
export async function readMessage(
  { body }: MessageFrame,
  maxBytes: number,
): Promise<Delivery | undefined> {
  if (body.msgtype === "file" && body.file !== undefined) {
    return about(body, await readFile(body.file, maxBytes));
  }
  const words = wordsOf(body);
  if (words === undefined) return about(body, { kind: "other" });
  const quoted = body.quote === undefined ? undefined : wordsOf(body.quote);
  const text = isGroup(body) ? withoutMention(words) : words;
  return about(body, { kind: "text", text, ...(quoted === undefined ? {} : { quoted }) });
}

/** What an event asks, or undefined when it asks nothing. */
export function readEvent({ body }: EventFrame): Delivery | undefined {
  const { event } = body;
  if (event.eventtype === "enter_chat") return about(body, { kind: "text", text: WELCOME });
  if (event.eventtype !== "template_card_event") return undefined;
  const token = event.template_card_event?.event_key ?? event.event_key ?? "";
  return about(body, { kind: "tap", token });
}

/** In a group the bot hears only what names it, and the name is part of the text. */
function withoutMention(text: string): string {
  const rest = text.replace(/^@\S+(?:\s+|$)/, "");
  return (rest === text ? text.replace(/\s@\S+$/, "") : rest).trim();
}

type File = NonNullable<MessageFrame["body"]["file"]>;

/** The name and size of a file are in its headers; its bytes are fetched only when asked for. */
async function readFile(file: File, maxBytes: number): Promise<Content> {
  const seen = await open(file.url).catch(() => undefined);
  await seen?.drop();
  return {
    kind: "file",
    name: file.filename ?? seen?.name ?? UNNAMED,
    ...(seen?.size === undefined ? {} : { size: seen.size }),
    fetch: async () => {
      const bytes = await (await open(file.url)).read(maxBytes);
      if (file.aeskey === undefined) return bytes;
      return decipherBytes(Buffer.from(file.aeskey, "base64"), bytes);
    },
  };
}

async function open(url: string): Promise<Remote> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT) });
  if (response.ok) return remoteFile(response);
  await response.body?.cancel();
  throw new FileGone(response.status);
}

/** The link to a file is good for five minutes only. */
class FileGone extends Error {
  override readonly name = "FileGone";
  readonly code: string;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.code = `HTTP ${status}`;
  }
}
