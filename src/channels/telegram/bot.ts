import { Bot, type Context, GrammyError } from "grammy";
import { conversationOf, type Incoming, readIncoming } from "./incoming.js";
import { ConversationQueue } from "./queue.js";
import { describe } from "./redact.js";
import { reply } from "./reply.js";
import { retrying } from "./retry.js";
import { SAY } from "./telegram.text.js";
import type { TelegramOptions, Wait } from "./types.js";

/** Longer than the server holds a poll open. */
const CALL_TIMEOUT = 60;

/** The bot and the queue of what it is answering. */
export interface BuiltBot {
  readonly bot: Bot;
  readonly queue: ConversationQueue;
}

/** The person blocked the bot or left the chat: nobody is there to hear an apology. */
function isGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

async function answer(
  ctx: Context,
  incoming: Incoming,
  conversation: string,
  { assistant }: TelegramOptions,
): Promise<void> {
  if (incoming.kind === "unreadable") return reply(ctx, SAY.onlyText);
  if (incoming.kind === "welcome") return reply(ctx, await assistant.welcome());
  const { text, choices } = await assistant.ask(incoming.text, conversation);
  return reply(ctx, text.trim() === "" ? SAY.sorry : text, choices);
}

/** One message from beginning to end: a failure becomes a log line and an apology. */
async function serve(
  ctx: Context,
  incoming: Incoming,
  conversation: string,
  options: TelegramOptions,
): Promise<void> {
  try {
    await answer(ctx, incoming, conversation, options);
  } catch (error) {
    options.log(`telegram: ${describe(error, options.token)}`);
    if (isGone(error)) return;
    await reply(ctx, SAY.sorry).catch((second: unknown) => {
      options.log(`telegram: ${describe(second, options.token)}`);
    });
  }
}

/** Builds the bot: reads what is meant for it, answers each conversation in order. */
export function buildBot(options: TelegramOptions, wait: Wait, stopping: AbortSignal): BuiltBot {
  const { token, apiRoot, log } = options;
  const root = apiRoot?.replace(/\/+$/, "");
  const client = { timeoutSeconds: CALL_TIMEOUT, ...(root === undefined ? {} : { apiRoot: root }) };
  const bot = new Bot(token, { client });
  const queue = new ConversationQueue();
  bot.api.config.use(retrying(options, wait, stopping));
  bot.on("message", (ctx) => {
    const incoming = readIncoming(ctx.message, ctx.me);
    if (incoming === undefined) return;
    const conversation = conversationOf(ctx.message);
    if (queue.add(conversation, () => serve(ctx, incoming, conversation, options))) return;
    reply(ctx, SAY.busy).catch((error: unknown) => log(`telegram: ${describe(error, token)}`));
  });
  bot.catch(({ error }) => log(`telegram: ${describe(error, token)}`));
  return { bot, queue };
}
