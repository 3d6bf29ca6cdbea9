import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { PDF_WORKER } from "../limits.js";
import { type Outcome, readPdf } from "./document.js";

/** Only compiled code runs as a worker: there is no such file beside sources. */
const WORKER = new URL("./worker.js", import.meta.url);

function seconds(bytes: Uint8Array): number {
  const megabytes = Math.ceil(bytes.length / 2 ** 20);
  return PDF_WORKER.seconds + PDF_WORKER.secondsPerMegabyte * megabytes;
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function inWorker(bytes: Uint8Array): Promise<Outcome> {
  const { memory } = PDF_WORKER;
  const limit = seconds(bytes);
  return new Promise((done, fail) => {
    const worker = new Worker(WORKER, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(outcome);
    };
    const timer = setTimeout(() => {
      settle({ fault: { kind: "over", what: "seconds", met: limit, limit } });
    }, limit * 1000);
    worker.once("message", settle);
    worker.once("error", (error) => {
      if (outOfMemory(error)) {
        settle({ fault: { kind: "over", what: "memory", met: memory, limit: memory } });
        return;
      }
      clearTimeout(timer);
      fail(error);
    });
  });
}

/** Reads a PDF in a worker with bounded memory and time; from sources (tests) in this thread. */
export async function readPdfApart(bytes: Uint8Array): Promise<Outcome> {
  return existsSync(fileURLToPath(WORKER)) ? inWorker(bytes) : readPdf(bytes);
}
