import type { Outlet, Runtime } from "../runtime/types.js";
import type { Handle } from "./handle.js";

/** Resolves after so many milliseconds, or at once when the signal aborts; never rejects. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** An application made by the organisation itself (自建应用), called back over HTTP. */
export interface WecomAppOptions {
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  /** Token and EncodingAESKey of "receive messages" in the application's settings. */
  readonly token: string;
  readonly aesKey: string;
  /** Where callbacks come in; 0 takes any free port. */
  readonly port: number;
  /** Loopback when undefined, behind a proxy that speaks TLS. */
  readonly host?: string | undefined;
  readonly path: string;
  /** Another server than the public one (tests, private deployments). */
  readonly apiRoot?: string | undefined;
}

/** An AI bot (智能机器人), connected over its WebSocket; no address of ours is needed. */
export interface WecomBotOptions {
  readonly botId: string;
  readonly secret: string;
  /** Another server than the public one (tests, private deployments). */
  readonly wsUrl?: string | undefined;
  /** The first pause before connecting again, in milliseconds; it doubles up to half a minute. */
  readonly reconnectInterval?: number | undefined;
}

export interface WecomOptions {
  readonly app?: WecomAppOptions | undefined;
  readonly bot?: WecomBotOptions | undefined;
  readonly runtime: Runtime;
  /** Takes one line for the operator; it never holds a secret or what people write. */
  readonly log: (line: string) => void;
  /** The largest file that is fetched, in bytes; WeCom's own limit when undefined. */
  readonly maxFileBytes?: number | undefined;
  /** The clock of pauses between attempts; tests give their own. */
  readonly wait?: Wait | undefined;
  /** Milliseconds since 1970; tests give their own. */
  readonly now?: (() => number) | undefined;
  /** How long a stop waits for answers that are being written, in milliseconds. */
  readonly patience?: number | undefined;
}

/** What both kinds share once defaults are filled in. */
export interface Tools {
  readonly runtime: Runtime;
  readonly log: (line: string) => void;
  readonly maxFileBytes: number;
  readonly wait: Wait;
  readonly now: () => number;
  readonly patience: number;
}

/** One of the two kinds, running. */
export interface RunningKind extends RunningWecom {
  /** The way back to where a delivery came from; undefined where that is not of this kind. */
  outletTo(handle: Handle): Outlet | undefined;
}

/** A running channel. */
export interface RunningWecom {
  /** Takes nothing new, lets answers that are being written go out or says so, and returns. */
  stop(): Promise<void>;
  /** What is running, for the operator. */
  readonly username: string;
  /** The port of callbacks, where there is an application. */
  readonly port?: number | undefined;
}
