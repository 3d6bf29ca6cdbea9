import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { type RunnerHandle, run } from "@grammyjs/runner";
import { type Bot, GrammyError } from "grammy";
import { buildBot, outletFor } from "./bot.js";
import { introduce } from "./introduce.js";
import { describe } from "./redact.js";
import { backoff } from "./retry.js";
import type { RunningBot, TelegramOptions, Wait } from "./types.js";

export { checkTelegram } from "./introduce.js";
export type { RunningBot, TelegramOptions } from "./types.js";

/** How long a stop waits for answers that are being written … */
const PATIENCE = 10_000;
/** … and then for those to be told who still wait. */
const GRACE = 3000;
/** Another process polls with the same token; it may be an older one that is about to end. */
const CONFLICT = 409;
const UPDATES = ["message", "callback_query"] as const;

const waitInTime: Wait = async (milliseconds, signal) => {
  await pause(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
};

/** Polls until stopped; begins again while another process holds the token's updates. */
async function poll(
  bot: Bot,
  { token, log }: TelegramOptions,
  wait: Wait,
  stopping: AbortSignal,
  started: (runner: RunnerHandle) => void,
): Promise<void> {
  for (let attempt = 1; !stopping.aborted; attempt++) {
    try {
      const runner = run(bot, { runner: { fetch: { allowed_updates: UPDATES }, silent: true } });
      started(runner);
      return await runner.task();
    } catch (error) {
      if (stopping.aborted) return;
      log(`telegram: ${describe(error, token)}`);
      if (error instanceof GrammyError && error.error_code !== CONFLICT) return;
      await wait(backoff(attempt), stopping);
    }
  }
}

/** Menus in both languages; one that cannot be set stops nothing. */
async function offerCommands(bot: Bot, { runtime, token, log }: TelegramOptions): Promise<void> {
  try {
    await bot.api.setMyCommands(runtime.commands("zh"));
    await bot.api.setMyCommands(runtime.commands("en"), { language_code: "en" });
  } catch (error) {
    log(`telegram: ${describe(error, token)}`);
  }
}

/**
 * Starts the bot with long polling and returns once Telegram has accepted the token.
 * @throws TelegramRefused, TelegramUnreachable; neither holds the token
 */
export async function startTelegram(options: TelegramOptions): Promise<RunningBot> {
  const { token, log, runtime } = options;
  const wait = options.wait ?? waitInTime;
  const [polls, replies] = [new AbortController(), new AbortController()];
  // Every call that waits to be tried again listens, and there is no telling how many those are.
  setMaxListeners(0, polls.signal, replies.signal);
  const bot = buildBot(options, wait, { polls: polls.signal, replies: replies.signal });
  const username = await introduce(bot, token);
  const failed = (error: unknown): void => log(`telegram: ${describe(error, token)}`);
  void offerCommands(bot, options);
  await bot.api.deleteWebhook().catch(failed);
  runtime.resume("telegram", (handle) => outletFor(bot, handle)).catch(failed);
  let runner: RunnerHandle | undefined;
  const polling = poll(bot, options, wait, polls.signal, (started) => {
    runner = started;
  });
  let stopped: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    polls.abort();
    await runner?.stop().catch(failed);
    await polling;
    const patience = options.patience ?? PATIENCE;
    const enough = setTimeout(() => replies.abort(), patience + GRACE);
    await runtime.idle(patience);
    clearTimeout(enough);
    replies.abort();
  };
  return {
    username,
    stop() {
      stopped ??= end();
      return stopped;
    },
  };
}
