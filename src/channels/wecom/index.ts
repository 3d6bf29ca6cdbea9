import { setTimeout as pause } from "node:timers/promises";
import type { Outlet } from "../runtime/types.js";
import { proveApp, startApp } from "./app/index.js";
import { startBot } from "./bot/index.js";
import { describe } from "./errors.js";
import { readHandle } from "./handle.js";
import { LARGEST_FILE } from "./limits.data.js";
import type { RunningKind, RunningWecom, Tools, Wait, WecomOptions } from "./types.js";

export type { RunningWecom, WecomAppOptions, WecomBotOptions, WecomOptions } from "./types.js";
export { proveApp };

/** How long a stop waits for answers that are being written. */
const PATIENCE = 10_000;

const waitInTime: Wait = async (milliseconds, signal) => {
  await pause(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
};

/**
 * Starts what is configured of WeCom (企业微信): an application of the organisation (自建应用), an AI
 * bot (智能机器人), or both. Each proves its settings first; when one fails, nothing is left running.
 * @throws UserError: WecomBadKey, WecomMisconfigured, WecomBotRefused, WecomUnreachable,
 * WecomPortTaken
 */
export async function startWecom(options: WecomOptions): Promise<RunningWecom> {
  const tools: Tools = {
    runtime: options.runtime,
    log: options.log,
    maxFileBytes: options.maxFileBytes ?? LARGEST_FILE,
    wait: options.wait ?? waitInTime,
    now: options.now ?? Date.now,
    patience: options.patience ?? PATIENCE,
  };
  const running: RunningKind[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(running.map((one) => one.stop()));
  };
  try {
    if (options.bot) running.push(await startBot(options.bot, tools));
    if (options.app) running.push(await startApp(options.app, tools));
  } catch (error) {
    await stop();
    throw error;
  }
  resume(running, tools);
  return {
    username: running.map((one) => one.username).join(", "),
    port: running.find((one) => one.port !== undefined)?.port,
    stop,
  };
}

/** Answers what a former process took and did not answer. */
function resume(running: readonly RunningKind[], { runtime, log }: Tools): void {
  const outletFor = (text: string): Outlet | undefined => {
    const handle = readHandle(text);
    return handle && running.flatMap((kind) => kind.outletTo(handle) ?? [])[0];
  };
  runtime.resume("wecom", outletFor).catch((error: unknown) => log(`wecom: ${describe(error)}`));
}
