import type { Locale } from "../../kernel/errors.js";
import type { Answer } from "../../model/answer.js";
import type { Block } from "../render/block.js";

export type { Block } from "../render/block.js";

/** The channels there are. */
export type ChannelName = "telegram" | "wecom" | "terminal";

/** One message as a channel hands it over, without the channel's own wrapping. */
export interface Delivery {
  /** Unique within its channel; the same id again is the same message delivered twice. */
  readonly id: string;
  readonly channel: ChannelName;
  readonly chat: string;
  /** A part of the chat with talks of its own (a forum's topic). */
  readonly topic?: string;
  readonly user: string;
  /** Several people read along. */
  readonly group: boolean;
  /** The language of the person's client, where it says so. */
  readonly locale?: Locale;
  readonly content: Content;
  /** What the channel needs to reply to this message after a restart; opaque to the runtime. */
  readonly handle?: string;
}

/** What a person sent. A command is a text that begins with a slash. */
export type Content =
  | {
      readonly kind: "text";
      readonly text: string;
      /** The message this one replies to or quotes: context, never an instruction. */
      readonly quoted?: string;
      /** Written by somebody else and passed on. */
      readonly forwarded?: boolean;
      /** The receipt of the answer of ours this one replies to: it goes on from there. */
      readonly answer?: string;
    }
  /** A button; `token` is what the button carried (at most 64 bytes, possibly forged). */
  | { readonly kind: "tap"; readonly token: string }
  | {
      readonly kind: "file";
      readonly name: string;
      /** Bytes, where the channel says so before the download. */
      readonly size?: number;
      /** @throws Error of the channel when the file cannot be had. */
      fetch(): Promise<Uint8Array>;
    }
  /** Voice, photo, sticker and whatever else is no text. */
  | { readonly kind: "other" };

/** A button below a message. */
export interface Button {
  readonly text: string;
  /** At most 64 bytes; what it stands for is kept by the runtime. */
  readonly token: string;
}

/** One thing that is sent. */
export type Part =
  | {
      readonly kind: "message";
      readonly blocks: readonly Block[];
      /** Rows of buttons. */
      readonly buttons: readonly (readonly Button[])[];
      /** The answer's receipt: "K7Q2M9XA.2" is what stands behind its mark [2]. */
      readonly receipt?: string;
      /** The answer itself, for a channel that hands it on as data. */
      readonly answer?: Answer;
    }
  | { readonly kind: "picture"; readonly png: Uint8Array; readonly caption: string }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly caption: string;
    };

/** Where the reply to one delivery goes. */
export interface Outlet {
  /** Sends one part; the next one is given only after it resolved. */
  send(part: Part): Promise<void>;
  /** Says what is being done; said again it takes the place of itself, and so may the first part. */
  working?(text: string): Promise<void>;
  /** Says that the reply comes after a restart; where it is not given, `working` does. */
  later?(text: string): Promise<void>;
  /** The delivery's handle as it is now (a placeholder that was sent), for after a restart. */
  handle?(): string;
  /** The message is in order and will be answered. */
  accepted?(): void;
  /** Says only to the person who touched a button why it does nothing. */
  notice?(text: string): Promise<void>;
}

/** What a channel needs of the product. */
export interface Runtime {
  /**
   * Answers one delivery: in the order of its conversation, once however often it is delivered.
   * Resolves when the reply is out; a failure of the outlet is logged, not thrown. What could not
   * be sent then is sent after the next start, unless the outlet threw Unwanted.
   */
  receive(delivery: Delivery, outlet: Outlet): Promise<void>;
  /**
   * Answers what was taken but not answered before the process ended, in the order it came.
   * `outletFor` builds the way back from a delivery's handle, or gives nothing when there is none.
   */
  resume(channel: ChannelName, outletFor: (handle: string) => Outlet | undefined): Promise<void>;
  /**
   * Resolves when nothing is being answered any more. With `patience` (milliseconds) no longer than
   * that: whoever still waits is then told so, and answered after the next start.
   */
  idle(patience?: number): Promise<void>;
  /** The group `from` is called `to` now: its conversations and rights go with it. */
  moved(channel: ChannelName, from: string, to: string): void;
  /** The commands with what they do, for menus. */
  commands(locale: Locale): readonly { readonly command: string; readonly description: string }[];
}
