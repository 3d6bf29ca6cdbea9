import type { Assistant } from "../../assistant.js";
import type { Locale } from "../../kernel/errors.js";
import { modelLines } from "../runtime/model-lines.js";
import type { Output } from "./output.js";

/** How often what models used is told, where it changed. */
const HOUR = 3_600_000;

/** Tells the operator what models used: every hour in which something was, and at the end. */
export function usageLog(
  assistant: Pick<Assistant, "models">,
  log: Output,
  locale: Locale,
  every = HOUR,
): { stop(): Promise<void> } {
  let told = "";
  const tell = async (): Promise<void> => {
    const status = assistant.models();
    const requests = (status.chat?.used.requests ?? 0) + (status.embedder?.used.requests ?? 0);
    const lines = modelLines(status, locale);
    if (requests === 0 || lines.join() === told) return;
    told = lines.join();
    for (const line of lines) await log.line(line);
  };
  const timer = setInterval(() => void tell(), every).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await tell();
    },
  };
}
