import type { Output } from "./output.js";

const WIDTH = 24;

/** Progress of a long work: one line that rewrites itself. */
export interface Progress {
  readonly show: (done: number, total: number, path: string) => void;
  /** Takes the line away. */
  readonly clear: () => Promise<void>;
}

/** Fewer files than this are done before anybody wonders. */
const MANY = 20;
/** In a log, a line for every such part of the work. */
const PARTS = 10;

/** A progress line on `output`; where that is no terminal, a line now and then for long work. */
export function progressOn(output: Output): Progress {
  if (!output.isTerminal) return { show: sparse(output), clear: async () => {} };
  return {
    show: (done, total, path) => {
      const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
      const bar = "█".repeat(filled).padEnd(WIDTH, "░");
      void output.raw(`\r\u001b[K${bar} ${done}/${total} ${path.slice(-40)}`);
    },
    clear: () => output.raw("\r\u001b[K"),
  };
}

function sparse(output: Output): Progress["show"] {
  let told = 0;
  return (done, total, path) => {
    const part = Math.floor((done * PARTS) / total);
    if (total < MANY || part <= told) return;
    told = part;
    void output.line(`${done}/${total} ${path}`);
  };
}
