import type { Answer, Status } from "../model/answer.js";
import { picked } from "../questions/conversation/choices.js";
import type { Memory } from "../questions/conversation/memory.js";
import { foldQuestion } from "../questions/linking/issuers.js";
import { attempt } from "./attempt.js";
import { withCounts } from "./counted.js";
import type { Sources, Turn, Worded } from "./draft.js";
import { exampleQuestions } from "./examples.js";
import { asked, sealedOrNone, sealOrRefuse } from "./sealing.js";
import { NO_HELP, withModels } from "./with-models.js";

/** How much of what the person said a conversation keeps, in characters. */
const SAID = 500;
/** How many of the places an answer cited. */
const CITED = 4;

/** Answers one question of a conversation. */
export async function answerQuestion(
  question: string,
  memory: Memory,
  sources: Sources,
): Promise<Turn> {
  const started = performance.now();
  const world = await sources.world();
  const typed = picked(question.trim(), memory.choices);
  const built = { ...sources, built: world };
  const written = await sources.writes?.(typed, memory, built);
  const offline = written ?? (await attempt(typed, memory, built));
  const helped = written ? NO_HELP : await withModels(typed, memory, built, offline);
  const { draft, memory: after } = helped.written ?? offline;
  const plain =
    helped.sealed ?? sealOrRefuse(draft, asked(draft, typed), memory.said, sources.strictSeal);
  const worded = written ? undefined : await sources.words?.(draft, typed);
  const said = worded?.segments && sealedOrNone(draft, typed, memory, worded.segments);
  const { text } = said ?? plain;
  const answer: Answer = {
    status: draft.status,
    text,
    figures: draft.status === "answered" ? withCounts(draft.composer) : draft.composer.figures,
    citations: draft.composer.citations.filter(
      ({ id }) => !(said && worded?.without?.includes(id)),
    ),
    conflicts: draft.composer.conflicts,
    choices: [...draft.choices],
    suggestions: refused(draft.status) ? await exampleQuestions(sources) : [],
    plan: draft.plan,
    dataVersion: `${world.generation}`,
    mode: helped.sealed || said ? "llm" : "offline",
    ...helped.records,
    ...(worded ? { writer: said ? worded.record : unworded(worded.record) } : {}),
    elapsedMs: Math.round((performance.now() - started) * 100) / 100,
  };
  const heard = `${foldQuestion(typed)} ${memory.said}`.slice(0, SAID);
  const remembered = {
    ...after,
    ...provable(answer, after, draft.toldMiss),
    choices: draft.choices,
    said: heard,
  };
  return { answer, memory: remembered };
}

type Proof = Pick<Memory, "cited" | "steps" | "results" | "missed">;

/** What "出处" can be asked of after an answer. */
function provable({ status, citations, figures }: Answer, after: Memory, told: boolean): Proof {
  const none = status === "not_found" && figures.length === 0;
  // That there is nothing to go on from is said once.
  const missed = none && !told;
  if (none) return { cited: [], steps: [], results: [], missed };
  if (status !== "answered") return { cited: [], steps: [], results: after.results, missed };
  const { results } = after;
  if (citations.length === 0) return { cited: after.cited, steps: after.steps, results, missed };
  const cited = citations.slice(0, CITED).map(({ documentId, figureId, table, text }) => ({
    document: documentId,
    figure: figureId ?? null,
    table,
    text,
  }));
  return { cited, steps: after.steps, results, missed };
}

function unworded(record: Worded["record"]): Worded["record"] {
  return record.outcome === "worded"
    ? { ...record, outcome: "refused", reason: "unsealed" }
    : record;
}

function refused(status: Status): boolean {
  return status === "not_found" || status === "out_of_scope";
}
