import type { Output } from "./output.js";

const WIDTH = 24;

/** Progress of a long work: one line that rewrites itself. */
export interface Progress {
  readonly show: (done: number, total: number, path: string) => void;
  /** Takes the line away. */
  readonly clear: () => Promise<void>;
}

/** A progress line on `output`; silent where it is no terminal. */
export function progressOn(output: Output): Progress {
  if (!output.isTerminal) return { show: () => {}, clear: async () => {} };
  return {
    show: (done, total, path) => {
      const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
      const bar = "█".repeat(filled).padEnd(WIDTH, "░");
      void output.raw(`\r\u001b[K${bar} ${done}/${total} ${path.slice(-40)}`);
    },
    clear: () => output.raw("\r\u001b[K"),
  };
}
