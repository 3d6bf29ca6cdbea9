import { MEASURES } from "../../model/measures.data.js";
import { conceptTokens } from "../../passages/concepts.js";
import { REASON } from "../../passages/labels.data.js";
import { CHANGES } from "../../questions/intent/asks-reason.data.js";
import { asksReason } from "../../questions/intent/asks-reason.js";
import { meant, type Span } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import {
  ADDED_NAMES,
  SAID_OTHERWISE,
  SIDE_NAMED,
  WHICH_ADDED,
  WHOLE_NAMES,
} from "./prose-query.data.js";

/** What a question is about, in its own words and in those a document uses for the same. */
export interface Topic {
  readonly text: string;
  readonly printed: readonly string[];
}

const CONTENT = new Set(["measure", "line", "project", "indicator", "scope", "term", "quantity"]);

/** The things a question speaks of, each with its printed names. */
export function topicsOf(u: Understanding): Topic[] {
  const spans = u.spans.filter(({ meanings }) => meanings.some(({ kind }) => CONTENT.has(kind)));
  const topics = [
    ...spans.map((span) => ({ text: span.text, printed: printedNames(span) })),
    ...[...u.gaps.map(({ text }) => text), ...spokenOf(u)].map((text) => ({ text, printed: [] })),
  ];
  if (asksAdded(u)) return [WHOLE];
  const otherwise = SAID_OTHERWISE.flatMap(({ asked, printed }) => {
    const text = asked.exec(u.text)?.[0];
    return text === undefined ? [] : [{ text, printed }];
  });
  const left = topics.filter(({ text }) => !otherwise.some((one) => text.includes(one.text)));
  return [...left, ...otherwise, ...(otherwise.length === 0 && isOfWhole(u, spans) ? [WHOLE] : [])];
}

const SPOKEN = new Set(["duty", "office"]);

/** Where a reason is asked, 职能 or 机构 is what it is asked of, not what is asked for. */
export function spokenOf(u: Understanding): string[] {
  if (!asksReason(u)) return [];
  return meant(u.spans, "operation")
    .filter(({ operation }) => SPOKEN.has(operation))
    .map(({ span }) => span.text);
}

const ITEM = new Set(["measure", "line"]);
/** The whole of one side: its reason is told of the whole budget. */
const SIDES = new Set(["income", "expenditure"]);

/** The items of a budget that a question names, each with its printed names. */
export function itemsOf(u: Understanding): Topic[] {
  return u.spans
    .filter(
      (span) =>
        span.meanings.some(({ kind }) => ITEM.has(kind)) &&
        !meant([span], "measure").some(({ measure }) => SIDES.has(measure)),
    )
    .map((span) => ({ text: span.text, printed: printedNames(span) }));
}

/** What documents call what the question says in words of its own. */
export function printedOtherwise(text: string): string[] {
  return SAID_OTHERWISE.flatMap(({ asked, printed }) => (asked.test(text) ? printed : []));
}

const WHOLE: Topic = { text: WHOLE_NAMES[0] ?? "", printed: WHOLE_NAMES.slice(1) };

/** The reason of a change is asked and no part of the money is named. */
function isOfWhole(u: Understanding, spans: readonly Span[]): boolean {
  const parts = spans.filter(({ meanings }) => meanings.some(({ kind }) => kind !== "quantity"));
  if (parts.length > 0 || SIDE_NAMED.test(u.text)) return false;
  return asksReason(u) && CHANGES.test(u.text);
}

function printedNames(span: Span): string[] {
  const names = meant([span], "measure").flatMap(
    ({ measure }) => MEASURES.find(({ id }) => id === measure)?.names ?? [],
  );
  const lines = meant([span], "line").map(({ label }) => label);
  return [...names, ...lines].filter((name) => name !== span.text);
}

/** Does the question ask which things are new? */
export function asksAdded(u: Understanding): boolean {
  return WHICH_ADDED.test(u.text);
}

const reason = new Set(conceptTokens(REASON));

function saysWhy(text: string): boolean {
  return conceptTokens(text).some((concept) => reason.has(concept));
}

/**
 * The question as passages are searched by it: with the printed names of what it calls otherwise
 * (运维费 is 公务用车运行维护费), and with the word for a reason however it asks for one.
 */
export function proseQuery(u: Understanding): string {
  const printed = topicsOf(u).flatMap(({ text, printed: names }) =>
    text === WHOLE.text
      ? [text, ...names]
      : names.some((name) => name.includes(text))
        ? []
        : names.slice(0, 2),
  );
  const added = asksAdded(u) ? [ADDED_NAMES, REASON] : [];
  const why = asksReason(u) && !saysWhy(u.text) ? [REASON] : [];
  return [u.text, ...new Set([...printed, ...added, ...why])].join(" ");
}
