import { setMaxListeners } from "node:events";
import { describe } from "../errors.js";
import { Intake } from "../intake.js";
import type { RunningKind, Tools, WecomAppOptions } from "../types.js";
import { WecomApi } from "./api.js";
import { Gate } from "./gate.js";
import { AppOutlet } from "./outlet.js";
import { readDelivery } from "./read.js";
import { listen } from "./server.js";
import { type Callback, readCallback } from "./xml.js";

/**
 * Proves key, corporation and secret without taking callbacks.
 * @throws WecomBadKey, WecomMisconfigured, WecomUnreachable
 */
export async function proveApp(options: WecomAppOptions): Promise<void> {
  const wait = async (): Promise<void> => undefined;
  const now = Date.now;
  new Gate(options, now);
  const tools = { log: () => undefined, wait, now };
  await new WecomApi(options, tools, new AbortController().signal).introduce();
}

/**
 * Starts an application: proves its settings, then takes callbacks and answers through
 * message/send.
 * @throws WecomBadKey, WecomMisconfigured, WecomUnreachable, WecomPortTaken
 */
export async function startApp(options: WecomAppOptions, tools: Tools): Promise<RunningKind> {
  const closing = new AbortController();
  // Every call that is under way listens, and there is no telling how many those are.
  setMaxListeners(0, closing.signal);
  const gate = new Gate(options, tools.now);
  const api = new WecomApi(options, tools, closing.signal);
  await api.introduce();
  const intake = new Intake("wecom app", tools);
  const server = await listen(options, {
    gate,
    log: tools.log,
    receive(xml) {
      const callback = readOwn(xml, options, tools);
      if (callback !== undefined) take(callback, api, intake, tools);
    },
  });
  return {
    username: `app ${options.agentId}`,
    port: server.port,
    outletTo: (handle) => ("app" in handle ? new AppOutlet(api, handle.app) : undefined),
    async stop() {
      server.refuse();
      await intake.settle();
      closing.abort();
      await server.close();
    },
  };
}

/** A callback of this application; what is signed but not readable is only logged. */
function readOwn(xml: string, options: WecomAppOptions, tools: Tools): Callback | undefined {
  try {
    const callback = readCallback(xml);
    const agent = callback.AgentID ?? "";
    if (agent === "" || agent === String(options.agentId)) return callback;
    tools.log("wecom app: ignored a callback of another application");
  } catch (error) {
    tools.log(`wecom app: ignored a callback: ${describe(error)}`);
  }
  return undefined;
}

function take(callback: Callback, api: WecomApi, intake: Intake, tools: Tools): void {
  const outlet = new AppOutlet(api, callback.FromUserName);
  intake.take({
    from: callback.FromUserName,
    outlet,
    read: () => readDelivery(callback, (id) => api.media(id), tools.maxFileBytes),
  });
}
