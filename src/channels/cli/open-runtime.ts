import type { Assistant } from "../../assistant.js";
import type { ChatConfig } from "../../config.js";
import { openChats } from "../../store/chats.js";
import { conversationsIn } from "../runtime/conversations.js";
import { createRuntime, type RuntimeOptions } from "../runtime/runtime.js";
import type { Runtime } from "../runtime/types.js";
import type { Context } from "./commands/types.js";
import { modelOptions } from "./model-options.js";

/** In one's own terminal nobody is a stranger. */
const OWN: Pick<ChatConfig, "groups" | "admins" | "quotas"> = {
  groups: null,
  admins: ["terminal:me"],
  quotas: { personMinute: 0, personDay: 0, chatMinute: 0, allMinute: 0 },
};

/**
 * Opens the conversation runtime over the data folder. `kept: false` keeps conversations in memory
 * only and knows no limits, as a terminal does.
 */
export async function openRuntime(
  { config, log, openAssistant }: Context,
  options: { kept?: boolean; log?: RuntimeOptions["log"] } = {},
): Promise<{ runtime: Runtime; assistant: Assistant; close(): void }> {
  const kept = options.kept ?? true;
  const now = (): number => Date.now();
  const chats = openChats(kept ? config.data : undefined);
  try {
    const conversations = conversationsIn(chats, now);
    const { data, strictSeal } = config;
    const assistant = await openAssistant({
      data,
      strictSeal,
      memories: conversations,
      ...modelOptions(config, log),
    });
    const runtime = createRuntime({
      assistant,
      chats,
      conversations,
      settings: kept ? config.chats : { ...config.chats, ...OWN },
      log: options.log ?? ((line) => void log.line(line)),
      now,
    });
    const close = (): void => {
      assistant.close();
      chats.close();
    };
    return { runtime, assistant, close };
  } catch (error) {
    chats.close();
    throw error;
  }
}
