import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Assistant } from "../../assistant.js";
import type { Context } from "./commands/types.js";

/** Works with an assistant over an empty folder that is thrown away: no data folder is made. */
export async function withoutStore<T>(
  context: Context,
  work: (assistant: Assistant) => Promise<T>,
): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), "budget-file-"));
  try {
    const assistant = await context.openAssistant({ data });
    return await work(assistant).finally(() => assistant.close());
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
