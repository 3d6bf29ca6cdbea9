import { type Api, GrammyError, InputFile } from "grammy";
import { CAPTION_LIMIT, type Rendered, renderTelegram } from "../render/telegram.js";
import type { Button, Outlet, Part } from "../runtime/types.js";

/** Where a reply goes, and which message it points at. */
export interface Target {
  readonly chat: number;
  /** In a group the first message points at what it answers. */
  readonly replyTo?: number;
}

type SendOptions = NonNullable<Parameters<Api["sendMessage"]>[2]>;
type EditOptions = NonNullable<Parameters<Api["editMessageText"]>[3]>;

/** Longest label of a button that phones still show. */
const LABEL = 60;

/** The way back to a chat. Everything goes through our renderer; what Telegram cannot read goes plain. */
export function outletTo(api: Api, username: string, target: Target): Outlet {
  let placeholder: number | undefined;
  let pointed = false;

  const options = (): SendOptions => {
    const first = !pointed;
    pointed = true;
    return {
      link_preview_options: { is_disabled: true },
      ...(first && target.replyTo !== undefined
        ? {
            reply_parameters: {
              message_id: target.replyTo,
              allow_sending_without_reply: true,
            },
          }
        : {}),
    };
  };
  /** Puts a message in the placeholder's place, or sends it. */
  const write = async (
    message: Rendered,
    buttons: readonly (readonly Button[])[],
  ): Promise<void> => {
    const markup = buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {};
    const held = placeholder;
    placeholder = undefined;
    await formatted(message, async (text, mode) => {
      if (held === undefined) {
        await api.sendMessage(target.chat, text, { ...options(), ...mode, ...markup });
      } else {
        const edit: EditOptions = {
          ...mode,
          ...markup,
          link_preview_options: { is_disabled: true },
        };
        await api.editMessageText(target.chat, held, text, edit).catch(unlessSame);
      }
    });
  };

  return {
    working: async (text) => {
      const sent = await api.sendMessage(target.chat, text, options());
      placeholder = sent.message_id;
    },
    send: async (part) => {
      if (part.kind === "message") {
        const messages = renderTelegram(part.blocks, linkTo(username, part));
        for (const [at, message] of messages.entries()) {
          await write(message, at === messages.length - 1 ? part.buttons : []);
        }
      } else if (part.kind === "picture") {
        const photo = new InputFile(part.png, "table.png");
        await api.sendPhoto(target.chat, photo, { caption: part.caption.slice(0, CAPTION_LIMIT) });
      } else {
        const file = new InputFile(part.bytes, part.name);
        const caption = part.caption.slice(0, CAPTION_LIMIT);
        await api.sendDocument(target.chat, file, { caption });
      }
    },
  };
}

/** Sends HTML; where Telegram cannot read it, the same text plain. */
async function formatted(
  { html, plain }: Rendered,
  send: (text: string, mode: { parse_mode?: "HTML" }) => Promise<void>,
): Promise<void> {
  try {
    await send(html, { parse_mode: "HTML" });
  } catch (error) {
    if (!(error instanceof GrammyError) || !/can't parse entities/i.test(error.description)) {
      throw error;
    }
    await send(plain, {});
  }
}

/** An edit that changes nothing is no failure. */
function unlessSame(error: unknown): void {
  if (error instanceof GrammyError && /message is not modified/i.test(error.description)) return;
  throw error;
}

function keyboard(buttons: readonly (readonly Button[])[]): {
  inline_keyboard: { text: string; callback_data: string }[][];
} {
  return {
    inline_keyboard: buttons.map((row) =>
      row.map(({ text, token }) => ({ text: shortened(text), callback_data: token })),
    ),
  };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LABEL ? text : `${letters.slice(0, LABEL - 1).join("")}…`;
}

/** A mark [2] of an answer opens what stands behind it in the private chat. */
function linkTo(
  username: string,
  { receipt }: Extract<Part, { kind: "message" }>,
): (mark: string) => string | undefined {
  return (mark) =>
    receipt === undefined ? undefined : `https://t.me/${username}?start=s_${receipt}_${mark}`;
}
