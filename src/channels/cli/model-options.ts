import type { Config } from "../../config.js";
import type { Locale } from "../../kernel/errors.js";
import type { ModelsConfig } from "../../llm/open.js";
import type { ModelEvent } from "../../llm/types.js";
import type { SecondEvent } from "../../passages/second/types.js";
import { DOCTOR } from "./doctor.text.js";
import { SECOND } from "./models.text.js";
import type { Output } from "./output.js";

/** What an assistant is opened with where models are configured. */
export function modelOptions(
  { models, locale }: Config,
  log: Output,
): { models?: ModelsConfig; tell?: (event: SecondEvent | ModelEvent) => void } {
  if (!models) return {};
  return { models, tell: (event) => void log.line(eventText(event, locale)) };
}

function eventText(event: SecondEvent | ModelEvent, locale: Locale): string {
  const words = SECOND[locale];
  switch (event.kind) {
    case "changed":
      return words.changed(event);
    case "width":
      return words.width(event);
    case "away":
      return words.away(event);
    case "resting":
      return words.resting(event.id, DOCTOR[locale].modelFailure[event.why]);
    case "back":
      return words.back(event.id);
  }
}
