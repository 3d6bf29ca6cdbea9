import type { Clause } from "./clause.js";
import { inScope } from "./mentions.js";
import type { State } from "./state.js";
import type { Said } from "./subject.js";
import { SCOPED_MEASURES } from "./words/scopes.data.js";

export type Body = Pick<
  Clause,
  "aspect" | "quantity" | "raw" | "direction" | "year" | "variant" | "completes" | "doubtful"
>;

function wholeOf(state: State, said: Said): Clause["whole"] {
  if (state.clause.whole) return state.clause.whole;
  const whole = state.sentence.total[0];
  const own = said.measures.some((m) => m.id === whole?.id && m.code === whole.code);
  return whole && !own ? whole : null;
}

function remember(state: State, said: Said, isMain: boolean): void {
  if (state.sentence.reason) return;
  if (said.measures.length === 0) {
    state.lastItem = said.item;
    return;
  }
  if (said.item === null) {
    state.last = [...said.measures];
    state.lastItem = null;
    if (isMain) state.main = [...said.measures];
  }
  state.sentence.topic = [];
}

/** A part is of the same money as its whole: 基本支出 of 一般公共预算支出 is of that scope. */
function inWhole(state: State, said: Said): Said {
  const scope = state.sentence.total[0]?.scope ?? null;
  if (!state.sentence.part || scope === null) return said;
  const measures = said.measures.map((m) =>
    m.scope === null && SCOPED_MEASURES.has(m.id) ? { ...m, ...inScope(m.id, scope) } : m,
  );
  return { ...said, measures };
}

/** Adds a statement, and remembers what it was about. */
export function push(state: State, subject: Said, body: Body, end: number): void {
  const said = inWhole(state, subject);
  const { clause, sentence } = state;
  const isPart = sentence.part || state.outer.length > 0;
  const compared = body.aspect === "change" || body.aspect === "change_rate";
  state.clauses.push({
    ...said,
    ...body,
    base: compared ? sentence.base : null,
    whole: body.aspect === "share" && body.completes === null ? wholeOf(state, said) : null,
    asOf: state.asOf,
    role: sentence.reason ? "reason" : isPart ? "part" : "main",
    start: clause.itemStart,
    end,
    sentence: { start: sentence.start, end },
  });
  remember(state, said, body.aspect === "value" && !isPart);
  if (body.variant?.holds) sentence.variant = body.variant;
  const done = {
    completes: null,
    consumed: true,
    share: false,
    whole: null,
    direction: 0 as const,
    itemStart: end,
  };
  Object.assign(clause, done);
}
