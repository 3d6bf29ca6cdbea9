// Promises that need real processes: kills, several programs on one folder, folders that refuse.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { proveKills } from "../scripts/prove/kill.js";
import { readState } from "../scripts/prove/state.js";
import { StoreBusy } from "../src/kernel/errors.js";
import { openStore } from "../src/store/store.js";
import { PAGE } from "./documents/sample.js";
import { builtProgram } from "./support/built-program.js";
import { Dialogue, runProgram } from "./support/processes.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const main = builtProgram();
const parent = temporaryFolder("durable");
chmodSync(parent, 0o755);
const OFFICES = ["清源湖管理局", "白鹭滩管理局", "石桥渡管理局", "芦苇荡管理局"];
const NOBODY = 65_534;

let count = 0;
let folder = parent;
let data = parent;
beforeEach(() => {
  folder = join(parent, String(count++));
  data = join(folder, "data");
  mkdirSync(folder);
});

/** The sample of another office, its totals scaled. */
function document(n: number, factor = n + 1) {
  const issuer = `青禾县${OFFICES[n]}`;
  const amount = (text: string) => {
    const cents = String(BigInt(text.replace(".", "")) * BigInt(factor));
    return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
  };
  const html = PAGE.replaceAll("清源湖管理局", OFFICES[n] ?? "")
    .replaceAll("清源湖局", `${OFFICES[n]?.slice(0, 3)}局`)
    .replace(/\d+\.\d\d(?![\d%])/g, amount);
  return { issuer, year: 2031, question: `${issuer}2031年支出总计是多少`, html };
}

function file(n: number, factor?: number): string {
  const path = join(folder, `${n}.html`);
  writeFileSync(path, document(n, factor).html);
  return path;
}

const run = (...args: string[]) => runProgram(main, [...args, "--data", data]);

test("a process killed anywhere leaves the last good state, ten times of ten", async () => {
  const tally = await proveKills({ main, folder, kills: 10, seed: 2031, document });
  expect(tally.faults).toEqual([]);
  expect(tally.kills).toBe(10);
}, 600_000);

describe("a running program", () => {
  test.each([
    ["chat", ["chat", "--json"], (question: string) => question],
    [
      "ask --jsonl",
      ["ask", "--jsonl"],
      (question: string) => JSON.stringify({ id: 1, turns: [question] }),
    ],
  ])("%s sees what another adds, changes and removes", async (_, args, line) => {
    const talk = new Dialogue(main, [...args, "--data", data]);
    const ask = (n: number) => talk.say(line(document(n).question));
    expect(await ask(0)).toContain('"status":"not_found"');
    const path = file(0);
    expect((await run("ingest", path)).code).toBe(0);
    expect(await ask(0)).toContain('"value":"88.20"');
    file(0, 3);
    expect((await run("ingest", path)).code).toBe(0);
    expect(await ask(0)).toContain('"value":"264.60"');
    expect((await run("remove", path)).code).toBe(0);
    expect(await ask(0)).toContain('"status":"not_found"');
    expect(await talk.end()).toBe(0);
  });
});

test("two ingests at once queue and both complete, while a third process answers", async () => {
  expect((await run("ingest", file(0))).code).toBe(0);
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  for (const [at, sub] of [one, two].entries()) {
    mkdirSync(sub);
    for (let i = 0; i < 6; i++) writeFileSync(join(sub, `${i}.html`), document(at + 1).html);
  }
  const talk = new Dialogue(main, ["chat", "--json", "--data", data]);
  expect(await talk.say(document(0).question)).toContain('"value":"88.20"');
  let running = true;
  const both = Promise.all([run("ingest", one), run("ingest", two)]).finally(() => {
    running = false;
  });
  let answers = 0;
  for (; running; answers++) {
    expect(await talk.say(document(0).question)).toContain('"value":"88.20"');
  }
  expect((await both).map(({ code }) => code)).toEqual([0, 0]);
  expect(answers).toBeGreaterThan(1);
  expect(await talk.say(document(2).question)).toContain('"value":"264.60"');
  await talk.end();
  expect(readState(data).faults).toEqual([]);
  const listed = JSON.parse((await run("documents", "--json")).stdout);
  expect(listed).toHaveLength(13);
});

