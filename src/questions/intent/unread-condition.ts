import { meant } from "../linking/types.js";
import type { Understanding } from "../linking/understand.js";
import type { Intent } from "./intent.js";
import { CONDITION_WORDS, RELATIVE_CLAUSE, SAID_OF_THEM } from "./wheres.data.js";

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
  if ((intent.kind !== "list" && intent.kind !== "rank") || read) return null;
  if (intent.kind === "rank") return RELATIVE_CLAUSE.exec(u.text)?.[0] ?? null;
  const match = CONDITION_WORDS.exec(u.text);
  if (!match) return saidOf(u);
  const [start, end] = [match.index, match.index + match[0].length];
  const named = u.spans.some(
    (span) =>
      span.start < end && start < span.end && span.meanings.some(({ kind }) => NAMES.has(kind)),
  );
  return named ? null : match[0];
}

/** "哪些项目延期了": what is said of the kind asked for, right behind it, that nothing else explains. */
function saidOf(u: Understanding): string | null {
  const gap = u.gaps.find(
    ({ start, text }) =>
      meant(u.spans, "family").some(({ span }) => span.end === start) &&
      text.length >= LEAST &&
      SAID_OF_THEM.test(u.text.slice(start)),
  );
  return gap?.text ?? null;
}

/** A shorter stretch says nothing of its own. */
const LEAST = 2;
