// Loaded with --import before the program: counts its steps (SQLite statements, files written) and
// ends it by SIGKILL at the one it is told, or tells how many there were. The program has no part in it.
import { writeFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { isMainThread, Worker } from "node:worker_threads";

const require = createRequire(import.meta.url);
const plan = JSON.parse(process.env.PROVE_KILL ?? "{}");
const mine = plan.thread === (isMainThread ? "main" : "worker");
let steps = 0;

if (mine) {
  const killer = plan.delay > 0 ? startKiller(plan.delay) : undefined;
  const step = () => {
    steps++;
    if (steps !== plan.at) return;
    if (killer) killer();
    else process.kill(process.pid, "SIGKILL");
  };
  const Database = require("better-sqlite3");
  const statement = Object.getPrototypeOf(new Database(":memory:").prepare("SELECT 1"));
  count(statement, ["run"], step);
  count(Database.prototype, ["exec", "pragma"], step);
  count(require("node:fs").promises, ["writeFile", "rename", "rm", "mkdir"], step);
  syncBuiltinESMExports();
  process.on("exit", () => {
    if (plan.counted) writeFileSync(plan.counted, String(steps));
  });
}

/** A thread that kills some time after it is told: in the middle of native work, too. */
function startKiller(delay) {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const source = `const { workerData } = require("node:worker_threads");
    const pause = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(workerData.signal, 0, 0);
    Atomics.wait(pause, 0, 0, workerData.delay);
    process.kill(process.pid, "SIGKILL");`;
  const worker = new Worker(source, { eval: true, workerData: { signal, delay }, execArgv: [] });
  worker.unref();
  return () => {
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
}

function count(owner, names, step) {
  for (const name of names) {
    const original = owner[name];
    owner[name] = function (...given) {
      step();
      return original.apply(this, given);
    };
  }
}