test("a writer that waits too long is told that the store is busy", () => {
  const [one, two] = [openStore(data), openStore(data, { busyWait: 20 })];
  one.change(() => {
    expect(() => two.change(() => undefined)).toThrow(StoreBusy);
  });
  expect(two.change((generation) => generation)).toBe(2);
  one.close();
  two.close();
});

describe.skipIf(process.getuid?.() !== 0)("a folder that may only be read (needs root)", () => {
  test("answers, refuses to change in clear words, and stays as it was", async () => {
    const path = file(0);
    await run("ingest", path);
    const names = readdirSync(data);
    const before = readFileSync(join(data, "ledger.sqlite"));
    const as = (...args: string[]) => runProgram(main, [...args, "--data", data], NOBODY);
    expect((await as("ask", document(0).question, "--json")).stdout).toContain('"value":"88.20"');
    const added = await as("ingest", file(1), "--json", "--locale", "en");
    expect(added.code).toBe(1);
    expect(JSON.parse(added.stdout)[0]).toMatchObject({ status: "failed", figures: 0 });
    expect(added.stdout).toContain("cannot be used");
    const removed = await as("remove", path, "--locale", "en");
    expect([removed.code, removed.stdout]).toEqual([1, ""]);
    expect(removed.stderr).toContain("cannot be used");
    expect(readdirSync(data)).toEqual(names);
    expect(readFileSync(join(data, "ledger.sqlite")).equals(before)).toBe(true);
  });

  test("is read together with the one who writes it", async () => {
    await run("ingest", file(0));
    const writer = openStore(data);
    writer.change(() => undefined);
    const as = (...args: string[]) => runProgram(main, [...args, "--data", data], NOBODY);
    const answer = await as("ask", document(0).question, "--json");
    expect(answer.stdout).toContain('"value":"88.20"');
    writer.close();
  });

  test("that was never written says so", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty, { mode: 0o755 });
    const asked = await runProgram(main, ["documents", "--data", empty, "--locale", "en"], NOBODY);
    expect([asked.code, asked.stdout]).toEqual([1, ""]);
    expect(asked.stderr).toContain(empty);
  });
});

test("a disk without room is told, loses nothing, and the work completes once there is some", async () => {
  await run("ingest", file(0));
  const before = readState(data);
  const path = file(1);
  const room = 80;
  // No file may grow beyond so many half kilobytes: to the program it is a disk that is full.
  const command = `trap "" XFSZ; ulimit -f ${room}; exec "$0" "$@"`;
  const words = [process.execPath, main, "ingest", path, "--json", "--locale", "en"];
  const full = spawnSync("sh", ["-c", command, ...words, "--data", data], { encoding: "utf8" });
  expect(full.status).toBe(1);
  expect(JSON.parse(full.stdout)[0]).toMatchObject({ status: "failed", documentId: null });
  expect(full.stdout).toContain("cannot be used");
  expect(readState(data)).toEqual(before);
  expect((await run("ingest", path)).code).toBe(0);
  expect((await run("documents", "--json")).stdout).toContain(OFFICES[1]);
});

test("compiled, the index is built in a thread of its own, whose failure is ours", async () => {
  const { inWorker } = await import(join(main, "../kernel/in-worker.js"));
  const path = join(folder, "work.mjs");
  const where = 'import { isMainThread } from "node:worker_threads";';
  writeFileSync(
    path,
    `${where} export const run = async (n) => { if (n < 0) throw new RangeError("below"); return [n + 1, isMainThread]; };`,
  );
  const work = (n: number) => inWorker(pathToFileURL(path), () => import(path), n);
  expect(await work(1)).toEqual([2, false]);
  await expect(work(-1)).rejects.toThrow("below");
});
