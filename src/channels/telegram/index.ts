import { setTimeout as pause } from "node:timers/promises";
import { type Bot, GrammyError } from "grammy";
import { buildBot } from "./bot.js";
import { TelegramRefused, TelegramUnreachable } from "./errors.js";
import { describe } from "./redact.js";
import { backoff } from "./retry.js";
import { COMMANDS } from "./telegram.text.js";
import type { RunningBot, TelegramOptions, Wait } from "./types.js";

export type { Assistant, RunningBot, TelegramOptions } from "./types.js";

/** How long a stop waits for answers that are being written. */
const PATIENCE = 10_000;
/** Another process polls with the same token; it may be an older one that is about to end. */
const CONFLICT = 409;
const UNKNOWN_BOT = new Set([401, 404]);

const waitInTime: Wait = async (milliseconds, signal) => {
  await pause(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
};

/** Asks who we are; the only call whose failure ends the start. */
async function introduce(bot: Bot, token: string): Promise<string> {
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

/** Polls until stopped; begins again while another process holds the token's updates. */
async function poll(
  bot: Bot,
  { token, log }: TelegramOptions,
  wait: Wait,
  stopping: AbortSignal,
): Promise<void> {
  for (let attempt = 1; !stopping.aborted; attempt++) {
    try {
      return await bot.start({ allowed_updates: ["message"] });
    } catch (error) {
      if (stopping.aborted) return;
      log(`telegram: ${describe(error, token)}`);
      if (error instanceof GrammyError && error.error_code !== CONFLICT) return;
      await wait(backoff(attempt), stopping);
    }
  }
}

/**
 * Starts the bot with long polling and returns once Telegram has accepted the token.
 * @throws TelegramRefused, TelegramUnreachable; neither holds the token
 */
export async function startTelegram(options: TelegramOptions): Promise<RunningBot> {
  const { token, log } = options;
  const wait = options.wait ?? waitInTime;
  const stopping = new AbortController();
  const { bot, queue } = buildBot(options, wait, stopping.signal);
  const username = await introduce(bot, token);
  bot.api.setMyCommands(COMMANDS).catch((error: unknown) => {
    log(`telegram: ${describe(error, token)}`);
  });
  const polling = poll(bot, options, wait, stopping.signal);
  let stopped: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    stopping.abort();
    await bot.stop().catch((error: unknown) => log(`telegram: ${describe(error, token)}`));
    await polling;
    const patience = new AbortController();
    await Promise.race([queue.idle(), waitInTime(PATIENCE, patience.signal)]);
    patience.abort();
  };
  return {
    username,
    stop() {
      stopped ??= end();
      return stopped;
    },
  };
}
