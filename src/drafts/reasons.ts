import type { Segment } from "../answers/segments.js";
import { fold } from "../kernel/fold.js";
import { quantity, saysSame } from "../kernel/quantity.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { Asked, Facts } from "./facts.js";
import { REASON_END, REASON_IN_PROSE } from "./words.data.js";

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
    const sentence = fold(change.context);
    if (sentence === "") continue;
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
  const [own = "", next = ""] = text.slice(at + raw.length).split("。");
  for (const part of [own, next]) {
    const lead = REASON_IN_PROSE.exec(part);
    if (!lead) continue;
    const rest = part.slice(lead.index + lead[0].length);
    const end = REASON_END.exec(rest)?.index ?? rest.length;
    const reason = rest.slice(0, end).trim();
    if (reason !== "") return reason;
  }
  return undefined;
}

/** A stated reason as a slot: in the source's words, or our words for a retold source. */
export function reasonSlot({ text, passage }: Reason): Segment {
  return { kind: passage.restated ? "gist" : "quote", text, passage };
}

/** Does a change the prose states say what was worked out? */
export function statesSame(
  change: Figure,
  worked: { value: string; unit: string | null },
): boolean {
  if (change.value === null) return false;
  const plain = quantity(change.value.replace("-", ""), change.unit);
  return saysSame(plain, quantity(worked.value, worked.unit));
}
