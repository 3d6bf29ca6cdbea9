import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program to its end; `as` is the number of the user it runs as. */
export function runProgram(main: string, args: readonly string[], as?: number): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: "/",
    ...(as === undefined ? {} : { uid: as, gid: as }),
  });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, stdout: stdout.join(""), stderr: stderr.join("") });
    });
  });
}

/** A running program that answers one line of stdin with one line of stdout. */
export class Dialogue {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  constructor(main: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [main, ...args]);
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async say(line: string): Promise<string> {
    this.#child.stdin.write(`${line}\n`);
    const { value } = await this.#lines.next();
    return String(value);
  }

  /** Ends its input and gives its exit code. */
  end(): Promise<number | null> {
    return new Promise((resolve) => {
      this.#child.once("close", (code) => resolve(code));
      this.#child.stdin.end();
    });
  }
}
