import type { Readable, Writable } from "node:stream";
import type { Assistant, Memories } from "../../assistant.js";
import type { Config, Environment } from "../../config.js";
import type { ModelsConfig } from "../../llm/open.js";
import type { ModelEvent } from "../../llm/types.js";
import type { SecondEvent } from "../../passages/second/types.js";
import type { Runtime } from "../runtime/types.js";

/** Opens the product over a data folder; lazy, because loading it takes longer than `--help`. */
export type OpenAssistant = (options: {
  data: string;
  strictSeal?: boolean;
  memories?: Memories;
  models?: ModelsConfig;
  tell?: (event: SecondEvent | ModelEvent) => void;
}) => Promise<Assistant>;

/** One way into a chat service, set up by keys of its own. */
export interface Way {
  readonly name: string;
  /** The key that has to be set for it. */
  readonly key: string;
  isConfigured(config: Config): boolean;
  /** Looks whether its keys are accepted, and tells by what name. @throws UserError */
  check?(config: Config): Promise<string>;
}

/** A chat channel as `serve` starts it. */
export interface Channel extends Way {
  /** Where there are several: each is on or off by itself. */
  readonly ways?: readonly Way[];
  start(
    config: Config,
    runtime: Runtime,
    log: (line: string) => void,
  ): Promise<{ stop(): Promise<void>; username: string }>;
}

/** The streams, the environment and the parts a run of the command line is given. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: Environment;
  readonly openAssistant: OpenAssistant;
  readonly channels: readonly Channel[];
}

/** The ways into a channel. */
export function waysOf(channel: Channel): readonly Way[] {
  return channel.ways ?? [channel];
}
