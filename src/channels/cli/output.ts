import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream that is written to in whole lines. */
export interface Output {
  readonly isTerminal: boolean;
  /** Writes text and a line end; waits when the reader is slower than we are. */
  line(text: string): Promise<void>;
  /** Writes a value as one line of JSON. */
  json(value: unknown): Promise<void>;
  /** Writes text as it is, without a line end (prompts, progress). */
  raw(text: string): Promise<void>;
}

export function outputTo(stream: Writable & { readonly isTTY?: boolean }): Output {
  const raw = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  return {
    isTerminal: stream.isTTY === true,
    line: (text) => raw(`${text}\n`),
    json: (value) => raw(`${JSON.stringify(value)}\n`),
    raw,
  };
}

/** A reader that goes away (`… | head -1`) ends the program quietly; other faults stay faults. */
export function endQuietlyWithReader(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
