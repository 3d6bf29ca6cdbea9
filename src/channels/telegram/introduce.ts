import { Bot, GrammyError } from "grammy";
import { TelegramRefused, TelegramUnreachable } from "./errors.js";
import { describe } from "./redact.js";

const UNKNOWN_BOT = new Set([401, 404]);
/** Who only wants to know whether it works does not wait long, in seconds. */
const CHECK_TIMEOUT = 10;

/** Asks who we are. @throws TelegramRefused, TelegramUnreachable; neither holds the token */
export async function introduce(bot: Bot, token: string): Promise<string> {
  try {
    bot.botInfo = await bot.api.getMe();
    return bot.botInfo.username;
  } catch (error) {
    if (error instanceof GrammyError && UNKNOWN_BOT.has(error.error_code)) {
      throw new TelegramRefused(error.error_code);
    }
    throw new TelegramUnreachable(describe(error, token));
  }
}

/** Whether Telegram accepts the token, as the bot's name. @throws as `introduce` does */
export async function checkTelegram({
  token,
  apiRoot,
}: {
  readonly token: string;
  readonly apiRoot: string | undefined;
}): Promise<string> {
  const root = apiRoot?.replace(/\/+$/, "");
  const client = {
    timeoutSeconds: CHECK_TIMEOUT,
    ...(root === undefined ? {} : { apiRoot: root }),
  };
  return `@${await introduce(new Bot(token, { client }), token)}`;
}
