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
