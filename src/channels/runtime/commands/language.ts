import type { Locale } from "../../../kernel/errors.js";
import { message } from "../blocks.js";
import { type Command, commandButton, sayIn } from "../call.js";

const LANGUAGES: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: "zh", name: "zh" },
  { locale: "en", name: "en" },
];

/** Chooses the language of everything but the answers, which follow the question. */
export const language: Command = {
  name: "language",
  async run(call) {
    const { rest, conversations, place, now, say } = call;
    const chosen = LANGUAGES.find(({ name }) => name === rest.trim().toLowerCase());
    if (chosen) {
      conversations.setLanguage(place, chosen.locale, now());
      return [message(sayIn(chosen.locale).languageSet)];
    }
    const buttons = LANGUAGES.map(({ locale, name }) =>
      commandButton(call, sayIn(locale).languageName, "language", name),
    );
    return [
      { kind: "message", blocks: [{ kind: "text", text: say.languageAsk }], buttons: [buttons] },
    ];
  },
};
