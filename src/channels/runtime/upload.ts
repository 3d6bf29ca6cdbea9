import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { NoExam, selfExam } from "../../evaluation/self.js";
import { contentHash } from "../../kernel/hash.js";
import type { IngestSummary, LoadedDocument } from "../../model/library.js";
import { message } from "./blocks.js";
import { type Call, refusal } from "./call.js";
import type { Content, Part } from "./types.js";

type File = Extract<Content, { kind: "file" }>;

const MEGABYTE = 1_048_576;
/** Where files lie while they are read; only their names are kept. */
const FOLDER = "budget-uploads";
/** Errors of the audit that are told at once. */
const TOLD = 3;
/** Questions of each kind in the exam after an upload. */
const EXAM = { seed: 1, perKind: 2 };

/**
 * A file an administrator sends is loaded, and what came of it is told: counts, what the audit
 * found, how many of its own questions are answered right. Others are refused before anything is
 * fetched.
 */
export async function receiveFile(call: Call, file: File): Promise<readonly Part[]> {
  const { say, settings, isAdmin, progress } = call;
  if (!isAdmin) return refusal(call, say.adminsOnly);
  const tooLarge = say.tooLarge(`${Math.floor(settings.largestFile / MEGABYTE)} MB`);
  if ((file.size ?? 0) > settings.largestFile) return refusal(call, tooLarge);
  const name = basename(file.name.normalize("NFC")).replace(/[^\p{L}\p{N}._ -]/gu, "_");
  await progress(say.fetching(name));
  const bytes = await file.fetch().catch(() => undefined);
  if (!bytes) return [message(say.notFetched)];
  if (bytes.byteLength > settings.largestFile) return refusal(call, tooLarge);
  await progress(say.reading(name));
  return [message(...(await loaded(call, name, bytes)))];
}

/**
 * Loads the bytes under a path made of their content and name: the same file again is unchanged,
 * and two offices' files of one name are two documents.
 */
async function loaded(call: Call, name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(tmpdir(), FOLDER, contentHash(bytes).slice(0, 12), name);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    const summaries = await call.assistant.ingest([path], { locale: call.locale });
    const lines: string[] = [];
    for (const summary of summaries) lines.push(...(await told(call, summary, name)));
    return lines;
  } finally {
    await rm(dirname(path), { recursive: true, force: true });
  }
}

async function told(call: Call, summary: IngestSummary, name: string): Promise<string[]> {
  const { say } = call;
  const { reason, documentId, tables, figures, passages, uncertainFigures, path } = summary;
  const status =
    summary.status === "added" && (await replaced(call, summary)) ? "replaced" : summary.status;
  const why = reason === undefined ? "" : `（${reason.replaceAll(path, name)}）`;
  const first = `${say.file[status]}：${name}${why}`;
  if (documentId === null) return [first];
  return [
    first,
    say.fileCounts(tables, figures, passages, uncertainFigures),
    ...(await findings(call, documentId)),
    ...(await exam(call, documentId)),
  ];
}

/** Takes an older upload of the same budget under the same name out; tells whether there was one. */
async function replaced({ assistant }: Call, { documentId }: IngestSummary): Promise<boolean> {
  const all = await assistant.documents();
  const own = all.find(({ id }) => id === documentId);
  const older = all.filter((one) => own && one.id !== own.id && isSameBudget(one, own));
  for (const { id } of older) await assistant.remove(id);
  return older.length > 0;
}

function isSameBudget(one: LoadedDocument, other: LoadedDocument): boolean {
  const key = ({ issuer, region, year, stage, level, sourcePath }: LoadedDocument): string =>
    JSON.stringify([issuer, region, year, stage, level, basename(sourcePath)]);
  const isUpload = dirname(dirname(one.sourcePath)) === dirname(dirname(other.sourcePath));
  return isUpload && key(one) === key(other);
}

async function findings(call: Call, document: string): Promise<string[]> {
  const { assistant, say, locale, progress } = call;
  await progress(say.auditing);
  const { report } = await assistant.audit({ document, locale });
  const failed = report.checks.filter(({ outcome }) => outcome === "fail");
  const of = (severity: string) => failed.filter((one) => one.severity === severity);
  const errors = of("error");
  return [
    say.auditCounts(errors.length, of("rounding").length, of("wording").length),
    ...errors.slice(0, TOLD).map(({ message: finding }) => `・ ${finding}`),
    ...(errors.length > TOLD ? [say.moreFindings(errors.length - TOLD)] : []),
  ];
}

/** Questions made from the document's own figures, asked of the assistant. */
async function exam({ assistant, say, progress }: Call, document: string): Promise<string[]> {
  await progress(say.examining);
  try {
    const { runQuestions } = await import("../../evaluation/run-questions.js");
    const questions = await selfExam(assistant, document, EXAM);
    const results = await runQuestions(assistant, questions, () => undefined);
    const right = results.filter(({ outcome }) => outcome === "right").length;
    return [say.exam(right, results.length)];
  } catch (error) {
    if (error instanceof NoExam) return [];
    throw error;
  }
}
