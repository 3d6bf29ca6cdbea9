import { setTimeout as pause } from "node:timers/promises";
import OpenAI from "openai";
import type {
  ChatCompletion,
  ChatCompletionChunk,
} from "openai/resources/chat/completions/completions";
import type { Stream } from "openai/streaming";
import { Calls } from "./accumulate.js";
import { asked } from "./asked.js";
import { Breaker } from "./breaker.js";
import { Counters } from "./counters.js";
import { ModelFailure } from "./failure.js";
import { failureOf, mayPass, retryAfter } from "./failures.js";
import { Turnstile } from "./turnstile.js";
import type { Clock, Completion, Model, ModelEvent, ModelOptions, Request } from "./types.js";
import { watched } from "./watch.js";

/** Attempts at one request within its deadline. */
const ATTEMPTS = 3;
const FIRST_PAUSE = 500;

const clockInTime: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
};

/**
 * A model behind an OpenAI-compatible API. Nothing it gives back is believed by itself. `tell` hears
 * when it is left alone for failing, and when it is back.
 */
export function openModel(
  options: ModelOptions,
  clock: Clock = clockInTime,
  tell: (event: ModelEvent) => void = () => undefined,
): Model {
  // Address and key are always ours: the package would take others from the environment.
  const api = new OpenAI({
    baseURL: options.baseUrl,
    apiKey: options.key,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: options.deadline,
    logLevel: "off",
  });
  const breaker = new Breaker(clock.now);
  const turnstile = new Turnstile(options.parallel);
  const counters = new Counters(options.price);

  const once = async (request: Request, signal: AbortSignal): Promise<Completion> => {
    const body = asked(options, request);
    if (body.stream !== true) {
      const whole = await api.chat.completions.create({ ...body, stream: false }, { signal });
      return fromWhole(whole, options.model);
    }
    const stream = await api.chat.completions.create({ ...body, stream: true }, { signal });
    return fromStream(stream, options);
  };

  /** Tries until it succeeds, nothing is to be gained any more, or the deadline has passed. */
  const persistently = async (request: Request, signal: AbortSignal): Promise<Completion> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(request, signal);
      } catch (error) {
        const failure = failureOf(error);
        if (signal.aborted || attempt >= (request.attempts ?? ATTEMPTS) || !mayPass(failure))
          throw failure;
        await clock.wait(
          retryAfter(error, clock.now()) ?? FIRST_PAUSE * 2 ** (attempt - 1),
          signal,
        );
      }
    }
  };

  return {
    name: options.model,
    can: options.can,
    deadline: options.deadline,
    get resting() {
      return breaker.isOpen;
    },
    used: () => counters.used,
    complete: async (request) => {
      if (!breaker.admits()) throw new ModelFailure("resting");
      const deadline = AbortSignal.timeout(options.deadline);
      const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
      try {
        const completion = await turnstile.pass(signal, () => persistently(request, signal));
        if (breaker.succeeded()) tell({ kind: "back", id: options.model });
        counters.succeeded(completion.usage);
        return completion;
      } catch (error) {
        const failure = request.signal?.aborted
          ? new ModelFailure("cancelled")
          : deadline.aborted
            ? new ModelFailure("deadline")
            : failureOf(error);
        counters.failed();
        if (failure.kind === "cancelled" || failure.kind === "refused") breaker.neutral();
        else if (breaker.failed()) tell({ kind: "resting", id: options.model, why: failure.kind });
        throw failure;
      }
    },
  };
}

function fromWhole({ choices, usage, model }: ChatCompletion, name: string): Completion {
  const choice = choices?.[0];
  if (!choice?.message) throw new ModelFailure("malformed");
  const calls = new Calls();
  for (const call of choice.message.tool_calls ?? []) {
    if (call.type === "function") calls.add([{ id: call.id, function: call.function }]);
  }
  return {
    text: choice.message.content ?? "",
    calls: calls.all(),
    cut: choice.finish_reason === "length" || choice.finish_reason === "content_filter",
    model: model ?? name,
    usage: { input: usage?.prompt_tokens ?? 0, output: usage?.completion_tokens ?? 0 },
  };
}

async function fromStream(
  stream: Stream<ChatCompletionChunk>,
  { idle, model: name }: ModelOptions,
): Promise<Completion> {
  const calls = new Calls();
  let [text, model, finished] = ["", name, ""];
  let usage = { input: 0, output: 0 };
  for await (const chunk of watched(stream, idle, () => stream.controller.abort())) {
    const choice = chunk.choices?.[0];
    text += choice?.delta?.content ?? "";
    calls.add(choice?.delta?.tool_calls ?? []);
    finished = choice?.finish_reason ?? finished;
    model = chunk.model ?? model;
    if (chunk.usage) {
      usage = { input: chunk.usage.prompt_tokens, output: chunk.usage.completion_tokens };
    }
  }
  // A stream that just ends without a reason was cut on its way.
  if (finished === "") throw new ModelFailure("unreachable");
  const cut = finished === "length" || finished === "content_filter";
  return { text, calls: calls.all(), cut, model, usage };
}
