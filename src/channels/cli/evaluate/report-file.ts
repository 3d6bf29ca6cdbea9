import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Report } from "../../../evaluation/report.js";
import { type Locale, UserError } from "../../../kernel/errors.js";
import { WORDS } from "../cli.text.js";

/** Where a report goes when nothing else is said. */
export const REPORT_FILE = "reports/evaluate.json";

/** A report that cannot be written where it was wanted. */
export class UnwritableReport extends UserError {
  override readonly name = "UnwritableReport";
  readonly file: string;
  readonly met: string;
  constructor(file: string, cause: unknown) {
    const met = cause instanceof Error && "code" in cause ? String(cause.code) : "?";
    super(WORDS.en.unwritableReport(file, met), { cause });
    this.file = file;
    this.met = met;
  }
  say(locale: Locale): string {
    return WORDS[locale].unwritableReport(this.file, this.met);
  }
}

/**
 * Makes sure before a long run that the report can be written after it; what is there stays until
 * then.
 * @throws UnwritableReport
 */
export async function reportFile(file: string): Promise<(report: Report) => Promise<void>> {
  const opened = async (flags: string) => {
    await mkdir(dirname(file), { recursive: true });
    return open(file, flags);
  };
  const failed = (error: unknown): never => {
    throw new UnwritableReport(file, error);
  };
  await (await opened("a").catch(failed)).close();
  return async (report) => {
    const handle = await opened("w").catch(failed);
    await handle.writeFile(`${JSON.stringify(report, null, 2)}\n`).finally(() => handle.close());
  };
}
