import type { Auditor } from "../audit/index.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Answer, Status } from "../model/answer.js";
import type { Plan } from "../model/plan.js";
import type { Retriever } from "../passages/retrieve.js";
import type { Memory } from "../questions/conversation/memory.js";
import type { Understanding } from "../questions/linking/understand.js";
import type { World } from "../questions/linking/world.js";
import { Composer } from "./composer.js";
import type { Segment } from "./segments.js";
import { TEXTS } from "./texts.text.js";
import { writePlain } from "./write/absent.js";

/** What answering leans on. */
export interface Sources {
  readonly ledger: Ledger;
  readonly retriever: Retriever;
  readonly world: () => Promise<World>;
  readonly now: () => Date;
  /** The failed checks of the audit that figures take part in, gravest first. */
  readonly findings: Auditor["findingsFor"];
  /** Answers a request to write something out; undefined for any other turn. */
  readonly writes?: (typed: string, memory: Memory, sources: Built) => Promise<Written | undefined>;
  /** Reads what the rules could not, with a model; undefined where it was not asked. */
  readonly plans?: (
    typed: string,
    memory: Memory,
    sources: Built,
    offline: Written,
  ) => Promise<Planned | undefined>;
  /** Lets a model look for more where passages alone answer; undefined where it was not asked. */
  readonly finds?: (
    typed: string,
    memory: Memory,
    sources: Built,
    offline: Written,
  ) => Promise<Found | undefined>;
  /** Lets a model word an answer that is there; undefined where it was not asked. */
  readonly words?: (draft: Draft, typed: string) => Promise<Worded | undefined>;
  /** In tests a broken promise between parts is thrown, not told. */
  readonly strictSeal: boolean;
}

/** What a request to write came to, with what the conversation remembers after it. */
export interface Written {
  readonly draft: Draft;
  readonly memory: Memory;
}

/** What asking a model came to: an answer by its plan, or none; and how that went. */
export interface Planned {
  readonly written?: Written;
  readonly record: NonNullable<Answer["model"]>;
}

/** What a model's looking for more came to: the answer with what it found, or none. */
export interface Found {
  readonly written?: Written;
  readonly record: NonNullable<Answer["finder"]>;
}

/** What asking a model for a wording came to: the whole answer in its words, or none. */
export interface Worded {
  readonly segments?: readonly Segment[];
  /** Citations of passages that it left out. */
  readonly without?: readonly number[];
  readonly record: NonNullable<Answer["writer"]>;
}

/** An answer with what the conversation remembers after it. */
export interface Turn {
  readonly answer: Answer;
  readonly memory: Memory;
}

/** An answer being made. */
export class Draft {
  readonly question: string;
  composer: Composer;
  status: Status = "answered";
  choices: readonly string[] = [];
  plan: Plan | null = null;
  /** The question names by itself what it is about. */
  selfStanding = false;
  /** It was told that nothing was found to go on from. */
  toldMiss = false;
  /** The question as it claims something, where its open form was read instead. */
  claims: Understanding | null = null;
  /** Does what was claimed hold? Undefined before it is judged, null where nothing could be. */
  holds: boolean | null | undefined;
  /** What the question takes for granted of an amount, as a question of its own. */
  premise: string | undefined;
  /** What was asked was not understood, or only in part: another reading may do better. */
  unread = false;
  /** Everything the question asks is answered: its parts need not be tried apart. */
  complete = false;

  /** Several parts of one question write into one composer. */
  constructor(question: string, composer: Composer) {
    this.question = question;
    this.composer = composer;
  }

  /** The same, to be written on without a change to this one. */
  copy(): Draft {
    const { composer, ...rest } = this;
    return Object.assign(new Draft(this.question, composer.copy()), rest);
  }

  /** Takes everything back; what remains says that the answer did not pass its check. */
  withdraw(): void {
    this.composer = new Composer(this.composer.language, []);
    this.choices = [];
    this.plan = null;
    this.end("not_found", TEXTS.unsealed);
  }

  /** Ends with a plain sentence. */
  end(status: Status, template: { zh: string; en: string }): void {
    this.status = status;
    writePlain(this.composer, template);
  }
}

export type Built = Sources & { readonly built: World };
