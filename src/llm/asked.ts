import type {
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions/completions";
import type { Capabilities, Message, ModelOptions, Request, Shape } from "./types.js";

/** Said to a provider that cannot be told a schema otherwise. */
const IN_WORDS = "Answer with one JSON object and nothing else. It must follow this JSON schema:\n";

/** A request in the wire's own terms, as the provider can take it. */
export function asked(
  { model, can }: ModelOptions,
  request: Request,
): ChatCompletionCreateParamsBase {
  const { messages, shape, tools, maxTokens, stream } = request;
  return {
    model,
    messages: (shape && !can.jsonSchema ? withSchema(messages, shape) : messages).map(onTheWire),
    max_tokens: maxTokens,
    temperature: 0,
    ...(shape ? { response_format: formatOf(shape, can) } : {}),
    ...(tools && can.tools
      ? {
          tools: tools.map(({ name, description, schema }) => ({
            type: "function" as const,
            function: { name, description, parameters: { ...schema } },
          })),
        }
      : {}),
    ...(stream ? { stream: true, stream_options: { include_usage: true } } : {}),
  };
}

function formatOf({ name, schema }: Shape, can: Capabilities) {
  if (can.jsonSchema) {
    return {
      type: "json_schema" as const,
      json_schema: { name, schema: { ...schema }, strict: true },
    };
  }
  return can.jsonObject ? { type: "json_object" as const } : { type: "text" as const };
}

function onTheWire(message: Message): ChatCompletionMessageParam {
  if (message.role === "tool") {
    return { role: "tool", content: message.content, tool_call_id: message.callId };
  }
  if (message.role !== "assistant" || !message.calls?.length) {
    return { role: message.role, content: message.content };
  }
  const calls = message.calls.map(({ id, name, text }) => ({
    id,
    type: "function" as const,
    function: { name, arguments: text },
  }));
  return { role: "assistant", content: message.content, tool_calls: calls };
}

function withSchema(messages: readonly Message[], { schema }: Shape): Message[] {
  return [...messages, { role: "system", content: `${IN_WORDS}${JSON.stringify(schema)}` }];
}
