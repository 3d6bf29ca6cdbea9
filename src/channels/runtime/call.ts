import type { Assistant } from "../../assistant.js";
import type { ChatConfig } from "../../config.js";
import type { Locale } from "../../kernel/errors.js";
import type { Answer } from "../../model/answer.js";
import type { Chats } from "../../store/chats.js";
import { message } from "./blocks.js";
import type { ConversationState, Conversations } from "./conversations.js";
import type { Moves } from "./moves.js";
import { type Place, placeOf } from "./people.js";
import type { Receipt, Receipts } from "./receipts.js";
import type { Tap, Taps } from "./taps.js";
import { RUNTIME_TEXTS, type Say } from "./texts.text.js";
import type { Button, Delivery, Outlet, Part } from "./types.js";

/** What answering leans on. */
export interface Services {
  readonly assistant: Assistant;
  readonly chats: Chats;
  readonly conversations: Conversations;
  readonly receipts: Receipts;
  readonly taps: Taps;
  readonly moves: Moves;
  readonly settings: ChatConfig;
  readonly now: () => number;
}

/** One message being answered. */
export interface Call extends Services {
  readonly delivery: Delivery;
  readonly place: Place;
  readonly locale: Locale;
  readonly say: Say;
  readonly state: ConversationState;
  readonly isAdmin: boolean;
  /** What stands behind the command's name; the whole text of a question. */
  readonly rest: string;
  /** A text of somebody else that this message points at, where it is a question about it. */
  readonly quoted?: string | undefined;
  /** The receipt of the answer a question goes on from, where that is not the last one. */
  readonly thread?: string | undefined;
  /** What the log is told of the reply. */
  readonly record: { answer?: Answer; forgotten?: boolean; refused?: boolean };
  /** Says what is being done, while it takes long. */
  readonly progress: (text: string) => Promise<void>;
}

/** A command: one file in `commands/` and one line in its index. */
export interface Command {
  readonly name: keyof Say["descriptions"];
  run(call: Call): Promise<readonly Part[]>;
}

/** A line that says no, written down as a refusal. */
export function refusal({ record }: Call, line: string): readonly Part[] {
  record.refused = true;
  return [message(line)];
}

/** The texts of a language. */
export function sayIn(locale: Locale): Say {
  return RUNTIME_TEXTS[locale];
}

/** A button that does something for the person it is shown to. */
export function button({ taps, place, now }: Call, text: string, tap: Tap): Button {
  return { text, token: taps.token(tap, place, now()) };
}

/** A button that is a command. */
export function commandButton(call: Call, text: string, command: string, rest = ""): Button {
  return button(call, text, { kind: "command", command, rest });
}

/** The receipt of the last answer of this conversation. */
export function lastReceipt({ state, receipts }: Call): Receipt | undefined {
  return state.receipt === null ? undefined : receipts.find(state.receipt);
}

/** A message with everything that answering it needs, as things stand now. */
export function callOf(services: Services, delivery: Delivery, outlet: Outlet): Call {
  const { chats, conversations, moves, settings, now } = services;
  const chat = moves.first(delivery.channel, delivery.chat);
  const place = placeOf({ ...delivery, chat }, chats.key);
  conversations.open(place, now());
  const state = conversations.state(place);
  const locale: Locale = state.language ?? delivery.locale ?? "zh";
  const { content } = delivery;
  const pointed = content.kind === "text" ? content.answer : undefined;
  return {
    ...services,
    delivery,
    place,
    locale,
    say: sayIn(locale),
    state: pointed === undefined ? state : { ...state, receipt: pointed },
    isAdmin: settings.admins.includes(`${delivery.channel}:${delivery.user}`),
    rest: "",
    record: {},
    progress: async (text) => outlet.working?.(text),
  };
}
