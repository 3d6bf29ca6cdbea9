import type { Segment } from "../answers/segments.js";
import type { Figure } from "../model/figure.js";
import { MEASURES } from "../model/measures.data.js";
import type { Passage } from "../model/passage.js";
import type { Asked, Facts } from "./facts.js";
import {
  GONE_DOWN,
  GONE_UP,
  REASON_APART,
  REASON_END,
  REASON_HEAD,
  REASON_IN_PROSE,
  SENTENCE_END,
} from "./words.data.js";

/** How long the word is that ends a measure's name and a sentence's subject alike (支出, 收入). */
const LAST_WORD = 2;

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
      const text = reasonBehind(passage.text, change) ?? reasonApart(passage.text, change);
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

/** "财政拨款收入支出增加的主要原因是…": a sentence of its own that names what moved, and how. */
function reasonApart(text: string, { key, value }: Figure): string | undefined {
  const names = MEASURES.find(({ id }) => id === key?.measure)?.names ?? [];
  const direction = value?.startsWith("-") ? GONE_DOWN : GONE_UP;
  for (const sentence of text.split(SENTENCE_END)) {
    const [, subject = "", moved = ""] = REASON_APART.exec(sentence.trim()) ?? [];
    if (subject === "" || !names.some((name) => subject.endsWith(name.slice(-LAST_WORD)))) continue;
    if (direction.test(moved)) return reasonIn(sentence, sentence.length);
  }
  return undefined;
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
