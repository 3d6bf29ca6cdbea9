import type { Segment } from "../answers/segments.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { Asked, Facts } from "./facts.js";
import { REASON_END, REASON_HEAD, REASON_IN_PROSE, SENTENCE_END } from "./words.data.js";

/** A reason as the document's own prose gives it, with the passage it stands in. */
export interface Reason {
  readonly text: string;
  readonly passage: Passage;
}

/** The changes of an amount that the document's own prose states, newest base year first. */
export function statedChanges(facts: Facts, { measure, scope, code }: Asked): Figure[] {
  const wanted = scope === undefined || scope === "any" || scope === "all" ? null : scope;
  return facts.own
    .of(measure)
    .filter(
      ({ key, marked, certainty, year }) =>
        key?.aspect === "change" &&
        marked === "stated" &&
        certainty === "certain" &&
        year === facts.own.document.year &&
        key.scope === wanted &&
        key.code === (code ?? null) &&
        key.project === null &&
        key.indicator === null &&
        key.member === null &&
        (key.base === null || key.base === `${facts.baseYear}`),
    );
}

/** The rate stated beside a stated change. */
export function statedRate(facts: Facts, change: Figure): Figure | undefined {
  return facts.own
    .of(change.key?.measure ?? "")
    .find(
      ({ key, table, context }) =>
        key?.aspect === "change_rate" &&
        key.scope === change.key?.scope &&
        key.code === change.key?.code &&
        table === change.table &&
        context === change.context,
    );
}

/** The reason told behind a stated change, in its sentence or the one after it. */
export function reasonOf(facts: Facts, changes: readonly Figure[]): Reason | undefined {
  for (const change of changes) {
    for (const passage of facts.passages) {
      if (passage.kind !== "section" || passage.path.at(-1) !== change.table) continue;
      const text = reasonBehind(passage.text, change);
      if (text !== undefined) return { text, passage };
    }
  }
  return undefined;
}

function reasonBehind(text: string, { raw }: Figure): string | undefined {
  const at = text.indexOf(raw);
  if (at < 0) return undefined;
  const [own = "", next = ""] = text.slice(at + raw.length).split(SENTENCE_END);
  return reasonIn(own, own.length) ?? reasonIn(next, REASON_HEAD);
}

/** The reason of a sentence whose lead stands in its first `within` characters. */
function reasonIn(sentence: string, within: number): string | undefined {
  const lead = REASON_IN_PROSE.exec(sentence);
  if (!lead || lead.index > within) return undefined;
  const rest = sentence.slice(lead.index + lead[0].length);
  const reason = rest.slice(0, REASON_END.exec(rest)?.index ?? rest.length).trim();
  return reason === "" ? undefined : reason;
}

/** A stated reason as a slot: in the source's words, or our words for a retold source. */
export function reasonSlot({ text, passage }: Reason): Segment {
  return { kind: passage.restated ? "gist" : "quote", text, passage };
}
