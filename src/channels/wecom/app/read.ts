import type { Content, Delivery } from "../../runtime/types.js";
import { writeHandle } from "../handle.js";
import type { Remote } from "../media.js";
import type { Callback } from "./xml.js";

/** Days begin at midnight in China. */
const CHINA = 8 * 3600;
const DAY = 24 * 3600;
const WELCOME = "/start";
const UNNAMED = "file";

/** Opens a file by its id. */
export type OpenMedia = (id: string) => Promise<Remote>;

/** What a callback asks, or undefined when it asks nothing (a notice, a menu of links). */
export async function readDelivery(
  callback: Callback,
  open: OpenMedia,
  maxBytes: number,
): Promise<Delivery | undefined> {
  const user = callback.FromUserName;
  const about = (id: string, content: Content): Delivery => ({
    id: `app:${id}`,
    channel: "wecom",
    chat: `app:${user}`,
    user,
    group: false,
    handle: writeHandle({ app: user }),
    content,
  });
  if (callback.MsgType === "event") return readEvent(callback, about);
  const id = callback.MsgId ?? eventId(callback);
  if (callback.MsgType === "text") {
    return about(id, { kind: "text", text: (callback.Content ?? "").trim() });
  }
  if (callback.MsgType === "file" && callback.MediaId !== undefined) {
    return about(id, await readFile(callback, callback.MediaId, open, maxBytes));
  }
  return about(id, { kind: "other" });
}

type About = (id: string, content: Content) => Delivery;

function readEvent(callback: Callback, about: About): Delivery | undefined {
  const key = callback.EventKey ?? "";
  switch (callback.Event) {
    case "subscribe":
    case "enter_agent":
      // Entering is told every time; the same id greets a person once a day.
      return about(`welcome:${callback.FromUserName}:${dayOf(callback)}`, {
        kind: "text",
        text: WELCOME,
      });
    case "template_card_event":
      return about(eventId(callback), { kind: "tap", token: key });
    case "click":
      return key.startsWith("/")
        ? about(eventId(callback), { kind: "text", text: key })
        : undefined;
    default:
      return undefined;
  }
}

/** Events have no id of their own; this is what WeCom says makes them one. */
function eventId(callback: Callback): string {
  const { FromUserName, CreateTime, Event = "", EventKey = "", TaskId = "" } = callback;
  return ["event", FromUserName, CreateTime, Event, TaskId, EventKey].join(":");
}

function dayOf(callback: Callback): string {
  return String(Math.floor((Number(callback.CreateTime) + CHINA) / DAY));
}

/** The name and size of a file are in its headers; its bytes are fetched only when asked for. */
async function readFile(
  callback: Callback,
  id: string,
  open: OpenMedia,
  maxBytes: number,
): Promise<Content> {
  const seen = await open(id).catch(() => undefined);
  await seen?.drop();
  return {
    kind: "file",
    name: callback.FileName ?? callback.Title ?? seen?.name ?? UNNAMED,
    ...(seen?.size === undefined ? {} : { size: seen.size }),
    fetch: async () => (await open(id)).read(maxBytes),
  };
}
