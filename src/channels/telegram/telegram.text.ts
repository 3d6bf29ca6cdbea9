/** A group takes no files; said in both languages, since the file may be in either. */
export const NO_FILES =
  "这个群不允许发文件，没有发出：{name}。请在私聊里索取。/ This group takes no files; ask in the private chat.";

/** Failures at the start, for the operator. */
export const FAILURES = {
  refused: {
    zh: "Telegram 不接受这个机器人令牌（{code}）。请检查 TELEGRAM_BOT_TOKEN。",
    en: "Telegram does not accept the bot token ({code}). Check TELEGRAM_BOT_TOKEN.",
  },
  unreachable: {
    zh: "连不上 Telegram（{reason}）。请检查网络或 TELEGRAM_API_ROOT。",
    en: "Telegram cannot be reached ({reason}). Check the network or TELEGRAM_API_ROOT.",
  },
} as const;
