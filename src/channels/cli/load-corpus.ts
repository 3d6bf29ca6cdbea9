import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { IngestSummary } from "../../model/library.js";
import { WORDS } from "./cli.text.js";
import type { Context, ExitCode } from "./commands/types.js";
import { PACKAGE_ROOT } from "./package-root.js";
import { progressOn } from "./progress.js";

/**
 * Fills a data folder that does not exist yet with the built-in documents. The folder appears with
 * everything in it or not at all: a first start that is broken off begins anew the next time.
 */
export async function loadCorpus(context: Context): Promise<ExitCode> {
  const words = WORDS[context.config.locale];
  const corpus = join(PACKAGE_ROOT, "corpus");
  const files = htmlFiles(corpus);
  if (files.length === 0) {
    await context.log.line(words.noCorpus(corpus));
    return 1;
  }
  await context.log.line(words.loading(files.length));
  const summaries = await fillAtOnce(files, context);
  const failed = summaries.filter((summary) => summary.status === "failed");
  for (const { path, reason } of failed) await context.log.line(reason ?? path);
  const figures = summaries.reduce((sum, summary) => sum + summary.figures, 0);
  await context.log.line(words.loaded(summaries.length - failed.length, figures));
  return failed.length > 0 ? 1 : 0;
}

function htmlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(folder, name));
}

async function fillAtOnce(files: readonly string[], context: Context): Promise<IngestSummary[]> {
  const data = resolve(context.config.data);
  mkdirSync(dirname(data), { recursive: true });
  const draft = mkdtempSync(`${data}.loading-`);
  try {
    const progress = progressOn(context.log);
    const assistant = await context.openAssistant({ data: draft });
    const summaries = await assistant
      .ingest(files, { onProgress: progress.show })
      .finally(() => assistant.close())
      .finally(progress.clear);
    renameSync(draft, data);
    return summaries;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
