import { sequentialize } from "@grammyjs/runner";
import { Bot, type Context } from "grammy";
import type { Outlet } from "../runtime/types.js";
import { downloader } from "./download.js";
import { readMessage, readTap } from "./incoming.js";
import { outletTo, type Target } from "./outlet.js";
import { describe } from "./redact.js";
import { retrying } from "./retry.js";
import type { TelegramOptions, Wait } from "./types.js";

/** Longer than the server holds a poll open. */
const CALL_TIMEOUT = 60;

/** Messages of one person in one chat are taken in the order they came. */
function lane(ctx: Context): string {
  return `${ctx.chat?.id ?? 0}:${ctx.from?.id ?? 0}`;
}

/** Builds the bot: reads what is meant for it and hands it to the runtime. */
export function buildBot(options: TelegramOptions, wait: Wait, stopping: AbortSignal): Bot {
  const { token, apiRoot, log, runtime } = options;
  const root = apiRoot?.replace(/\/+$/, "");
  const client = { timeoutSeconds: CALL_TIMEOUT, ...(root === undefined ? {} : { apiRoot: root }) };
  const bot = new Bot(token, { client });
  const fetchFile = downloader(bot.api, token, root);
  bot.api.config.use(retrying(options, wait, stopping));
  bot.use(sequentialize(lane));
  bot.on("message", (ctx) => {
    const delivery = readMessage(ctx.update.update_id, ctx.message, ctx.me, fetchFile);
    // Not awaited: the runtime keeps the order and lets other messages pass.
    if (delivery) track(runtime.receive(delivery, outletFor(bot, delivery.handle ?? "")));
  });
  bot.on("callback_query", async (ctx) => {
    const delivery = readTap(ctx.callbackQuery);
    if (delivery) track(runtime.receive(delivery, outletFor(bot, delivery.handle ?? "")));
    await ctx.answerCallbackQuery();
  });
  bot.catch(({ error }) => log(`telegram: ${describe(error, token)}`));
  return bot;

  function track(received: Promise<void>): void {
    received.catch((error: unknown) => log(`telegram: ${describe(error, token)}`));
  }
}

/** The way back to the chat of a delivery's handle. */
export function outletFor(bot: Bot, handle: string): Outlet {
  return outletTo(bot.api, bot.botInfo.username, JSON.parse(handle) as Target);
}
