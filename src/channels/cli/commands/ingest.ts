import type { Assistant } from "../../../assistant.js";
import { WrongUsage } from "../../../kernel/errors.js";
import type { IngestSummary } from "../../../model/library.js";
import { columns } from "../../render/columns.js";
import { usageOf } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import { SECOND } from "../models.text.js";
import { progressOn } from "../progress.js";
import type { Arguments, Command, Context } from "./types.js";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Adds documents; one bad file never stops the others, but the exit code tells of it. */
export const ingest: Command = {
  name: "ingest",
  usage: "PATH… [--source URL] [--published YYYY-MM-DD]",
  options: { source: { type: "string" }, published: { type: "string" } },
  async run(given, context) {
    const expected = usageOf(ingest);
    if (given.words.length === 0) throw new WrongUsage({ met: "ingest", expected });
    const from = origin(given);
    const progress = progressOn(context.log);
    const assistant = await context.assistant();
    const summaries = await assistant
      .ingest(given.words, { ...from, locale: context.config.locale, onProgress: progress.show })
      .finally(progress.clear);
    await print(summaries, context);
    await embed(assistant, context);
    return summaries.some((summary) => summary.status === "failed") ? 1 : 0;
  },
};

function origin(given: Arguments): { source?: string; published?: string } {
  const source = given.text("source");
  const published = given.text("published");
  if (published !== undefined && !DATE.test(published)) {
    throw new WrongUsage({ met: `--published ${published}`, expected: "YYYY-MM-DD" });
  }
  return {
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The second embedder's index, where there is one; the documents are in whatever comes of it. */
async function embed(assistant: Assistant, { config, log }: Context): Promise<void> {
  const progress = progressOn(log);
  const held = await assistant
    .embed(({ done, total, id }) => progress.show(done, total, id))
    .finally(progress.clear);
  if (held) await log.line(SECOND[config.locale].embedded(held));
}

async function print(summaries: readonly IngestSummary[], context: Context): Promise<void> {
  if (context.json) return context.out.json(summaries);
  const words = WORDS[context.config.locale];
  const rows = summaries.map((s) => [
    words.status[s.status],
    String(s.tables),
    String(s.figures),
    String(s.passages),
    String(s.uncertainFigures),
    s.reason === undefined ? s.path : `${s.path}  ${s.reason}`,
  ]);
  for (const line of columns([words.ingestHead, ...rows])) await context.out.line(line);
  for (const { path, notes = [] } of summaries) {
    for (const note of notes) await context.out.line(`${path}  ${note}`);
  }
  const failed = summaries.filter((summary) => summary.status === "failed").length;
  await context.out.line(words.ingestTotal(summaries.length, failed));
  const uncertain = summaries.reduce((sum, summary) => sum + summary.uncertainFigures, 0);
  if (uncertain > 0) await context.out.line(words.uncertain(uncertain));
}
