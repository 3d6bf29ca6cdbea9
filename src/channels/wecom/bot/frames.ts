import { z } from "zod";

const Text = z.object({ content: z.string() });
const Remote = z.object({
  url: z.url({ protocol: /^https?$/ }),
  aeskey: z.string().optional(),
  filename: z.string().optional(),
});
const Mixed = z.object({ msg_item: z.array(z.object({ text: Text.optional() })) });

const Headers = z.object({ req_id: z.string().min(1) });
const Sender = {
  msgid: z.string().min(1),
  chatid: z.string().optional(),
  chattype: z.string().default("single"),
  from: z.object({ userid: z.string().min(1) }),
};

const MessageFrame = z.object({
  headers: Headers,
  body: z.object({
    ...Sender,
    msgtype: z.string(),
    text: Text.optional(),
    voice: Text.optional(),
    mixed: Mixed.optional(),
    file: Remote.optional(),
    quote: z
      .object({ text: Text.optional(), voice: Text.optional(), mixed: Mixed.optional() })
      .optional(),
  }),
});

const Tapped = z.object({ event_key: z.string().optional() });

const EventFrame = z.object({
  headers: Headers,
  body: z.object({
    ...Sender,
    // WeCom nests what was tapped; the package's own types have it flat.
    event: Tapped.extend({ eventtype: z.string(), template_card_event: Tapped.optional() }),
  }),
});

/** A message to the bot. */
export type MessageFrame = z.infer<typeof MessageFrame>;
/** Something else that happened in a chat of the bot. */
export type EventFrame = z.infer<typeof EventFrame>;

/** Undefined when it is no message as WeCom describes it. */
export function readMessageFrame(frame: unknown): MessageFrame | undefined {
  return MessageFrame.safeParse(frame).data;
}

/** Undefined when it is no event as WeCom describes it. */
export function readEventFrame(frame: unknown): EventFrame | undefined {
  return EventFrame.safeParse(frame).data;
}

/** The words of a message, whatever way they came; a spoken one comes written down. */
export function wordsOf(part: {
  readonly text?: { readonly content: string } | undefined;
  readonly voice?: { readonly content: string } | undefined;
  readonly mixed?: z.infer<typeof Mixed> | undefined;
}): string | undefined {
  const mixed = part.mixed?.msg_item.flatMap(({ text }) => text?.content ?? []).join("\n");
  const words = part.text?.content ?? part.voice?.content ?? mixed;
  return words?.trim() || undefined;
}
