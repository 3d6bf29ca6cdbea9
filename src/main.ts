#!/usr/bin/env node
// The composition root: chooses the parts and nothing else. Heavy ones are loaded when first needed.
import { runCli } from "./channels/cli/run.js";
import { loadEnvironment } from "./config.js";

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: loadEnvironment(),
  openAssistant: async ({ models, ...options }) => {
    const { openAssistant } = await import("./assistant.js");
    if (!models) return openAssistant(options);
    const { openModels } = await import("./llm/open.js");
    return openAssistant({ ...options, models: await openModels(models, options.tell) });
  },
  channels: [
    {
      name: "telegram",
      key: "TELEGRAM_BOT_TOKEN",
      isConfigured: (config) => config.telegram !== null,
      check: async ({ telegram }) => {
        if (telegram === null) throw new Error("telegram is not configured");
        return (await import("./channels/telegram/index.js")).checkTelegram(telegram);
      },
      start: async ({ telegram }, runtime, log) => {
        if (telegram === null) throw new Error("telegram is not configured");
        const { startTelegram } = await import("./channels/telegram/index.js");
        return startTelegram({ ...telegram, runtime, log });
      },
    },
    {
      name: "wecom",
      key: "WECOM_CORP_ID, WECOM_BOT_ID",
      isConfigured: (config) => config.wecom !== null,
      ways: [
        {
          name: "wecom app",
          key: "WECOM_CORP_ID",
          isConfigured: ({ wecom }) => Boolean(wecom?.app),
          check: async ({ wecom }) => {
            if (!wecom?.app) throw new Error("the application is not configured");
            await (await import("./channels/wecom/index.js")).proveApp(wecom.app);
            return wecom.app.corpId;
          },
        },
        {
          name: "wecom bot",
          key: "WECOM_BOT_ID",
          isConfigured: ({ wecom }) => Boolean(wecom?.bot),
        },
      ],
      start: async ({ wecom, chats }, runtime, log) => {
        if (wecom === null) throw new Error("wecom is not configured");
        const { startWecom } = await import("./channels/wecom/index.js");
        const app = wecom.app ?? undefined;
        const bot = wecom.bot ?? undefined;
        return startWecom({ app, bot, runtime, log, maxFileBytes: chats.largestFile });
      },
    },
  ],
});
