import { fold } from "../kernel/fold.js";
import type { Passage } from "../model/passage.js";
import { conceptTokens } from "./concepts.js";
import { weigh } from "./coverage.js";
import {
  ANAPHORA,
  ANNOUNCES,
  CHANGED,
  COUNTS_ON,
  DECIDING,
  HEADS_NEXT,
  REASON,
  REASON_BEGINS,
  UNCHANGED,
} from "./labels.data.js";
import { withoutAsking } from "./query.js";
import { sentences } from "./split.js";
import { tokens } from "./tokens.js";

/** A passage up to this long is its own quote. */
const SHORT = 60;
/** A quote that goes on to complete a sentence stops before this length. */
const LONGEST = 200;
/** A second sentence comes along only when it adds at least this share of what the first covers. */
const ADDS = 0.3;
const deciding = new Set(DECIDING.flatMap(conceptTokens));
const reason = new Set(conceptTokens(REASON));
const changes = new Set(CHANGED.flatMap(conceptTokens));
/** What a sentence about no change counts where a change is asked about. */
const IDLE = 0.3;

/**
 * The one or two neighbouring sentences of a passage that answer a query best: a piece of the
 * passage's text as it stands, for a short quote. Where some give what is asked (a reason, a
 * purpose, a date) it is one of these. A sentence that only announces, or counts the
 * first of several things, is completed by what follows.
 */
export function bestSentence(passage: Pick<Passage, "text">, query: string): string {
  const text = passage.text.trim();
  if (text.length <= SHORT) return text;
  const parts = sentences(text).filter((part) => part.trim() !== "");
  const asked = conceptTokens(query);
  const wanted = new Set([...tokens(withoutAsking(fold(query))), ...asked]);
  const found = parts.map((part) => covered(part, wanted));
  const decides = found.map((words) => [...words].some((word) => deciding.has(word)));
  const isDecided = decides.includes(true);
  const isOfChange = asked.some((concept) => changes.has(concept));
  const idle = (part: string) => (isOfChange && UNCHANGED.test(part) ? IDLE : 1);
  const scores = found.map((words, i) =>
    isDecided && !decides[i] ? 0 : weigh(words) * idle(parts[i] ?? ""),
  );
  const top = scores.indexOf(Math.max(...scores, 0));
  if (top < 0) return (parts[0] ?? text).trim();
  const neighbours = [top - 1, top + 1].map((i) => ({ i, gain: gain(found[top], found[i]) }));
  const second = neighbours.toSorted((a, b) => b.gain - a.gain)[0];
  const joins = second && second.gain > 0 && second.gain >= ADDS * (scores[top] ?? 0);
  const from = joins ? Math.min(top, second.i) : top;
  const to = joins ? Math.max(top, second.i) : top;
  const isExplained =
    !asked.some((concept) => reason.has(concept)) ||
    found.slice(from, to + 1).some((words) => [...words].some((word) => reason.has(word)));
  const start = named(parts, from, to);
  return completed(parts, start, isExplained ? to : Math.min(to + 1, parts.length - 1));
}

/** A sentence about 这些项目 is quoted with the one that names them. */
function named(parts: readonly string[], from: number, to: number): number {
  const isOpen = from > 0 && ANAPHORA.test(parts[from] ?? "");
  return isOpen && fits(parts.slice(from - 1, to + 1)) ? from - 1 : from;
}

/** The first sentences of a passage, as many as a short quote holds, at least one. */
export function firstSentences({ text }: Pick<Passage, "text">): string {
  const parts = sentences(text.trim()).filter((part) => part.trim() !== "");
  let to = 0;
  while (to + 1 < parts.length && fits(parts.slice(0, to + 2))) to++;
  return parts
    .slice(0, to + 1)
    .join("")
    .trim();
}

function completed(parts: readonly string[], from: number, to: number): string {
  let end = to;
  let said = parts.slice(from, to + 1);
  while (end + 1 < parts.length && isOpen(parts[end] ?? "", parts[end + 1] ?? "")) {
    const next = parts[end + 1] ?? "";
    if (!fits([...said, next])) said = fromReason(said);
    if (!fits([...said, next])) break;
    said = [...said, next];
    end++;
  }
  return said.join("").trim();
}

/** A long sentence that comes to its reason at the end is quoted from there. */
function fromReason(said: readonly string[]): string[] {
  const text = said.join("");
  const at = REASON_BEGINS.exec(text)?.index;
  return at === undefined ? [...said] : [text.slice(at)];
}

/** Does the second sentence belong to the first? A list is not followed from one full stop to the next. */
function isOpen(first: string, second: string): boolean {
  if (ANNOUNCES.test(first) || HEADS_NEXT.test(first) || /^\s*[：:]/u.test(second)) return true;
  return /[；;]\s*$/u.test(first) && COUNTS_ON.test(second);
}

function fits(parts: readonly string[]): boolean {
  return parts.join("").length <= LONGEST;
}

function covered(part: string, wanted: ReadonlySet<string>): Set<string> {
  return new Set([...tokens(part), ...conceptTokens(part)].filter((token) => wanted.has(token)));
}

function gain(
  have: ReadonlySet<string> | undefined,
  more: ReadonlySet<string> | undefined,
): number {
  return weigh([...(more ?? [])].filter((word) => !have?.has(word)));
}
