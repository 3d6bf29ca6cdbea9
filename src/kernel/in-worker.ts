import { Worker } from "node:worker_threads";

/** A module that can do its work in a thread of its own: input and output are plain data. */
export interface Work<In, Out> {
  run(input: In): Promise<Out>;
}

const IS_COMPILED = import.meta.url.endsWith(".js");

/**
 * Runs a module's `run` in a thread of its own, so that this one goes on answering. Sources that
 * are run uncompiled (tests, tsx) have no file a thread could load: there it runs in this thread.
 * @param at the module's address, `load` its import: both name the same file.
 * @throws what the work throws.
 */
export async function inWorker<In, Out>(
  at: URL,
  load: () => Promise<Work<In, Out>>,
  input: In,
): Promise<Out> {
  if (!IS_COMPILED) return (await load()).run(input);
  const worker = new Worker(new URL("./worker-entry.js", import.meta.url), {
    workerData: { module: at.href, input },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the worker ended with ${code}`)));
  });
}
