import type { FailureKind } from "./failure.js";

/** What the client of a model needs to know; everything else is the provider's default. */
export interface ModelOptions {
  /** Where the OpenAI-compatible API is, for example "https://api.deepseek.com/v1". */
  readonly baseUrl: string;
  readonly key: string;
  readonly model: string;
  /** Milliseconds for one request with all its attempts. */
  readonly deadline: number;
  /** Milliseconds without a byte after which a stream counts as stalled. */
  readonly idle: number;
  /** Requests at one time; the others wait. */
  readonly parallel: number;
  /** What the provider can do, as `doctor` finds it. */
  readonly can: Capabilities;
  /** Price of a million tokens in and out, in the currency of the bill; counted, never enforced. */
  readonly price?: { readonly input: string; readonly output: string };
}

/** Where providers differ. */
export interface Capabilities {
  readonly jsonSchema: boolean;
  readonly jsonObject: boolean;
  readonly tools: boolean;
}

export type Message =
  | { readonly role: "system" | "user"; readonly content: string }
  | {
      readonly role: "assistant";
      readonly content: string;
      /** Calls of tools the model made in this turn, as they came. */
      readonly calls?: readonly ToolCall[];
    }
  /** What a tool gave back to one of those calls. */
  | { readonly role: "tool"; readonly content: string; readonly callId: string };

/** A shape the answer must have; how it is asked for depends on what the provider can do. */
export interface Shape {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly messages: readonly Message[];
  readonly shape?: Shape;
  readonly tools?: readonly ToolSpec[];
  readonly maxTokens: number;
  /** Attempts within the deadline; where a person waits for something there is another way to, one. */
  readonly attempts?: number;
  /** Streamed, so that a silent connection is noticed long before the deadline. */
  readonly stream?: boolean;
  readonly signal?: AbortSignal;
}

export interface ToolSpec {
  readonly name: string;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** A call of a tool as the model wrote it; the arguments are text that may be no JSON. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What came back, as it came: foreign input. */
export interface Completion {
  readonly text: string;
  readonly calls: readonly ToolCall[];
  /** The model cut itself short (length, content filter). */
  readonly cut: boolean;
  readonly model: string;
  readonly usage: Usage;
}

export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** A model behind an API. */
export interface Model {
  readonly name: string;
  readonly can: Capabilities;
  /** Milliseconds that one question may take. */
  readonly deadline: number;
  /** Is nothing sent at the moment, because it failed too often? */
  readonly resting: boolean;
  /** @throws ModelFailure */
  complete(request: Request): Promise<Completion>;
  /** What was used since the start. */
  used(): Used;
}

export interface Used extends Usage {
  readonly requests: number;
  readonly failures: number;
  /** In the currency of the price; null where no price is set. */
  readonly cost: string | null;
}

/** What happens to a model or an embedder that an operator should know of. */
export type ModelEvent =
  /** It failed too often in a row: nothing is sent for a while, the rules answer. */
  | { readonly kind: "resting"; readonly id: string; readonly why: FailureKind }
  /** It answers again. */
  | { readonly kind: "back"; readonly id: string };

/** The clock of pauses and deadlines; tests give their own. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}
