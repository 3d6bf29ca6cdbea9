// What a thread started by `inWorker` runs: the named module's work, and its result back.
import { parentPort, workerData } from "node:worker_threads";
import type { Work } from "./in-worker.js";

const { module, input }: { module: string; input: unknown } = workerData;
const work: Work<unknown, unknown> = await import(module);
parentPort?.postMessage(await work.run(input));
