// Reads one PDF in a thread of its own: its memory goes with it.
import { parentPort, workerData } from "node:worker_threads";
import { readPdf } from "./document.js";

parentPort?.postMessage(await readPdf(workerData as Uint8Array));
