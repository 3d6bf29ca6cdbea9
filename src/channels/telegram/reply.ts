import type { Context } from "grammy";
import { splitMessage } from "./split.js";

type Other = NonNullable<Parameters<Context["reply"]>[1]>;

/** A keyboard with the choices, each a complete question that a touch asks. */
function choiceKeyboard(choices: readonly string[]): Other {
  const keyboard = choices.map((text) => [{ text }]);
  return { reply_markup: { keyboard, one_time_keyboard: true, resize_keyboard: true } };
}

/** In a group the first message points at what it answers. */
function pointer(ctx: Context): Other {
  const message = ctx.message;
  if (message === undefined || message.chat.type === "private") return {};
  return {
    reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
  };
}

/**
 * Sends a text as plain messages, in order. Choices become a keyboard in private chats; the one
 * that was shown goes away with the next answer.
 */
export async function reply(
  ctx: Context,
  text: string,
  choices: readonly string[] = [],
): Promise<void> {
  const messages = splitMessage(text);
  const isPrivate = ctx.chat?.type === "private";
  const keyboard: Other = choices.length > 0 ? choiceKeyboard(choices) : hidden;
  for (const [index, message] of messages.entries()) {
    const last = index === messages.length - 1;
    await ctx.reply(message, {
      link_preview_options: { is_disabled: true },
      ...(index === 0 ? pointer(ctx) : {}),
      ...(isPrivate && last ? keyboard : {}),
    });
  }
}

const hidden: Other = { reply_markup: { remove_keyboard: true } };
