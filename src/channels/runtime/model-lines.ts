import type { ModelsStatus } from "../../assistant.js";
import type { Locale } from "../../kernel/errors.js";
import { MODEL_WORDS } from "./model-lines.text.js";

/** The model and the second embedder with what they used, a line each; none where none is configured. */
export function modelLines({ chat, embedder }: ModelsStatus, locale: Locale): string[] {
  const words = MODEL_WORDS[locale];
  const rests = (resting: boolean): string => (resting ? words.resting : "");
  return [
    ...(chat ? [`${words.model(chat.name, chat.used)}${rests(chat.resting)}`] : []),
    ...(embedder
      ? [`${words.embedder(embedder.name, embedder.used, embedder)}${rests(embedder.resting)}`]
      : []),
  ];
}
