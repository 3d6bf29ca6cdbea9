import type { Understanding } from "../linking/understand.js";
import type { Intent } from "./intent.js";
import { CONDITION_WORDS } from "./wheres.data.js";

/** What a name may hold without being a condition. */
const NAMES: ReadonlySet<string> = new Set(["project", "line", "indicator", "stated", "issuer"]);

/**
 * "哪些项目没验收": words that say which of a kind are meant, which no condition of the plan stands
 * for. Null where there are none, or where they were read.
 */
export function unreadCondition(u: Understanding, intent: Intent): string | null {
  const read =
    intent.where.length + intent.conditions.length + intent.except.length > 0 ||
    intent.nameFilter !== null;
  if (intent.kind !== "list" || read) return null;
  const match = CONDITION_WORDS.exec(u.text);
  if (!match) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  const named = u.spans.some(
    (span) =>
      span.start < end &&
      start < span.end &&
      span.meanings.some(({ kind }) => NAMES.has(kind)),
  );
  return named ? null : match[0];
}
