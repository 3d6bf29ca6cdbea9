import { openChats } from "../../store/chats.js";
import { conversationsIn } from "../runtime/conversations.js";
import { createRuntime } from "../runtime/runtime.js";
import type { Runtime } from "../runtime/types.js";
import type { Context } from "./commands/types.js";

/**
 * Opens the conversation runtime over the data folder. `kept: false` keeps conversations in memory
 * only, as a terminal does.
 */
export async function openRuntime(
  { config, log, openAssistant }: Context,
  { kept = true } = {},
): Promise<{ runtime: Runtime; close(): void }> {
  const now = (): number => Date.now();
  const chats = openChats(kept ? config.data : undefined);
  try {
    const conversations = conversationsIn(chats, now);
    const { data, strictSeal } = config;
    const assistant = await openAssistant({ data, strictSeal, memories: conversations });
    const runtime = createRuntime({
      assistant,
      chats,
      conversations,
      settings: config.chats,
      log: (line) => void log.line(line),
      now,
    });
    return {
      runtime,
      close: () => {
        assistant.close();
        chats.close();
      },
    };
  } catch (error) {
    chats.close();
    throw error;
  }
}
