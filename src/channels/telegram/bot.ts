import { sequentialize } from "@grammyjs/runner";
import { Bot, type Context } from "grammy";
import type { Delivery, Outlet } from "../runtime/types.js";
import { downloader } from "./download.js";
import { readMessage, readTap } from "./incoming.js";
import { following, moveIn } from "./moved.js";
import { outletTo, type Target } from "./outlet.js";
import { describe } from "./redact.js";
import { retrying } from "./retry.js";
import type { Stopping, TelegramOptions, Wait } from "./types.js";

/** Longer than the server holds a poll open. */
const CALL_TIMEOUT = 60;

/** Longest notice over a button, in UTF-16 units. */
const NOTICE = 200;

/** Messages of one person in one chat are taken in the order they came. */
function lane(ctx: Context): string {
  return `${ctx.chat?.id ?? 0}:${ctx.from?.id ?? 0}`;
}

/** Builds the bot: reads what is meant for it and hands it to the runtime. */
export function buildBot(options: TelegramOptions, wait: Wait, stopping: Stopping): Bot {
  const { token, apiRoot, log, runtime } = options;
  const root = apiRoot?.replace(/\/+$/, "");
  const client = { timeoutSeconds: CALL_TIMEOUT, ...(root === undefined ? {} : { apiRoot: root }) };
  const bot = new Bot(token, { client });
  const fetchFile = downloader(bot.api, token, root);
  const moved = (from: number, to: number): void =>
    runtime.moved("telegram", String(from), String(to));
  // The last one is the outermost: what follows a group is tried again as often as everything.
  bot.api.config.use(retrying(options, wait, stopping), following(moved));
  bot.use(sequentialize(lane));
  // Nothing is awaited below: a message is taken at once, before Telegram is asked for what comes
  // after it, and the runtime keeps the order of each conversation and lets the others pass.
  bot.on("message", (ctx) => {
    const move = moveIn(ctx.message);
    if (move) return moved(...move);
    const delivery = readMessage(ctx.update.update_id, ctx.message, ctx.me, fetchFile);
    if (delivery) track(runtime.receive(delivery, outletFor(bot, delivery.handle ?? "")));
  });
  bot.on("callback_query", (ctx) => {
    const delivery = readTap(ctx.callbackQuery);
    if (delivery) track(runtime.receive(delivery, tapOutlet(bot, delivery, ctx.callbackQuery.id)));
    else track(ctx.answerCallbackQuery());
  });
  bot.catch(({ error }) => log(`telegram: ${describe(error, token)}`));
  return bot;

  function track(received: Promise<unknown>): void {
    received.catch((error: unknown) => log(`telegram: ${describe(error, token)}`));
  }
}

/** The way back to the chat of a delivery's handle. */
export function outletFor(bot: Bot, handle: string): Outlet {
  return outletTo(bot.api, bot.botInfo.username, JSON.parse(handle) as Target);
}

/** A touch is answered twice: the button at once (or with what is wrong), the chat in its turn. */
function tapOutlet(bot: Bot, delivery: Delivery, query: string): Outlet {
  // A button that stops waiting too late, or was touched too long ago, is no failure.
  const settle = (more?: Parameters<Bot["api"]["answerCallbackQuery"]>[1]): Promise<void> =>
    bot.api.answerCallbackQuery(query, more).then(
      () => undefined,
      () => undefined,
    );
  return {
    ...outletFor(bot, delivery.handle ?? ""),
    accepted: () => void settle(),
    notice: (text) => settle({ text: text.slice(0, NOTICE), show_alert: true }),
  };
}
