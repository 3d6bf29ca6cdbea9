import { completionOf, withPhases } from "../intent/phases.js";
import { COMPLETION } from "../linking/phases.data.js";
import { asks } from "../linking/understand.js";
import { plainOf } from "./plain.js";
import { wanting } from "./turn.js";

const NAMING: ReadonlySet<string> = new Set(["measure", "line", "project"]);

/** "全年预算呢", "完成率是多少": what was asked before, in another phase of the budget. */
export const otherPhase = wanting(({ u, intent, memory }) => {
  const [before] = memory.targets;
  const named = u.spans.some(({ meanings }) => {
    const kinds = meanings.map(({ kind }) => kind);
    return !kinds.includes("phase") && kinds.some((kind) => NAMING.has(kind));
  });
  const actual = before?.options.some(({ stage }) => stage !== undefined) && asks(u, "actual");
  const phases = actual && intent.phases.length === 0 ? [COMPLETION.of] : intent.phases;
  if (!before || named || (phases.length === 0 && !intent.completion)) return undefined;
  const plain = plainOf(before);
  if (intent.completion) {
    const { part, whole } = completionOf(plain);
    return { ...intent, kind: "share", targets: [part], whole };
  }
  return { ...intent, kind: "lookup", targets: withPhases([plain], phases) };
});
