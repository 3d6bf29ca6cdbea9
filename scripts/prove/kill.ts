import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { type Variant, variant } from "../variants.js";
import { randomFrom } from "./random.js";
import { readState } from "./state.js";

/** What one run of the program is told to do, and what the folder may hold afterwards. */
interface Operation {
  readonly name: string;
  readonly args: readonly string[];
  /** The folder it starts from. */
  readonly base: string;
  /** Contents from before to done; a kill leaves one of them, whole. */
  readonly states: readonly string[];
  /** Steps of an undisturbed run, and its length in milliseconds. */
  readonly steps: number;
  readonly length: number;
}

interface Plan {
  readonly at: number;
  readonly delay: number;
  readonly thread: "main" | "worker";
  readonly counted?: string;
}

export interface Tally {
  readonly kills: number;
  /** Kills that came when the process was done; another point was drawn. */
  readonly late: number;
  /** How many left the state before, one between, the state after. */
  readonly left: Readonly<Record<string, number>>;
  /** How many points were at a step, some time after one, at a time. */
  readonly ways: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

export interface Campaign {
  /** The built program. */
  readonly main: string;
  /** An empty folder to work in. */
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
  /** The documents it works on; the built-in one varied when not given. */
  readonly document?: (n: number, factor?: number) => Variant;
}

const PRELOAD = pathToFileURL(join(import.meta.dirname, "kill-preload.mjs")).href;
/** The longest time between a step and the kill that follows it, in milliseconds. */
const LONGEST_DELAY = 12;

/** Kills the program at points drawn from the seed and looks at what it leaves each time. */
export async function proveKills(campaign: Campaign): Promise<Tally> {
  const random = randomFrom(campaign.seed);
  const document = campaign.document ?? variant;
  const question = document(KEPT).question;
  const operations = await prepare(campaign, document);
  const faults: string[] = [];
  const left: Record<string, number> = {};
  const ways: Record<string, number> = {};
  let late = 0;
  for (let kills = 0; kills < campaign.kills; ) {
    const operation = operations[kills % operations.length];
    if (!operation) break;
    const data = join(campaign.folder, "data");
    rmSync(data, { recursive: true, force: true });
    cpSync(operation.base, data, { recursive: true });
    const { way, signal } = await kill(campaign.main, operation, data, random);
    if (signal !== "SIGKILL") {
      late++;
      continue;
    }
    kills++;
    ways[way] = (ways[way] ?? 0) + 1;
    const found = await inspect(campaign.main, operation, data, question);
    const name = `${operation.name}: ${found.left}`;
    left[name] = (left[name] ?? 0) + 1;
    faults.push(
      ...found.faults.map((fault) => `kill ${kills}, ${operation.name}, ${way}: ${fault}`),
    );
    campaign.log?.(`${kills}/${campaign.kills} ${name} (${way})`);
  }
  return { kills: campaign.kills, late, left, ways, faults };
}

/** One kill: at a step, some time after a step (inside native work), or at a time. */
async function kill(
  main: string,
  { args, steps, length }: Operation,
  data: string,
  random: () => number,
): Promise<{ way: string; signal: string | null }> {
  const draw = random();
  const at = 1 + Math.floor(random() * steps);
  if (draw < 0.2) {
    const after = length * (0.3 + 0.7 * random());
    return { way: "at a time", signal: (await run(main, args, data, undefined, after)).signal };
  }
  const delay = draw < 0.5 ? LONGEST_DELAY * random() : 0;
  const { signal } = await run(main, args, data, { at, delay, thread: "main" });
  return { way: delay > 0 ? "after a step" : "at a step", signal };
}

/** Is the folder in one of the states, sound, and does the work complete when it is asked again? */
async function inspect(
  main: string,
  { name, args, states }: Operation,
  data: string,
  question: string,
): Promise<{ left: string; faults: string[] }> {
  const faults: string[] = [];
  const after = readState(data);
  const place = states.indexOf(after.content);
  if (place < 0) faults.push("half-written: neither old nor new");
  faults.push(...after.faults);
  const asked = await run(main, ["ask", question, "--json"], data);
  if (!asked.stdout.includes(EXPECTED)) faults.push(`no answer: ${asked.stdout}${asked.stderr}`);
  const isDone = name === "remove" && place === states.length - 1;
  const again = isDone ? undefined : await run(main, args, data);
  if (again && again.code !== 0) faults.push(`the next run failed: ${again.stderr}`);
  const last = readState(data);
  if (last.content !== states.at(-1)) faults.push("the next run did not complete the work");
  faults.push(...last.faults);
  const left = place === 0 ? "old" : place === states.length - 1 ? "new" : "between";
  return { left, faults };
}

/** A document no operation touches. */
const KEPT = 1;
const EXPECTED = '"status":"answered"';

/** The operations with their undisturbed runs. */
async function prepare(
  campaign: Campaign,
  document: (n: number, factor?: number) => Variant,
): Promise<Operation[]> {
  const operations: Operation[] = [];
  for (const name of ["ingest", "replace", "remove"] as const) {
    const folder = join(campaign.folder, name);
    const base = join(folder, "base");
    mkdirSync(folder, { recursive: true });
    const files = [0, KEPT, 2, 3].map((n) => join(folder, `${n}.html`));
    for (const [n, file] of files.entries()) writeFileSync(file, document(n).html);
    const [changed = "", kept = "", third = "", fourth = ""] = files;
    await must(campaign.main, ["ingest", changed, kept], base);
    if (name === "replace") writeFileSync(changed, document(0, 5).html);
    const args = {
      ingest: ["ingest", third, fourth],
      replace: ["ingest", changed],
      remove: ["remove", changed],
    }[name];
    const parts =
      name === "ingest"
        ? [
            ["ingest", third],
            ["ingest", fourth],
          ]
        : [args];
    const states = await statesOf(campaign.main, base, join(folder, "copy"), parts);
    operations.push({
      name,
      args,
      base,
      states,
      ...(await measure(campaign.main, args, base, folder)),
    });
  }
  return operations;
}

/** The contents before the first and after each part. */
async function statesOf(
  main: string,
  base: string,
  copy: string,
  parts: readonly (readonly string[])[],
): Promise<string[]> {
  cpSync(base, copy, { recursive: true });
  const states = [readState(copy).content];
  for (const part of parts) {
    await must(main, part, copy);
    states.push(readState(copy).content);
  }
  return states;
}

async function measure(
  main: string,
  args: readonly string[],
  base: string,
  folder: string,
): Promise<{ steps: number; length: number }> {
  const copy = join(folder, "measured");
  cpSync(base, copy, { recursive: true });
  const counted = join(folder, "steps");
  const before = performance.now();
  await run(main, args, copy, { at: 0, delay: 0, thread: "main", counted });
  const length = performance.now() - before;
  if (!existsSync(counted)) throw new Error("the undisturbed run counted no steps");
  return { steps: Number.parseInt(readFileSync(counted, "utf8"), 10), length };
}

async function must(main: string, args: readonly string[], data: string): Promise<void> {
  const { code, stderr } = await run(main, args, data);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
}

interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  main: string,
  args: readonly string[],
  data: string,
  plan?: Plan,
  killAfter?: number,
): Promise<Ran> {
  const preload = plan ? ["--import", PRELOAD] : [];
  const child = spawn(process.execPath, [...preload, main, ...args, "--data", data], {
    env: { ...process.env, ...(plan ? { PROVE_KILL: JSON.stringify(plan) } : {}) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk.toString()));
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout: stdout.join(""), stderr: stderr.join("") });
    });
  });
}
