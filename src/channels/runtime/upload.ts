import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { message } from "./blocks.js";
import type { Call } from "./call.js";
import type { Content, Part } from "./types.js";

type File = Extract<Content, { kind: "file" }>;

const MEGABYTE = 1_048_576;

/**
 * A file an administrator sends is loaded, and what came of it is told: counts, and what the audit
 * found. Others are refused before anything is fetched.
 */
export async function receiveFile(call: Call, file: File): Promise<readonly Part[]> {
  const { say, settings, isAdmin, early } = call;
  if (!isAdmin) return [message(say.adminsOnly)];
  const tooLarge = message(say.tooLarge(`${Math.floor(settings.largestFile / MEGABYTE)} MB`));
  if ((file.size ?? 0) > settings.largestFile) return [tooLarge];
  await early(message(say.reading));
  const bytes = await file.fetch();
  if (bytes.byteLength > settings.largestFile) return [tooLarge];
  return [message(...(await loaded(call, file.name, bytes)))];
}

/** Loads the bytes under their name from the folder of uploads, where they stay. */
async function loaded(call: Call, name: string, bytes: Uint8Array): Promise<string[]> {
  const { assistant, say, locale } = call;
  const folder = await mkdtemp(join(tmpdir(), "budget-upload-"));
  try {
    const path = join(folder, basename(name.normalize("NFC")).replace(/[^\p{L}\p{N}._ -]/gu, "_"));
    await writeFile(path, bytes);
    const lines: string[] = [];
    for (const summary of await assistant.ingest([path], { locale })) {
      const { status, reason, documentId, tables, figures, passages, uncertainFigures } = summary;
      lines.push(`${say.file[status]}：${name}${reason === undefined ? "" : `（${reason}）`}`);
      if (documentId === null) continue;
      lines.push(say.fileCounts(tables, figures, passages, uncertainFigures));
      lines.push(await findings(call, documentId));
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function findings({ assistant, say, locale }: Call, document: string): Promise<string> {
  const { report } = await assistant.audit({ document, locale });
  const count = (severity: string): number =>
    report.checks.filter((one) => one.outcome === "fail" && one.severity === severity).length;
  return say.auditCounts(count("error"), count("rounding"), count("wording"));
}
