import { spawn } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Assistant } from "../../../src/assistant.js";
import { runCli } from "../../../src/channels/cli/run.js";
import type { Channel } from "../../../src/channels/cli/types.js";
import { fakeAssistant } from "./fake-assistant.js";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the fake assistant was asked to do. */
  readonly log: readonly string[];
}

interface Given {
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly assistant?: (log: string[], data: string) => Assistant;
  readonly channels?: readonly Channel[];
}

class Sink extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

/** Runs a command line in this process over a fake assistant. */
export async function run(args: readonly string[], given: Given = {}): Promise<Ran> {
  const [stdout, stderr, log] = [new Sink(), new Sink(), [] as string[]];
  const code = await runCli(args, {
    stdin: Readable.from(given.stdin === undefined ? [] : [given.stdin]),
    stdout,
    stderr,
    environment: given.environment ?? {},
    openAssistant: async ({ data }) => {
      log.push(`open ${data}`);
      return (given.assistant ?? fakeAssistant)(log, data);
    },
    channels: given.channels ?? [],
  });
  return { code, stdout: stdout.text, stderr: stderr.text, log };
}

/** Starts a script of TypeScript as a process of its own. */
export function start(
  script: string,
  args: readonly string[],
  environment: Record<string, string> = {},
) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", path, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
}
