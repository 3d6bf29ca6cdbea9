/** Everything the bot says by itself; Chinese first, as its users read it. */
export const SAY = {
  onlyText: "我只能阅读文字消息，请把问题打出来。(I can only read text messages.)",
  sorry:
    "抱歉，这个问题没能回答出来，请稍后再试或换个问法。(Sorry, something went wrong. Please try again.)",
  busy: "前面的问题还没有答完，请稍等再问。(Please wait for the answers to your earlier questions.)",
} as const;

/** The commands Telegram offers in its menu. */
export const COMMANDS = [
  { command: "start", description: "开始：可以问什么 (what you can ask)" },
  { command: "help", description: "帮助 (help)" },
] as const;

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
