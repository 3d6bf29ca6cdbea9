import { existsSync } from "node:fs";
import type { Assistant } from "../../../assistant.js";
import { showReport } from "../../../audit/index.js";
import { WrongUsage } from "../../../kernel/errors.js";
import { storeExists } from "../../../store/store.js";
import { usageOf } from "../arguments.js";
import { withoutStore } from "../without-store.js";
import type { Command, Context } from "./types.js";

/** Reconciles what is loaded, one document of it, or a file that is not. */
export const audit: Command = {
  name: "audit",
  usage: "[DOCUMENT|FILE]",
  options: {},
  async run(given, context) {
    const [document, ...more] = given.words;
    if (more.length > 0) {
      throw new WrongUsage({ met: ["audit", ...given.words].join(" "), expected: usageOf(audit) });
    }
    const { locale } = context.config;
    const options = { locale, ...(document === undefined ? {} : { document }) };
    const { report, documents } = await withAssistant(document, context, (assistant) =>
      assistant.audit(options),
    );
    if (context.json) await context.out.json(report);
    else await context.out.line(showReport(report, documents, locale));
    return 0;
  },
};

/** A file is audited without making a data folder where there is none yet. */
async function withAssistant<T>(
  document: string | undefined,
  context: Context,
  work: (assistant: Assistant) => Promise<T>,
): Promise<T> {
  const isFile = document !== undefined && existsSync(document);
  if (!isFile || storeExists(context.config.data)) return work(await context.assistant());
  return withoutStore(context, work);
}
