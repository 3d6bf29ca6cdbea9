import { existsSync } from "node:fs";
import type { Assistant } from "../../../assistant.js";
import type { Register } from "../../../drafts/index.js";
import { WrongUsage } from "../../../kernel/errors.js";
import { storeExists } from "../../../store/store.js";
import { usageOf } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import { REGISTERS } from "../draft.data.js";
import { checkOutput, writeOutput } from "../draft-output.js";
import { withoutStore } from "../without-store.js";
import type { Arguments, Command, Context } from "./types.js";

/** Writes the explanation of a budget from its tables: to standard output, or as DOCX or Markdown. */
export const draft: Command = {
  name: "draft",
  usage:
    'DOCUMENT|FILE|"ISSUER YEAR" [--previous DOCUMENT|FILE] [--section NAME] [--register official|plain] [--out FILE.docx|FILE.md]',
  options: {
    previous: { type: "string" },
    section: { type: "string" },
    register: { type: "string" },
    out: { type: "string" },
  },
  async run(given, context) {
    const document = given.words.join(" ");
    if (document === "") throw new WrongUsage({ met: "draft", expected: usageOf(draft) });
    const out = given.text("out");
    if (out !== undefined) checkOutput(out);
    const previous = given.text("previous");
    const { locale } = context.config;
    const options = {
      document,
      previous,
      section: given.text("section"),
      register: registerOf(given),
      locale,
    };
    const drafted = await withAssistant([document, previous], context, (assistant) =>
      assistant.draft(options),
    );
    const words = WORDS[locale];
    if (drafted.fatal.length > 0) await context.log.line(words.fatal(drafted.fatal.length));
    if (out !== undefined) {
      const files = await writeOutput(drafted, out);
      await context.log.line(words.drafted(files.join(", "), drafted.blanks.length));
    }
    if (context.json) {
      const { toJson } = await import("../../../drafts/render/json.js");
      await context.out.json(toJson(drafted, locale));
    } else if (out === undefined) {
      const { toMarkdown } = await import("../../../drafts/render/markdown.js");
      await context.out.line(toMarkdown(drafted).trimEnd());
    }
    return 0;
  },
};

function registerOf(given: Arguments): Register {
  const name = given.text("register");
  if (name === undefined) return "official";
  const register = REGISTERS.find(({ names }) => names.includes(name))?.id;
  if (register) return register;
  throw new WrongUsage({ met: `--register ${name}`, expected: usageOf(draft) });
}

/** Files alone are drafted without making a data folder where there is none yet. */
async function withAssistant<T>(
  names: readonly (string | undefined)[],
  context: Context,
  work: (assistant: Assistant) => Promise<T>,
): Promise<T> {
  const files = names.every((name) => name === undefined || existsSync(name));
  if (!files || storeExists(context.config.data)) return work(await context.assistant());
  return withoutStore(context, work);
}
