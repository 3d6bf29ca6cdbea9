import type { LibraryEntry } from "../ledger/library.js";
import type { Step } from "../model/plan.js";
import { type Memory, remember } from "../questions/conversation/memory.js";
import { OWN_SUBJECT } from "../questions/conversation/turn.js";
import type { Intent } from "../questions/intent/intent.js";
import type { Target } from "../questions/intent/target.js";
import { wholeExplained } from "../questions/intent/whole-budget.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import { meant } from "../questions/linking/types.js";
import { asks, type Understanding } from "../questions/linking/understand.js";
import type { Slots } from "../questions/selecting/slots.js";
import type { Built, Draft } from "./draft.js";
import type { Documents } from "./run/member.js";

/** One question as it was read, with all that answering it leans on. */
export interface Question {
  readonly u: Understanding;
  readonly intent: Intent;
  readonly slots: Slots;
  readonly memory: Memory;
  readonly sources: Built;
  readonly draft: Draft;
  readonly library: readonly LibraryEntry[];
}

/**
 * One way to answer a question: writes into the draft and gives back what the conversation
 * remembers then, or writes nothing and gives nothing where the question is not of its kind.
 */
export type Way = (question: Question) => Promise<Memory | undefined>;

/** Who is asked about, where the question or the conversation says it. */
export function askedIssuers({ slots }: Question): readonly KnownIssuer[] {
  return slots.named ? (slots.subjects[0] ?? []) : [];
}

/** Does the question itself say whom it is about? */
export function namesSubject(u: Understanding): boolean {
  return meant(u.spans, "issuer").length + meant(u.spans, "region").length > 0;
}

/** The documents of an office, newest read when they are asked for. */
export function documentsFor({ sources }: Question): Documents {
  return async (name, region) => {
    const issuer = sources.built.issuers.find(
      (one) => one.name === name && one.region.join() === region.join(),
    );
    return issuer ? sources.built.documents(issuer) : [];
  };
}

/** The memory after an answer; where nothing else is said, it was about what was asked. */
export function remembered(
  question: Question,
  answer: {
    steps?: readonly Step[];
    issuers?: readonly KnownIssuer[];
    years?: readonly number[];
    focus?: readonly Target[];
    rows?: readonly string[];
  } = {},
): Memory {
  const { memory, intent, slots } = question;
  if (!answer.steps && isAside(question)) return refocused(question);
  const asked = {
    issuers: answer.issuers ?? askedIssuers(question),
    years: answer.years ?? slots.years,
    targets: [...intent.targets, ...wholeExplained(question.u, intent)],
  };
  return remember(memory, asked, intent, answer.steps ?? [], answer.focus ?? [], answer.rows ?? []);
}

/**
 * "为什么" after an amount asks more about it: what follows ("去年呢") goes on from the amount, in
 * the office and year it was asked of.
 */
function isAside({ u, memory: { intent }, draft }: Question): boolean {
  if (!asks(u, "reason") || draft.status !== "answered" || namesSubject(u)) return false;
  const dated = meant(u.spans, "year").length + meant(u.spans, "relative").length > 0;
  return !dated && intent !== null && !OWN_SUBJECT.has(intent.kind);
}

/** The memory after a turn that only asked more about the answer before. */
export function refocused({ memory }: Question): Memory {
  return { ...memory, choices: [] };
}

/** A turn that names nothing of its own leaves what was talked about as it was. */
function onlyGoesOn({ u, intent, memory, draft }: Question): boolean {
  const dated = meant(u.spans, "year").length + meant(u.spans, "relative").length > 0;
  if (memory.intent === null || namesSubject(u) || dated) return false;
  const options = (all: readonly Target[]): string => JSON.stringify(all.map((one) => one.options));
  const again = memory.focus.length > 0 && options(intent.targets) === options(memory.focus);
  return again || !draft.selfStanding;
}

/**
 * The memory after a refusal: who, when and what was asked for, so that the next turn may replace
 * the part that is not there ("那2023年呢").
 */
export function refused(question: Question): Memory {
  const { memory, intent, slots } = question;
  if (onlyGoesOn(question)) return refocused(question);
  const issuers = askedIssuers(question);
  const { targets } = intent;
  const asked = { issuers, years: slots.years, intent, targets, focus: targets };
  return { ...memory, ...asked, ranking: null, steps: [] };
}
